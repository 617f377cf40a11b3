import { DataError } from '../core/data-error.ts';
import type { Organisation } from '../schema/content-organisations.ts';
import { mergeOrganisation } from '../schema/merged-organisations.ts';
import { folded, freeId } from './organisation-import-names.ts';
import { byCodeUnit } from './row-order.ts';

/** Where in the file an organisation stands. */
const lineOf = ({ source }: Organisation): number => Number(source.section.split(':').at(-1));
/** An organisation without its place and its words about the place. */
const content = (one: Organisation): string => JSON.stringify({ ...one, facts: [], source: null });

/**
 * One organisation a name. A row that repeats another in all it says is dropped; one that says
 * something else under the same name is refused, or joined where `joinTwins` asks for it and
 * nothing contradicts. Every decision is a note.
 */
export function joinTwins(
  rows: readonly Organisation[],
  options: { file: string; joinTwins: boolean },
): { organisations: Organisation[]; dropped: number; notes: string[] } {
  const byName = new Map<string, Organisation>();
  const notes: string[] = [];
  for (const row of rows) {
    const key = folded(row.name.en);
    const first = byName.get(key);
    if (first === undefined) {
      byName.set(key, row);
      continue;
    }
    const [here, there] = [lineOf(row), lineOf(first)];
    const { organisation, kept } = mergeOrganisation(first, row);
    if (content({ ...row, name: first.name }) === content(first)) {
      notes.push(`line ${here} says what line ${there} says: ${first.name.en}`);
    } else if (options.joinTwins && kept.length === 0) {
      // The second row has a fact of its own, under an id of its own.
      const facts = organisation.facts.map((fact, index) =>
        index === 0 ? fact : { ...fact, id: `${first.facts[0]!.id}-${index + 1}` },
      );
      byName.set(key, { ...organisation, facts });
      notes.push(`line ${here} is joined with line ${there}: ${first.name.en}`);
    } else {
      const found = `${JSON.stringify(row.name.en)}, also on line ${there}`;
      const wayOut =
        kept.length > 0
          ? `They differ in ${kept.join(', ')}: correct or remove one.`
          : 'Remove one, or say --join to take both together.';
      const place = { file: options.file, line: here };
      throw new DataError('NAME_TWICE', place, found, 'each organisation once', wayOut);
    }
  }
  const organisations = [...byName.values()];
  return { organisations, dropped: rows.length - organisations.length, notes };
}

/**
 * Gives each its id: that of the organisation of the documents with the same name (or printed short
 * name) that is not known to be in another country, else a new one. Ordered by id.
 */
export function withIds(
  rows: readonly Organisation[],
  documented: readonly Organisation[],
  file: string,
): { organisations: Organisation[]; notes: string[]; added: number } {
  const taken = new Set(documented.map(({ id }) => id));
  const names = documented
    .filter(({ country }) => country === null || country === 'IT')
    .map((one) => ({
      one,
      own: new Set([one.name.en, one.name.it].map(folded)),
      all: new Set([one.name.en, one.name.it, ...one.also].map(folded)),
    }));
  const notes: string[] = [];
  const matched = new Map<string, number>();
  let added = 0;
  const organisations = rows.map((row) => {
    const name = folded(row.name.en);
    // A short name is matched with whole names only: two bodies may share their initials.
    const found = names.filter(
      ({ own, all }) => all.has(name) || row.also.some((also) => own.has(folded(also))),
    );
    const [match] = found;
    if (match === undefined) {
      const id = freeId(row.name.en, taken);
      taken.add(id);
      added += 1;
      return { ...row, id };
    }
    const place = { file, line: lineOf(row) };
    const before = matched.get(match.one.id);
    if (found.length > 1 || before !== undefined) {
      const several = found.map(({ one }) => one.id).join(' and ');
      const what = before === undefined ? several : `${several}, like line ${before}`;
      const wayOut = 'Give it the whole name, or map the short name to no column: --map also=.';
      throw new DataError('NAME_OF_TWO', place, `the name of ${what}`, 'the name of one', wayOut);
    }
    matched.set(match.one.id, lineOf(row));
    const { filled, kept } = mergeOrganisation(match.one, row);
    const what = [
      ...(filled.length > 0 ? [`adds ${filled.join(', ')}`] : []),
      ...(kept.length > 0 ? [`differs in ${kept.join(', ')}, where the documents stay`] : []),
    ].join('; ');
    notes.push(
      `line ${lineOf(row)} is ${match.one.id} of the documents: ${what || 'adds nothing'}`,
    );
    return { ...row, id: match.one.id };
  });
  return { organisations: organisations.sort((a, b) => byCodeUnit(a.id, b.id)), notes, added };
}
