import { mapLayers, type MapUse } from '../charts/map-layers.ts';
import type { MapDatum } from '../charts/map-datum.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Gives every region of a finished map its new fill, hatch and border. Shapes and names stay. */
export function paintMap(map: SVGSVGElement, data: readonly MapDatum[]): void {
  const id = map.dataset['mapId'] ?? '';
  const { marks, outlines } = mapLayers(id, data);
  for (const { geo, fill, verdict } of data) {
    for (const shape of map.querySelectorAll<SVGElement>(`[data-geo="${geo}"]`)) {
      shape.dataset['fill'] = fill;
      if (shape.dataset['verdict'] !== undefined) shape.dataset['verdict'] = verdict;
    }
  }
  map.querySelector('.map-marks')?.replaceChildren(...marks.map(useElement));
  map.querySelector('.map-outlines')?.replaceChildren(...outlines.map(useElement));
}

function useElement({ href, className, fill, verdict }: MapUse): SVGUseElement {
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', href);
  use.setAttribute('class', className);
  if (fill !== null) use.setAttribute('fill', fill);
  if (verdict !== null) use.dataset['verdict'] = verdict;
  return use;
}
