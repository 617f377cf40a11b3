import { expect, test } from 'vitest';
import { observationAt } from '../../src/core/observation-table.ts';
import { ObservationTableBuilder } from '../../src/core/observation-table-builder.ts';

test('a table has the rows that were added, in their order, over the edge of a block', () => {
  const rows = 4 * 4096 + 3;
  const builder = new ObservationTableBuilder();
  const flag = builder.obsFlags.indexOf('b');
  const status = builder.confStatuses.indexOf('');
  for (let row = 0; row < rows; row++) {
    expect(builder.length).toBe(row);
    const geo = builder.geos.indexOf(`G${row % 7}`);
    const activity = builder.activities.indexOf('C15');
    const time = builder.timePeriods.indexOf('2015');
    builder.add(geo, activity, time, row, row % 5 === 0 ? 3 : 0, flag, status, row, 2);
  }
  const table = builder.finish();
  expect(table.length).toBe(rows);
  // 16,386 = 7 × 2340 + 6, and is no multiple of 5.
  expect(observationAt(table, rows - 1)).toEqual({
    geo: 'G6',
    activity: 'C15',
    timePeriod: '2015',
    value: 16_386,
    obsFlag: 'b',
    confStatus: '',
    missingReason: null,
    line: 16_386,
    column: 2,
  });
  // The third reason is `not_available`; 16,385 is 5 × 3277.
  expect(observationAt(table, 16_385)).toMatchObject({
    value: null,
    missingReason: 'not_available',
  });
});

test('an empty builder gives an empty table', () => {
  expect(new ObservationTableBuilder().finish()).toMatchObject({ length: 0, geos: [] });
});
