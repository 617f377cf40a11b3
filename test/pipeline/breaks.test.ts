import { expect, it } from 'vitest';
import type { Observation } from '../../src/core/observation.ts';
import { breaksOf } from '../../src/pipeline/breaks.ts';
import type { Observations } from '../../src/pipeline/observations.ts';
import { madeEdition, madeObservations } from './made-observations.ts';

/** Observations in which the given cells carry flags. */
function flagged(flags: Readonly<Record<string, string>>): Observations {
  const made = madeObservations(new Map());
  const at = (geo: string, activity: string): Observation => ({
    ...made.at(geo, activity),
    obsFlag: flags[`${geo} ${activity}`] ?? '',
  });
  return { ...made, at };
}

it('finds breaks in the cell, the total, the country and the members of the reference', () => {
  const edition = madeEdition(['AT', 'IT', 'LU']);
  const { activity: total } = edition.totals;
  const breaks = breaksOf(
    edition,
    flagged({ 'ITC1 C10': 'bu', 'AT C10': 'b', 'IT C13': 'b', 'ITC1 C13': 'u' }),
    flagged({ [`LU ${total}`]: 'b', [`ITC4 ${total}`]: 'b' }),
  );
  expect(breaks.at('ITC1', 'C10')).toEqual(['cell', 'AT', 'LU']);
  expect(breaks.at('ITC4', 'C13')).toEqual(['total', 'country', 'IT', 'LU']);
  expect(breaks.at('ITC1', 'C14')).toEqual(['LU']);
});
