import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import type { Limits } from '../../src/extract/limits.ts';
import type { ReadResult } from '../../src/extract/read-extract.ts';
import { changeLines, extractChanges } from '../../src/pipeline/extract-summary-changes.ts';
import { bestNutsVersion } from '../../src/pipeline/extract-summary.ts';
import { checkAnswer, codesInRows, nothingMatches } from '../../src/pipeline/query-plan-answer.ts';
import {
  shortList,
  withinTable,
  type AbsentCodes,
} from '../../src/pipeline/query-plan-available.ts';
import { estimatedCells, type Query } from '../../src/pipeline/query-plan.ts';
import { refuseRejected } from '../../src/pipeline/rejected-cells.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';
import type { AsyncOptions } from './eurostat-async.ts';
import type { EurostatClient } from './eurostat-client.ts';
import { downloadParts, type Part } from './eurostat-parts.ts';
import { tableCodes, tableDescription, type TableDescription } from './eurostat-structure.ts';
import { sha256 } from './sha256.ts';
import { certificate } from './snapshot-certificate.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';
import { joinParts } from './snapshot-join.ts';
import { lastSnapshot, RECORD_FILE, type FetchRecord, type Snapshot } from './snapshot-record.ts';
import { readWhole } from './snapshot-read.ts';
import { readExtractMeta } from './snapshot-meta.ts';

export interface FetchJob extends AsyncOptions {
  client: EurostatClient;
  folder: SnapshotFolder;
  extractsDir: string;
  query: Query;
  /** The question in words, by which snapshots of the same question know each other. */
  asked: string;
  profileName: string;
  profile: Profile;
  tables: ReferenceTables;
  /** Cells in one request. */
  limit: number;
  /** Cells that are not numbers and may stand in a snapshot. */
  acceptRejected: number;
  caps: Partial<Limits>;
  /** Ask and write even if nothing changed. */
  isForced: boolean;
  now: Date;
  say: (line: string) => void;
}

const REJECTED_WAY_OUT =
  'Eurostat may be repairing the table: ask again later, or accept the loss with --accept-rejected N.';

const EXTENSIONS = {
  'sdmx-csv': 'sdmx.csv',
  tsv: 'tsv',
  'json-stat': 'json',
  'data-browser-csv': 'csv',
  'mapped-csv': 'csv',
} as const;

/**
 * Fetches a table as a new snapshot and returns its id; the id of the last one where nothing changed.
 * Everything lies in the job's folder until it is whole, read and compared with what was asked.
 */
export async function fetchSnapshot(job: FetchJob): Promise<string> {
  const { client, folder, base, query, say, isForced } = job;
  const last = lastSnapshot(job.extractsDir, query.dataset, job.asked);
  const scratch = folder.file('description');
  const known = last?.record.last_modified ?? null;
  const described = await tableDescription(client, base, query.dataset, scratch, known);
  const updated = described.isUnchanged ? (last?.record.updated ?? null) : described.updated;
  if (updated !== null) say(`updated     ${updated}, says Eurostat`);
  if (!isForced && last !== null && updated !== null && updated === last.record.updated) {
    say(`unchanged   since the snapshot ${last.id}, which stands`);
    return last.id;
  }
  const available = await tableCodes(client, base, query.dataset, scratch);
  rmSync(scratch, { force: true });
  const within = withinTable(query, available);
  const cells = estimatedCells(within.query);
  say(`asking      at most ${cells.toLocaleString('en-GB')} cells of ${query.dataset}`);
  const parts = await downloadParts(client, within.query, job.limit, folder.path, job);
  const { file, read } = await readParts(job, within.query, parts);
  refuseRejected(read.dropped, job.acceptRejected, query.dataset, REJECTED_WAY_OUT);
  if (read.dropped.length > 0) say(`rejected    ${read.dropped.length} cells that are not numbers`);
  const place = { file: query.dataset };
  const absent = [...within.absent, ...checkAnswer(within.query, read.table, job.profile, place)];
  for (const { dimension, codes } of absent)
    say(`not there   ${dimension}: ${shortList(codes, 20)}`);
  if (last !== null && !(await tellChanges(job, last, read)) && !isForced) {
    say(`unchanged   since the snapshot ${last.id}, which stands`);
    return last.id;
  }
  const facts = { ...described, updated };
  return writeSnapshot(job, { parts, file, read, absent, cells, described: facts });
}

