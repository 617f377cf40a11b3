import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableFiles } from '../../src/pipeline/table-files.ts';

const schema = z.strictObject({
  geo: z.string(),
  share: z.number().nullable(),
  passes: z.boolean().nullable(),
  reason: z.string().nullable(),
});
const rows = [
  { geo: 'ITC1', share: 0.1 + 0.2, passes: true, reason: null },
  { geo: 'ITC2', share: null, passes: null, reason: 'confidential' },
  { geo: 'ITC3', share: 0, passes: false, reason: null },
];
const [csv, json, parquet] = tableFiles('t/x', schema, rows);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the files of a published table', () => {
  it('are named for the table and count its rows', () => {
    expect([csv, json, parquet].map((file) => file!.path)).toEqual([
      't/x.csv',
      't/x.json',
      't/x.parquet',
    ]);
    expect(csv!.rows).toBe(3);
  });

  it('keep numbers at full double precision, and 0 apart from empty', () => {
    expect(text(csv!.bytes)).toBe(
      'geo,share,passes,reason\nITC1,0.30000000000000004,true,\nITC2,,,confidential\nITC3,0,false,\n',
    );
  });

  it('hold the same rows in the same order as JSON and as Parquet', async () => {
    expect(JSON.parse(text(json!.bytes))).toEqual(rows);
    const buffer = parquet!.bytes.slice().buffer;
    expect(await parquetReadObjects({ file: buffer })).toEqual(rows);
  });

  it('disarm text that a spreadsheet would run, and leave numbers alone', () => {
    const hostile = ['=1+1', '+1', '-1', '@x', '\tx', '\rx'];
    const [file] = tableFiles(
      't/y',
      schema,
      hostile.map((geo) => ({ geo, share: -1, passes: null, reason: null })),
    );
    const { data } = Papa.parse<Record<string, string>>(text(file!.bytes), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['geo'])).toEqual(hostile.map((value) => `'${value}`));
    expect(data.every((row) => row['share'] === '-1')).toBe(true);
  });

  it('of an empty table still name the columns', () => {
    const [empty] = tableFiles('t/z', schema, []);
    expect(text(empty!.bytes)).toBe('geo,share,passes,reason\n');
  });
});
