import { readManifest, readTable } from '../published.ts';
import type { LocationQuotientRow, Manifest } from '../schema/published.ts';

export type PublishedEdition = Manifest['editions'][number];

export function editions(): PublishedEdition[] {
  return readManifest().editions;
}

export function computedEditions(): PublishedEdition[] {
  return editions().filter((edition) => edition.kind === 'computed');
}

/** Editions that repeat lists of a publication, without quotients. */
export function printedEditions(): PublishedEdition[] {
  return editions().filter((edition) => edition.kind === 'published');
}

/**
 * The edition that pages show first: the computed one with most divisions, the later period at a tie.
 * A RangeError when the manifest has no computed edition.
 */
export function mainEdition(): PublishedEdition {
  const ranked = computedEditions().sort(
    (a, b) => divisionCount(b.id) - divisionCount(a.id) || (a.time_period < b.time_period ? 1 : -1),
  );
  const first = ranked[0];
  if (first === undefined) throw new RangeError('the manifest names no computed edition');
  return first;
}

/** A computed edition that covers the whole economy in groups of sections; undefined where none is published. */
export function wholeEconomyEdition(): PublishedEdition | undefined {
  return computedEditions().find((edition) =>
    quotients(edition.id).some((row) => row.level === 'section_group'),
  );
}

function divisionCount(edition: string): number {
  const divisions = quotients(edition).filter((row) => row.level === 'division');
  return new Set(divisions.map((row) => row.activity)).size;
}

export function quotients(edition: string): LocationQuotientRow[] {
  return readTable(edition, 'location-quotients');
}

/** A parameter of an edition as the manifest states it; a RangeError when it does not. */
export function parameter(edition: PublishedEdition, name: string): string | number | null {
  const value = edition.parameters[name];
  if (value === undefined) throw new RangeError(`edition ${edition.id} states no ${name}`);
  return value;
}

/** Dataset codes of the inputs of an edition, each once. */
export function datasets(edition: PublishedEdition): string[] {
  return [...new Set(inputsOf(edition).flatMap((input) => input.dataset ?? []))];
}

export function inputsOf(edition: PublishedEdition): Manifest['inputs'] {
  return readManifest().inputs.filter((input) =>
    edition.inputs.some((folder) => input.path.startsWith(`data/${folder}/`)),
  );
}
