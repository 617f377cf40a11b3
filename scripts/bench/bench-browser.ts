import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireChromium } from '../io/find-chromium.ts';
import { listen } from '../io/static-server.ts';
import { ACTIVITIES, activity, pages, PEER } from './browser-pages.ts';
import { CONDITIONS, median, visit, type Visit } from './browser-visit.ts';
import { gzipServer } from './gzip-server.ts';
import { peerFiles } from './peer-files.ts';
import { textTable } from './text-table.ts';

/**
 * The home map and the explorer beside eurostat-map with the same geometry and quotients: bytes, time
 * to the painted map and to one that answers, updates. The pages take turns, so that a busy machine
 * slows all of them. `DIST_DIR` names another folder than `dist`; `--runs` another number than 5.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const repository = path.resolve(import.meta.dirname, '../..');
const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(repository, 'dist'));
if (!existsSync(path.join(dist, 'index.html'))) {
  process.stderr.write('bench browser: no dist; run npm run build first\n');
  process.exit(1);
}

const load = (): string => loadavg()[0]!.toFixed(1);
const loadBefore = load();
const server = gzipServer(dist, peerFiles(PEER, ACTIVITIES));
const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
const browser = await chromium.launch({
  executablePath: requireChromium((line) => process.stderr.write(`${line}\n`)),
  // Names resolve to nothing: no page of this run can fetch from outside.
  args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const visits = pages.map((): Visit[] => []);
try {
  for (const page of pages) await visit(browser, origin, { ...page, updates: [] }, dist); // warms the server
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [index, page] of pages.entries()) {
      visits[index]!.push(await visit(browser, origin, page, dist));
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

type Figure = (visit: Visit) => number;
const of = (index: number, figure: Figure): number => median(visits[index]!.map(figure));
const kb = (index: number, figure: Figure): string => (of(index, figure) / 1000).toFixed(1);
const ms = (index: number, figure: Figure, digits = 0): string => of(index, figure).toFixed(digits);
const peer = pages.length - 1;
const ratio = (index: number, figure: Figure): string =>
  (of(index, figure) / of(peer, figure)).toFixed(2);
const bytes: Figure = (each) => each.bytes - each.fonts;

// With made regions only the updates are of interest: the file is not the one that is published.
const loaded = pages.filter(({ instead }) => instead === undefined);
const loads = loaded
  .map((page) => [page.name, pages.indexOf(page)] as const)
  .map(([name, index]) => [
    name,
    kb(index, bytes),
    kb(index, (each) => each.fonts),
    kb(index, (each) => each.scripts),
    ms(index, (each) => each.requests),
    ms(index, (each) => each.ready),
    ms(index, (each) => each.awake),
    ms(index, (each) => each.shift, 3),
    ms(index, (each) => each.blocking),
    ratio(index, bytes),
    ratio(index, (each) => each.scripts),
    ratio(index, (each) => each.ready),
    ratio(index, (each) => each.awake),
  ]);
const loadHead = ['page', 'kB without fonts', 'fonts kB', 'JS gz kB', 'requests', 'ready ms'];
const shareHead = ['kB ratio', 'JS ratio', 'ready ratio', 'answers ratio'];
const parts = ['work', 'painted', 'later'] as const;
const updateRows = pages.flatMap(({ name, updates }, index) =>
  updates.map(({ name: update }) => {
    const figures = parts.map((part) => {
      const own = of(index, (each) => each.updates.get(update)![part]);
      return [own, own / of(peer, (each) => each.updates.get(activity)![part])] as const;
    });
    return [
      `${name}: ${update}`,
      ...figures.map(([own]) => own.toFixed(1)),
      ...figures.slice(0, 2).map(([, times]) => times.toFixed(2)),
    ];
  }),
);
const { version } = JSON.parse(
  readFileSync(path.join(repository, 'node_modules/eurostat-map/package.json'), 'utf8'),
) as { version: string };
process.stdout.write(
  [
    textTable([...loadHead, 'answers ms', 'layout shift', 'blocking ms', ...shareHead], loads),
    '',
    textTable(
      ['update of the map', ...parts.map((part) => `${part} ms`), 'work ratio', 'painted ratio'],
      updateRows,
    ),
    '',
    `Median of ${values.runs}; ratios to eurostat-map ${version} (npm), which draws the same 21 regions, surroundings and`,
    'quotients from this machine, unprojected, its transition off, geometry and values asked for with its script.',
    `Slow 4G: ${CONDITIONS.latency} ms, ${CONDITIONS.downKbit} kbit/s down, ${CONDITIONS.upKbit} up; processor ${CONDITIONS.slowdown} times slower; Chromium ${browser.version()}.`,
    'ready: every region has its colour on the screen. answers: the map takes pointer and keys as well.',
    'work: CPU time of scripts, styles and layout for the frame that shows it. painted: from the input to that frame.',
    'later: CPU time of what waits until then: the equal table and its words, the address, the other language.',
    `Load of the machine: ${loadBefore} before, ${load()} after.`,
    '',
  ].join('\n'),
);
