/**
 *   mapLayers(id, data) -> { marks, outlines }
 * What lies above the fills of a map: hatches and outlines of what has no value, then borders of regions above the threshold. Each is a
 * `<use>` of the region's path `#{id}-{geo}`. The build writes them as text and an island as elements,
 * from this one list.
 */
import type { MapDatum } from './map-datum.ts';
import { patternId, type PatternKind } from './patterns.ts';

interface Mark {
  geo: string;
  href: string;
  className: 'map-mark';
  /** `url(#…)` of a pattern; `none` for the mere outline of a region without data. */
  fill: string;
  verdict: null;
}
interface Outline {
  geo: string;
  href: string;
  className: 'map-outline';
  fill: null;
  verdict: 'passes' | 'small';
}
export type MapUse = Mark | Outline;

export const shapeId = (id: string, geo: string): string => `${id}-${geo}`;

export function mapLayers(
  id: string,
  data: readonly MapDatum[],
  shapes: string = id,
): { marks: Mark[]; outlines: Outline[] } {
  const href = (geo: string): string => `#${shapeId(shapes, geo)}`;
  const marks = data.flatMap(({ geo, fill, possible, partial }) => {
    const kinds: PatternKind[] = [];
    if (fill === 'suppressed') kinds.push('suppressed');
    if (partial) kinds.push('partial');
    if (possible) kinds.push('possible');
    const fills = kinds.map((kind) => `url(#${patternId(id, kind)})`);
    if (fill === 'no-data') fills.push('none');
    return fills.map((pattern): Mark => {
      return { geo, href: href(geo), className: 'map-mark', fill: pattern, verdict: null };
    });
  });
  const outlines = data.flatMap(({ geo, verdict }): Outline[] =>
    verdict === 'none'
      ? []
      : [{ geo, href: href(geo), className: 'map-outline', fill: null, verdict }],
  );
  return { marks, outlines };
}

export function useMarkup(use: MapUse): string {
  const look = use.fill !== null ? `fill="${use.fill}"` : `data-verdict="${use.verdict}"`;
  return `<use href="${use.href}" class="${use.className}" ${look}/>`;
}
