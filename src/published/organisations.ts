import type { Organisation } from '../schema/content-organisations.ts';
import { content } from './content.ts';

/** Kinds that are cluster organisations or partners of their projects; the others are further bodies. */
const CLUSTERS: ReadonlySet<Organisation['kind']> = new Set([
  'national_technology_cluster',
  'regional_technology_cluster',
  'cluster_organisation',
  'research_organisation',
]);

export function isClusterOrganisation({ kind }: Organisation): boolean {
  return CLUSTERS.has(kind);
}

/** All organisations that the documents name, in the order of their documents. */
export function organisations(): Organisation[] {
  return content('organisations');
}

/** Those of a region, cluster organisations first. */
export function organisationsIn(geo: string): Organisation[] {
  const own = organisations().filter(({ region }) => region === geo);
  return [
    ...own.filter(isClusterOrganisation),
    ...own.filter((one) => !isClusterOrganisation(one)),
  ];
}

/** Those whose ecosystem the document states, or whose name has the word. */
export function organisationsOfEcosystem(id: string): Organisation[] {
  return organisations().filter(({ ecosystem }) => ecosystem?.id === id);
}

/** Name and page of a programme that organisations take part in; a RangeError for an unknown id. */
export function programme(id: string) {
  const found = content('programme-names').find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no programme ${id}`);
  return found;
}
