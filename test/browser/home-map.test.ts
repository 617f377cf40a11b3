import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';

// Oracle of the sbs-2015 edition: Marche (ITI3) in leather (C15) has LQ 15.65 and passes.
const WIDE = { viewport: { width: 1280, height: 900 } };

useChromium();

/** Waits until the map shows a title that holds these words. */
async function shows(page: Page, words: string): Promise<void> {
  await page.locator('.map-title', { hasText: words }).waitFor();
}

const region = (page: Page, geo: string): ReturnType<Page['locator']> =>
  page.locator(`svg.map .region[data-geo="${geo}"]`).first();

/** The row of a region in the equal table, which follows the map as soon as there is time. */
const row = (page: Page, geo: string, figure: string): ReturnType<Page['locator']> =>
  page
    .locator('.map-table tbody tr', { has: page.locator(`a[href$="/regions/${geo}/"]`) })
    .filter({ hasText: figure });

/** What is seen above the fills of the first map: `ITI3 passes` for a border, `ITC1 (suppressed)` for a hatch. */
function aboveFills(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelector('svg.map')!.querySelectorAll<SVGElement>('.map-mark, .map-outline')]
      .filter((use) => getComputedStyle(use).visibility === 'visible')
      .map((use) => {
        const geo = use.getAttribute('href')!.split('-').at(-1)!;
        const pattern = use.getAttribute('fill')?.replace(/^url\(#[^)]*?-?([a-z]+)\)$/, '($1)');
        return `${geo} ${use.dataset['verdict'] ?? pattern ?? ''}`;
      })
      .sort(),
  );
}

