/**
 * One address of every page type, without language. `kind` decides its weight: a page with a map, or
 * a page of text. The 404 page is one for both languages.
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
  { name: 'organisations', path: '/organisations/', kind: 'text' },
  { name: 'factsheet', path: '/factsheet/', kind: 'text' },
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
