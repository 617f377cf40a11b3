import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURE, readPicture } from './architecture/arrows.ts';
import { dataViolations } from './architecture/data-violations.ts';
import { importViolations } from './architecture/import-violations.ts';
import { purityViolations } from './architecture/purity-violations.ts';

const arrows = readPicture(PICTURE);
const files = globSync(['src/**/*.{ts,js,astro}', 'scripts/**/*.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const inAll = (check: (path: string, text: string) => string[]): string[] =>
  files.flatMap(({ path, text }) => check(path, text));

describe('the house', () => {
  it('has only the arrows of the picture', () => {
    expect(inAll((path, text) => importViolations(arrows, path, text))).toEqual([]);
  });

  it('keeps the browser, disk, network, clock and chance out of core, schema, extract and pipeline', () => {
    expect(inAll(purityViolations)).toEqual([]);
  });

  it('keeps data out of src', () => {
    expect(inAll(dataViolations)).toEqual([]);
  });

  it('has no room for what has no name of its own', () => {
    const nameless = /(^|\/)(utils?|helpers?|misc|common|shared|lib)(\/|\.ts$)/;
    expect(files.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([]);
  });

  it('names files in kebab-case and components in PascalCase', () => {
    const named = ({ path }: { path: string }): boolean => {
      const name = path.split('/').at(-1)!;
      const page = path.startsWith('src/pages/');
      return name.endsWith('.astro') && !page
        ? /^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
        : /^_?[a-z0-9[\].-]+$/.test(name);
    };
    expect(files.filter((file) => !named(file)).map(({ path }) => path)).toEqual([]);
  });

  it('shows in the README the picture that is checked', () => {
    expect(existsSync('README.md')).toBe(true);
    const shown = /```rooms\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
    expect(readPicture(shown ?? '')).toEqual(arrows);
  });
});

describe('the check of arrows', () => {
  const check = (path: string, text: string): string[] => importViolations(arrows, path, text);

  it('finds an import against an arrow, wherever it stands in the file', () => {
    expect(check('src/core/a.ts', "\nimport { b } from '../pipeline/b.ts';")).toEqual([
      'src/core/a.ts:2: core may not import pipeline',
    ]);
    expect(check('src/charts/a.ts', "export * from '../published.ts';")).toHaveLength(1);
    expect(check('src/islands/a.ts', "await import('../extract/b.ts');")).toHaveLength(1);
    expect(check('src/pages/a.astro', "---\nimport b from '../pipeline/b.ts';\n---\n<p/>")).toEqual(
      ['src/pages/a.astro:2: pages may not import pipeline'],
    );
    expect(
      check('src/components/A.astro', "<p/>\n<script>import '../published.ts';</script>"),
    ).toEqual(['src/components/A.astro:2: components may not import published']);
    expect(check('src/layouts/A.astro', '<script src="../islands/a.ts"></script>')).toHaveLength(1);
  });

  it('lets types through where only types may go', () => {
    const path = 'src/charts/a.ts';
    expect(check(path, "import type { Row } from '../schema/published.ts';")).toEqual([]);
    expect(check(path, "import { row } from '../schema/published.ts';")).toEqual([
      'src/charts/a.ts:1: charts may import schema only by `import type`',
    ]);
    expect(check(path, "import { row, type Row } from '../schema/published.ts';")).toHaveLength(1);
  });

  it('lets islands be woken from a script of a component only', () => {
    const path = 'src/components/A.astro';
    expect(check(path, "<script>import '../islands/map.ts';</script>")).toEqual([]);
    expect(check(path, "---\nimport '../islands/map.ts';\n---")).toEqual([
      'src/components/A.astro:2: components may import islands only from a <script>',
    ]);
  });

  it('lets the worker alone run the pipeline outside the scripts', () => {
    const text = "import { read } from '../extract/read-extract.ts';";
    expect(check('src/islands/workbench-worker.ts', text)).toEqual([]);
    expect(check('src/islands/work-bench.ts', text)).toHaveLength(1);
    const waking = "new Worker(new URL('./workbench-worker.ts', import.meta.url));";
    expect(check('src/islands/work-bench.ts', waking)).toEqual([]);
  });

  it('keeps node: in scripts and the reader of the published files', () => {
    const text = "import { readFileSync } from 'node:fs';";
    expect(check('scripts/a.ts', text)).toEqual([]);
    expect(check('src/published.ts', text)).toEqual([]);
    expect(check('src/i18n/a.ts', text)).toHaveLength(1);
    expect(check('src/pages/a.astro', `---\n${text}\n---`)).toHaveLength(1);
  });

  it('lets core know d3-array and no other package', () => {
    expect(check('src/core/a.ts', "import { sum } from 'd3-array';")).toEqual([]);
    expect(check('src/core/a.ts', "import { z } from 'zod';")).toHaveLength(1);
    expect(check('src/schema/a.ts', "import { z } from 'zod';")).toEqual([]);
  });
});

describe('the check of purity', () => {
  const check = (text: string): string[] => purityViolations('src/core/a.ts', text);

  it('finds the browser, the clock, chance and the network', () => {
    for (const text of [
      'document.title;',
      'const a = (x: HTMLElement) => x;',
      'export const now = () => Date.now();',
      'export const now = () => new Date();',
      'Math.random();',
      "await fetch('a');",
      'process.exit(1);',
    ]) {
      expect(check(text), text).toHaveLength(1);
    }
  });

  it('knows a name of its own from one of the browser', () => {
    expect(check('function a(location: string) { return location; }')).toEqual([]);
    expect(check('const a = { document: 1, Node: 2 }; a.document;')).toEqual([]);
    expect(check('new Date(0); Math.round(1);')).toEqual([]);
  });

  it('leaves other rooms free', () => {
    expect(purityViolations('src/islands/a.ts', 'document.title;')).toEqual([]);
  });
});

describe('the check of data', () => {
  const table = `[${Array.from({ length: 41 }, (_, i) => `'C${i}'`).join(',')}]`;

  it('finds a table in code', () => {
    expect(dataViolations('src/core/a.ts', `const a = ${table};`)).toEqual([
      'src/core/a.ts:1: 41 literal values are data; they belong in data/',
    ]);
    const rows = Array.from({ length: 21 }, (_, i) => `{ geo: 'ITC${i}', value: ${i} }`).join(',');
    expect(dataViolations('src/pages/a.astro', `---\nconst a = [${rows}];\n---`)).toHaveLength(1);
  });

  it('lets settings and words be', () => {
    expect(dataViolations('src/core/a.ts', 'const a = [1, 2, 3];')).toEqual([]);
    expect(dataViolations('src/i18n/a.ts', `const a = ${table};`)).toEqual([]);
  });
});
