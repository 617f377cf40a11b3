import { describe, expect, it } from 'vitest';
import { classIsAbove, LQ_CLASSES, lqClass, lqClassLabels } from '../../src/charts/lq-classes.ts';

describe('the classes of location quotients', () => {
  it.each([
    [0, 'lq-1'],
    [0.5, 'lq-1'],
    [0.5001, 'lq-2'],
    [0.8, 'lq-2'],
    [0.8001, 'lq-3'],
    [1, 'lq-3'],
    [1.25, 'lq-3'],
    [1.2501, 'lq-4'],
    [1.5, 'lq-4'],
    [1.5001, 'lq-5'],
    [2, 'lq-5'],
    [2.0001, 'lq-6'],
    [3, 'lq-6'],
    [3.0001, 'lq-7'],
    [1e6, 'lq-7'],
  ])('put %s into %s: a limit belongs to the class below it', (lq, expected) => {
    expect(lqClass(lq)).toBe(expected);
  });

  it('keep an exact 1.5 below the threshold when doubles miss it by their last digit', () => {
    // (3/7) / (2/7) is 3/2 on paper; 1.5000000000000002 is the next double above 1.5.
    expect(lqClass(1.5000000000000002)).toBe('lq-4');
    expect(lqClass(3 / 7 / (2 / 7))).toBe('lq-4');
    expect(lqClass(1.50000001)).toBe('lq-5');
  });

  it('refuse what is no quotient instead of colouring it', () => {
    for (const wrong of [NaN, Infinity, -0.1]) expect(() => lqClass(wrong)).toThrow(RangeError);
  });

  it('lie above the threshold from the fifth on, and elsewhere where the threshold is another', () => {
    const above = (threshold: number): string[] =>
      [...LQ_CLASSES, 'no-data', 'count-5'].filter((name) => classIsAbove(name, threshold));
    expect(above(1.5)).toEqual(['lq-5', 'lq-6', 'lq-7']);
    expect(above(1.75)).toEqual(['lq-6', 'lq-7']);
    expect(above(3)).toEqual(['lq-7']);
  });

  it('are named with the decimal sign of each language', () => {
    expect(lqClassLabels('en')).toEqual([
      '≤ 0.5',
      '0.5–0.8',
      '0.8–1.25',
      '1.25–1.5',
      '1.5–2',
      '2–3',
      '> 3',
    ]);
    expect(lqClassLabels('it')[2]).toBe('0,8–1,25');
  });
});
