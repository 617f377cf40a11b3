import { parquetWriteBuffer } from 'hyparquet-writer';
import Papa from 'papaparse';
import type { z } from 'zod';
import { columnsOf, type TableColumn } from '../schema/table-columns.ts';

/** A file to publish: path below `/data/`, bytes, and rows where it is a table. */
export interface PublishedFile {
  path: string;
  bytes: Uint8Array;
  rows: number | null;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

const PARQUET_TYPES = { text: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/**
 * One table as CSV, JSON and Parquet with the same rows in the same order. Numbers stand at full
 * double precision; null is an empty CSV field. Text that a spreadsheet would run (= + - @) gets a
 * leading apostrophe in the CSV alone.
 */
export function tableFiles(
  path: string,
  schema: z.ZodObject,
  rows: readonly Row[],
): PublishedFile[] {
  const columns = columnsOf(schema);
  const text = new TextEncoder();
  return [
    { path: `${path}.csv`, bytes: text.encode(toCsv(columns, rows)), rows: rows.length },
    { path: `${path}.json`, bytes: text.encode(toJson(columns, rows)), rows: rows.length },
    { path: `${path}.parquet`, bytes: toParquet(columns, rows), rows: rows.length },
  ];
}

function toCsv(columns: readonly TableColumn[], rows: readonly Row[]): string {
  const fields = columns.map((column) => column.name);
  const data = rows.map((row) => fields.map((name) => row[name] ?? null));
  return `${Papa.unparse([fields, ...data], { newline: '\n', escapeFormulae: true })}\n`;
}

function toJson(columns: readonly TableColumn[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

function toParquet(columns: readonly TableColumn[], rows: readonly Row[]): Uint8Array {
  const columnData = columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: PARQUET_TYPES[type],
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
