import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/islands/typed-number.ts';

describe('a number as a person types it', () => {
  it.each([
    ['350', 350],
    [' 12.5 ', 12.5],
    ['12,5', 12.5],
    ['1 200', 1200],
    ['360 000', 360_000],
    ['-3', -3],
    ['0', 0],
  ])('"%s" is %f', (text, value) => expect(typedNumber(text)).toBe(value));

  it.each(['', ' ', 'five', '5 days', '1e3', '12 5', '.5', '5.', '1.2.3'])(
    '"%s" is no number',
    (text) => expect(typedNumber(text)).toBeNaN(),
  );

  it.each(['360.000', '360,000', '1.200'])('"%s" could mean two numbers, so it is none', (text) =>
    expect(typedNumber(text)).toBeNaN(),
  );
});
