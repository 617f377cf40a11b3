import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { identifyExtract } from '../../src/extract/identify-extract.ts';
import { profileSchema } from '../../src/schema/reference.ts';
import { bytesOf, inChunks, profileOf, refusal } from './reading.ts';

const folder = new URL('../../data/reference/profiles/', import.meta.url);
const PROFILES = readdirSync(folder).map((name) => profileOf(name.replace('.json', '')));
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/extract/${name}`, import.meta.url));

function identify(bytes: Uint8Array, file: string) {
  return identifyExtract(inChunks(bytes, 100), { file, profiles: PROFILES });
}

describe('an extract is identified', () => {
  test.each([
    'sdmx-csv-1.0.csv',
    'sbs_r_nuts06_r2__custom_1234567_linear_2_0.csv',
    'json-stat-2.0.json',
    'json-stat-1-old.json',
  ])('by the dataset that %s names', async (name) => {
    const { dataset, profile } = await identify(fixture(name), 'download');
    expect([dataset, profile.dataset]).toEqual(['sbs_r_nuts06_r2', 'sbs_r_nuts06_r2']);
  });

  test('by its dimensions, and by its name where several tables have the same', async () => {
    const lfs = bytesOf('unit,nace_r2,age,geo\\time\t2015 \nTHS,A,Y_GE15,ITI1\t60 \n');
    expect((await identify(lfs, 'x.tsv')).profile.dataset).toBe('lfst_r_lfe2en2');
    const sbs = fixture('old-header.tsv');
    expect((await identify(sbs, 'sbs_na_sca_r2.tsv.gz')).profile.dataset).toBe('sbs_na_sca_r2');
    expect(
      (await identify(fixture('sbs_r_nuts06_r2_1_Data.csv'), 'sbs_r_nuts06_r2_1_Data.csv')).profile
        .dataset,
    ).toBe('sbs_r_nuts06_r2');
    expect((await refusal(identify(sbs, 'x.tsv'))).code).toBe('PROFILE_AMBIGUOUS');
  });

  test('or refused with the draft of a profile that needs filling in only', async () => {
    const content = bytesOf(
      'freq,nace_r2,worktime,geo\\TIME_PERIOD\t2015 \nA,C15,FT,ITI1\t60 \nA,C15,PT,ITI1\t6 \n',
    );
    const error = await refusal(identify(content, 'new.tsv'));
    expect(error.code).toBe('UNKNOWN_DATASET');
    const draft = profileSchema.parse(JSON.parse(error.wayOut.slice(error.wayOut.indexOf('{'))));
    expect(draft).toMatchObject({
      dimensions: ['freq', 'nace_r2', 'worktime', 'geo'],
      pinned: { freq: ['A'], worktime: ['FT', 'PT'] },
      partitions: [{ parts: ['C15'] }],
    });
  });
});

describe('a profile', () => {
  const profile = PROFILES.find(({ dataset }) => dataset === 'lfst_r_lfe2en2')!;
  const withParts = (...parts: string[]) =>
    profileSchema.safeParse({ ...profile, partitions: [{ name: 'mine', of: null, parts }] });

  test('is refused where a partition would count an activity twice', () => {
    for (const parts of [
      ['C', 'B-E'],
      ['C10', 'C'],
      ['C101', 'C10'],
      ['C11', 'C10-C12'],
      ['N', 'M_N'],
      ['R-U', 'S95'],
    ]) {
      const { error } = withParts('A', ...parts);
      expect(error?.issues[0]?.message, parts.join()).toContain(`${parts.join(' and ')} overlap`);
    }
    for (const parts of [
      ['B', 'C', 'D'],
      ['C10', 'C11', 'D35'],
      ['C10-C12', 'C13-C15'],
      ['S_X_S94', 'S94'],
    ])
      expect(withParts(...parts).success, parts.join()).toBe(true);
  });

  test('is drafted with totals apart, and without an activity dimension where the table has none', async () => {
    const draftOf = async (dimensions: string, codes: string): Promise<unknown> => {
      const text = `DATAFLOW,LAST UPDATE,${dimensions},geo,TIME_PERIOD,OBS_VALUE\nESTAT:DEMO(1.0),01/01/26 11:00:00,${codes},IT,2015,5\n`;
      const error = await refusal(
        identifyExtract(inChunks(bytesOf(`${text}x\n`)), { file: 'x', profiles: PROFILES }),
      );
      return JSON.parse(error.wayOut.slice(error.wayOut.indexOf('{')));
    };
    const none = await draftOf('freq,unit', 'A,NR');
    expect(none).toMatchObject({
      activity_dimension: null,
      partitions: [{ parts: ['TOTAL'] }],
      apart: [],
    });
    expect(await draftOf('freq,nace_r2', 'A,TOTAL')).toMatchObject({
      activity_dimension: 'nace_r2',
      apart: ['TOTAL'],
    });
  });
});

describe('the profiles', () => {
  test('carry the name of their file and no code twice', () => {
    for (const [index, name] of readdirSync(folder).entries()) {
      const { dataset, partitions, apart } = PROFILES[index]!;
      expect(`${dataset}.json`).toBe(name);
      const codes = [...partitions.flatMap(({ parts }) => parts), ...apart];
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test('name no activity outside NACE Rev. 2 but totals and cells without an activity', () => {
    const rows = readFileSync(new URL('../nace-r2.csv', folder), 'utf8').split('\n');
    const known = new Set(rows.map((row) => row.split(',', 1)[0]));
    // S_X_S94 is section S without division 94, as SBS covers it since 2021.
    const others = new Set(['TOTAL', 'NRP', 'UNK', 'S_X_S94']);
    for (const { partitions, apart } of PROFILES) {
      for (const code of [...partitions.flatMap(({ parts }) => parts), ...apart]) {
        expect(known.has(code) || others.has(code), code).toBe(true);
      }
    }
  });
});
