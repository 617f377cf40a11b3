import { DataError } from '../core/data-error.ts';
import type { ObservationTable } from '../core/observation-table.ts';
import type { MissingReason } from '../core/observation.ts';
import type { Profile } from '../schema/reference.ts';
import type { BytesReader } from './bytes-reader.ts';
import {
  CellCollector,
  type CellCounts,
  type CollectorOptions,
  type DroppedCell,
} from './cell-collector.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { concat, plainBytes, type Gunzip } from './plain-bytes.ts';
import { SdmxCsvReader } from './sdmx-csv.ts';
import { HEAD_BYTES, sniffFormat, type Format, type Sniffed } from './sniff-format.ts';
import { TsvReader } from './tsv.ts';

export interface ReadOptions {
  /** Name of the file, for the places of errors. */
  file: string;
  profile: Profile;
  /** What an empty value without a flag means in this copy (its birth certificate says). */
  emptyCells: MissingReason;
  /** Only these codes are read; all where absent. */
  geos?: ReadonlySet<string>;
  activities?: ReadonlySet<string>;
  timePeriods?: ReadonlySet<string>;
  /** Known single letters; others are kept and reported. */
  obsFlags: ReadonlySet<string>;
  confStatuses: ReadonlySet<string>;
  /** The decimal mark, where it is not a point. */
  decimalMark?: '.' | ',';
  /** Called with the bytes taken in so far, as delivered. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
  /** Another way to decompress than the Web Streams, such as Node's zlib. */
  gunzip?: Gunzip;
  /** For a CSV of no known format: which column is which. */
  mapping?: ColumnMapping;
  limits?: Partial<Limits>;
}

export interface ReadResult {
  format: Format;
  /** Values in persons, scaled exactly. */
  table: ObservationTable;
  /** Rejected cells: what did not become a number, where and why. */
  dropped: DroppedCell[];
  /** Flags outside the known ones, with the number of cells that bear them. */
  unknownFlags: ReadonlyMap<string, number>;
  /** cells = values + unavailable + suppressed + rejected + filteredOut. */
  counts: CellCounts;
}

/**
 * Reads a Eurostat extract, gzipped or not, into observations in persons. The format is told by
 * content. The source may reuse the memory of a chunk once the next one is asked for. Damage and everything ambiguous is refused with a `DataError`; a cell that is no number
 * is rejected and listed, and the caller decides how many of those it takes.
 */
export async function readExtract(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const collecting: CollectorOptions = { ...options, limits };
  refuseDimensions(collecting);
  const collector = new CellCollector(collecting);
  const { file, onProgress, signal, mapping, gunzip } = options;
  let head: Uint8Array = new Uint8Array(0);
  let begun: Begun | null = null;
  for await (const chunk of plainBytes(bytes, { file, limits, onProgress, signal, gunzip })) {
    if (begun !== null) begun.reader.push(chunk);
    else {
      head = concat(head, chunk);
      if (head.length >= HEAD_BYTES) begun = await begin(head, collector, collecting, mapping);
    }
  }
  begun ??= await begin(head, collector, collecting, mapping);
  begun.reader.end();
  const { table, unknownFlags } = collector.finish();
  const { dropped, counts } = collector;
  return { format: begun.format, table, dropped, unknownFlags, counts };
}

interface Begun {
  format: Format;
  reader: BytesReader;
}

async function begin(
  head: Uint8Array,
  collector: CellCollector,
  options: CollectorOptions,
  mapping: ColumnMapping | undefined,
): Promise<Begun> {
  const sniffed = sniffFormat(head, { file: options.file }, mapping !== undefined);
  const reader = await readerOf(sniffed, collector, options, mapping ?? null);
  reader.push(head.subarray(sniffed.skip));
  return { format: sniffed.format, reader };
}

/** The two bulk formats are at hand; the readers of the others, and a CSV parser, come when needed. */
async function readerOf(
  { format, terminator, separator }: Sniffed,
  collector: CellCollector,
  options: CollectorOptions,
  mapping: ColumnMapping | null,
): Promise<BytesReader> {
  if (format === 'tsv') return new TsvReader(collector, options, terminator);
  if (format === 'json-stat') {
    const { JsonStatReader } = await import('./json-stat.ts');
    return new JsonStatReader(collector, options);
  }
  if (format !== 'sdmx-csv') {
    const { DelimitedCsvReader } = await import('./delimited-csv.ts');
    return new DelimitedCsvReader(collector, options, separator, mapping);
  }
  return new SdmxCsvReader(collector, options, terminator, separator);
}

function refuseDimensions({ file, profile, limits }: CollectorOptions): void {
  if (profile.dimensions.length <= limits.dimensions) return;
  const found = `${profile.dimensions.length} dimensions`;
  const wayOut = 'Eurostat tables have fewer: check the profile.';
  throw new DataError(
    'TOO_MANY_DIMENSIONS',
    { file },
    found,
    `at most ${limits.dimensions}`,
    wayOut,
  );
}
