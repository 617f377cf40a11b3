import type { HomeData, HomeEdition } from '../schema/home-data.ts';

/** What the map shows; the address of the page carries it. */
export interface MapState {
  edition: string;
  /** `divisions`, `ecosystems`, `organisations`, `policy`, or the code of an activity. */
  show: string;
}

export const COUNTS = ['divisions', 'ecosystems'] as const;
export const DOCUMENTS = ['organisations', 'policy'] as const;

export function isOneOf<Name extends string>(names: readonly Name[], show: string): show is Name {
  return names.some((name) => name === show);
}

export function editionOf(home: HomeData, id: string): HomeEdition {
  return home.editions.find((edition) => edition.id === id) ?? home.editions[0]!;
}

/** Whether an edition has something to show; documents stand beside all editions. */
export function canShow(edition: HomeEdition, show: string): boolean {
  if (isOneOf(DOCUMENTS, show)) return true;
  if (isOneOf(COUNTS, show)) {
    return Object.values(edition.counts).some((counts) => counts[show] !== null);
  }
  return edition.activities.includes(show);
}

/** The state in an address; whatever the editions do not have falls back to the first view. */
export function stateFrom(address: URL, home: HomeData): MapState {
  const edition = editionOf(home, address.searchParams.get('edition') ?? '');
  const show = address.searchParams.get('show') ?? 'divisions';
  return { edition: edition.id, show: canShow(edition, show) ? show : 'divisions' };
}

/** The address of a state: the first view has none of its own, so that it stays the page's address. */
export function addressOf(address: URL, state: MapState, home: HomeData): URL {
  const target = new URL(address);
  const set = (name: string, value: string, usual: string | undefined): void => {
    if (value === usual) target.searchParams.delete(name);
    else target.searchParams.set(name, value);
  };
  set('edition', state.edition, home.editions[0]?.id);
  set('show', state.show, 'divisions');
  return target;
}
