import { mapLayers, type MapUse } from '../charts/map-layers.ts';
import type { MapDatum } from '../charts/map-datum.ts';
import { setTo } from './set-to.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What of a finished map can change: the shapes and names of each region, and what lies above them. */
interface Painted {
  shapes: ReadonlyMap<string, readonly SVGElement[]>;
  marks: Layer;
  outlines: Layer;
}

/** Hatches or borders, by what they are of; those that are not wanted now are hidden. */
interface Layer {
  group: Element;
  uses: Map<string, SVGElement>;
}

const known = new WeakMap<SVGSVGElement, Painted>();

/**
 * Gives every region of a finished map its new fill, hatch and border. Shapes and names stay, and only
 * what differs is written, because each writing costs the browser a look at its style. Hatches and borders
 * stay too once they were shown: a `<use>` is dear to make and cheap to hide.
 */
export function paintMap(map: SVGSVGElement, data: readonly MapDatum[]): void {
  const painted = paintedOf(map);
  const { marks, outlines } = mapLayers(map.dataset['mapId'] ?? '', data);
  for (const { geo, fill, verdict } of data) {
    for (const { dataset } of painted.shapes.get(geo) ?? []) {
      setTo(dataset, 'fill', fill);
      if (dataset['verdict'] !== undefined) setTo(dataset, 'verdict', verdict);
    }
  }
  paintLayer(painted.marks, marks);
  paintLayer(painted.outlines, outlines);
}

function paintedOf(map: SVGSVGElement): Painted {
  let painted = known.get(map);
  if (painted === undefined) {
    const shapes = new Map<string, SVGElement[]>();
    for (const shape of map.querySelectorAll<SVGElement>('[data-geo]')) {
      const geo = shape.dataset['geo'] ?? '';
      shapes.set(geo, [...(shapes.get(geo) ?? []), shape]);
    }
    const layer = (selector: string): Layer => {
      const group = map.querySelector(selector)!;
      const uses = [...group.querySelectorAll<SVGElement>('use')].map(
        (use) => [keyOf(use.getAttribute('href') ?? '', use.getAttribute('fill')), use] as const,
      );
      return { group, uses: new Map(uses) };
    };
    painted = { shapes, marks: layer('.map-marks'), outlines: layer('.map-outlines') };
    known.set(map, painted);
  }
  return painted;
}

function paintLayer({ group, uses }: Layer, wanted: readonly MapUse[]): void {
  const left = new Set(uses.keys());
  for (const use of wanted) {
    const key = keyOf(use.href, use.fill);
    left.delete(key);
    let element = uses.get(key);
    if (element === undefined) {
      element = useElement(use);
      uses.set(key, element);
      group.append(element);
    }
    if (use.verdict !== null) setTo(element.dataset, 'verdict', use.verdict);
    if (element.hasAttribute('visibility')) element.removeAttribute('visibility');
  }
  for (const key of left) {
    const element = uses.get(key)!;
    if (!element.hasAttribute('visibility')) element.setAttribute('visibility', 'hidden');
  }
}

const keyOf = (href: string, fill: string | null): string => `${href} ${fill ?? ''}`;

function useElement({ href, className, fill, verdict }: MapUse): SVGUseElement {
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', href);
  use.setAttribute('class', className);
  if (fill !== null) use.setAttribute('fill', fill);
  if (verdict !== null) use.dataset['verdict'] = verdict;
  return use;
}