/** The data as one file of the folder, by its name there, and what the reader makes of it. */
async function readParts(
  job: FetchJob,
  query: Query,
  parts: readonly Part[],
): Promise<{ file: string; read: ReadResult }> {
  const { profile, tables, folder, caps } = job;
  const isWhole = parts.length === 1;
  const first = parts[0]!;
  const whole = isWhole ? first.file : folder.file('joined');
  if (!isWhole) {
    await joinParts(
      parts.map((part) => part.file),
      whole,
    );
  }
  const shown = query.dataset;
  let read: ReadResult;
  try {
    read = await readWhole(whole, { shown, profile, tables, emptyCells: 'not_available', caps });
  } catch (error) {
    const isEmpty = error instanceof DataError && error.code === 'EMPTY_FILE';
    throw isEmpty ? nothingMatches({ file: shown }) : error;
  }
  if (!isWhole && read.format === 'json-stat') {
    const wayOut = 'Ask for fewer cells, so that one request is enough.';
    throw new DataError('PARTS_DIFFER', { file: shown }, 'JSON in parts', 'SDMX-CSV', wayOut);
  }
  const isGzip = !isWhole || first.isGzip;
  const file = `${query.dataset}.${EXTENSIONS[read.format]}${isGzip ? '.gz' : ''}`;
  renameSync(whole, folder.file(file));
  return { file, read };
}

/** Says what differs from the last snapshot, and whether anything does. */
async function tellChanges(job: FetchJob, last: Snapshot, read: ReadResult): Promise<boolean> {
  const { profile, tables, say, extractsDir } = job;
  const meta = readExtractMeta(extractsDir, last.id);
  const before = await readWhole(path.join(extractsDir, last.id, meta.file), {
    shown: `${last.id}/${meta.file}`,
    profile,
    tables,
    emptyCells: meta.empty_cells,
    caps: meta.caps,
  });
  const lines = changeLines(extractChanges(before.table, read.table));
  for (const text of lines) say(`changed     since ${last.id}: ${text}`);
  return lines[0] !== 'no cell differs';
}

interface Fetched {
  parts: readonly Part[];
  file: string;
  read: ReadResult;
  absent: AbsentCodes[];
  cells: number;
  described: TableDescription;
}

function writeSnapshot(job: FetchJob, fetched: Fetched): string {
  const { folder, query, now, tables, profile } = job;
  const { parts, file, read, absent, described } = fetched;
  const retrieved = now.toISOString().slice(0, 10);
  const record: FetchRecord = {
    dataset: query.dataset,
    asked: job.asked,
    since: query.since,
    until: query.until,
    estimated_cells: fetched.cells,
    updated: described.updated,
    last_modified: described.lastModified,
    retrieved_at: now.toISOString(),
    requests: parts.map(({ url, bytes, sha256: digest }) => ({ url, bytes, sha256: digest })),
    absent: absent.map(({ dimension, codes }) => ({ dimension, codes: [...codes] })),
  };
  const bytes = readFileSync(folder.file(file));
  const write = (name: string, content: unknown): void => {
    writeFileSync(folder.file(name), `${JSON.stringify(content, null, 2)}\n`);
  };
  return folder.publish(`${query.dataset}-${retrieved}`, (id) => {
    write(RECORD_FILE, record);
    write(
      'extract.meta.json',
      certificate({
        id,
        file,
        format: read.format,
        profileName: job.profileName,
        profile,
        nutsVersion: nutsVersionOf(read, tables),
        sourceUrl: `https://ec.europa.eu/eurostat/databrowser/product/page/${query.dataset.toUpperCase()}`,
        updated: described.updated,
        retrieved,
        recorded: recordedText(parts.length, absent),
        caps: job.caps,
        bytes: bytes.length,
        sha256: sha256(bytes),
      }),
    );
  });
}

function nutsVersionOf({ table }: ReadResult, tables: ReferenceTables): string {
  return bestNutsVersion(codesInRows(table.geos, table.geo, table.length), tables);
}

function recordedText(parts: number, absent: readonly AbsentCodes[]): string {
  const how =
    parts === 1
      ? 'The bytes are as served.'
      : `It came in ${parts} parts, which lie beside it as served; joined here without the first lines of all but the first.`;
  const without = absent.map(({ dimension, codes }) => `${dimension} ${codes.join(' ')}`);
  const gaps = without.length === 0 ? '' : ` Asked for and not there: ${without.join('; ')}.`;
  return `Fetched from Eurostat’s API with npm run data:fetch; the addresses stand in ${RECORD_FILE}. ${how} No value was touched.${gaps}`;
}
