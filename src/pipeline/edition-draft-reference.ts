import { DataError } from '../core/data-error.ts';
import type { TotalBasis } from '../core/employment-matrix.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { NumbersIn } from './edition-draft-cells.ts';
import { shortList } from './query-plan-available.ts';

export type ReferenceArea = ComputedEdition['reference_area'];

export interface ReferenceChoice {
  area: ReferenceArea;
  less: string[];
  reason: string;
}

export interface ReferenceFacts {
  employment: NumbersIn;
  totals: NumbersIn;
  basis: TotalBasis;
  /** Activity of the total, `TOTAL`. */
  total: string;
  /** Codes that reference totals may include and regions do not have (`NRP`). */
  apart: readonly string[];
  /** Activities with a number in at least one region. */
  activities: readonly string[];
  regions: readonly string[];
  members: readonly string[];
  /** Another extract in which to look for a published row, where one is named. */
  elsewhere?: { numbers: NumbersIn; extract: string } | null;
  /** Where an error is placed. */
  file: string;
}

/** A row stands for the whole if it has numbers for at least this part of the activities of the regions. */
const ENOUGH = 0.9;

/**
 * The reference area: the published row EU27_2020; else EU28 less the United Kingdom, which is the
 * same 27 members; else their sum. `wish` names a row or says `sum`. REFERENCE_MISSING where the
 * extract has none of these.
 */
export function chooseReference(wish: string | null, facts: ReferenceFacts): ReferenceChoice {
  if (facts.elsewhere) return chooseElsewhere(wish, facts, facts.elsewhere);
  if (wish !== null && wish !== 'sum') {
    const area = { kind: 'published_row', code: wish } as const;
    if (numbersOf([wish], facts) > 0) return rowChoice(area, [wish], facts, 'as asked');
    throw missing(facts, `no row ${wish} with numbers for the activities of the regions`);
  }
  if (wish === null) {
    const code = 'EU27_2020';
    if (isEnough([code], facts)) {
      return rowChoice({ kind: 'published_row', code }, [code], facts, 'its row is published');
    }
    const rows = ['EU28', 'UK'];
    if (isEnough(rows, facts)) {
      const area = { kind: 'difference', code, plus: 'EU28', minus: ['UK'] } as const;
      return rowChoice(
        { ...area, minus: [...area.minus] },
        rows,
        facts,
        'EU28 less the United Kingdom is the 27 members of today',
      );
    }
  }
  const giving = facts.members.filter((code) => numbersOf([code], facts) > 0);
  if (giving.length === 0) throw missing(facts, 'no row of the EU and no member with numbers');
  const silent = facts.members.filter((code) => !giving.includes(code));
  const without = silent.length === 0 ? '' : `; nothing from ${shortList(silent)}`;
  return {
    area: { kind: 'sum_of_members', code: 'EU27_2020', members: [...facts.members] },
    less: lessOf(giving, facts),
    reason: `no row of the EU is published: ${giving.length} of ${facts.members.length} members are summed${without}`,
  };
}

/** A published row of another extract, such as the national table of the same statistic. */
function chooseElsewhere(
  wish: string | null,
  facts: ReferenceFacts,
  { numbers, extract }: NonNullable<ReferenceFacts['elsewhere']>,
): ReferenceChoice {
  const there = { ...facts, employment: numbers };
  const codes = wish === null ? ['EU27_2020', 'EU28'] : [wish];
  const code = codes.find((one) => isEnough([one], there));
  if (code === undefined) {
    throw missing(facts, `no row ${codes.join(' or ')} with numbers and a total in ${extract}`);
  }
  const area = { kind: 'published_row', code, extract } as const;
  return rowChoice(area, [code], there, `its row is published in ${extract}`);
}

function rowChoice(
  area: ReferenceArea,
  rows: readonly string[],
  facts: ReferenceFacts,
  why: string,
): ReferenceChoice {
  const found = numbersOf(rows, facts);
  const reason = `${why}, with ${found} of ${facts.activities.length} activities`;
  return { area, less: lessOf(rows, facts), reason };
}

/** Codes in the totals of every row that no region has: they are taken off the reference total. */
function lessOf(
  rows: readonly string[],
  { totals, apart, total, regions, basis }: ReferenceFacts,
): string[] {
  if (basis === 'classified_sum') return [];
  return apart.filter(
    (code) =>
      code !== total &&
      rows.every((row) => totals.has(row, code)) &&
      !regions.some((region) => totals.has(region, code)),
  );
}

function isEnough(rows: readonly string[], facts: ReferenceFacts): boolean {
  return numbersOf(rows, facts) >= ENOUGH * facts.activities.length;
}

/** For how many activities all rows have a number; 0 where one of them has no total. */
function numbersOf(rows: readonly string[], facts: ReferenceFacts): number {
  const { employment, totals, basis, total, activities } = facts;
  const hasTotals = basis === 'classified_sum' || rows.every((row) => totals.has(row, total));
  if (!hasTotals) return 0;
  return activities.filter((activity) => rows.every((row) => employment.has(row, activity))).length;
}

function missing({ file }: ReferenceFacts, found: string): DataError {
  return new DataError(
    'REFERENCE_MISSING',
    { file },
    found,
    'a reference area with figures and a total',
    'Fetch the table with --geo nuts2:IT,EU, and the totals of the same areas; or name a row with --reference.',
  );
}
