import { describe, expect, it } from 'vitest';
import { publishedRow, sumOfMembers } from '../../src/core/reference-share.ts';

describe('reference share as a sum of members', () => {
  const publishing = { code: 'AT', total: 1000, employment: 50, residual: null };
  const bounded = { code: 'BE', total: 3000, employment: null, residual: 200 };
  const silent = { code: 'IE', total: 500, employment: null, residual: null };

  it('takes numerator and denominator of the same members only', () => {
    const share = sumOfMembers([publishing, silent]);
    expect(share.point).toEqual({ numerator: 50, denominator: 1000 });
    expect(share.excluded).toEqual(['IE']);
  });

  it('bounds the members that publish only the parent', () => {
    const share = sumOfMembers([publishing, bounded, silent]);
    // low: 50 / 4000; high: max(50/1000, 250/4000 = 0.0625) = 250/4000
    expect(share.low).toEqual({ numerator: 50, denominator: 4000 });
    expect(share.high).toEqual({ numerator: 250, denominator: 4000 });
    expect(share).toMatchObject({ publishing: ['AT'], bounded: ['BE'], excluded: ['IE'] });
  });

  it('never lets the high end fall below the point', () => {
    // 52 / 4000 = 0.013 is below 50 / 1000 = 0.05
    const share = sumOfMembers([publishing, { ...bounded, residual: 2 }]);
    expect(share.high).toEqual(share.point);
  });

  it('has no value where nobody publishes', () => {
    expect(sumOfMembers([bounded, silent]).point).toBeNull();
  });

  it('leaves out a member whose total is not published', () => {
    const share = sumOfMembers([publishing, { ...publishing, code: 'DE', total: null }]);
    expect(share.excluded).toEqual(['DE']);
  });
});

describe('reference share of a published row', () => {
  it('is its own low and high end', () => {
    const share = publishedRow('EU28', 30, 600);
    expect(share.low).toEqual(share.point);
    expect(share.high).toEqual({ numerator: 30, denominator: 600 });
  });

  it('has no value where the row is empty', () => {
    expect(publishedRow('EU28', null, 600)).toMatchObject({ point: null, excluded: ['EU28'] });
  });
});
