import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locatorMap, mapShapes, smallMap } from '../../src/charts/small-map.ts';
import { everyLook, HOSTILE, page, plain, small, snapshot } from './sample.ts';
import { faults } from './well-formed.ts';

const options = { geometry: small, id: 'leather', shapes: 'small', title: 'Leather, 2015' };
const shapes = mapShapes(small, 'small');

describe('small maps', () => {
  it('share outlines of at most 2.5 kB, once a page, and cost under 600 bytes each', () => {
    expect(gzipSync(shapes).byteLength).toBeLessThanOrEqual(2500);
    expect(gzipSync(smallMap(everyLook, options)).byteLength).toBeLessThanOrEqual(600);
  });

  it('refer only to outlines that the page has', () => {
    const ids = new Set([...shapes.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...smallMap(everyLook, options).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(used).size).toBe(21);
  });

  it('carry only the patterns they need, under their own id', () => {
    expect(smallMap([plain('ITC1')], options)).not.toContain('<pattern');
    const hatched = smallMap([plain('ITC1', { possible: true })], options);
    expect(hatched).toContain('<pattern id="leather-possible"');
    expect(hatched).toContain('fill="url(#leather-possible)"');
    expect(hatched).not.toContain('leather-suppressed');
  });

  it('draw regions without a datum as no data', () => {
    expect(smallMap([], options).split('data-fill="no-data"')).toHaveLength(22);
  });

  it('show where a region lies', () => {
    const map = locatorMap('ITI3', { geometry: small, shapes: 'small', title: 'Marche in Italy' });
    expect(map.split('is-here')).toHaveLength(2);
    expect(map).toContain('href="#small-ITI3" class="place is-here"');
    expect(map).toContain('role="img" aria-label="Marche in Italy"');
  });

  it('are sound markup whatever the texts', () => {
    const hostile = { ...options, id: HOSTILE, shapes: HOSTILE, title: HOSTILE };
    for (const text of [shapes, smallMap(everyLook, options), smallMap(everyLook, hostile)])
      expect(faults(text)).toEqual([]);
  });

  it('look like the picture that was agreed', async () => {
    const locator = locatorMap('ITC2', {
      geometry: small,
      shapes: 'small',
      title: 'Valle d’Aosta',
    });
    const box = (svg: string): string => `<div class="map-box">${svg}</div>`;
    const html = `<style>.map-box { width: 160px; display: inline-block }</style>${shapes}${box(smallMap(everyLook, options))}${box(locator)}`;
    await expect(page(html)).toMatchFileSnapshot(snapshot('small-maps.html'));
  });
});
