import { readFileSync } from 'node:fs';
import type { LandscapeFile } from '../../src/schema/landscape-file.ts';

/** Copies the regions of a landscape file under made codes until there are as many as the EU has. */
export function manyRegions(file: string, regions: number): LandscapeFile {
  const own = JSON.parse(readFileSync(file, 'utf8')) as LandscapeFile;
  const repeated = <Value>(list: readonly Value[]): Value[] =>
    Array.from({ length: regions }, (_, index) => list[index % own.geos.length]!);
  const totals = own.region_totals;
  return {
    ...own,
    geos: Array.from({ length: regions }, (_, index) => own.geos[index] ?? `X${index}`),
    region_totals: {
      total_employment: repeated(totals.total_employment),
      classified_sum: repeated(totals.classified_sum),
    },
    activities: own.activities.map(([classification, level, code, source, standsFor, own]) => [
      ...([classification, level, code, source, standsFor] as const),
      own === null ? null : repeated(own),
    ]),
    employment: repeated(own.employment),
    exceptions: Array.from({ length: Math.ceil(regions / own.geos.length) }, (_, copy) =>
      own.exceptions.map(([region, ...rest]): LandscapeFile['exceptions'][number] => [
        region + copy * own.geos.length,
        ...rest,
      ]),
    )
      .flat()
      .filter(([region]) => region < regions),
  };
}
