import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { choropleth } from '../../src/charts/choropleth.ts';
import { countDatum, withoutGaps } from '../../src/charts/map-datum.ts';
import { mapLayers } from '../../src/charts/map-layers.ts';
import { everyLook, full, geos, HOSTILE, labels, picture, plain, snapshot } from './sample.ts';
import { elementNames, faults } from './well-formed.ts';

const options = {
  geometry: full,
  id: 'map',
  lang: 'en',
  title: 'Leather, 2015',
  description: 'Three regions stand out.',
  labels,
  hrefOf: (geo: string) => `/regions/${geo}/`,
} as const;
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the map', () => {
  const svg = choropleth(everyLook, options);

  it('is sound markup without styles, scripts or broken numbers', () => {
    expect(faults(svg)).toEqual([]);
  });

  it('draws each region once, as a link to its page', () => {
    expect(geos).toHaveLength(21);
    for (const geo of geos) {
      expect(count(svg, `<a class="region" data-geo="${geo}"`)).toBe(1);
      expect(svg).toContain(`href="/regions/${geo}/"`);
    }
  });

  it('uses the outlines of a map above again instead of repeating them', () => {
    const second = choropleth(everyLook, { ...options, id: 'second', shapes: 'map' });
    expect(faults(second)).toEqual([]);
    for (const geo of geos) {
      expect(second).toContain(`<use href="#map-${geo}"/>`);
      expect(second).not.toContain(`id="second-${geo}"`);
    }
    expect(count(second, 'class="map-outline"')).toBe(count(svg, 'class="map-outline"'));
  });

  it('draws a region without a datum as no data', () => {
    // everyLook leaves out Lazio.
    expect(svg).toContain('data-geo="ITI4" data-fill="no-data"');
    expect(count(choropleth([], options), 'class="region"')).toBe(21);
  });

  it('ignores a datum for a place that the geometry does not have', () => {
    const extra = choropleth([plain('ITZZ', { possible: true, verdict: 'passes' })], options);
    expect(extra).not.toContain('ITZZ');
  });

  it('raises a border for each region above the threshold and a hatch for each doubt', () => {
    const { marks, outlines } = mapLayers('map', withoutGaps(everyLook, full));
    expect(count(svg, 'class="map-outline" data-verdict="passes"')).toBe(6);
    expect(count(svg, 'class="map-outline" data-verdict="small"')).toBe(2);
    expect(count(svg, 'class="map-mark"')).toBe(marks.length);
    expect(outlines).toHaveLength(8);
    // no data: ITH2, ITI4 (outline only); suppressed: ITF5, ITF6; partial: ITG2, ITH1, ITH5; possible: ITF6, ITG1, ITH1, ITH3, ITH4.
    expect(marks.map(({ geo, fill }) => `${geo} ${fill}`).sort()).toEqual([
      'ITF5 url(#map-suppressed)',
      'ITF6 url(#map-possible)',
      'ITF6 url(#map-suppressed)',
      'ITG1 url(#map-possible)',
      'ITG2 url(#map-partial)',
      'ITH1 url(#map-partial)',
      'ITH1 url(#map-possible)',
      'ITH2 none',
      'ITH3 url(#map-possible)',
      'ITH4 url(#map-possible)',
      'ITH5 url(#map-partial)',
      'ITI4 none',
    ]);
  });

  it('names every region once, the small ones outside with a line', () => {
    expect(labels.map(({ geo }) => geo)).toEqual(geos);
    expect(count(svg, 'class="map-label ')).toBe(21);
    const led = labels.filter(({ leader }) => leader !== null).map(({ geo }) => geo);
    expect(led).toEqual(expect.arrayContaining(['ITC2', 'ITF2', 'ITH1', 'ITH2', 'ITH4', 'ITI2']));
    expect(count(svg, 'class="map-leader"')).toBe(led.length);
  });

  it('keeps every name inside the frame', () => {
    for (const lang of ['en', 'it'] as const)
      for (const label of labels) {
        const [x, y] = full.project(label.at);
        const width = 7.2 * Math.max(...label[lang].map((line) => line.length));
        const left =
          label.anchor === 'start' ? x : label.anchor === 'end' ? x - width : x - width / 2;
        expect(left, label.geo).toBeGreaterThanOrEqual(0);
        expect(left + width, label.geo).toBeLessThanOrEqual(full.width);
        expect(y, label.geo).toBeGreaterThan(11);
      }
  });

  it('is a group with things to focus, or a picture with none', () => {
    expect(svg).toContain('role="group" aria-label="Leather, 2015"');
    const still = choropleth(everyLook, { ...options, interactive: false });
    expect(still).toContain('role="img"');
    expect(still).not.toMatch(/tabindex|<a |<title/);
    const keys = choropleth(everyLook, { ...options, hrefOf: undefined });
    expect(count(keys, 'tabindex="0" role="img"')).toBe(21);
  });

  it('lets no text out of its place', () => {
    const hostile = choropleth(
      geos.map((geo) => plain(geo, { label: HOSTILE })),
      {
        ...options,
        title: HOSTILE,
        description: HOSTILE,
        id: HOSTILE,
        hrefOf: () => HOSTILE,
        labels: labels.map((label) => ({ ...label, geo: label.geo, en: [HOSTILE, HOSTILE] })),
      },
    );
    expect(faults(hostile)).toEqual([]);
    for (const name of elementNames(hostile)) expect(elementNames(svg)).toContain(name);
  });

  it('takes at most 13 kB of the first view', () => {
    expect(gzipSync(svg).byteLength).toBeLessThanOrEqual(13_000);
  });

  it('looks like the picture that was agreed', async () => {
    await expect(picture(svg)).toMatchFileSnapshot(snapshot('map-every-look.svg'));
    const counts = geos.map((geo, index) => countDatum(geo, index % 9, geo));
    const map = choropleth(counts, { ...options, id: 'counts', lang: 'it', interactive: false });
    await expect(picture(map)).toMatchFileSnapshot(snapshot('map-counts.svg'));
  });
});
