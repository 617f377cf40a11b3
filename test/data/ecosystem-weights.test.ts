import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/schema/parse-csv.ts';
import { ecosystemRowSchema, naceRowSchema, weightRowSchema } from '../../src/schema/reference.ts';
import { dataText } from './input-files.ts';

const weights = (set: string) => {
  const file = `ecosystem-weights-${set}.csv`;
  return parseCsv(dataText(`reference/${file}`), file, weightRowSchema);
};
const asmr2021 = weights('asmr-2021');
const asmr2022 = weights('asmr-2022');
const ecosystems = parseCsv(
  dataText('reference/ecosystems.csv'),
  'ecosystems.csv',
  ecosystemRowSchema,
).map((row) => row.id);
const divisions = parseCsv(dataText('reference/nace-r2.csv'), 'nace-r2.csv', naceRowSchema)
  .filter((row) => row.level === 'division')
  .map((row) => row.code);
const key = (row: { ecosystem: string; nace_r2: string }) => `${row.ecosystem}|${row.nace_r2}`;

/** No ecosystem takes any part of these: mining, finance, public administration, extraterritorial bodies. */
const EXCLUDED = ['B05', 'B06', 'B07', 'B08', 'B09', 'K64', 'K65', 'K66', 'O84', 'U99'];

describe('ecosystem weights', () => {
  it('has 274 weights in 2021, one for each pair, none zero', () => {
    expect(asmr2021).toHaveLength(274);
    expect(new Set(asmr2021.map(key)).size).toBe(274);
  });

  it('every weight is of a known ecosystem and a known division, and every ecosystem has some', () => {
    expect([...new Set(asmr2021.map((row) => row.ecosystem))].sort()).toEqual(ecosystems);
    expect(asmr2021.filter((row) => !divisions.includes(row.nace_r2))).toEqual([]);
  });

  it('every division has a weight or is on the exclusion list, and never both', () => {
    const weighted = new Set(asmr2021.map((row) => row.nace_r2));
    expect(divisions.filter((code) => !weighted.has(code))).toEqual(EXCLUDED);
  });

  it('M71 counts 1.2568 in Construction, as published: 1 of its own and 0.256805 horizontal', () => {
    const row = asmr2021.find((each) => key(each) === 'construction|M71');
    expect(row?.weight).toBe(1.256805);
    expect(row?.weight.toFixed(4)).toBe('1.2568');
    expect(row?.note).not.toBe('');
  });

  it('M71 in Construction is the only weight above 1', () => {
    expect(asmr2021.filter((row) => row.weight > 1).map(key)).toEqual(['construction|M71']);
  });

  it('agriculture, forestry and fishing weigh 1 in Agri-food, so that section A can stand in', () => {
    for (const code of ['A01', 'A02', 'A03']) {
      expect(asmr2021.find((row) => key(row) === `agri-food|${code}`)?.weight).toBe(1);
    }
  });

  it('2022 has the same pairs and says of each whether it is stated, derived or kept', () => {
    expect(asmr2022.map(key)).toEqual(asmr2021.map(key));
    const kinds = asmr2022.map((row) => row.note.split(':')[0]!);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count('stated'), count('derived'), count('kept')]).toEqual([1, 10, 263]);
  });

  it('2022 differs from 2021 exactly where it is not kept', () => {
    asmr2022.forEach((row, index) => {
      const same = row.weight === asmr2021[index]!.weight;
      expect(same, key(row)).toBe(row.note.startsWith('kept'));
    });
  });

  it('M74 in Cultural & Creative Industries goes from 0.64 to the stated 0.44; M75 is kept', () => {
    const of = (code: string) => asmr2022.find((row) => key(row) === `cultural-creative|${code}`);
    expect(of('M74')?.weight).toBe(0.44);
    expect(of('M75')?.weight).toBe(0.64);
    expect(of('M75')?.note).toBe('kept: the 2022 table has no such cell');
  });
});
