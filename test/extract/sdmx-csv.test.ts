import { describe, expect, test } from 'vitest';
import { bytesOf, gz, LFS, read, refusal, rowsOf } from './reading.ts';

const V2 =
  'STRUCTURE,STRUCTURE_ID,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
const sbs = (cells: string): string => `dataflow,ESTAT:SBS_R_NUTS06_R2(1.0),A,${cells}`;
const file = (...lines: string[]): string => `${[V2, ...lines].join('\r\n')}\r\n`;

describe('SDMX-CSV', () => {
  test('a row is one observation with its place', async () => {
    const result = await read(file(sbs('C15,V16110,ITI1,2015,44123,p,')));
    expect(result.format).toBe('sdmx-csv');
    expect(rowsOf(result)).toEqual([
      {
        geo: 'ITI1',
        activity: 'C15',
        timePeriod: '2015',
        value: 44123,
        obsFlag: 'p',
        confStatus: '',
        missingReason: null,
        line: 2,
        column: 8,
      },
    ]);
  });

  test('1.0 and 2.0, gzipped or not, with and without a byte order mark give the same', async () => {
    const rows = [
      'B05,V16110,ITI1,2015,0,,',
      'B06,V16110,ITI1,2015,,u,',
      'B07,V16110,ITI1,2015,,,C',
    ];
    const v2 = file(...rows.map(sbs));
    const v1 = [
      'DATAFLOW,LAST UPDATE,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS',
      ...rows.map((row) => `ESTAT:SBS_R_NUTS06_R2(1.0),11/06/26 23:00:00,A,${row}`),
      '',
    ].join('\n');
    const expected = rowsOf(await read(v2));
    for (const other of [v1, `\ufeff${v2}`, gz(v2), v1.replaceAll('\n', '\r')]) {
      expect(rowsOf(await read(other))).toEqual(expected);
    }
    expect(expected.map(({ value, missingReason }) => missingReason ?? value)).toEqual([
      0,
      'unreliable_withheld',
      'confidential',
    ]);
  });

  test('a flag or status written as code: name is the code', async () => {
    const head =
      'DATAFLOW,LAST UPDATE,freq: Frequency,nace_r2: Activity,indic_sb: Indicator,geo: Place,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag,CONF_STATUS: Status';
    const row =
      'ESTAT:SBS_R_NUTS06_R2(1.0),11/06/26 23:00:00,A: Annual,C15: Leather,V16110: Persons,ITI1: Toscana';
    const result = await read(
      `${head}\n${row},2014: 2014,,u: low reliability,\n${row},2015: 2015,,,C: confidential\n`,
    );
    expect(result.dropped).toEqual([]);
    expect(rowsOf(result)).toMatchObject([
      { timePeriod: '2014', obsFlag: 'u', missingReason: 'unreliable_withheld' },
      { timePeriod: '2015', confStatus: 'C', missingReason: 'confidential' },
    ]);
  });

  test('the size of the chunks changes nothing', async () => {
    const bytes = bytesOf(
      file(sbs('C15,V16110,ITI1,2015,44123,p,'), sbs('C16,V16110,ITI1,2015,7,,')),
    );
    const whole = rowsOf(await read(bytes));
    for (const size of [1, 2, 3, 7, 64]) expect(rowsOf(await read(bytes, {}, size))).toEqual(whole);
  });

  test('thousands with one decimal become whole persons exactly', async () => {
    // 65.1 × 1000 in doubles is 65099.99999999999; 651 × 1000 / 10 is 65100.
    const lfs =
      'STRUCTURE,STRUCTURE_ID,freq,unit,nace_r2,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n' +
      'dataflow,ESTAT:LFST_R_LFE2EN2(1.0),A,THS,A,Y_GE15,ITH5,2014,65.1,\n';
    const [row] = rowsOf(await read(lfs, { profile: LFS }));
    expect(row?.value).toBe(65100);
  });

  test('an empty value is what the birth certificate says, never zero', async () => {
    const content = file(sbs('C15,V16110,ITI1,2015,,,'));
    const [row] = rowsOf(await read(content, { emptyCells: 'not_available' }));
    expect([row?.value, row?.missingReason]).toEqual([null, 'not_available']);
  });

  test('names behind the codes are skipped, also with commas in quotes', async () => {
    const both = [
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,nace_r2,"Classification, NACE Rev. 2",indic_sb,Indicator,geo,Geopolitical entity,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag),CONF_STATUS,Confidentiality status (flag)',
      'dataflow,ESTAT:SBS_R_NUTS06_R2(1.0),"SBS, regions",A,Annual,C15,"Leather, ""shoes""",V16110,Persons,ITH2,"Provincia Autonoma di Trento, già",2015,2015,12,,,,,',
      '',
    ].join('\n');
    const [row] = rowsOf(await read(both));
    expect([row?.geo, row?.activity, row?.value]).toEqual(['ITH2', 'C15', 12]);
  });

  test('semicolons, lower-case and reordered headers are read', async () => {
    const content = 'geo;nace_r2;indic_sb;time_period;obs_value\nITI1;C15;V16110;2015;5\n';
    const [row] = rowsOf(await read(content));
    expect([row?.geo, row?.value]).toEqual(['ITI1', 5]);
  });

  test('Namibia is a code, not a missing value', async () => {
    const [row] = rowsOf(await read(file(sbs('C15,V16110,NA,2015,5,,'))));
    expect(row?.geo).toBe('NA');
  });

  test('rows outside the pinned codes and the filters are counted, not read', async () => {
    const content = file(
      sbs('C15,V11210,ITI1,2015,100,,'),
      sbs('C15,V16110,ITI1,2015,5,,'),
      sbs('C15,V16110,ITI2,2015,6,,'),
      sbs('C16,V16110,ITI1,2015,7,,'),
      sbs('C15,V16110,ITI1,2014,8,,'),
      sbs('G451,V16110,ITI1,2015,9,,'),
    );
    const result = await read(content, {
      geos: new Set(['ITI1']),
      activities: new Set(['C15']),
      timePeriods: new Set(['2015']),
    });
    expect(rowsOf(result).map(({ value }) => value)).toEqual([5]);
    expect(result.counts).toMatchObject({ rows: 6, cells: 6, values: 1, filteredOut: 5 });
  });

  test('what is no number is rejected with its place, and the rest is read', async () => {
    const bad = [
      '1 234',
      '1,5',
      'NaN',
      '1e3',
      '-4',
      '+4',
      '012',
      '4.',
      '.5',
      '0x10',
      '٣',
      '99999999999999999',
    ];
    const quoted = bad.map((value, index) => sbs(`C${15 + index},V16110,ITI1,2015,"${value}",,`));
    const result = await read(file(...quoted, sbs('C33,V16110,ITI1,2015,1,,')));
    expect(result.dropped.map(({ text }) => text)).toEqual(bad);
    expect(result.dropped[0]).toEqual({
      line: 2,
      column: 8,
      reason: 'not a number',
      text: '1 234',
    });
    expect(result.counts).toMatchObject({ cells: 13, values: 1, rejected: 12 });
  });

  test('unknown flags are kept and reported', async () => {
    const result = await read(
      file(sbs('C15,V16110,ITI1,2015,4,bq,'), sbs('C16,V16110,ITI1,2015,4,q,X')),
    );
    expect(rowsOf(result).map(({ obsFlag }) => obsFlag)).toEqual(['bq', 'q']);
    expect([...result.unknownFlags]).toEqual([
      ['q', 2],
      ['X', 1],
    ]);
  });

  test.each([
    ['EMPTY_FILE', ''],
    ['EMPTY_FILE', file()],
    ['MISSING_COLUMN', 'STRUCTURE,STRUCTURE_ID,freq,indic_sb,geo,TIME_PERIOD,OBS_VALUE\nx\n'],
    ['MISSING_COLUMN', 'STRUCTURE,STRUCTURE_ID,freq,nace_r2,indic_sb,geo,OBS_VALUE\nx\n'],
    [
      'UNKNOWN_DIMENSION',
      'STRUCTURE,STRUCTURE_ID,freq,nace_r2,indic_sb,sizeclas,geo,TIME_PERIOD,OBS_VALUE\nx\n',
    ],
    ['UNKNOWN_DIMENSION', 'FREQ,NACE_R2,INDIC_SB,SIZECLAS,GEO,TIME_PERIOD,OBS_VALUE\nx\n'],
    [
      'COLUMN_TWICE',
      'STRUCTURE,STRUCTURE_ID,freq,nace_r2,indic_sb,geo,geo,TIME_PERIOD,OBS_VALUE\nx\n',
    ],
    [
      'NACE_REVISION_DIFFERS',
      'STRUCTURE,STRUCTURE_ID,freq,nace_r21,indic_sb,geo,TIME_PERIOD,OBS_VALUE\nx\n',
    ],
    [
      'LABELS_WITHOUT_CODES',
      'STRUCTURE,STRUCTURE_NAME,Time frequency,NACE Rev. 2,Indicator,Geopolitical entity,TIME_PERIOD,OBS_VALUE\nx\n',
    ],
    ['LABELS_WITHOUT_CODES', file(sbs('"Manufacture of leather, shoes",V16110,ITI1,2015,4,,'))],
    ['DATASET_DIFFERS', file('dataflow,ESTAT:SBS_R_NUTS2021(1.0),A,C15,V16110,ITI1,2015,4,,')],
    ['PINNED_CODE_ABSENT', file(sbs('C15,V11210,ITI1,2015,4,,'))],
    ['UNKNOWN_ACTIVITY', file(sbs('C15-C16,V16110,ITI1,2015,4,,'))],
    ['PERIOD_NOT_UNDERSTOOD', file(sbs('C15,V16110,ITI1,2015-Q1,4,,'))],
    ['DUPLICATE_CELL', file(sbs('C15,V16110,ITI1,2015,4,,'), sbs('C15,V16110,ITI1,2015,4,,'))],
    ['RAGGED_LINE', file(sbs('C15,V16110,ITI1,2015,4,'))],
    ['QUOTE_NOT_CLOSED', file(sbs('"C15,V16110,ITI1,2015,4,,'))],
    ['BLANK_LINE', file(sbs('C15,V16110,ITI1,2015,4,,'), '', sbs('C16,V16110,ITI1,2015,4,,'))],
    ['TRUNCATED_FILE', file(sbs('C15,V16110,ITI1,2015,4,,')).trimEnd()],
  ])('%s is refused', async (code, content) => {
    const error = await refusal(read(content));
    expect(error.code).toBe(code);
    expect(error.place.file).toBe('extract');
    expect(error.wayOut).not.toBe('');
  });

  test('a second cell for the same key names the place of the first', async () => {
    const row = sbs('C15,V16110,ITI1,2015,4,,');
    const error = await refusal(read(file(row, sbs('C16,V16110,ITI1,2015,4,,'), row)));
    expect(error.place).toEqual({ file: 'extract', line: 4, column: 8 });
    expect(error.wayOut).toContain('2:8');
  });

  test('two spellings of one pinned unit never count a cell twice', async () => {
    const lfs = (unit: string): string => `A,${unit},A,Y_GE15,ITH5,2014,65.1\n`;
    const content = `freq,unit,nace_r2,age,geo,TIME_PERIOD,OBS_VALUE\n${lfs('THS')}${lfs('THS_PER')}`;
    expect((await refusal(read(content, { profile: LFS }))).code).toBe('DUPLICATE_CELL');
  });
});
