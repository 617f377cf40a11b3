/** Pages on data, on changes, and the search. */
export const data = {
  title: 'Data and downloads',
  lead: '{editions} editions as CSV, JSON and Parquet with the same rows in the same order, and the sources they rest on. Addresses of editions are permanent.',
  editions: 'Editions',
  computed: 'computed',
  printed: 'as printed',
  released: 'Released {date}',
  sources: 'Sources and licences',
  sourcesText:
    'Every source lies in the repository with its birth certificate: what was recorded, from where, how, and what was changed.',
  sourcesCaption: 'Sources of the editions',
  source: 'Source',
  dataset: 'Dataset',
  retrieved: 'Retrieved',
  licence: 'Licence',
  geometry:
    'Boundaries of regions and neighbours: Natural Earth, public domain. Weights of ecosystems: European Commission, Annual Single Market Report 2021, SWD(2021) 351. Titles of activities: Eurostat (NACE Rev. 2) and Istat (ATECO 2007).',
  files: 'Published files',
  filesText:
    'Employment is in persons; an empty cell is empty, never zero, and says why in the column missing_reason. The manifest lists every file with size, rows and SHA-256; npm run data:verify checks them.',
  filesCaption: 'Files of {title}',
  replicationTitle: 'the comparison with the factsheet',
  otherTitle: 'other files',
  referenceTitle: 'reference lists and geometry',
  file: 'File',
  rows: 'Rows',
  size: 'Size',
  manifest: 'The manifest',
  hash: 'SHA-256',
} as const;

export const changes = {
  title: 'Editions and corrections',
  lead: 'What was published and when, and what was corrected. An edition that has been published is not changed silently: a correction is a new line here.',
  editions: 'Editions',
  caption: 'Editions by release',
  released: 'Released',
  kind: 'Kind',
  corrections: 'Corrections',
  none: 'There has been no correction so far.',
  version: 'Version of the product: {version}. Contract of the published files: {contract}.',
} as const;

export const search = {
  title: 'Search',
  label: 'Search regions, activities, ecosystems and pages',
  button: 'Search',
  none: 'Nothing found for “{query}”.',
  found: '{n} results for “{query}”',
  foundOne: 'One result for “{query}”',
  failed: 'The search index could not be loaded. All pages are listed below.',
  static: 'Without JavaScript, or without an index, find every page here.',
  all: 'All pages',
  other: 'Other pages',
  slash: 'The key / leads here from every page. Ctrl+K always does.',
} as const;
