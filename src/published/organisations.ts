import type { Organisation } from '../schema/content-organisations.ts';
import { mergeOrganisations } from '../schema/merged-organisations.ts';
import { content } from './content.ts';
import { importedOrganisations } from './imported.ts';

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

/** All organisations: those of the documents in their order, then those of an import if there is one. */
export function organisations(): Organisation[] {
  merged ??= mergeOrganisations(
    content('organisations'),
    importedOrganisations()?.organisations ?? [],
  );
  return merged;
}
let merged: Organisation[] | undefined;

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
