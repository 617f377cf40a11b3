import { fill, plural } from './fill.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
import { capitalised, insideOf, listOf, multiple, spelled, subjectOf } from './phrases.ts';

/** What the sentences need of a cell. */
interface Cell {
  activity: string;
  lq: number | null;
  passes: boolean | null;
  certainty: string;
  coverage: number;
}

export interface RegionFacts {
  geo: string;
  /** Cells of all divisions that the table covers, highest quotient first. */
  cells: readonly Cell[];
  measure: string;
  year: string;
  /** The name of a division as it stands inside a sentence. */
  nameOf: (activity: string) => string;
}

/** The sentence that says what is special: the agglomeration with the highest quotient. */
export function regionLead(facts: RegionFacts, lang: Lang): string {
  const words = messages(lang).region;
  const { geo, measure, year } = facts;
  const inside = insideOf(geo, lang);
  const top = facts.cells.find((cell) => cell.passes === true && cell.coverage === 1);
  if (top === undefined || top.lq === null) return fill(words.leadNone, { inside, year });
  return capitalised(
    fill(words.lead, {
      subject: subjectOf(geo, lang),
      inside,
      times: multiple(top.lq, lang),
      activity: facts.nameOf(top.activity),
      measure,
      year,
    }),
  );
}

/** How many agglomerations there are, of how many divisions, and which more are possible. */
export function regionCount(facts: RegionFacts, lang: Lang): string {
  const words = messages(lang).region;
  const passing = facts.cells.filter((cell) => cell.passes === true && cell.coverage === 1);
  const possible = facts.cells.filter(
    (cell) => cell.passes !== true && cell.certainty === 'possible' && cell.coverage === 1,
  );
  const parts: string[] = [];
  if (passing.length > 0) {
    const sentence = plural(passing.length, { one: words.countOne, other: words.countSome });
    const n = spelled(passing.length, lang);
    parts.push(fill(sentence, { n, divisions: facts.cells.length }));
  }
  if (possible.length > 0) {
    const sentence = plural(possible.length, {
      one: words.countPossibleOne,
      other: words.countPossible,
    });
    const activities = listOf(
      possible.map((cell) => facts.nameOf(cell.activity)),
      lang,
    );
    parts.push(fill(sentence, { n: spelled(possible.length, lang), activities }));
  }
  return parts.join(' ');
}
