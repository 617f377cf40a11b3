/**
 * At least one address of every page file, without language. `kind` decides its weight: a page with
 * maps or charts, a tool that works in the page, the explorer with its data, or a page of text.
 */
export const PAGE_TYPES = [
  { name: 'home', path: '/', kind: 'map' },
  { name: 'list of regions', path: '/regions/', kind: 'text' },
  { name: 'region', path: '/regions/ITI3/', kind: 'map' },
  { name: 'region with three names', path: '/regions/ITH1/', kind: 'map' },
  { name: 'list of activities', path: '/sectors/', kind: 'text' },
  { name: 'division', path: '/sectors/C15/', kind: 'map' },
  { name: 'division that the table does not cover', path: '/sectors/A01/', kind: 'text' },
  { name: 'list of ecosystems', path: '/ecosystems/', kind: 'text' },
  { name: 'ecosystem', path: '/ecosystems/textile/', kind: 'map' },
  { name: 'ecosystem with partial coverage', path: '/ecosystems/tourism/', kind: 'map' },
  { name: 'explorer', path: '/explore/', kind: 'explorer' },
  { name: 'embedded view', path: '/embed/', kind: 'explorer' },
  { name: 'list of organisations', path: '/organisations/', kind: 'text' },
  { name: 'organisation', path: '/organisations/otir2020/', kind: 'text' },
  { name: 'factsheet', path: '/factsheet/', kind: 'map' },
  { name: 'chapter of the factsheet', path: '/factsheet/policy/', kind: 'text' },
  { name: 'cooperation', path: '/cooperation/', kind: 'text' },
  { name: 'CLUSTEM', path: '/cooperation/clustem/', kind: 'text' },
  { name: 'TEX4IM', path: '/cooperation/tex4im/', kind: 'text' },
  { name: 'programmes', path: '/programmes/', kind: 'text' },
  { name: 'cluster excellence', path: '/programmes/excellence/', kind: 'text' },
  { name: 'ClusterXchange', path: '/programmes/clusterxchange/', kind: 'text' },
  { name: 'ESCP-4x', path: '/programmes/escp-4x/', kind: 'text' },
  { name: 'consortium check', path: '/programmes/consortium-check/', kind: 'tool' },
  { name: 'dossier of Tuscany', path: '/dossiers/tuscany/', kind: 'text' },
  { name: 'sources', path: '/sources/', kind: 'text' },
  { name: 'replication', path: '/replication/', kind: 'text' },
  { name: 'method', path: '/method/', kind: 'text' },
  { name: 'data', path: '/data/', kind: 'text' },
  { name: 'changes', path: '/changes/', kind: 'text' },
  { name: 'search', path: '/search/', kind: 'text' },
] as const;

export const NOT_FOUND = '/no-such-page/';

/** The address of a page in a language. */
export function inLanguage(path: string, lang: 'en' | 'it'): string {
  return lang === 'en' ? path : `/${lang}${path}`;
}
