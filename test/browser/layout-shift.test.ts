import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PAGE_TYPES } from '../../scripts/page-types.ts';

/** What a page may move by itself, as CLS counts it: nothing but what rounding leaves. */
const MOST = 0.001;
/** Later than the first paint, so that a font that swaps in and a script that wakes would move things. */
const DELAY = 200;
/** After the last answer: scripts have woken and drawn. */
const SETTLED = 100;

declare global {
  interface Window {
    shifts: { value: number; what: string }[];
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
});
afterAll(() => browser.close());

/** Everything that moved in a load, with the sum of the shifts. */
async function load(path: string, width: number): Promise<{ sum: number; moved: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 812 } });
  try {
    const page = await context.newPage();
    await page.route(/\.(woff2|js|json)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, DELAY));
      await route.continue();
    });
    await page.addInitScript(() => {
      window.shifts = [];
      type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[]) {
          const names = sources.map(({ node }) =>
            node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName,
          );
          window.shifts.push({ value, what: names.join(', ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLED);
    const shifts = await page.evaluate(() => window.shifts);
    const moved = shifts.map(({ value, what }) => `${value.toFixed(4)} ${what}`);
    return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moved };
  } finally {
    await context.close();
  }
}

/** A busy machine may paint half a page that is still coming in; what moves twice is the page's own. */
async function shiftsOf(path: string, width: number): ReturnType<typeof load> {
  const first = await load(path, width);
  return first.sum <= MOST ? first : load(path, width);
}

describe.concurrent('nothing moves while a page loads', () => {
  for (const { name, path } of PAGE_TYPES) {
    it(`${name}, at 375 and 1280 px`, async () => {
      for (const width of [375, 1280]) {
        const { sum, moved } = await shiftsOf(path, width);
        expect(sum, `${width} px: ${moved.join('; ')}`).toBeLessThanOrEqual(MOST);
      }
    });
  }
});
