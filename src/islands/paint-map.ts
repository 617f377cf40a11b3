import { mapLayers, type MapUse } from '../charts/map-layers.ts';
import type { MapDatum } from '../charts/map-datum.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What of a finished map can change: the shapes and names of each region, and what lies above them. */
interface Painted {
  shapes: ReadonlyMap<string, readonly SVGElement[]>;
  layers: Map<string, string>;
}

const known = new WeakMap<SVGSVGElement, Painted>();

/**
 * Gives every region of a finished map its new fill, hatch and border. Shapes and names stay, and only
 * what differs is written, because each writing costs the browser a look at its style.
 */
export function paintMap(map: SVGSVGElement, data: readonly MapDatum[]): void {
  const painted = paintedOf(map);
  const { marks, outlines } = mapLayers(map.dataset['mapId'] ?? '', data);
  for (const { geo, fill, verdict } of data) {
    for (const shape of painted.shapes.get(geo) ?? []) {
      const { dataset } = shape;
      if (dataset['fill'] !== fill) dataset['fill'] = fill;
      if (dataset['verdict'] !== undefined && dataset['verdict'] !== verdict)
        dataset['verdict'] = verdict;
    }
  }
  paintLayer(map, painted, '.map-marks', marks);
  paintLayer(map, painted, '.map-outlines', outlines);
}

function paintedOf(map: SVGSVGElement): Painted {
  let painted = known.get(map);
  if (painted === undefined) {
    const shapes = new Map<string, SVGElement[]>();
    for (const shape of map.querySelectorAll<SVGElement>('[data-geo]')) {
      const geo = shape.dataset['geo'] ?? '';
      shapes.set(geo, [...(shapes.get(geo) ?? []), shape]);
    }
    painted = { shapes, layers: new Map() };
    known.set(map, painted);
  }
  return painted;
}

function paintLayer(
  map: SVGSVGElement,
  { layers }: Painted,
  selector: string,
  uses: readonly MapUse[],
): void {
  const signature = uses.map(({ href, fill, verdict }) => [href, fill, verdict].join(' ')).join();
  if (layers.get(selector) === signature) return;
  layers.set(selector, signature);
  map.querySelector(selector)?.replaceChildren(...uses.map(useElement));
}

function useElement({ href, className, fill, verdict }: MapUse): SVGUseElement {
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', href);
  use.setAttribute('class', className);
  if (fill !== null) use.setAttribute('fill', fill);
  if (verdict !== null) use.dataset['verdict'] = verdict;
  return use;
}
