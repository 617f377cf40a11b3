import { describe, expect, it } from 'vitest';
import { needed, withPreloads } from '../../scripts/preload-modules.ts';

// home needs words and map, map needs words and, in a circle, home; search needs words alone.
const imports = new Map([
  ['_astro/home.js', ['_astro/words.js', '_astro/map.js']],
  ['_astro/map.js', ['_astro/words.js', '_astro/home.js']],
  ['_astro/search.js', ['_astro/words.js']],
]);

describe('the preloads of a page', () => {
  it('name each module that a script needs once, and never the script', () => {
    expect(needed(imports, '_astro/home.js')).toEqual(['_astro/words.js', '_astro/map.js']);
    expect(needed(imports, '_astro/words.js')).toEqual([]);
  });

  it('stand before the script, below the base of the site', () => {
    const script = '<script type="module" src="/sub/_astro/home.js"></script>';
    expect(withPreloads(`<p>a</p>${script}`, imports)).toBe(
      '<p>a</p><link rel="modulepreload" href="/sub/_astro/words.js">' +
        `<link rel="modulepreload" href="/sub/_astro/map.js">${script}`,
    );
  });

  it('leave a page without scripts, inline ones and unknown ones as they are', () => {
    const page =
      '<script type="module">go()</script><script type="module" src="/_astro/x.js"></script>';
    expect(withPreloads(page, imports)).toBe(page);
  });
});
