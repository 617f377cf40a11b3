import type { ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import { tableTree } from '../../charts/explorer/figure-table.ts';
import { MAP_ID, mapCircles, mapFrames } from '../../charts/explorer/region-map.ts';
import type { Shown } from '../../charts/explorer/shown.ts';
import { branch } from '../../charts/explorer/tree.ts';
import { paintMap } from '../paint-map.ts';
import type { Handed } from './handed.ts';
import { lastWhenIdle } from '../last-when-idle.ts';
import { setTo } from '../set-to.ts';
import { show } from './tree-to-dom.ts';

/** The places of the page that a view fills. */
export interface Stage {
  drawing: HTMLElement;
  map: SVGSVGElement;
  table: HTMLElement;
  /** Room for a drawing, in pixels. */
  width: () => number;
  reflect: (state: ExplorerState) => void;
  show: (context: ExplorerContext, shown: Shown, line: string, notices: readonly string[]) => void;
  /** Says something in the line in words, which is the live region. */
  say: (text: string) => void;
  /** Hides the figure with its table while it is of something else than the controls say. */
  conceal: (hidden: boolean) => void;
  /** Says the figures of a region beside the map; nothing for null. */
  readOut: (label: string | null) => void;
  onResize: (changed: () => void) => void;
}

export function stageOf(host: HTMLElement, { words }: Handed): Stage {
  const part = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the explorer has no ${selector}`);
    return found;
  };
  const [line, notices, title] = [
    part('[data-line]'),
    part('[data-notices]'),
    part('[data-title]'),
  ];
  const [stage, mapBox, drawing] = [
    part('[data-stage]'),
    part('[data-map]'),
    part('[data-drawing]'),
  ];
  const [legend, notes, table] = [
    part('[data-legend]'),
    part('[data-notes]'),
    part('[data-table]'),
  ];
  const map = mapBox.querySelector<SVGSVGElement>('svg.map')!;
  const regions = new Map(
    [...map.querySelectorAll<SVGElement>('.region')].map((region) => [
      region.dataset['geo'] ?? '',
      region,
    ]),
  );
  const [box, drawingReadout] = [part('[data-drawing-box]'), part('[data-drawing-readout]')];
  const readout = part('[data-readout]');
  const takeAway = host.querySelector<HTMLElement>('.take-away');
  const figure = [title, stage, legend, notes, table, takeAway];
  const layerAfter = (selector: string, name: string): SVGElement => {
    const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    layer.setAttribute('class', name);
    layer.setAttribute('aria-hidden', 'true');
    map.querySelector(selector)?.after(layer);
    return layer;
  };
  const frames = layerAfter('.map-regions', 'map-frames');
  const circles = layerAfter('.map-outlines', 'map-circles');
  // A frame lies over the border that hover and focus raise, so it is raised once more above it.
  const raised = layerAfter('.map-outlines', 'map-raised');
  const raise = (): void => {
    const at = map.querySelectorAll<SVGElement>('.region:is(:hover, :focus-visible)');
    show(
      raised,
      [...at].map(({ dataset }) =>
        branch('use', { href: `#${MAP_ID}-${dataset['geo'] ?? ''}`, class: 'map-focus' }),
      ),
    );
  };
  for (const moved of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    map.addEventListener(moved, raise);
  }
  const sources = [...host.querySelectorAll<HTMLElement>('[data-source]')];
  const views = [...host.querySelectorAll<HTMLElement>('a[data-view]')];
  const whenIdle = lastWhenIdle();
  let hint = '';
  // Kept, because asking for it in the middle of a change would make the browser lay out twice.
  let width = stage.clientWidth;

  const readOut = (label: string | null): void => {
    const [name = '', ...rest] = (label ?? '').split(': ');
    const lines = rest.join(': ').split('; ');
    show(
      box.hidden ? readout : drawingReadout,
      label === null
        ? [branch('span', {}, hint)]
        : [branch('strong', {}, name), ...lines.map((text) => branch('span', {}, text))],
    );
  };

  return {
    drawing,
    map,
    table,
    readOut,
    width: () => width,
    say: (text) => {
      line.textContent = text;
    },
    conceal: (hidden) => {
      for (const each of figure) if (each !== null) setTo(each, 'hidden', hidden);
    },
    reflect: ({ edition, view }) => {
      for (const source of sources) {
        setTo(source, 'hidden', source.dataset['source'] !== edition);
      }
      for (const link of views) {
        setTo(link, 'ariaCurrent', link.dataset['view'] === view ? 'true' : null);
      }
    },
    show: (context, shown, text, told) => {
      setTo(line, 'textContent', text);
      setTo(notices, 'hidden', told.length === 0);
      show(
        notices,
        told.map((notice) => branch('li', {}, notice)),
      );
      setTo(title, 'textContent', shown.title);
      setTo(mapBox, 'hidden', shown.map === null);
      setTo(box, 'hidden', shown.map !== null);
      setTo(drawingReadout, 'hidden', shown.moves === 'none');
      if (shown.map !== null) {
        paintMap(map, shown.map);
        setTo(map, 'ariaLabel', shown.title);
        show(frames, mapFrames(context, shown.map));
        show(circles, mapCircles(context));
      } else show(drawing, shown.drawing);
      hint = shown.moves === 'none' ? '' : words.hint[shown.moves];
      readOut(null);
      show(legend, shown.legend);
      show(
        notes,
        shown.notes.map((note) => branch('p', {}, note)),
      );
      // The same in words and figures: as soon as the picture stands.
      whenIdle(() => {
        for (const { geo, label } of shown.map ?? []) {
          const region = regions.get(geo);
          if (region !== undefined) setTo(region, 'ariaLabel', label);
        }
        show(table, shown.table === null ? [] : [tableTree(shown.table, words.table)]);
      });
    },
    onResize: (changed) => {
      new ResizeObserver(() => {
        // A hidden figure has no width, and keeps the one that it had.
        if (stage.clientWidth === 0 || stage.clientWidth === width) return;
        width = stage.clientWidth;
        changed();
      }).observe(stage);
    },
  };
}
