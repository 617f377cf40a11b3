import { describe, expect, it } from 'vitest';
import { lumpSum } from '../../src/core/clusterxchange-lump-sum.ts';
import { clusterXchangeSchema } from '../../src/schema/content-programmes.ts';
import { contentFile } from '../content/facts.ts';

const { rules } = clusterXchangeSchema.parse(contentFile('clusterxchange.json'));

describe('the ClusterXchange lump sum', () => {
  it.each([
    // The four cells of the table in the note, at their corners; 1,100 × 1 and 1,100 × 0.5.
    [200, 5, 1, 1100, 'full'],
    [199.9, 5, 0.5, 550, 'near'],
    [200, 4, 0.5, 550, 'short-stay'],
    [199.9, 4, 0.5, 550, 'short-and-near'],
    [0, 3, 0.5, 550, 'short-and-near'],
    [1500, 20, 1, 1100, 'full'],
  ])('%f km and %i days give the share %f and %i euros by "%s"', (km, days, share, euro, rule) => {
    expect(lumpSum(km, days, rules)).toEqual({
      kind: 'paid',
      share,
      euro,
      rule,
      monthDependsOnDates: false,
    });
  });

  it('refuses a stay of under three working days, also when the distance is long', () => {
    expect(lumpSum(2000, 2, rules)).toEqual({ kind: 'refused', rule: 'too-short' });
    expect(lumpSum(2000, 0, rules)).toEqual({ kind: 'refused', rule: 'too-short' });
  });

  it('says that the dates decide from 21 to 23 working days, and refuses 24', () => {
    // A month of 28 days has 20 weekdays; one of 31 that begins on a Monday has 23.
    expect(lumpSum(300, 20, rules)).toMatchObject({ monthDependsOnDates: false });
    expect(lumpSum(300, 21, rules)).toMatchObject({ monthDependsOnDates: true });
    expect(lumpSum(300, 23, rules)).toMatchObject({ monthDependsOnDates: true });
    expect(lumpSum(300, 24, rules)).toEqual({ kind: 'refused', rule: 'too-long' });
  });

  it('explains bad input, every fault of it', () => {
    expect(lumpSum(-1, 5, rules)).toEqual({ kind: 'bad-input', faults: ['distance-negative'] });
    expect(lumpSum(Number.NaN, 4.5, rules)).toEqual({
      kind: 'bad-input',
      faults: ['distance-not-a-number', 'days-not-whole'],
    });
    expect(lumpSum(200, -3, rules)).toEqual({ kind: 'bad-input', faults: ['days-not-whole'] });
    expect(lumpSum(Number.POSITIVE_INFINITY, 5, rules)).toMatchObject({ kind: 'bad-input' });
  });
});
