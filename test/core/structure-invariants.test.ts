import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shannonEntropy } from '../../src/core/entropy.ts';
import { economicComplexity } from '../../src/core/economic-complexity.ts';
import { hachmanIndex } from '../../src/core/hachman.ts';
import { herfindahlIndex } from '../../src/core/herfindahl.ts';
import { krugmanIndex } from '../../src/core/krugman.ts';
import { locationQuotient } from '../../src/core/location-quotient.ts';
import { locationalGini } from '../../src/core/locational-gini.ts';
import { standardisedLq } from '../../src/core/standardised-lq.ts';
import { theilIndex } from '../../src/core/theil.ts';
import { topRegionShare } from '../../src/core/top-region-share.ts';
import { column, columnSums, rowSums, specialisedIn } from './check-matrix.ts';

const RUNS = { seed: 20150101, numRuns: 300 };
const tableOf = (cell: fc.Arbitrary<number | null>) =>
  fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 8 })).chain(([rows, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const persons = fc.integer({ min: 1, max: 2_000_000 });
const complete = tableOf(persons) as fc.Arbitrary<number[][]>;
const holed = tableOf(fc.option(fc.integer({ min: 0, max: 2_000_000 }), { freq: 6 }));

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
};
const ofRegion = [krugmanIndex, hachmanIndex, herfindahlIndex, shannonEntropy];
const ofActivity = [locationalGini, theilIndex, topRegionShare];

describe('complete tables', () => {
  it('have location quotients whose share-weighted sum is 1, by region and by activity', () => {
    fc.assert(
      fc.property(complete, (table) => {
        const regions = rowSums(table);
        const activities = columnSums(table);
        const all = regions.reduce((sum, total) => sum + total, 0);
        const lq = (r: number, i: number) =>
          locationQuotient(table[r]![i]!, regions[r]!, activities[i]!, all)!;
        regions.forEach((_, r) => {
          near(
            activities.reduce((sum, total, i) => sum + (total / all) * lq(r, i), 0),
            1,
          );
        });
        activities.forEach((_, i) => {
          near(
            regions.reduce((sum, total, r) => sum + (total / all) * lq(r, i), 0),
            1,
          );
        });
      }),
      RUNS,
    );
  });
});

describe('measures of structure', () => {
  it('do not change when every count is a thousand times larger', () => {
    fc.assert(
      fc.property(holed, (table) => {
        const larger = table.map((row) => row.map((cell) => (cell === null ? null : cell * 1000)));
        table.forEach((row, r) => {
          for (const measure of ofRegion) {
            const once = measure(row, columnSums(table));
            const thousand = measure(larger[r]!, columnSums(larger));
            near(thousand.value, once.value);
            expect([thousand.reason, thousand.empty]).toEqual([once.reason, once.empty]);
          }
        });
        table[0]!.forEach((_, i) => {
          for (const measure of ofActivity) {
            near(
              measure(column(larger, i), rowSums(larger)).value,
              measure(column(table, i), rowSums(table)).value,
            );
          }
        });
        expect(specialisedIn(larger)).toEqual(specialisedIn(table));
      }),
      RUNS,
    );
  });

  it('do not change with the order of regions and activities', () => {
    fc.assert(
      fc.property(holed, (table) => {
        const turned = [...table].reverse().map((row) => [...row].reverse());
        table.forEach((row, r) => {
          const other = turned[table.length - 1 - r]!;
          for (const measure of ofRegion) {
            near(measure(other, columnSums(turned)).value, measure(row, columnSums(table)).value);
          }
        });
        table[0]!.forEach((_, i) => {
          const mirrored = table[0]!.length - 1 - i;
          for (const measure of ofActivity) {
            near(
              measure(column(turned, mirrored), rowSums(turned)).value,
              measure(column(table, i), rowSums(table)).value,
            );
          }
          const own = standardisedLq(column(table, i));
          near(standardisedLq(column(turned, mirrored)).criticalValue, own.criticalValue);
        });
        const scores = economicComplexity(specialisedIn(table));
        const turnedScores = economicComplexity(specialisedIn(turned)).reverse();
        scores.forEach(({ value, reason }, r) => {
          expect(turnedScores[r]!.reason).toBe(reason);
          if (value !== null) expect(turnedScores[r]!.value).toBeCloseTo(value, 6);
        });
      }),
      RUNS,
    );
  });

  it('stay within their bounds and count every empty cell', () => {
    fc.assert(
      fc.property(holed, (table) => {
        const reference = columnSums(table);
        for (const row of table) {
          const empty = row.filter((cell) => cell === null).length;
          const known = row.length - empty;
          for (const measure of ofRegion) expect(measure(row, reference).empty).toBe(empty);
          const krugman = krugmanIndex(row, reference).value;
          if (krugman !== null) expect(krugman >= 0 && krugman <= 2 + 1e-12).toBe(true);
          const hachman = hachmanIndex(row, reference).value;
          if (hachman !== null) expect(hachman > 0 && hachman <= 1 + 1e-12).toBe(true);
          const herfindahl = herfindahlIndex(row).value;
          if (herfindahl !== null) expect(herfindahl).toBeGreaterThanOrEqual(1 / known - 1e-12);
          const entropy = shannonEntropy(row).value;
          if (entropy !== null) expect(entropy).toBeLessThanOrEqual(Math.log2(known) + 1e-12);
        }
        table[0]!.forEach((_, i) => {
          const gini = locationalGini(column(table, i), rowSums(table)).value;
          if (gini !== null) expect(gini >= 0 && gini < 0.5).toBe(true);
          const theil = theilIndex(column(table, i), rowSums(table)).value;
          if (theil !== null) expect(theil).toBeGreaterThanOrEqual(-1e-12);
        });
      }),
      RUNS,
    );
  });
});
