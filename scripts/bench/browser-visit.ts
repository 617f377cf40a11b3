import type { Browser, CDPSession } from 'playwright-core';
import { manyRegions } from './many-regions.ts';
import {
  changeMap,
  IDLE_DELAY,
  putOffIdle,
  watchLoad,
  type Change,
  type Marks,
} from './page-probes.ts';

/** Slow 4G as Lighthouse has it, and a phone's processor. */
export const CONDITIONS = { latency: 150, downKbit: 1638, upKbit: 768, slowdown: 4 };

/** A page and the changes of its map that are timed; the first change of each kind fetches and warms. */
export interface Measured {
  name: string;
  path: string;
  map: string;
  marks: Marks;
  updates: { name: string; changes: readonly Change[] }[];
  /** A landscape file that the page gets with more regions than it has. */
  instead?: { path: string; regions: number };
}

export interface Visit {
  /** Bytes as sent, with headers. */
  bytes: number;
  fonts: number;
  scripts: number;
  requests: number;
  ready: number;
  awake: number;
  shift: number;
  blocking: number;
  /** By the name of the update, medians. */
  updates: Map<string, Update>;
}

/** Milliseconds that an update takes. */
export interface Update {
  /** CPU time of scripts, styles and layout for the frame that shows it. */
  work: number;
  /** From the input to that frame. */
  painted: number;
  /** CPU time of what is put off until the thread is free. */
  later: number;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Changes that are timed, of each kind, after the first two. */
const TIMED = 10;

/** Milliseconds that the main thread spent on scripts, styles and layout so far, of its own CPU time. */
async function workOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const names = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  return metrics
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { value }) => sum + value * 1000, 0);
}

/** One load in a fresh context, then the updates. Throws when a page asks for anything from outside. */
export async function visit(
  browser: Browser,
  origin: string,
  page: Measured,
  dist: string,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const tab = await context.newPage();
    if (page.instead !== undefined) {
      const { path, regions } = page.instead;
      const json = manyRegions(dist + path, regions);
      await tab.route(origin + path, (route) => route.fulfill({ json }));
    }
    const cdp = await context.newCDPSession(tab);
    const outside: string[] = [];
    const types = new Map<string, string>();
    const sent = { bytes: 0, fonts: 0, scripts: 0, requests: 0 };
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      types.set(requestId, type ?? '');
      if (/^(https?|wss?):/.test(request.url) && !request.url.startsWith(origin)) {
        outside.push(request.url);
      }
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId);
      sent.bytes += encodedDataLength;
      if (encodedDataLength > 0) sent.requests += 1;
      if (type === 'Font') sent.fonts += encodedDataLength;
      if (type === 'Script') sent.scripts += encodedDataLength;
    });
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: CONDITIONS.latency,
      downloadThroughput: (CONDITIONS.downKbit * 1024) / 8,
      uploadThroughput: (CONDITIONS.upKbit * 1024) / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.slowdown });
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.addInitScript(watchLoad, page.marks);
    await tab.goto(`${origin}${page.path}`, { waitUntil: 'networkidle', timeout: 120_000 });
    await tab.waitForFunction(() => window.probes.awake !== null, null, { timeout: 120_000 });
    const probes = await tab.evaluate(() => window.probes);
    const firstPaint = await tab.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    const load = { ...sent };

    await tab.evaluate(putOffIdle, IDLE_DELAY);
    const updates = new Map<string, Update>();
    for (const { name, changes } of page.updates) {
      const work: number[] = [];
      const painted: number[] = [];
      const later: number[] = [];
      for (let turn = 0; turn < TIMED + 2; turn++) {
        const change = changes[turn % changes.length]!;
        const before = await workOf(cdp);
        const took = await tab.evaluate(changeMap, { map: page.map, change });
        const after = await workOf(cdp);
        await tab.waitForTimeout(IDLE_DELAY);
        const end = await workOf(cdp);
        if (turn < 2) continue;
        if (took === null) throw new Error(`${page.name}: ${name} changed nothing in the map`);
        work.push(after - before);
        painted.push(took);
        later.push(end - after);
      }
      updates.set(name, { work: median(work), painted: median(painted), later: median(later) });
    }
    if (outside.length > 0) throw new Error(`${page.name} asked outside: ${outside.join(' ')}`);
    return {
      ...load,
      ready: Math.max(probes.ready!, firstPaint),
      awake: probes.awake!,
      shift: probes.shift,
      blocking: probes.longTasks
        .filter(({ start }) => start >= firstPaint)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
      updates,
    };
  } finally {
    await context.close();
  }
}
