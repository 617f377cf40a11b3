import * as fc from 'fast-check';
import type { ReadOptions } from '../../src/extract/read-extract.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { LFS, SBS } from './reading.ts';

/** One cell as it is meant: a value as text, or null, with its flags. */
export interface MadeCell {
  value: string | null;
  obsFlag: string;
  confStatus: string;
}

/** A made-up extract: cells by activity, region and year, in that order, and rows to be filtered out. */
export interface MadeExtract {
  profile: Profile;
  activities: string[];
  geos: string[];
  years: string[];
  cells: MadeCell[];
  /** Codes of the pinned dimension: the first is the one the profile takes. */
  pins: string[];
}

const LETTERS = 'bdefimnpu'.split('');

const flags = fc.subarray(LETTERS, { maxLength: 3 }).map((letters) => letters.join(''));
const whole = fc.oneof(fc.constant('0'), fc.integer({ min: 1, max: 99_999_999 }).map(String));
const tenths = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([units, tenth]) => `${units}.${tenth}`);

function cell(value: fc.Arbitrary<string>): fc.Arbitrary<MadeCell> {
  const status = fc.constantFrom('', '', '', 'C', 'N', 'P');
  return fc.oneof(
    {
      arbitrary: fc.record({ value, obsFlag: flags, confStatus: fc.constantFrom('', '', 'C') }),
      weight: 3,
    },
    {
      arbitrary: fc.record({ value: fc.constant(null), obsFlag: flags, confStatus: status }),
      weight: 1,
    },
  );
}

function extractOf(
  profile: Profile,
  value: fc.Arbitrary<string>,
  pins: string[],
): fc.Arbitrary<MadeExtract> {
  const codes = [...profile.partitions.flatMap(({ parts }) => parts), ...profile.apart];
  return fc
    .record({
      activities: fc.subarray(codes, { minLength: 1, maxLength: 3 }),
      geos: fc.subarray(['IT', 'ITC1', 'ITH5', 'ITI1', 'NA', 'EU28'], {
        minLength: 1,
        maxLength: 3,
      }),
      years: fc.subarray(['2008', '2014', '2015', '2021'], { minLength: 1 }),
    })
    .chain((axes) => {
      const length = axes.activities.length * axes.geos.length * axes.years.length;
      return fc.record({
        profile: fc.constant(profile),
        activities: fc.constant(axes.activities),
        geos: fc.constant(axes.geos),
        years: fc.shuffledSubarray(axes.years, { minLength: axes.years.length }),
        pins: fc.subarray(pins.slice(1)).map((others) => [pins[0]!, ...others]),
        cells: fc.array(cell(value), { minLength: length, maxLength: length }),
      });
    });
}

/** Extracts in whole persons and in thousands with one decimal. */
export const madeExtract: fc.Arbitrary<MadeExtract> = fc.oneof(
  extractOf(SBS, whole, ['V16110', 'V11110', 'V13320']),
  extractOf(
    LFS,
    fc.oneof(
      tenths,
      whole.map((text) => text.slice(0, 6)),
    ),
    ['Y_GE15', 'Y15-64', 'Y15-24'],
  ),
);

/** The cells an exact reader finds, as sorted text: worked with whole numbers, apart from the readers. */
export function expectedCells(made: MadeExtract, style: 'today' | 'older'): string[] {
  const { profile, activities, geos, years } = made;
  return activities
    .flatMap((activity, a) =>
      geos.flatMap((geo, g) =>
        years.map((year, y) => {
          const one = made.cells[(a * geos.length + g) * years.length + y]!;
          const { obsFlag, confStatus } = style === 'older' ? folded(one) : one;
          const content = one.value === null ? reason(one) : persons(one.value, profile.factor);
          return [activity, geo, year, content, obsFlag, confStatus].join(' ');
        }),
      ),
    )
    .sort();
}

function persons(value: string, factor: number): string {
  const [units = '0', decimals = ''] = value.split('.');
  const scaled = BigInt(units + decimals) * BigInt(factor);
  return String(scaled / 10n ** BigInt(decimals.length));
}

function reason({ obsFlag, confStatus }: MadeCell): string {
  if (confStatus !== '') return 'confidential';
  return obsFlag.includes('u') ? 'unreliable_withheld' : 'not_available';
}

/** Before 2025 there was no status: every secrecy is the flag `c`, in order of letter. */
export function folded({ value, obsFlag, confStatus }: MadeCell): MadeCell {
  const letters = confStatus === '' ? obsFlag : `${obsFlag}c`.split('').sort().join('');
  return { value, obsFlag: letters, confStatus: '' };
}

/** How a made extract is written in one format. */
export interface Rendering {
  style: 'today' | 'older';
  text: string;
  options: Partial<ReadOptions>;
}
