import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replicate } from '../../src/pipeline/replication.ts';
import { computedTables } from '../../src/pipeline/replication-tables.ts';
import { tableFiles, type PublishedFile } from '../../src/pipeline/table-files.ts';
import { CONTENT_FILES, type Content, type ContentFile } from '../../src/schema/content-files.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import {
  publishedFiguresSchema,
  type PublishedFigure,
} from '../../src/schema/published-figures.ts';
import type {
  AgglomerationRow,
  LocationQuotientRow,
  Manifest,
  RegionRow,
} from '../../src/schema/published.ts';
import {
  REPLICATION_TABLES,
  type ReplicationTable,
} from '../../src/schema/published-replication.ts';
import type { EcosystemAccountRow } from '../../src/schema/published-statistics.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import { readPublishedTables } from './read-editions.ts';

/**
 * The tables of the replication report, made from the editions of a run as they are published (`files`,
 * new and kept ones alike) and from the documents as they are transcribed in `data/content/`.
 */
export function replicationFiles(
  dataDir: string,
  editions: Manifest['editions'],
  files: readonly PublishedFile[],
  tables: ReferenceTables,
): PublishedFile[] {
  const rowsOf = <Row>(edition: string, table: string): Row[] => {
    const file = files.find((candidate) => candidate.path === `${edition}/${table}.json`);
    return file === undefined ? [] : (JSON.parse(new TextDecoder().decode(file.bytes)) as Row[]);
  };
  const sections = new Map(tables.nace.nace_r2.map((row) => [row.code, row.parent]));
  const content = <Name extends ContentFile>(name: Name): Content<Name> =>
    parseJson(
      readFileSync(path.join(dataDir, 'content', `${name}.json`), 'utf8'),
      `data/content/${name}.json`,
      CONTENT_FILES[name],
    ) as Content<Name>;
  const report = replicate({
    printed: editions
      .filter((edition) => edition.kind === 'published')
      .map(({ id }) => ({
        id,
        agglomerations: rowsOf<AgglomerationRow>(id, 'agglomerations'),
        regions: rowsOf<RegionRow>(id, 'regions'),
      })),
    computed: editions
      .filter((edition) => edition.kind === 'computed')
      .map((edition) =>
        computedTables(
          edition,
          {
            agglomerations: rowsOf<AgglomerationRow>(edition.id, 'agglomerations'),
            locationQuotients: rowsOf<LocationQuotientRow>(edition.id, 'location-quotients'),
            ecosystemAccount: rowsOf<EcosystemAccountRow>(edition.id, 'ecosystem-account'),
          },
          (division) => sections.get(division),
        ),
      ),
    figures: readFigures(dataDir),
    errata: content('errata'),
    documents: {
      tables: readPublishedTables(dataDir, 'published-tables'),
      totals: content('organisation-totals'),
      partnerships: content('partnerships'),
      policies: content('policies'),
      tuscany: content('tuscany'),
      reference: tables,
    },
  });
  return (Object.keys(REPLICATION_TABLES) as ReplicationTable[]).flatMap((name) =>
    tableFiles(`replication/${name}`, REPLICATION_TABLES[name], report[name]),
  );
}

function readFigures(dataDir: string): PublishedFigure[] {
  const folder = path.join(dataDir, 'content', 'published-figures');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      parseJson(
        readFileSync(path.join(folder, file), 'utf8'),
        `data/content/published-figures/${file}`,
        publishedFiguresSchema,
      ),
    );
}
