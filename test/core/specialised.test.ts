import { describe, expect, it } from 'vitest';
import { isSpecialised, numberOfSpecialisations } from '../../src/core/specialised.ts';

describe('being specialised', () => {
  it('asks for an LQ strictly above 1, exactly', () => {
    // 49 / 343 = 1 / 7: the LQ is exactly 1, whatever doubles make of the two shares.
    const seventh = { numerator: 1, denominator: 7 };
    expect(isSpecialised({ numerator: 49, denominator: 343 }, seventh)).toBe(false);
    expect(isSpecialised({ numerator: 50, denominator: 343 }, seventh)).toBe(true);
  });

  it('cannot be judged without a share, or where the reference has none of it', () => {
    const some = { numerator: 1, denominator: 7 };
    expect(isSpecialised(null, some)).toBeNull();
    expect(isSpecialised(some, null)).toBeNull();
    expect(isSpecialised({ numerator: 0, denominator: 0 }, some)).toBeNull();
    expect(isSpecialised(some, { numerator: 0, denominator: 9 })).toBeNull();
  });
});

describe('the number of specialisations', () => {
  it('counts them, and the cells that could not be judged', () => {
    expect(numberOfSpecialisations([true, false, null, true])).toEqual({
      value: 2,
      empty: 1,
      reason: null,
    });
  });

  it('is unknown and not zero where nothing could be judged', () => {
    expect(numberOfSpecialisations([null, null]).value).toBeNull();
  });
});
