import { observationAt, type ObservationTable } from '../core/observation-table.ts';
import type { Profile } from '../schema/reference.ts';

/**
 * A table as SDMX-CSV 2.0 in the published unit of its profile, so that a special extraction with
 * columns of its own can be kept in a format that explains itself. Reading it back gives the same
 * table: values are divided by moving the decimal point, never by arithmetic.
 */
export function* sdmxCsvText(table: ObservationTable, profile: Profile): Generator<string> {
  const { dimensions, activity_dimension, geo_dimension, pinned, dataset } = profile;
  const columns = [...dimensions, 'TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG', 'CONF_STATUS'];
  yield `STRUCTURE,STRUCTURE_ID,${columns.join(',')}\n`;
  for (let row = 0; row < table.length; row += 1) {
    const cell = observationAt(table, row);
    const codes = dimensions.map((id) => {
      if (id === geo_dimension) return cell.geo;
      return id === activity_dimension ? cell.activity : pinned[id]![0]!;
    });
    const value = cell.value === null ? '' : inUnits(cell.value, profile.factor);
    const cells = [...codes, cell.timePeriod, value, cell.obsFlag, cell.confStatus];
    yield `dataflow,ESTAT:${dataset.toUpperCase()}(1.0),${cells.join(',')}\n`;
  }
}

/** Persons in units of `factor`, exactly: 65100 in thousands is `65.1`; a RangeError unless it is a power of ten. */
export function inUnits(persons: number, factor: number): string {
  if (!/^10*$/.test(String(factor))) throw new RangeError(`factor ${factor} is no power of ten`);
  const places = String(factor).length - 1;
  if (places === 0) return String(persons);
  const [whole = '', fraction = ''] = String(Math.abs(persons)).split('.');
  const digits = whole.padStart(places + 1, '0');
  const point = digits.length - places;
  const decimals = `${digits.slice(point)}${fraction}`.replace(/0+$/, '');
  const sign = persons < 0 ? '-' : '';
  return `${sign}${digits.slice(0, point)}${decimals === '' ? '' : `.${decimals}`}`;
}
