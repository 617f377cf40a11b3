import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/core/data-error.ts';
import { ObservationTableBuilder } from '../../src/core/observation-table-builder.ts';
import { observationAt, type ObservationTable } from '../../src/core/observation-table.ts';
import { recodeRegions } from '../../src/pipeline/recode-regions.ts';
import { RECODING } from './recoding.ts';

/** Rows as `geo year value`, a value of `:` not available, of `C` confidential; activity C15. */
function table(...rows: string[]): ObservationTable {
  const builder = new ObservationTableBuilder();
  for (const [line, row] of rows.entries()) {
    const [geo = '', year = '', value = '', flag = ''] = row.split(' ');
    const missing = value === ':' ? 3 : value === 'C' ? 1 : 0;
    builder.add(
      builder.geos.indexOf(geo),
      builder.activities.indexOf('C15'),
      builder.timePeriods.indexOf(year),
      missing === 0 ? Number(value) : 0,
      missing,
      builder.obsFlags.indexOf(flag),
      builder.confStatuses.indexOf(''),
      line + 1,
      2,
    );
  }
  return builder.finish();
}

function recoded(...rows: string[]): {
  cells: string[];
  years: ReturnType<typeof recodeRegions>['years'];
} {
  const { table: out, years } = recodeRegions(table(...rows), RECODING);
  const cells = Array.from({ length: out.length }, (_, row) => {
    const { geo, timePeriod, value, missingReason, obsFlag } = observationAt(out, row);
    return `${geo} ${timePeriod} ${String(missingReason ?? value)}${obsFlag && ` ${obsFlag}`}`;
  });
  return { cells, years };
}

function refusal(...rows: string[]): string {
  try {
    recoded(...rows);
  } catch (error) {
    if (error instanceof DataError) return error.code;
    throw error;
  }
  return 'read';
}

describe('regions under one NUTS version a year', () => {
  test('Italy up to 2010 comes out under the codes of today, its countries and totals untouched', () => {
    const { cells, years } = recoded(
      'ITD1 2010 5',
      'ITE4 2010 6',
      'ITC1 2010 7',
      'IT 2010 100',
      'EU27 2010 900',
      'ITH1 2010 :',
      'ITD1 2011 :',
      'ITH1 2011 8',
    );
    expect(cells).toEqual([
      'ITH1 2010 5',
      'ITI4 2010 6',
      'ITC1 2010 7',
      'IT 2010 100',
      'EU27 2010 900',
      'ITH1 2011 8',
    ]);
    expect(years[0]).toMatchObject({
      version: '2024',
      covered: 3,
      of: 21,
      renamed: [
        { from: 'ITD1', to: 'ITH1' },
        { from: 'ITE4', to: 'ITI4' },
      ],
      leftOut: [],
    });
  });

  test('the parts of a split region are summed where the version of the year has it whole', () => {
    // 2021 covers PT11, PT15, PT16, PT17 = PT1A + PT1B, PT18; 2024 lacks PT19, PT1C and PT1D.
    const { cells, years } = recoded(
      'PT11 2021 1',
      'PT15 2021 2',
      'PT16 2021 3',
      'PT18 2021 4',
      'PT1A 2021 50 b',
      'PT1B 2021 7 p',
    );
    expect(cells).toContain('PT17 2021 57 bp');
    expect(years[0]).toMatchObject({
      version: '2021',
      summed: [{ from: ['PT1A', 'PT1B'], to: 'PT17' }],
    });
  });

  test('a sum with an empty part is empty, for the reason of the part', () => {
    const rest = ['PT11 2021 1', 'PT15 2021 2', 'PT16 2021 3', 'PT18 2021 4', 'PT20 2021 5'];
    expect(recoded(...rest, 'PT1A 2021 50', 'PT1B 2021 C').cells).toContain(
      'PT17 2021 confidential',
    );
    expect(recoded(...rest, 'PT1A 2021 50', 'PT1B 2021 :').cells).toContain(
      'PT17 2021 not_available',
    );
  });

  test('a region that is published itself is not summed again from its parts', () => {
    const { cells, years } = recoded(
      'PT16 2021 3',
      'PT18 2021 4',
      'PT17 2021 60',
      'PT1A 2021 50',
      'PT1B 2021 7',
    );
    expect(cells).toEqual(['PT16 2021 3', 'PT18 2021 4', 'PT17 2021 60']);
    expect(years[0]?.leftOut.map(({ code }) => code)).toEqual(['PT1A', 'PT1B']);
  });

  test('what is no region of the version is left out by name, never guessed', () => {
    const { cells, years } = recoded(
      'ITC1 2015 1',
      'ITC 2015 2',
      'ITC11 2015 3',
      'ITZZ 2015 4',
      'UKC1 2015 5',
      'FR21 2015 6',
      'TR10 2015 7',
      'HU10 2015 8',
    );
    expect(cells).toEqual(['ITC1 2015 1']);
    expect(years[0]?.leftOut).toEqual([
      { code: 'FR21', reason: 'older code' },
      { code: 'HU10', reason: 'older code' },
      { code: 'ITC', reason: 'other level of NUTS' },
      { code: 'ITC11', reason: 'other level of NUTS' },
      { code: 'ITZZ', reason: 'extra-regio' },
      { code: 'TR10', reason: 'outside the EU' },
      { code: 'UKC1', reason: 'outside the EU' },
    ]);
  });

  test('a boundary that moved is listed', () => {
    const dutch = RECODING.tables.nuts2
      .filter((row) => row.country === 'NL' && row.nuts_2024)
      .map((row) => `${row.code} 2022 1`);
    const { years } = recoded(...dutch, 'NL31 2022 9');
    expect(years[0]).toMatchObject({
      version: '2024',
      leftOut: [{ code: 'NL31', reason: 'no exact region of NUTS 2024' }],
    });
  });

  test('an old Italian code in a later year is listed, not renamed', () => {
    const { cells, years } = recoded('ITC1 2012 1', 'ITD1 2012 5');
    expect(cells).toEqual(['ITC1 2012 1']);
    expect(years[0]?.leftOut).toEqual([{ code: 'ITD1', reason: 'older code' }]);
  });

  test('a code that no table knows fails the run with its place', () => {
    expect(refusal('ITC1 2015 1', 'ITX9 2015 1')).toBe('UNKNOWN_GEO');
    expect(refusal('QQ11 2015 1')).toBe('UNKNOWN_GEO');
  });

  test('values under the old and the new code of one region are a contradiction', () => {
    expect(refusal('ITD1 2010 5', 'ITH1 2010 5')).toBe('REGION_TWICE');
  });

  test('a region whose cells are all suppressed keeps its reasons under its new code', () => {
    expect(recoded('ITC1 2010 1', 'ITD1 2010 C').cells).toEqual([
      'ITC1 2010 1',
      'ITH1 2010 confidential',
    ]);
  });
});
