import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCsv } from '../../src/schema/parse-csv.ts';
import { naceCorrespondenceRowSchema, type WeightRow } from '../../src/schema/reference.ts';
import { weightsOnRev21 } from '../../src/schema/weights-on-rev21.ts';

const file = 'nace-r2-r21-divisions.csv';
const text = readFileSync(new URL(`../../data/reference/${file}`, import.meta.url), 'utf8');
const pairs = parseCsv(text, file, naceCorrespondenceRowSchema);
const weigh = (...codes: string[]): string[] => {
  const rows = codes.map((nace_r2): WeightRow => ({
    ecosystem: 'x',
    nace_r2,
    weight: 1,
    note: '',
  }));
  return weightsOnRev21(rows, pairs).map((row) => row.nace_r2);
};

it('a division whose classes stay together keeps its weight under its new code', () => {
  // Wearing apparel keeps its code; financial services moved from section K to L.
  expect(weigh('C14', 'K64', 'T97')).toEqual(['C14', 'L64', 'U97']);
});

it('a division that loses or receives a class keeps its weight under a name that no table has', () => {
  // 13.20 leaves textiles; 16.29 enters leather; trade of vehicles (45) is gone.
  expect(weigh('C13', 'C15', 'G45')).toEqual(['nace_r2:C13', 'nace_r2:C15', 'nace_r2:G45']);
});

it('32 of the 88 divisions go over', () => {
  const all = [...new Set(pairs.map((row) => row.nace_r2))];
  expect(all).toHaveLength(88);
  expect(weigh(...all).filter((code) => !code.includes(':'))).toHaveLength(32);
});
