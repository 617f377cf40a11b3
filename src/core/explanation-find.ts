import type { ActivityKey, Level } from './activity.ts';
import { DataError } from './data-error.ts';
import { nearest, type Findable } from './explanation-nearest.ts';
import type { ExplanationSources, NamedActivity } from './explanation-sources.ts';

/** Codes that an edition publishes. */
export interface PublishedCodes {
  geos: readonly string[];
  activities: readonly ActivityKey[];
}

/** UNKNOWN_GEO when the edition has no such region; names the regions that may be meant. */
export function requireGeo(
  { edition, regions }: ExplanationSources,
  codes: PublishedCodes,
  geo: string,
): void {
  if (codes.geos.includes(geo)) return;
  const entries = codes.geos.map((code): Findable => {
    const name = regions.get(code);
    return { code, names: name === undefined ? [] : [name.en, name.it] };
  });
  throw new DataError(
    'UNKNOWN_GEO',
    { file: edition.id },
    `region ${geo}`,
    `one of ${codes.geos.join(', ')}`,
    suggestion(geo, entries, 'A NUTS 2 code as Eurostat writes it, e.g. ITH3 for Veneto.'),
  );
}

/**
 * The activity of a code in an edition. UNKNOWN_ACTIVITY when no classification has it, with what may
 * be meant; ACTIVITY_NOT_IN_EDITION when the edition measures at another level, with the activity that
 * contains it there.
 */
export function requireActivity(
  { edition, activities }: ExplanationSources,
  codes: PublishedCodes,
  code: string,
): NamedActivity {
  const key = codes.activities.find(({ activity }) => activity === code);
  // A group of one section, such as F, is listed as that section: the level is the edition's own.
  const listed = activities.find(
    (item) => item.activity === code && item.classification === key?.classification,
  );
  if (key !== undefined && listed !== undefined) return { ...listed, level: key.level };
  const place = { file: edition.id };
  const levels = [...new Set(codes.activities.map(({ level }) => level))];
  const expected = `an activity of this edition (${levels.map(levelWord).join(', ')})`;
  const known = activities.find(({ activity }) => activity === code);
  if (known !== undefined) {
    const holder = codes.activities.find((key) => holds(key, known));
    const wayOut =
      holder === undefined
        ? 'Ask an edition that measures at this level.'
        : `It is part of ${holder.activity}: ask for that, or for an edition with ${levelWord(known.level)}.`;
    const found = `${code} (${known.name.en}), which this edition does not have`;
    throw new DataError('ACTIVITY_NOT_IN_EDITION', place, found, expected, wayOut);
  }
  const entries = activities
    .filter((item) =>
      codes.activities.some(
        (other) => other.classification === item.classification && other.activity === item.activity,
      ),
    )
    .map(({ activity, name }) => ({ code: activity, names: [name.en, name.it] }));
  const general = 'A NACE code as Eurostat writes it, e.g. C15, or an ecosystem id, e.g. textile.';
  const wayOut = suggestion(code, entries, general);
  throw new DataError('UNKNOWN_ACTIVITY', place, `activity ${code}`, expected, wayOut);
}

/** Whether a section or a group of sections (`B-E`, `M_N`) of an edition contains another activity. */
function holds(key: ActivityKey, { level, activity, parent }: NamedActivity): boolean {
  const section = level === 'division' ? parent : activity;
  if (key.level === 'section') return key.activity === section;
  if (key.level !== 'section_group' || section === '') return false;
  if (key.activity.includes('_')) return key.activity.split('_').includes(section);
  const [first = '', last = first] = key.activity.split('-');
  return first <= section && section <= last;
}

function suggestion(text: string, entries: readonly Findable[], general: string): string {
  const found = nearest(text, entries);
  if (found.length === 0) return general;
  const shown = found.map(({ code, names }) => `${code}${names[0] ? ` (${names[0]})` : ''}`);
  return `Did you mean ${shown.join(' or ')}?`;
}

function levelWord(level: Level): string {
  return level === 'section_group' ? 'groups of sections' : `${level}s`;
}
