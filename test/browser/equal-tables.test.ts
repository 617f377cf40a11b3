import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';

/** A number as the site prints it in either language: digits with their thin spaces, point or comma. */
const NUMBER = /\d[\d\u00a0\u2009\u202f.,]*\d|\d/;

const textOf = (element: { textContent: string | null }): string => element.textContent ?? '';

/** What a map says of its regions and no row of a table of the page repeats. */
function unequal(html: string): { regions: number; faults: string[] } {
  const { document } = parseHTML(html);
  const regions = [...document.querySelectorAll('svg[data-map-id] .region[data-geo]')];
  const rows = [...document.querySelectorAll('table tbody tr')];
  const faults = regions.flatMap((region) => {
    const geo = region.getAttribute('data-geo') ?? '';
    const said = textOf(region.querySelector('title')!).split(': ').slice(1).join(': ');
    const own = rows.filter(
      (row) =>
        row.querySelector(`th a[href$="/regions/${geo}/"]`) !== null ||
        row.getAttribute('data-geo') === geo,
    );
    if (own.length === 0) return [`${geo} has no row`];
    const number = NUMBER.exec(said.split(/[=;]/)[0]!)?.[0];
    const repeated = own.some((row) =>
      number === undefined
        ? row.querySelector('.missing') !== null
        : [...row.querySelectorAll('td')].some((cell) => NUMBER.exec(textOf(cell))?.[0] === number),
    );
    return repeated ? [] : [`${geo}: the map says “${said}”, the table does not`];
  });
  return { regions: regions.length, faults };
}

describe('every map has an equal table', () => {
  it('on every page with a map, in both languages', { timeout: 180_000 }, () => {
    const dist = inject('dist');
    let maps = 0;
    const faults = globSync('**/*.html', { cwd: dist })
      .sort()
      .flatMap((page) => {
        const html = readFileSync(join(dist, page), 'utf8');
        if (!html.includes('data-map-id')) return [];
        maps += 1;
        const found = unequal(html);
        const few = found.regions % 21 === 0 ? [] : [`${found.regions} regions on the map`];
        return [...few, ...found.faults].map((fault) => `${page}: ${fault}`);
      });
    expect(faults).toEqual([]);
    // 68 covered divisions and 14 ecosystems, and the home page, in two languages.
    expect(maps).toBeGreaterThanOrEqual(2 * (68 + 14 + 1));
  });

  it('and the check finds a table that says something else', () => {
    const page = (value: string): string =>
      `<svg data-map-id="map"><a class="region" data-geo="ITC1"><title>Piedmont: LQ 0.27 = 0.07% of the region</title></a></svg>
       <table><tbody><tr><th><a href="/regions/ITC1/">Piedmont</a></th><td>${value}</td></tr></tbody></table>`;
    expect(unequal(page('0.27')).faults).toEqual([]);
    expect(unequal(page('0.28')).faults).toHaveLength(1);
  });
});