describe.concurrent('the map of the home page', () => {
  it('shows the activity that is chosen, in map, table and address', async () => {
    await withPage('/', WIDE, async ({ page, problems }) => {
      await page.locator('select[name=show]').selectOption('C15');
      await shows(page, 'Leather and footwear');
      await page.waitForURL((url) => url.searchParams.get('show') === 'C15');
      expect(await region(page, 'ITI3').getAttribute('data-fill')).toBe('lq-7');
      await row(page, 'ITI3', '15.65').waitFor();
      expect(problems).toEqual([]);
    });
  });

  it('has the borders and hatches of the finished maps, whatever it showed before', async () => {
    const finished = async (activity: string): Promise<string[]> =>
      withPage(`/sectors/${activity}/`, WIDE, async ({ page }) => aboveFills(page));
    const [leather, tobacco] = [await finished('C15'), await finished('C12')];
    expect(leather).toContain('ITI3 passes');
    expect(tobacco.some((look) => look.endsWith('suppressed)'))).toBe(true);
    await withPage('/', WIDE, async ({ page }) => {
      for (const [activity, name, looks] of [
        ['C15', 'Leather', leather],
        ['C12', 'Tobacco', tobacco],
        ['C15', 'Leather', leather],
      ] as const) {
        await page.locator('select[name=show]').selectOption(activity);
        await shows(page, name);
        expect(await aboveFills(page)).toEqual(looks);
      }
    });
  });

  it('shows what its address says', async () => {
    await withPage('/?show=C15', WIDE, async ({ page }) => {
      await shows(page, 'Leather and footwear');
      expect(await page.locator('select[name=show]').inputValue()).toBe('C15');
      await row(page, 'ITI3', '15.65').waitFor();
    });
  });

  it('keeps what it shows when the language changes, at once or later', async () => {
    for (const pause of [0, 500]) {
      await withPage('/', WIDE, async ({ page, problems }) => {
        await page.locator('select[name=show]').selectOption('C15');
        await page.waitForTimeout(pause);
        await page.locator('a[data-language]').click();
        await page.waitForURL('**/it/?show=C15');
        await shows(page, 'Pelle e calzature');
        expect(problems).toEqual([]);
      });
    }
    await withPage('/?show=C15', WIDE, async ({ page }) => {
      await page.locator('a[data-language]').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/it/?show=C15');
    });
  });

  it('is found again as it was left, however quickly', async () => {
    await withPage('/', WIDE, async ({ page }) => {
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('select[name=show]')!;
        select.value = 'C15';
        select.dispatchEvent(new Event('change'));
        document.querySelector<HTMLElement>('.site-nav a[href="/regions/"]')!.click();
      });
      await page.waitForURL('**/regions/');
      await page.goBack();
      await page.waitForURL('**/?show=C15');
      await shows(page, 'Leather and footwear');
    });
  });

  it('has controls that say what the map shows when figures cannot be fetched', async () => {
    await withPage('/', WIDE, async ({ page }) => {
      await page.route('**/landscape.json', (route) => route.abort());
      await page.goto('/?show=C15');
      const [select, title] = [page.locator('select[name=show]'), page.locator('.map-title')];
      await page.locator('.readout', { hasText: 'could not' }).waitFor();
      expect(await select.inputValue()).toBe('divisions');
      expect(await title.innerText()).not.toContain('Leather');
      await select.selectOption('ecosystems');
      await shows(page, 'ecosystems');
      await select.selectOption('C15');
      await page.locator('.readout', { hasText: 'could not' }).waitFor();
      expect(await select.inputValue()).toBe('ecosystems');
      expect(await title.innerText()).toContain('ecosystems');
    });
  });

  it('shows its first view when the address says nonsense', async () => {
    await withPage('/?show=%3Cscript%3E&edition=none', WIDE, async ({ page, problems }) => {
      await shows(page, '2015');
      expect(await page.locator('select[name=show]').inputValue()).toBe('divisions');
      expect(problems).toEqual([]);
    });
  });

  it('shows another edition, and what that edition does not have stays out of reach', async () => {
    await withPage('/', WIDE, async ({ page }) => {
      await page.locator('select[name=edition]').selectOption('eccp-2023');
      await shows(page, '2023');
      await page.waitForURL((url) => url.searchParams.get('edition') === 'eccp-2023');
      await page.locator('select[name=edition]').selectOption('lfs-2015');
      await shows(page, '2015');
      const division = page.locator('select[name=show] option[value=C15]');
      expect(await division.isDisabled()).toBe(true);
    });
  });

  it('reads a region out with its operands, by pointer and by keyboard', async () => {
    await withPage('/?show=C15', WIDE, async ({ page }) => {
      await shows(page, 'Leather and footwear');
      const readout = page.locator('.readout');
      await region(page, 'ITI3').hover();
      const said = await readout.innerText();
      for (const part of ['Marche', '15.65', '4.15', '25\u202f950']) {
        expect(said.replaceAll(/[\u2009\u00a0]/g, '\u202f')).toContain(part);
      }
      await page.mouse.move(0, 0);
      expect(await readout.innerText()).not.toContain('15.65');
      await region(page, 'ITI3').focus();
      expect(await readout.innerText()).toBe(said);
    });
  });

  it('is crossed with the arrow keys by geography, and Escape returns to its controls', async () => {
    await withPage('/', WIDE, async ({ page, problems }) => {
      const focused = (): Promise<string | null> =>
        page.evaluate(() => document.activeElement?.getAttribute('data-geo') ?? null);
      await region(page, 'ITI4').focus();
      // Lazio, northwards Umbria, eastwards Marche: as on the explorer's map.
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('ITI2');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('ITI3');
      expect(await page.locator('.readout').innerText()).toContain('Marche');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('show');
      await region(page, 'ITI3').focus();
      await page.keyboard.press('ArrowLeft');
      const left = await focused();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/regions/${left!}/`);
      expect(problems).toEqual([]);
    });
  });

  it('is reached with the Tab key, region by region, and Enter opens a region', async () => {
    await withPage('/', WIDE, async ({ page }) => {
      const reached: string[] = [];
      for (let stop = 0; stop < 80 && reached.length < 21; stop += 1) {
        await page.keyboard.press('Tab');
        const geo = await page.evaluate(() => document.activeElement?.getAttribute('data-geo'));
        if (geo !== null && geo !== undefined) reached.push(geo);
      }
      expect(new Set(reached).size).toBe(21);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/regions/${reached.at(-1)!}/`);
    });
  });
});
