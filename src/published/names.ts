import { readReference } from '../published.ts';
import type { ActivityRow, EcosystemListRow, RegionNameRow } from '../schema/published.ts';

type Lang = 'en' | 'it';
const byCode = new Map<string, ActivityRow>();
const byGeo = new Map<string, RegionNameRow>();
const byEcosystem = new Map<string, EcosystemListRow>();

/** A region's names; a RangeError for a code that is not an Italian NUTS 2 region. */
export function region(geo: string): RegionNameRow {
  if (byGeo.size === 0) for (const row of readReference('region-names')) byGeo.set(row.geo, row);
  return found(byGeo.get(geo), geo);
}

export function regionName(geo: string, lang: Lang): string {
  return region(geo)[`name_${lang}`];
}

export function regions(): RegionNameRow[] {
  return readReference('region-names');
}

/** Divisions, sections and groups of NACE Rev. 2. */
export function naceActivities(level: ActivityRow['level']): ActivityRow[] {
  return readReference('activities').filter(
    (row) => row.classification === 'nace_r2' && row.level === level,
  );
}

/** A section, group or division of NACE Rev. 2; a RangeError for any other code. */
export function nace(code: string): ActivityRow {
  if (byCode.size === 0) {
    for (const row of readReference('activities')) {
      if (row.classification === 'nace_r2') byCode.set(row.activity, row);
    }
  }
  return found(byCode.get(code), code);
}

export function ecosystem(id: string): EcosystemListRow {
  if (byEcosystem.size === 0) {
    for (const row of readReference('ecosystems')) byEcosystem.set(row.activity, row);
  }
  return found(byEcosystem.get(id), id);
}

export function ecosystems(): EcosystemListRow[] {
  return readReference('ecosystems');
}

/** The short name of an activity of either classification, as it stands in tables and sentences. */
export function activityName(
  key: { classification: string; activity: string },
  lang: Lang,
): string {
  return key.classification === 'ecosystem'
    ? ecosystem(key.activity)[`name_${lang}`]
    : nace(key.activity)[`short_${lang}`];
}

/** The path of the page of an activity; undefined for sections and groups, which have none. */
export function activityPath(key: { level: string; activity: string }): string | undefined {
  if (key.level === 'ecosystem') return `/ecosystems/${key.activity}/`;
  return key.level === 'division' ? `/sectors/${key.activity}/` : undefined;
}

function found<Row>(row: Row | undefined, code: string): Row {
  if (row === undefined) throw new RangeError(`no reference row for ${code}`);
  return row;
}
