import { describe, expect, it } from 'vitest';
import { countDatum, lqDatum } from '../../src/charts/map-datum.ts';

const cell = {
  geo: 'ITI3',
  lq: 1 as number | null,
  passes: false as boolean | null,
  certainty: 'no' as const,
  coverage: 1,
  missing_reason: null,
};

describe('what a map shows of a region', () => {
  it('is the class of its quotient', () => {
    expect(lqDatum({ ...cell, lq: 2.4, passes: true, certainty: 'certain' }, 'Marche')).toEqual({
      geo: 'ITI3',
      fill: 'lq-6',
      verdict: 'passes',
      possible: false,
      partial: false,
      label: 'Marche',
    });
  });

  it('is a small agglomeration above the threshold but below the minimum share', () => {
    expect(lqDatum({ ...cell, lq: 2.4 }, '').verdict).toBe('small');
    expect(lqDatum({ ...cell, lq: 1.5 }, '').verdict).toBe('none');
    expect(lqDatum({ ...cell, lq: 1.5000000000000002 }, '').verdict).toBe('none');
    expect(lqDatum({ ...cell, lq: 1.9 }, '', 2).verdict).toBe('none');
  });

  it('has no border where an ecosystem is covered in part: it is shown, and never counted', () => {
    const part = { ...cell, lq: 2.4, coverage: 0.9 };
    for (const passes of [true, false])
      expect(lqDatum({ ...part, passes }, '')).toMatchObject({ verdict: 'none', partial: true });
  });

  it('is a zero where there are no workers, and that is a class', () => {
    expect(lqDatum({ ...cell, lq: 0 }, '').fill).toBe('lq-1');
  });

  it.each([
    ['confidential', 'suppressed'],
    ['unreliable_withheld', 'suppressed'],
    ['not_published_unspecified', 'suppressed'],
    ['not_available', 'no-data'],
    ['not_covered', 'no-data'],
    ['absent_from_reference', 'no-data'],
    [null, 'no-data'],
  ] as const)('without a quotient (%s) is %s, never a class', (missing_reason, fill) => {
    const datum = lqDatum({ ...cell, lq: null, passes: null, missing_reason }, '');
    expect([datum.fill, datum.verdict]).toEqual([fill, 'none']);
  });

  it('is hatched where the bounds allow the verdict, and marked where an ecosystem is partial', () => {
    const datum = lqDatum({ ...cell, certainty: 'possible', coverage: 0.98 }, '');
    expect([datum.possible, datum.partial]).toEqual([true, true]);
  });

  it('is a class of a count, of which zero is one and nothing is none', () => {
    expect(countDatum('ITI3', 0, '').fill).toBe('count-1');
    expect(countDatum('ITI3', null, '').fill).toBe('no-data');
    expect(countDatum('ITI3', 4, '', 'ecosystems').fill).toBe('count-5');
  });
});
