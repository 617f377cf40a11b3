import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { mapGeometry } from '../../src/charts/map-geometry.ts';
import type { MapDatum } from '../../src/charts/map-datum.ts';
import type { MapLabel } from '../../src/charts/map-labels.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/geo/${name}`, import.meta.url), 'utf8'));

export const topology = read('nuts2-italy.topojson') as Topology;
export const context = read('context.topojson') as Topology;
export const labels = read('labels.json') as MapLabel[];
export const full = mapGeometry(topology, { context });
export const small = mapGeometry(topology, { object: 'nuts2_small' });
export const geos = full.regions.map(({ geo }) => geo);

/** Text that would become an element, leave an attribute or run, if any position forgot to escape it. */
export const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&`;

export const plain = (geo: string, change: Partial<MapDatum> = {}): MapDatum => ({
  geo,
  fill: 'lq-3',
  verdict: 'none',
  possible: false,
  partial: false,
  label: geo,
  ...change,
});

/** Every look a region can have, on invented values. */
export const everyLook: MapDatum[] = [
  plain('ITC1', { fill: 'lq-1' }),
  plain('ITC2', { fill: 'lq-2' }),
  plain('ITC3', { fill: 'lq-4' }),
  plain('ITC4', { fill: 'lq-5', verdict: 'passes' }),
  plain('ITF1', { fill: 'lq-6', verdict: 'passes' }),
  plain('ITF2', { fill: 'lq-7', verdict: 'passes' }),
  plain('ITF3', { fill: 'lq-5', verdict: 'small' }),
  plain('ITF4', { fill: 'lq-7', verdict: 'small' }),
  plain('ITF5', { fill: 'suppressed' }),
  plain('ITF6', { fill: 'suppressed', possible: true }),
  plain('ITG1', { fill: 'lq-1', possible: true }),
  plain('ITG2', { fill: 'lq-3', partial: true }),
  plain('ITH1', { fill: 'lq-4', possible: true, partial: true }),
  plain('ITH2', { fill: 'no-data' }),
  plain('ITH3', { fill: 'lq-7', verdict: 'passes', possible: true }),
  plain('ITH4', { fill: 'lq-2', possible: true }),
  plain('ITH5', { fill: 'lq-6', partial: true }),
  plain('ITI1', { fill: 'lq-7', verdict: 'passes' }),
  plain('ITI2', { fill: 'lq-3' }),
  plain('ITI3', { fill: 'lq-7', verdict: 'passes' }),
];

const STYLES = ['tokens', 'scale', 'chart'];
/** A chart as a file that opens in a browser, in the colours of the site. */
export function picture(svg: string): string {
  const sheets = STYLES.map(
    (name) => `<?xml-stylesheet href="../../../src/styles/${name}.css" type="text/css"?>`,
  );
  return `${sheets.join('\n')}\n${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll('><', '>\n<')}\n`;
}
export function page(html: string): string {
  const sheets = [...STYLES, 'base', 'table'].map(
    (name) => `<link rel="stylesheet" href="../../../src/styles/${name}.css">`,
  );
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Chart</title>\n${sheets.join('\n')}\n${html.replaceAll('><', '>\n<')}\n`;
}
export const snapshot = (name: string): string => `../snapshots/charts/${name}`;
