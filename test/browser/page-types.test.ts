import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../../scripts/page-types.ts';

describe('the list of page types', () => {
  it('has an address of every page file', () => {
    const unvisited = globSync('**/*.astro', { cwd: 'src/pages/[...lang]' })
      .map((file) =>
        file
          .replaceAll('\\', '/')
          .replace(/\.astro$/, '')
          .replace(/(^|\/)index$/, ''),
      )
      .filter((file) => {
        const parts = file.split('/').map((part) => (part.startsWith('[') ? '[^/]+' : part));
        const pattern = new RegExp(`^/${file === '' ? '' : `${parts.join('/')}/`}$`);
        return !PAGE_TYPES.some(({ path }) => pattern.test(path));
      });
    expect(unvisited).toEqual([]);
    expect(globSync('**/*.astro', { cwd: 'src/pages/[...lang]' })).not.toEqual([]);
  });
});
