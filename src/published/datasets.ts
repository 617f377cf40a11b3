import type { Manifest } from '../schema/published.ts';

type Statement = Record<string, unknown> & { '@type': string };

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * Every edition as a schema.org Dataset: what it is, of which year, from which inputs, and its files
 * with size and checksum. `absolute` gives the address of a path of the site.
 */
export function datasetStatements(
  { editions, inputs, files }: Manifest,
  lang: 'en' | 'it',
  page: string,
  absolute: (path: string) => string,
): Statement[] {
  return editions.map((edition) => ({
    '@type': 'Dataset',
    '@id': `${absolute(page)}#${edition.id}`,
    identifier: edition.id,
    name: edition.title[lang],
    description: edition.summary[lang],
    url: absolute(page),
    inLanguage: lang,
    isAccessibleForFree: true,
    datePublished: edition.released,
    temporalCoverage: edition.time_period,
    spatialCoverage: { '@type': 'Country', name: lang === 'en' ? 'Italy' : 'Italia' },
    isBasedOn: inputs
      .filter(({ path }) => edition.inputs.some((folder) => path.startsWith(`data/${folder}/`)))
      .map((input) => ({
        '@type': 'Dataset',
        name: input.title,
        ...(input.dataset === null ? {} : { identifier: input.doi ?? input.dataset }),
        ...(input.source_url === null ? {} : { url: input.source_url }),
        license: { '@type': 'CreativeWork', name: input.licence },
      })),
    distribution: files.flatMap(({ path, bytes, sha256 }) => {
      const format = FORMATS[path.split('.').at(-1) ?? ''];
      if (!path.startsWith(`${edition.id}/`) || format === undefined) return [];
      return {
        '@type': 'DataDownload',
        name: path,
        contentUrl: absolute(`/data/${path}`),
        encodingFormat: format,
        contentSize: `${bytes} B`,
        sha256,
      };
    }),
  }));
}
