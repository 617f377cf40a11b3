import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/schema/content-files.ts';
import { contentFile, contentFileNames } from './facts.ts';

const pages = contentFile('pages.json') as Content<'pages'>;
const ROOT = 'src/pages/[...lang]';

/** The file that builds a path: `/x/y/` is `x/y.astro`, `x/y/index.astro` or `x/[…].astro`. */
function pageFile(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const whole = parts.join('/');
  const parent = parts.slice(0, -1).join('/');
  return [`${whole}.astro`, `${whole}/index.astro`, `${parent}/[chapter].astro`]
    .map((file) => join(ROOT, file))
    .find((file) => existsSync(file));
}

/** The text of a page file with all that it imports from `src/`, each file once. */
function bundleOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/from '(\.[^']+)'/g)].map((found) =>
    join(dirname(file), found[1]!),
  );
  return text + imports.map((next) => bundleOf(next, seen)).join('');
}

const cited = /<(Cited|SourceLine)[\s/>]|id === document|href=\{`#\$\{document\}`\}/;
const shown = Object.entries(pages).flatMap(([file, paths]) =>
  paths.map((path) => ({ file, path })),
);

describe('facts and pages', () => {
  it('every file of facts has a page, and no page shows a file that is not there', () => {
    const facts = contentFileNames.filter((name) => name !== 'pages.json');
    expect(Object.keys(pages).toSorted()).toEqual(facts.toSorted());
  });

  it.each(shown)('$path shows $file', ({ file, path }) => {
    const page = pageFile(path);
    expect(page, `no page file for ${path}`).toBeDefined();
    expect(bundleOf(page!)).toContain(`content('${file.replace('.json', '')}')`);
  });

  it.each([...new Set(shown.map(({ path }) => path))])('%s names its sources', (path) => {
    expect(bundleOf(pageFile(path)!)).toMatch(cited);
  });
});
