import { codesOf, type Query } from './query-plan.ts';

/** Eurostat's dissemination API. */
export const EUROSTAT_API = 'https://ec.europa.eu/eurostat/api/dissemination';
/** GISCO's distribution of boundaries. */
export const GISCO = 'https://gisco-services.ec.europa.eu';

/** The address of a query, SDMX 3.0 as SDMX-CSV 2.0 with codes, always compressed. */
export function dataUrl(base: string, query: Query): string {
  const filters = query.filters.map(
    (filter) => `c[${filter.dimension}]=${codesOf(filter).join(',')}`,
  );
  const time = `c[TIME_PERIOD]=ge:${query.since}+le:${query.until}`;
  const how = 'format=csvdata&formatVersion=2.0&labels=id&compress=true';
  const where = `sdmx/3.0/data/dataflow/ESTAT/${query.dataset.toUpperCase()}/1.0`;
  return `${base}/${where}?${[how, ...filters, time].join('&')}`;
}

/** The description of a table: when it was last updated. */
export function dataflowUrl(base: string, dataset: string): string {
  return `${base}/sdmx/2.1/dataflow/ESTAT/${dataset.toUpperCase()}`;
}

/** The codes that a table has. */
export function constraintUrl(base: string, dataset: string): string {
  return `${base}/sdmx/2.1/contentconstraint/ESTAT/${dataset.toUpperCase()}`;
}

export function asyncStatusUrl(base: string, ticket: string): string {
  return `${base}/1.0/async/status/${ticket}`;
}

export function asyncDataUrl(base: string, ticket: string): string {
  return `${base}/1.0/async/data/${ticket}`;
}

/** NUTS 2 boundaries of a version as TopoJSON, unprojected. */
export function boundariesUrl(base: string, version: string, scale: string): string {
  return `${base}/distribution/v2/nuts/topojson/NUTS_RG_${scale}_${version}_4326_LEVEL_2.json`;
}

/** An address without its query, for a message of one line. */
export function shortUrl(url: string): string {
  return url.split('?', 1)[0]!;
}
