import { describe, expect, it } from 'vitest';
import { countClass, countClassLabels } from '../../src/charts/count-classes.ts';

describe('the classes of counts', () => {
  it('put the divisions 0, 1–2, 3–4, 5–6 and 7 or more apart', () => {
    const counts = [0, 1, 2, 3, 4, 5, 6, 7, 40];
    expect(counts.map((count) => countClass(count).at(-1)).join('')).toBe('122334455');
    expect(countClassLabels()).toEqual(['0', '1–2', '3–4', '5–6', '≥ 7']);
  });

  it('put the few ecosystems of a region one by one', () => {
    expect([0, 1, 2, 3, 4, 9].map((count) => countClass(count, 'ecosystems').at(-1)).join('')).toBe(
      '123455',
    );
    expect(countClassLabels('ecosystems')).toEqual(['0', '1', '2', '3', '≥ 4']);
  });

  it('refuse what is no count', () => {
    for (const wrong of [-1, 1.5, NaN]) expect(() => countClass(wrong)).toThrow(RangeError);
  });
});
