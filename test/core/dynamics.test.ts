import { describe, expect, it } from 'vitest';
import { changeOf, type DynamicCell } from '../../src/core/dynamics.ts';

const cell = (lq: number | null, share: number | null, broken = false): DynamicCell => ({
  lq,
  share,
  specialised: lq === null ? null : lq > 1,
  break: broken,
});

describe('change of a cell', () => {
  it('is the difference of LQ and share between the ends', () => {
    const change = changeOf([cell(1.25, 0.02), cell(9, 0.9), cell(1.75, 0.03)]);
    expect(change.lqChange).toBe(0.5);
    expect(change.shareChange).toBeCloseTo(0.01, 15);
    expect(change.quadrant).toBe('specialised_growing');
  });

  it('has a quadrant by the LQ of the last period', () => {
    const quadrant = (before: number, after: number) =>
      changeOf([cell(before, 0.1), cell(after, 0.1)]).quadrant;
    expect(quadrant(2, 1.5)).toBe('specialised_shrinking');
    expect(quadrant(0.5, 0.75)).toBe('not_specialised_growing');
    expect(quadrant(1.5, 0.75)).toBe('not_specialised_shrinking');
    expect(quadrant(1.5, 1.5)).toBe('unchanged');
  });

  it('is not given across a break in series', () => {
    const broken = [cell(1, 0.1), cell(1.5, 0.2, true), cell(2, 0.3)];
    expect(changeOf(broken)).toEqual({
      lqChange: null,
      shareChange: null,
      quadrant: null,
      reason: 'break_in_series',
    });
    expect(changeOf(broken, { acrossBreaks: true }).lqChange).toBe(1);
  });

  it('starts freely at a period whose series starts there', () => {
    expect(changeOf([cell(1, 0.1, true), cell(2, 0.2)]).lqChange).toBe(1);
  });

  it('does not exist where an end has no LQ', () => {
    expect(changeOf([cell(null, null), cell(2, 0.2)]).reason).toBe('no_values');
  });

  it('refuses a single period', () => {
    expect(() => changeOf([cell(1, 0.1)])).toThrow(RangeError);
  });
});
