import { describe, expect, it } from 'vitest';
import { pngScale } from '../../../src/islands/explorer/picture-blob.ts';

describe('the scale of a PNG', () => {
  it('is 2 for what a page shows', () => {
    expect(pngScale(938, 2429)).toBe(2);
  });

  it('shrinks until a long table fits into 16 384 pixels', () => {
    // 16 384 ÷ 10 000 = 1.6384
    expect(pngScale(900, 10_000)).toBe(1.6384);
  });

  it('shrinks until a large square fits into 2²⁶ pixels', () => {
    // √(67 108 864 ÷ (5 000 · 5 000)) = 8 192 ÷ 5 000 = 1.6384
    expect(pngScale(5000, 5000)).toBe(1.6384);
  });

  it('is none where less than a pixel would be left for one of the drawing', () => {
    expect(pngScale(900, 16_384)).toBe(1);
    expect(pngScale(900, 16_385)).toBeNull();
  });
});
