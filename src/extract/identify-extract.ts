import type { Profile } from '../schema/reference.ts';
import { chooseProfile, type TableSketch } from './choose-profile.ts';
import { dimensionId } from './file-dimensions.ts';
import { parseJsonStat } from './json-stat-cube.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { concat, plainBytes, type Gunzip } from './plain-bytes.ts';
import { sdmxDimensions } from './sdmx-csv-header.ts';
import { datasetOfStructure } from './sdmx-csv.ts';
import { HEAD_BYTES, sniffFormat, type Format, type Sniffed } from './sniff-format.ts';
import { parseTsvHeader } from './tsv.ts';

export interface IdentifyOptions {
  file: string;
  profiles: Iterable<Profile>;
  limits?: Partial<Limits>;
  signal?: AbortSignal;
  /** Another way to decompress than the Web Streams, such as Node's zlib. */
  gunzip?: Gunzip;
}

export interface Identity {
  format: Format;
  /** In lower case; empty where the file does not say. */
  dataset: string;
  dimensions: readonly string[];
  profile: Profile;
}

/**
 * Says what a file is and which profile reads it, from its beginning (JSON-stat: from the whole).
 * Everything `readExtract` refuses by its first bytes is refused here too, and a table without a
 * profile is `UNKNOWN_DATASET`, with the draft of a profile made of its dimensions and codes.
 */
export async function identifyExtract(
  bytes: AsyncIterable<Uint8Array>,
  options: IdentifyOptions,
): Promise<Identity> {
  const { file, signal, gunzip } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let head: Uint8Array = new Uint8Array(0);
  let sniffed: Sniffed | null = null;
  for await (const chunk of plainBytes(bytes, { file, limits, signal, gunzip })) {
    head = concat(head, chunk);
    if (head.length < HEAD_BYTES) continue;
    sniffed ??= sniffFormat(head, { file }, false);
    if (sniffed.format !== 'json-stat' || head.length > limits.wholeBytes) break;
  }
  sniffed ??= sniffFormat(head, { file }, false);
  const text = new TextDecoder().decode(head.subarray(sniffed.skip));
  const sketch = { file, ...sketchOf(sniffed, text, file, limits) };
  const { dataset, dimensions } = sketch;
  return {
    format: sniffed.format,
    dataset,
    dimensions,
    profile: chooseProfile(sketch, options.profiles),
  };
}

function sketchOf(
  { format, firstLine, separator }: Sniffed,
  text: string,
  file: string,
  limits: Limits,
): Omit<TableSketch, 'file'> {
  if (format === 'json-stat') {
    const { dataset, ids, codes } = parseJsonStat(text, { file }, limits);
    const isTime = (id: string): boolean => id === 'time' || id === 'time_period';
    const dimensions = ids.filter((id) => !isTime(id));
    return { dataset, dimensions, codes: new Map(ids.map((id, index) => [id, codes[index]!])) };
  }
  // The last line of a head may be cut off.
  const lines = text.split(/\r\n|\r|\n/).slice(1, -1);
  if (format === 'tsv') {
    const dimensions = parseTsvHeader(firstLine)!.dimensions;
    const rows = lines.map((line) => line.split('\t', 1)[0]!.split(','));
    return {
      dataset: '',
      dimensions,
      codes: codesOf(
        dimensions.map((id, column) => ({ id, column })),
        rows,
      ),
    };
  }
  const cells = (line: string): string[] =>
    line.split(separator).map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  const header = cells(firstLine);
  const rows = lines.map(cells);
  if (format === 'sdmx-csv') {
    const { columns, datasetColumn } = sdmxDimensions(header);
    const dataset = datasetOfStructure(rows[0]?.[datasetColumn] ?? '');
    return { dataset, dimensions: columns.map(({ id }) => id), codes: codesOf(columns, rows) };
  }
  const columns = header
    .map((name, column) => ({ id: dimensionId(name), column }))
    .filter(({ id }) => !/^(time|time_period|value|flag.*)$/.test(id));
  return { dataset: '', dimensions: columns.map(({ id }) => id), codes: codesOf(columns, rows) };
}

function codesOf(
  columns: readonly { id: string; column: number }[],
  rows: readonly string[][],
): Map<string, string[]> {
  return new Map(
    columns.map(({ id, column }) => [
      id,
      [...new Set(rows.flatMap((row) => row[column] ?? []))].slice(0, 200),
    ]),
  );
}
