import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { textTable } from './text-table.ts';

/** Sizes of the built pages by type, gzipped: HTML, style sheets, scripts; the largest of each type. */
const dist = path.resolve(import.meta.dirname, '../../dist');
if (!existsSync(path.join(dist, 'index.html'))) {
  process.stderr.write('bench pages: no dist; run npm run build first\n');
  process.exit(1);
}
const gzipped = new Map<string, number>();
function sizeOf(file: string): number {
  const known = gzipped.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  gzipped.set(file, size);
  return size;
}

interface PageSize {
  page: string;
  html: number;
  css: number;
  js: number;
}

function measure(file: string): PageSize {
  const html = readFileSync(file, 'utf8');
  const linked = (pattern: RegExp): number =>
    [...html.matchAll(pattern)]
      .map((match) => path.join(dist, match[1]!.replace(/^.*?\/_astro\//, '_astro/')))
      .filter(existsSync)
      .reduce((sum, asset) => sum + sizeOf(asset), 0);
  return {
    page: `/${path.relative(dist, path.dirname(file))}`,
    html: sizeOf(file),
    css: linked(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g),
    js: linked(/<script[^>]+src="([^"]+)"/g),
  };
}

const groups = new Map<string, PageSize[]>();
for (const file of globSync('**/index.html', { cwd: dist })) {
  const parts = path.dirname(file).split(path.sep);
  const own = parts[0] === 'it' ? parts.slice(1) : parts;
  const type =
    own[0] === undefined || own[0] === '.' ? 'home' : own.length > 1 ? `${own[0]}/…` : own[0];
  groups.set(type, [...(groups.get(type) ?? []), measure(path.join(dist, file))]);
}
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const rows = [...groups].sort().map(([type, pages]) => {
  const total = (page: PageSize): number => page.html + page.css + page.js;
  const largest = pages.reduce((a, b) => (total(b) > total(a) ? b : a));
  return [
    type,
    String(pages.length),
    kb(largest.html),
    kb(largest.css),
    kb(largest.js),
    kb(total(largest)),
  ];
});
const head = ['page type', 'pages', 'HTML kB', 'CSS kB', 'JS kB', 'first view kB'];
process.stdout.write(
  `${textTable(head, rows)}\n\ngzip, fonts apart; the largest page of each type\n`,
);
