import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireChromium } from '../io/find-chromium.ts';
import { listen, staticServer } from '../io/static-server.ts';
import { inLanguage, PAGE_TYPES } from '../page-types.ts';
import { median } from './browser-visit.ts';
import { CATEGORIES, DEVICES, judge, type Judgement } from './lighthouse-judgement.ts';
import { textTable } from './text-table.ts';

/**
 * What Lighthouse thinks of every type of page and of a few in Italian, on its phone and its desktop.
 * `--pages home,explore,it/regions/ITI3` chooses by address, `--device mobile` one of the two, `--runs 3`
 * takes the median of the speed. `DIST_DIR` names another folder than `dist`. Scores are no verdict: it
 * ends well whatever they are.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    device: { type: 'string' },
    runs: { type: 'string', default: '1' },
  },
});
const repository = path.resolve(import.meta.dirname, '../..');
const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(repository, 'dist'));
if (!existsSync(path.join(dist, 'index.html'))) {
  process.stderr.write('bench lighthouse: no dist; run npm run build first\n');
  process.exit(1);
}

const ITALIAN = ['/', '/regions/ITI3/', '/explore/', '/factsheet/'];
const nameOf = (address: string): string => address.replace(/^\/|\/$/g, '') || 'home';
const addresses = [
  ...PAGE_TYPES.map(({ path: address }) => address),
  ...ITALIAN.map((address) => inLanguage(address, 'it')),
];
const asked = values.pages?.split(',');
const chosen = addresses.filter((address) => asked?.includes(nameOf(address)) !== false);
const devices = Object.keys(DEVICES).filter((name) => name === (values.device ?? name));
if (chosen.length === 0 || devices.length === 0) {
  process.stdout.write(`pages: ${addresses.map(nameOf).join(', ')}\ndevices: mobile, desktop\n`);
  process.exit(0);
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0, '127.0.0.1');
  await new Promise((done) => probe.close(done));
  return port;
}

const load = (): string => loadavg()[0]!.toFixed(1);
const loadBefore = load();
const server = staticServer(dist, '/');
const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
const port = await freePort();
const browser = await chromium.launch({
  executablePath: requireChromium((line) => process.stderr.write(`${line}\n`)),
  // Playwright's own wish; Lighthouse looks whether a page may be kept for going back.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: [
    ...CHROMIUM_FLAGS,
    `--remote-debugging-port=${port}`,
    // Names resolve to nothing: no page of this run can fetch from outside.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
const speeds: number[] = [];
const say = (error: unknown): void => {
  process.stderr.write(`bench lighthouse: ${error instanceof Error ? error.message : 'failed'}\n`);
};
// A page that closes early leaves promises of Lighthouse behind that nobody waits for.
process.on('unhandledRejection', say);
try {
  await judge(origin, port, devices[0]!, 1); // warms the server and the browser
  for (const device of devices) {
    const judged = new Map<string, Judgement>();
    for (const [index, address] of chosen.entries()) {
      process.stderr.write(`${device} ${index + 1} of ${chosen.length}: ${nameOf(address)}\n`);
      try {
        const judgement = await judge(`${origin}${address}`, port, device, Number(values.runs));
        judged.set(nameOf(address), judgement);
        speeds.push(judgement.benchmarkIndex);
      } catch (error) {
        say(error); // its row is missing from the table
      }
    }
    const rows = [...judged].map(([name, { scores }]) => [
      name,
      ...CATEGORIES.map((category) => scores[category]?.toString() ?? 'none'),
    ]);
    const reasons = [...judged].flatMap(([name, judgement]) =>
      CATEGORIES.flatMap((category) =>
        judgement.reasons[category].map((reason) => `- ${name}, ${category}: ${reason}`),
      ),
    );
    const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'agents'];
    process.stdout.write(
      `### ${device}\n\n${textTable(head, rows)}\n\n${reasons.join('\n') || 'Nothing below 100.'}\n\n`,
    );
  }
} finally {
  const version = browser.version();
  await browser.close();
  server.close();
  server.closeAllConnections();
  const { version: lighthouse } = JSON.parse(
    readFileSync(path.join(repository, 'node_modules/lighthouse/package.json'), 'utf8'),
  ) as { version: string };
  process.stdout.write(
    [
      `Lighthouse ${lighthouse}, Chromium ${version}, its own devices and simulated throttling, gzip; speed: median of ${values.runs}.`,
      `Lighthouse’s index of this machine: ${median(speeds).toFixed(0)}; load ${loadBefore} before, ${load()} after.`,
      'A busy machine blocks pages too: blocking time of a page without scripts is not its own.',
      '',
    ].join('\n'),
  );
}
