import type { DataError } from '../core/data-error.ts';
import type { NutsChangeRow, NutsRow } from '../schema/reference.ts';
import { folded } from './organisation-import-names.ts';

/** Refuses a cell: a code, what was expected, the way out. */
export type Refuse = (code: string, expected: string, wayOut: string) => DataError;

const LONGEST_CELL = 500;
/** Controls and marks that turn the direction of text: never part of a name, and unseen where shown. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** The text of a cell with single blanks; empty where there is none. */
export function cellText(raw: string, refuse: Refuse): string {
  if (HIDDEN.test(raw)) {
    const wayOut = 'Remove it: it cannot be seen and would be shown to readers.';
    throw refuse('HIDDEN_CHARACTER', 'text without control characters', wayOut);
  }
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text.length <= LONGEST_CELL) return text;
  const wayOut = 'Shorten it, or map another column.';
  throw refuse('CELL_TOO_LONG', `at most ${LONGEST_CELL} characters`, wayOut);
}

/** `Provincia autonoma di Trento` is also known as `Trento`; `Regione Toscana` as `Toscana`. */
const PREFIX =
  /^(regione( autonoma)?( della?)?|region of|(provincia autonoma|autonomous province|pa|p a)( di| of)?) /;

/**
 * The NUTS 2 code that a cell states: a code, a name in a language of the list, or both
 * (`ITC4 - Lombardia`), which then must agree.
 */
export function regionCode(
  text: string,
  regions: readonly NutsRow[],
  changes: readonly NutsChangeRow[],
  refuse: Refuse,
): string {
  const byName = (name: string): string | undefined => {
    const bare = (spelling: string): string => folded(spelling).replace(PREFIX, '');
    return regions.find(({ name_en, name_it, name_de }) =>
      [name_en, name_it, name_de].some((known) => known !== '' && bare(known) === bare(name)),
    )?.code;
  };
  const { code, name } = /^(?<code>[A-Za-z]{2}[A-Za-z]?\d)(?:[\s:–—(-]+(?<name>.+?)\)?)?$/u.exec(
    text,
  )?.groups ?? { name: text };
  const listed = regions.find((region) => region.code === code?.toUpperCase())?.code;
  const named = name === undefined ? listed : byName(name);
  if (named !== undefined && (code === undefined || listed === named)) return named;
  const newer = changes.find(({ from_code, kind }) => from_code === code && kind === 'renamed');
  throw refuse(
    'UNKNOWN_REGION',
    'a NUTS 2 code such as ITC4, or the name of a region in English or Italian',
    newer === undefined
      ? `Known: ${regions.map((region) => `${region.code} ${region.name_it}`).join(', ')}.`
      : `${newer.from_code} has been ${newer.to_code} since NUTS ${newer.to_version}: write that.`,
  );
}

/** A count of members; grouping marks are refused, because `1.234` is two numbers. */
export function memberCount(text: string, refuse: Refuse): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw refuse('NOT_A_COUNT', 'a whole number above 0, in digits alone', 'Write 1234, or nothing.');
}

/** An address of the web; nothing that a browser would run. */
export function webAddress(text: string, refuse: Refuse): string {
  const whole = /^www\./i.test(text) ? `https://${text}` : text;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
  if (isWeb && url.username === '' && url.password === '') return url.href;
  const wayOut = 'Write the whole address, or nothing.';
  throw refuse('NOT_A_WEB_ADDRESS', 'an address that begins with https:// or http://', wayOut);
}

const LABELS = [
  { label: 'bronze', words: ['bronze', 'bronzo'] },
  { label: 'silver', words: ['silver', 'argento'] },
  { label: 'gold', words: ['gold', 'oro'] },
] as const;
export type Label = (typeof LABELS)[number]['label'];

/** Labels that a cell names, from bronze to gold; `no` and `-` name none. */
export function excellenceLabels(text: string, refuse: Refuse): Label[] {
  const words = folded(text).split(' ');
  const found = LABELS.filter((one) => one.words.some((word) => words.includes(word)));
  if (found.length > 0) return found.map(({ label }) => label);
  if (['', 'no', 'none', 'nessuna'].includes(words.join(' '))) return [];
  const wayOut = 'Write one of them, no, or nothing.';
  throw refuse('UNKNOWN_LABEL', 'bronze, silver or gold', wayOut);
}
