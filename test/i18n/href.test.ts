import { describe, expect, it } from 'vitest';
import { asset, href, pathOf } from '../../src/i18n/href.ts';

describe('href', () => {
  it('puts English at the root and Italian below /it', () => {
    expect(href('en', '/regions/ITI3/', '/')).toBe('/regions/ITI3/');
    expect(href('it', '/regions/ITI3/', '/')).toBe('/it/regions/ITI3/');
    expect(href('it', '/', '/')).toBe('/it/');
  });

  it('honours the base path with and without its slash', () => {
    expect(href('en', '/method/#example', '/sub/')).toBe('/sub/method/#example');
    expect(href('it', '/', '/sub')).toBe('/sub/it/');
    expect(asset('/data/manifest.json', '/sub/')).toBe('/sub/data/manifest.json');
  });
});

describe('pathOf', () => {
  it('is the inverse of href', () => {
    for (const base of ['/', '/sub/', '/sub']) {
      for (const lang of ['en', 'it'] as const) {
        for (const path of ['/', '/sectors/C15/']) {
          expect(pathOf(href(lang, path, base), lang, base)).toBe(path);
        }
      }
    }
  });
});
