import { describe, expect, it } from 'vitest';
import { byQuotient, codes, counts } from '../../src/published/select.ts';
import { holds } from '../../src/published/views.ts';

describe('byQuotient', () => {
  it('puts the highest first, ties by code, and rows without a quotient last', () => {
    const row = (geo: string, lq: number | null) => ({ geo, lq, activity: 'C15' });
    const rows = [
      row('ITI2', null),
      row('ITF1', 2),
      row('ITC1', null),
      row('ITC4', 2),
      row('ITI3', 3),
    ];
    expect(byQuotient(rows).map(({ geo }) => geo)).toEqual([
      'ITI3',
      'ITC4',
      'ITF1',
      'ITC1',
      'ITI2',
    ]);
  });

  it('takes a quotient of zero for a number', () => {
    const rows = [
      { geo: 'A', lq: null, activity: '' },
      { geo: 'B', lq: 0, activity: '' },
    ];
    expect(byQuotient(rows).map(({ geo }) => geo)).toEqual(['B', 'A']);
  });
});

describe('counts', () => {
  it('leaves out what is partial, unknown or below the rule', () => {
    expect(counts({ passes: true, coverage: 1 })).toBe(true);
    expect(counts({ passes: true, coverage: 0.68 })).toBe(false);
    expect(counts({ passes: null, coverage: 1 })).toBe(false);
  });
});

describe('holds', () => {
  it('reads groups of sections as Eurostat writes them', () => {
    expect(holds('O-Q', 'P')).toBe(true);
    expect(holds('O-Q', 'R')).toBe(false);
    expect(holds('M_N', 'N')).toBe(true);
    expect(holds('M_N', 'O')).toBe(false);
    expect(holds('K', 'K')).toBe(true);
  });
});

describe('codes', () => {
  it('of an empty list are none, not one that is empty', () => {
    expect(codes('')).toEqual([]);
    expect(codes('R90 R91')).toEqual(['R90', 'R91']);
  });
});
