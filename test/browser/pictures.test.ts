import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useChromium, withPage, type OpenPage } from './open-page.ts';
import { differences, reduced, type Difference } from './picture-compare.ts';
import { pixelsOf, pngOf, type Pixels } from './png-pixels.ts';

/** A state of every view in which its marks, colours and names are to be seen. */
const VIEWS = {
  map: '/explore/?activity=C15',
  bars: '/explore/?view=bars&activity=H50',
  heat: '/explore/?view=heat&level=section&order=hierarchy',
  scatter: '/explore/?view=scatter&regions=ITI3',
  treemap: '/explore/?view=treemap&regions=ITI3',
  time: '/explore/?view=time&edition=lfs-2015',
  compare: '/explore/?view=compare&regions=ITI3+ITH3',
  table: '/explore/?view=table&activity=C15',
} as const;
type View = keyof typeof VIEWS;

/** What is compared: the figure from its title on, at most so high. */
const MOST_HEIGHT = 720;
const stored = (view: View): string => resolve(import.meta.dirname, 'pictures', `${view}.png`);
const differing = (view: View): string => resolve('test-results', 'pictures', `${view}.png`);
/** Stands for a picture that is not there. */
const NOTHING: Pixels = { width: 0, height: 0, data: new Uint8ClampedArray() };
const UPDATE = process.env['UPDATE_PICTURES'] === '1';

useChromium();

/** Opens a view as every machine shows it: one size, light, still, with its letters, the tour behind it. */
function atView(view: View, use: (open: OpenPage) => Promise<void>): Promise<void> {
  const seen = {
    origin: inject('origin'),
    localStorage: [{ name: 'explorer-tour', value: 'seen' }],
  };
  const options: BrowserContextOptions = {
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    storageState: { cookies: [], origins: [seen] },
  };
  return withPage(VIEWS[view], options, async (open) => {
    const drawn = view === 'map' ? '[data-map]:not([hidden]) .region' : '[data-drawing] > *';
    await open.page.locator(drawn).first().waitFor();
    await open.page.evaluate(lettersLoaded);
    await use(open);
  });
}

/** A font that comes too late for the first paint is left out of a page; in a picture it must not be. */
async function lettersLoaded(): Promise<void> {
  const files = { Inter: 'inter', 'Source Serif 4': 'source-serif-4' };
  for (const [family, file] of Object.entries(files)) {
    const face = new FontFace(family, `url(/fonts/${file}.woff2)`, { weight: '400 700' });
    document.fonts.add(await face.load());
  }
}

/** The figure as it is on the screen. */
async function shotOf(page: Page): Promise<Pixels> {
  const figure = page.locator('.explorer-figure');
  await figure.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const { x, y, width, height } = (await figure.boundingBox())!;
  const clip = { x, y, width, height: Math.min(height, MOST_HEIGHT) };
  return pixelsOf(page, await page.screenshot({ clip }));
}

/**
 * Where the figure is not `known`. A busy machine may take the frame before the last, so it is looked at
 * again, up to four times, until it is as hoped: the same, or another.
 */
async function foundAt(
  page: Page,
  known: Pixels,
  hoped: 'same' | 'another',
): Promise<{ found: Difference[]; shot: Pixels }> {
  for (let time = 1; ; time += 1) {
    const shot = await shotOf(page);
    const found = differences(known, shot);
    if (time === 4 || (found.length === 0) === (hoped === 'same')) return { found, shot };
    await page.waitForTimeout(200);
  }
}

async function write(page: Page, file: string, shot: Pixels): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await pngOf(page, reduced(shot)));
}

/** Fails with where to look if a view is not as its stored picture; stores it if that is asked for. */
async function expectStored(page: Page, view: View): Promise<void> {
  const [kept, now] = [stored(view), differing(view)];
  if (UPDATE) return write(page, kept, await shotOf(page));
  const known = existsSync(kept) ? await pixelsOf(page, readFileSync(kept)) : NOTHING;
  const { found, shot } = await foundAt(page, known, 'same');
  if (found.length === 0) return;
  await write(page, now, shot);
  const places = found.slice(0, 5).map(({ x, y, by }) => `${x}, ${y} (by ${by} of 255)`);
  expect.fail(
    `${view} is not as ${relative('.', kept)} at ${places.join('; ')}: see ${relative('.', now)}. ` +
      'If it should be so, run the test with UPDATE_PICTURES=1 and commit the picture.',
  );
}

describe.concurrent('a view of the explorer, rendered', () => {
  for (const view of Object.keys(VIEWS) as View[]) {
    it(`${view} looks as its stored picture`, () =>
      atView(view, async ({ page, problems }) => {
        await expectStored(page, view);
        expect(problems).toEqual([]);
      }));
  }

  it('is found to be another where a small region has the colour of the next class or a name is gone', () =>
    atView('map', async ({ page }) => {
      const known = reduced(await shotOf(page));
      expect((await foundAt(page, known, 'same')).found).toEqual([]);
      const others = async (
        selector: string,
        name: string,
        value: string,
      ): Promise<Difference[]> => {
        const element = page.locator(`[data-map] ${selector}`).first();
        const before = (await element.getAttribute(name)) ?? '';
        const set = (to: string): Promise<void> =>
          element.evaluate((part, [key, text]) => part.setAttribute(key, text), [
            name,
            to,
          ] as const);
        await set(value);
        const { found } = await foundAt(page, known, 'another');
        await set(before);
        return found;
      };
      for (const geo of ['ITC2', 'ITF2']) {
        const region = `.region[data-geo="${geo}"]`;
        expect(await page.locator(`[data-map] ${region}`).getAttribute('data-fill')).toBe('lq-1');
        expect(await others(region, 'data-fill', 'lq-2'), geo).not.toEqual([]);
      }
      for (const geo of ['ITF2', 'ITI4']) {
        const label = `.map-label[data-geo="${geo}"]`;
        expect(await others(label, 'visibility', 'hidden'), geo).not.toEqual([]);
      }
    }));
});
