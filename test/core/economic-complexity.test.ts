import { describe, expect, it } from 'vitest';
import { economicComplexity } from '../../src/core/economic-complexity.ts';

const table = (...rows: string[]) =>
  rows.map((row) => row.split('').map((cell) => (cell === '.' ? null : cell === '1')));
const values = (...rows: string[]) => economicComplexity(table(...rows)).map(({ value }) => value);
const reasons = (...rows: string[]) =>
  economicComplexity(table(...rows)).map(({ reason }) => reason);

describe('the economic complexity index', () => {
  it('orders a nested matrix from the most to the least diverse region', () => {
    const expected = [1.34164, 0.44721, -0.44721, -1.34164];
    values('1111', '1110', '1100', '1000').forEach((value, r) => {
      expect(value).toBeCloseTo(expected[r]!, 5);
    });
  });

  it('does not change with the order of regions and activities', () => {
    const [a, b, c, d] = values('1111', '1110', '1100', '1000');
    const turned = values('0001', '0111', '0011', '1111');
    [d, b, c, a].forEach((value, r) => expect(turned[r]).toBeCloseTo(value!, 12));
  });

  it('does not exist where the matrix falls into parts', () => {
    expect(reasons('1100', '0011')).toEqual(['disconnected', 'disconnected']);
  });

  it('leaves out a region without specialisation and an activity without region', () => {
    const scores = economicComplexity(table('11110', '11100', '11000', '10000', '00.00'));
    expect(scores[0]!.value).toBeCloseTo(1.34164, 5);
    expect(scores[4]).toEqual({ value: null, empty: 1, reason: 'not_specialised' });
  });

  it('does not exist where all regions are specialised in the same', () => {
    expect(reasons('11', '11')).toEqual(['no_variation', 'no_variation']);
  });

  it('does not exist where diversity gives it no direction', () => {
    // A ring: every region has two activities, every activity two regions.
    expect(reasons('110', '011', '101')).toEqual(['not_unique', 'not_unique', 'not_unique']);
  });

  it('has mean 0 and population standard deviation 1', () => {
    const scores = values('11110', '01101', '11000', '00111', '10000') as number[];
    expect(scores.reduce((sum, z) => sum + z, 0)).toBeCloseTo(0, 10);
    expect(scores.reduce((sum, z) => sum + z * z, 0) / 5).toBeCloseTo(1, 10);
  });
});
