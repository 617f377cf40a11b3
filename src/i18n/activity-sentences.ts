import { fill, plural } from './fill.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
import { capitalised, insideOf, listOf, multiple, spelled, subjectOf } from './phrases.ts';

/** What the sentences need of a cell. */
interface Cell {
  geo: string;
  lq: number | null;
  lq_high: number | null;
  passes: boolean | null;
  certainty: string;
  coverage: number;
}

export interface ActivityFacts {
  /** Cells of all regions, highest quotient first. */
  cells: readonly Cell[];
  /** The activity as it stands inside a sentence. */
  activity: string;
  ecosystem: boolean;
  measure: string;
  year: string;
  nameOf: (geo: string) => string;
}

/** The sentence that says what is special: which region has the highest quotient, and how high. */
export function activityLead(facts: ActivityFacts, lang: Lang): string {
  const words = messages(lang).activity;
  const { cells, activity, measure, year } = facts;
  const top = cells[0];
  if (top === undefined || top.lq === null) return fill(words.leadNone, { activity, year });
  const highest = top.lq;
  // A cell without a number may still be known to lie below the top, by its bound.
  const complete = cells.every((cell) => {
    const most = cell.lq ?? cell.lq_high;
    return most !== null && most <= highest;
  });
  const sentence = facts.ecosystem
    ? words.leadTopEcosystem
    : complete
      ? words.leadTop
      : words.leadTopPublished;
  const subject = subjectOf(top.geo, lang);
  const inside = insideOf(top.geo, lang);
  const times = multiple(top.lq, lang);
  return capitalised(fill(sentence, { subject, inside, times, activity, measure, year }));
}

/** How many regions have an agglomeration, by name, and where what is not published leaves room for one. */
export function activityCount(facts: ActivityFacts, lang: Lang): string {
  const words = messages(lang).activity;
  const names = (cells: readonly Cell[]): string =>
    listOf(
      cells.map((cell) => facts.nameOf(cell.geo)),
      lang,
    );
  const passing = facts.cells.filter((cell) => cell.passes === true && cell.coverage === 1);
  const possible = facts.cells.filter(
    (cell) => cell.passes !== true && cell.certainty === 'possible' && cell.coverage === 1,
  );
  const counted =
    passing.length === 0
      ? words.countNone
      : fill(plural(passing.length, { one: words.countSingle, other: words.countSome }), {
          n: spelled(passing.length, lang),
          regions: names(passing),
        });
  if (possible.length === 0) return capitalised(counted);
  return `${capitalised(counted)} ${fill(words.possible, { regions: names(possible) })}`;
}
