/**
 *   mapLayers(id, data) -> { marks, outlines }
 * What lies above the fills of a map: hatches, then borders of regions above the threshold. Each is a
 * `<use>` of the region's path `#{id}-{geo}`. The build writes them as text and an island as elements,
 * from this one list.
 */
import type { MapDatum } from './map-datum.ts';
import { patternId, type PatternKind } from './patterns.ts';

export interface MapUse {
  geo: string;
  href: string;
  /** `map-mark` with a pattern as `fill`, or `map-outline` with `data-verdict`. */
  className: string;
  fill: string | null;
  verdict: 'passes' | 'small' | null;
}

export const shapeId = (id: string, geo: string): string => `${id}-${geo}`;

export function mapLayers(
  id: string,
  data: readonly MapDatum[],
  shapes: string = id,
): { marks: MapUse[]; outlines: MapUse[] } {
  const marks = data.flatMap(({ geo, fill, possible, partial }) => {
    const kinds: PatternKind[] = [];
    if (fill === 'suppressed') kinds.push('suppressed');
    if (partial) kinds.push('partial');
    if (possible) kinds.push('possible');
    return kinds.map((kind) => ({
      geo,
      href: `#${shapeId(shapes, geo)}`,
      className: 'map-mark',
      fill: `url(#${patternId(id, kind)})`,
      verdict: null,
    }));
  });
  const outlines = data.flatMap(({ geo, verdict }) =>
    verdict === 'none'
      ? []
      : [
          {
            geo,
            href: `#${shapeId(shapes, geo)}`,
            className: 'map-outline',
            fill: null,
            verdict,
          },
        ],
  );
  return { marks, outlines };
}

export function useMarkup({ href, className, fill, verdict }: MapUse): string {
  const look = fill === null ? ` data-verdict="${verdict}"` : ` fill="${fill}"`;
  return `<use href="${href}" class="${className}"${look}/>`;
}
