import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { explorerWords } from '../../src/i18n/explorer.ts';
import { useChromium, withPage, type OpenPage } from './open-page.ts';
import { inLanguage } from '../../scripts/page-types.ts';
import { saved } from './saved-file.ts';

// Oracle of the sbs-2015 edition: Marche (ITI3) in leather (C15) has LQ 15.65 and passes.
const WIDE = { viewport: { width: 1280, height: 900 } } as const;

useChromium();

const line = (page: Page) => page.locator('[data-line]');
const title = (page: Page) => page.locator('[data-title]');
const query = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);
const region = (page: Page, geo: string) => page.locator(`[data-map] .region[data-geo="${geo}"]`);
const view = (page: Page, name: string) => page.locator(`a[data-view="${name}"]`);

/** Waits until the line in words holds these words. */
async function says(page: Page, words: string | RegExp): Promise<void> {
  await line(page).filter({ hasText: words }).waitFor();
}

const explorer = <Result>(
  path: string,
  use: (open: OpenPage) => Promise<Result>,
  options: BrowserContextOptions = WIDE,
): Promise<Result> => withPage(path, options, use);

describe.concurrent('the explorer', () => {
  it('loads quietly and says what is shown, with the year', async () => {
    await explorer('/explore/', async ({ page, problems }) => {
      await says(page, /2015: \d+ of 21 regions have data/);
      expect(await page.locator('[data-map] .region').count()).toBe(21);
      expect(problems).toEqual([]);
    });
  });

  it('finds an activity by words of either language, by keyboard alone', async () => {
    await explorer('/explore/', async ({ page }) => {
      await page.locator('#activity-input').focus();
      await page.keyboard.type('calzature');
      await page.keyboard.press('Enter');
      await says(page, 'Leather and footwear (C15), 2015');
      expect(query(page, 'activity')).toBe('C15');
      expect(await region(page, 'ITI3').getAttribute('data-fill')).toBe('lq-7');
      // The table follows the map as soon as there is time.
      await page.locator('[data-table] tr', { hasText: /Marche[^]*15\.65/ }).waitFor();
    });
  });

  it('offers every activity of an edition by its name, sections that are a group alone too', async () => {
    const names = { en: 'Agriculture, forestry, fishing', it: 'Agricoltura, silvicoltura, pesca' };
    for (const lang of ['en', 'it'] as const) {
      const path = `${inLanguage('/explore/', lang)}?edition=lfs-2015&activity=A`;
      await explorer(path, async ({ page, problems }) => {
        await says(page, `${names[lang]} (A), 2015`);
        await page.locator('#activity-input').focus();
        await page.keyboard.press('ArrowDown');
        expect(await page.locator('#activity-list [data-code]').count()).toBe(10);
        await view(page, 'heat').click();
        await page.locator('.heat th', { hasText: names[lang] }).waitFor();
        expect(problems).toEqual([]);
      });
    }
  });

  it('moves between regions by geography, explains with Enter and returns with Escape', async () => {
    await explorer('/explore/?activity=C15', async ({ page, problems }) => {
      await region(page, 'ITI4').focus();
      await page.keyboard.press('ArrowUp');
      const focused = (): Promise<string | null> =>
        page.evaluate(() => document.activeElement?.getAttribute('data-geo') ?? null);
      expect(await focused()).toBe('ITI2');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('ITI3');
      expect(await page.locator('[data-readout]').innerText()).toContain('LQ 15.65');
      await page.keyboard.press('Enter');
      const panel = page.locator('dialog.explain');
      await panel.locator('.explain-text').first().waitFor();
      const text = await panel.innerText();
      expect(text).toContain('LQ = (25\u202f950 ÷ 624\u202f800) ÷');
      expect(text).toContain('10.2908/SBS_R_NUTS06_R2');
      expect(text).toContain('geo = ITI3, level = division, activity = C15');
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      expect(await focused()).toBe('ITI3');
      expect(problems).toEqual([]);
    });
  });

  it('leads from an activity to its neighbours, with the numbers of their page', async () => {
    for (const lang of ['en', 'it'] as const) {
      const nearest = await explorer(inLanguage('/sectors/C15/', lang), async ({ page }) => {
        const items = page.locator('h2#related ~ ul li');
        const texts = await items.evaluateAll((found) =>
          found.map((item) => ({
            href: item.querySelector('a')!.getAttribute('href')!,
            proximity: item.querySelector('.number')!.textContent,
          })),
        );
        expect(texts).toHaveLength(5);
        return texts;
      });
      await explorer(
        `${inLanguage('/explore/', lang)}?activity=C15`,
        async ({ page, problems }) => {
          await region(page, 'ITI3').focus();
          await page.keyboard.press('Enter');
          const title = explorerWords(lang).related.near;
          const list = page.locator(`dialog.explain .related-title:text-is("${title}") + ul`);
          await list.waitFor();
          const links = list.locator('a');
          const shown = await links.evaluateAll((found) =>
            found.map((link) => ({
              href: link.getAttribute('href')!,
              proximity: /\S+ ([\d.,]+)\)$/.exec(link.textContent)?.[1],
            })),
          );
          expect(shown).toEqual(nearest);
          // The keyboard comes to them after the regions and before the ecosystems.
          await links.last().focus();
          await page.keyboard.press('Tab');
          const next = page.locator('dialog.explain a:focus');
          expect(await next.getAttribute('href')).toContain('/ecosystems/');
          expect(problems).toEqual([]);
        },
      );
    }
  });

  it('changes every count while the threshold is dragged, and the address follows', async () => {
    await explorer('/explore/?view=heat', async ({ page }) => {
      await says(page, '83 are specialised');
      const slider = page.locator('[data-slider=lq]');
      await slider.focus();
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
      await says(page, 'LQ above 2 and');
      expect(await page.locator('[data-number=lq]').inputValue()).toBe('2');
      await page.waitForURL((url) => url.searchParams.get('lq') === '2');
      expect(await line(page).innerText()).not.toContain('83 are');
      // A dragged threshold is no step of the history.
      await page.locator('[data-reset]').click();
      await says(page, '83 are specialised');
    });
  });

  it('takes a number that is typed, and leaves the figures alone while it is none', async () => {
    await explorer('/explore/?activity=C15', async ({ page }) => {
      await says(page, '3 are specialised');
      const field = page.locator('[data-number=share]');
      await field.fill('2');
      await says(page, 'at least 2% of employment');
      await field.fill('999');
      expect(await field.getAttribute('aria-invalid')).not.toBeNull();
      expect(await line(page).innerText()).toContain('at least 2%');
    });
  });

  it('takes the mark off a field as soon as it shows a threshold again', async () => {
    await explorer('/explore/?lq=2', async ({ page }) => {
      await says(page, 'LQ above 2');
      const field = page.locator('[data-number=lq]');
      const leave = [
        () => page.locator('[data-slider=lq]').press('ArrowRight'),
        () => page.locator('[data-reset]').click(),
        () => view(page, 'bars').click(),
      ];
      for (const how of leave) {
        await field.fill('9');
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        await how();
        await page.waitForFunction(
          () => document.querySelector<HTMLInputElement>('[data-number=lq]')!.value !== '9',
        );
        expect(await field.getAttribute('aria-invalid')).toBeNull();
      }
    });
  });

  it('shows the same view to whoever gets the link, and Back undoes a step', async () => {
    const address = await explorer('/explore/', async ({ page }) => {
      await view(page, 'scatter').click();
      await page.locator('[name=add-region]').selectOption('ITI3');
      await says(page, 'Marche, 2015');
      await page.goBack();
      await says(page, 'of 21 regions');
      expect(query(page, 'view')).toBe('scatter');
      await page.goForward();
      await says(page, 'Marche, 2015');
      return page.url();
    });
    const { pathname, search } = new URL(address);
    await explorer(pathname + search, async ({ page }) => {
      await says(page, 'Marche, 2015');
      expect(await page.locator('[data-drawing] .bubble').count()).toBeGreaterThan(50);
    });
  });

  it('says what of an address it could not take', async () => {
    await explorer('/explore/?activity=Z99&view=globe&edition=none', async ({ page, problems }) => {
      await page.locator('[data-notices] li').first().waitFor();
      const notices = await page.locator('[data-notices] li').allInnerTexts();
      expect(notices).toHaveLength(3);
      expect(notices.join(' ')).toContain('no activity “Z99”');
      expect(problems).toEqual([]);
    });
  });

  it('keeps the state when the language changes', async () => {
    await explorer('/explore/?view=bars&activity=C15&lq=2', async ({ page }) => {
      await says(page, 'LQ above 2');
      await page.locator('a[data-language]').click();
      await says(page, 'Pelle e calzature (C15), 2015');
      expect(new URL(page.url()).pathname).toBe('/it/explore/');
      expect(await line(page).innerText()).toContain('QL oltre 2');
      expect(await view(page, 'bars').getAttribute('aria-current')).toBe('true');
    });
  });

  /** Types a threshold and, before the address can follow, clicks a link. */
  const typeAndClick = (page: Page, link: string): Promise<void> =>
    page.evaluate((selector) => {
      const field = document.querySelector<HTMLInputElement>('[data-number=lq]')!;
      field.value = '2.4';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLElement>(selector)!.click();
    }, link);

  it('keeps a threshold that was typed just before the language changed', async () => {
    await explorer('/explore/', async ({ page }) => {
      await typeAndClick(page, 'a[data-language]');
      await page.waitForURL('**/it/explore/?lq=2.4');
      await says(page, 'QL oltre 2,4');
    });
  });

  it('keeps it in the entry that another view or another page leaves behind', async () => {
    for (const link of ['a[data-view=bars]', 'a[data-preset]', '.site-nav a[href="/regions/"]']) {
      await explorer('/explore/', async ({ page }) => {
        await typeAndClick(page, link);
        await page.waitForURL((url) => url.pathname !== '/explore/' || url.search !== '?lq=2.4');
        await page.goBack();
        await page.waitForURL('**/explore/?lq=2.4');
        await says(page, 'LQ above 2.4');
      });
    }
  });

  it('keeps it when a view is chosen otherwise than by a link', async () => {
    await explorer('/explore/', async ({ page }) => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-number=lq]')!;
        field.value = '2.4';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const level = document.querySelector<HTMLSelectElement>('[name=level]')!;
        level.value = 'ecosystem';
        level.dispatchEvent(new Event('change'));
      });
      await page.waitForURL((url) => url.searchParams.get('level') === 'ecosystem');
      await page.goBack();
      await page.waitForURL('**/explore/?lq=2.4');
    });
  });

  it('keeps it when the page goes without a link, and does not write into an entry come back to', async () => {
    await explorer('/explore/', async ({ page }) => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-number=lq]')!;
        field.value = '2.4';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        location.assign('/regions/');
      });
      await page.waitForURL('**/regions/');
      await page.goBack();
      await page.waitForURL('**/explore/?lq=2.4');
      await view(page, 'bars').click();
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-number=lq]')!;
        field.value = '3';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        history.back();
      });
      await page.waitForURL('**/explore/?lq=2.4');
      await page.waitForTimeout(400);
      expect(query(page, 'lq')).toBe('2.4');
      await says(page, 'LQ above 2.4');
    });
  });

  it('shows no figure of other choices than the controls while figures cannot be fetched', async () => {
    await explorer('/explore/', async ({ page }) => {
      const figure = page.locator('[data-title], [data-stage], [data-table], .take-away');
      const visible = (): Promise<boolean[]> =>
        figure.evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
      await page.route('**/landscape.json', (route) => route.abort());
      await page.goto('/explore/?activity=C15');
      await says(page, 'could not be loaded');
      expect(await page.locator('#activity-input').inputValue()).toContain('Leather');
      expect(await visible()).toEqual([false, false, false, false]);
      // The finished page stands for its own view.
      await page.goto('/explore/');
      await says(page, 'could not be loaded');
      expect(await visible()).toEqual([true, true, true, true]);
      await view(page, 'bars').click();
      await page.waitForFunction(() => !document.querySelector('[data-stage]')!.checkVisibility());
      // The next choice tries again.
      await page.unroute('**/landscape.json');
      await page.locator('[name=add-region]').selectOption('ITI3');
      await says(page, '2015');
      await page.locator('[data-drawing] .pick').first().waitFor();
      expect(await visible()).toEqual([true, true, true, true]);
      const { width } = (await page.locator('[data-drawing] svg').boundingBox())!;
      expect(width).toBeGreaterThan(500);
    });
  });

  it('downloads as CSV the very numbers that it shows', async () => {
    await explorer('/explore/?activity=C15&reference=IT', async ({ page }) => {
      await says(page, 'Against Italy');
      const text = (await saved(page, 'csv')).toString('utf8');
      const { data } = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      expect(data).toHaveLength(21);
      const marche = data.find((row) => row['geo'] === 'ITI3')!;
      expect(marche['reference_area']).toBe('IT');
      const shown = page.locator('[data-table] tr', { hasText: 'Marche' });
      await shown
        .filter({ hasText: Number(marche['lq']).toFixed(2) })
        .filter({ hasText: '25\u202f950' })
        .waitFor();
      expect(marche['employment']).toBe('25950');
    });
  });

  it('saves a picture that stands alone: title, legend, source, licence, day and address', async () => {
    await explorer('/explore/?activity=H50', async ({ page, problems }) => {
      await says(page, 'Water transport');
      const text = (await saved(page, 'svg')).toString('utf8');
      for (const part of [
        'Location quotient in Water transport (H50), 2015',
        'not published',
        'sbs_r_nuts06_r2',
        '2011/833/EU',
        'activity=H50',
      ]) {
        expect(text.replaceAll('&amp;', '&')).toContain(part);
      }
      expect(text).not.toContain('var(--');
      const bytes = await saved(page, 'png');
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(problems).toEqual([]);
    });
  });

  it('frames the regions singled out below hatches and borders, in the picture too', async () => {
    for (const [lang, words] of [
      ['en', 'singled out'],
      ['it', 'in evidenza'],
    ] as const) {
      const path = `${inLanguage('/explore/', lang)}?activity=C15&regions=ITI3+ITF1`;
      await explorer(path, async ({ page, problems }) => {
        await page.locator('[data-map] .frame-region').nth(1).waitFor();
        const layers = await page
          .locator('[data-map] svg.map > g')
          .evaluateAll((groups) => groups.map((group) => group.getAttribute('class')));
        expect(layers).toEqual([
          'map-regions',
          'map-frames',
          'map-marks',
          'map-outlines',
          'map-raised',
          'map-circles',
          'map-labels',
        ]);
        expect(await page.locator('[data-legend]').innerText()).toContain(words);
        const fills = await page.evaluate(() =>
          ['[data-map] .region[data-geo=ITI3]', '[data-map] .frame-region'].map(
            (part) => getComputedStyle(document.querySelector(part)!).fill,
          ),
        );
        expect(fills[0]).toBe(fills[1]);
        // What is in focus keeps its raised border above the frame.
        await region(page, 'ITI3').focus();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowDown');
        expect(await page.locator('.map-raised use').count()).toBe(1);
        const text = (await saved(page, 'svg')).toString('utf8');
        expect(text).toContain(words);
        // Three lines and a fill for each of two regions.
        expect(text.match(/<use[^>]*stroke-width="(12\.5|10|5)px"/g)).toHaveLength(6);
        expect(problems).toEqual([]);
      });
    }
  });

  it('says that there is nothing to save where a view has no rows', async () => {
    await explorer('/explore/?view=time', async ({ page }) => {
      await page.locator('.empty-view').waitFor();
      let downloads = 0;
      page.on('download', () => (downloads += 1));
      await page.locator('[data-save=csv]').click();
      await page.locator('[data-took]', { hasText: 'nothing to save as CSV' }).waitFor();
      expect(downloads).toBe(0);
    });
  });

  it('says of a comparison what is compared', async () => {
    await explorer('/explore/?view=compare&activity=C14&with=C15+C13+C10', async ({ page }) => {
      await says(page, /\(C14\), .*\(C15\), .*\(C13\) and .*\(C10\) beside each other, 2015: /);
      await says(page, 'of 84 pairs of region and activity have data');
    });
  });

  it('copies link, citation and embed code', async () => {
    const options = { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] };
    await explorer(
      '/explore/?activity=C15',
      async ({ page }) => {
        await says(page, 'Leather');
        const copied = async (what: string): Promise<string> => {
          await page.locator('[data-took]').evaluate((place) => (place.textContent = ''));
          await page.locator(`[data-copy=${what}]`).click();
          await page.locator('[data-took]:not(:empty)').waitFor();
          return page.locator('[data-take-text]').inputValue();
        };
        expect(await copied('link')).toBe(page.url());
        expect(await copied('apa')).toContain('10.2908/SBS_R_NUTS06_R2');
        expect(await copied('bibtex')).toContain('@misc{');
        expect(await copied('embed')).toContain('/embed/?activity=C15');
      },
      options,
    );
  });

  it('compares regions: what is shared, what is one’s own, how far apart', async () => {
    await explorer('/explore/?view=compare&regions=ITI3+ITH3', async ({ page }) => {
      await page.locator('.compare').waitFor();
      const text = await page.locator('[data-drawing]').innerText();
      expect(text).toContain('Specialised in all of them: ');
      expect(text).toContain('Only in Veneto');
      expect(text).toMatch(/structures differ by 0\.\d\d/);
    });
  });

  it('moves in the heat map with the arrow keys and leaves it with Escape', async () => {
    await explorer('/explore/?view=heat', async ({ page }) => {
      await page.locator('.heat .pick').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      const place = await page.evaluate(() => {
        const { row, geo } = (document.activeElement as HTMLElement).dataset;
        return { row, geo };
      });
      expect(place).toEqual({ row: '1', geo: 'ITC2' });
      await page.keyboard.press('Escape');
      expect(await view(page, 'heat').evaluate((link) => link === document.activeElement)).toBe(
        true,
      );
    });
  });

  it('moves from row to row with the arrow keys in the table view, and in the table of any other', async () => {
    for (const path of ['/explore/?view=table', '/explore/?activity=C15']) {
      await explorer(path, async ({ page, problems }) => {
        const place = path.includes('table') ? '[data-drawing]' : '[data-table]';
        const buttons = page.locator(`${place} [data-explain]`);
        await buttons.first().focus();
        const at = (): Promise<number> =>
          buttons.evaluateAll((all) =>
            all.findIndex((button) => button === document.activeElement),
          );
        for (const [key, row] of [
          ['ArrowDown', 1],
          ['ArrowDown', 2],
          ['ArrowUp', 1],
          ['End', 20],
          ['ArrowDown', 20],
          ['Home', 0],
        ] as const) {
          await page.keyboard.press(key);
          expect(await at(), key).toBe(row);
        }
        await page.keyboard.press('Enter');
        await page.locator('dialog.explain .explain-text').first().waitFor();
        await page.keyboard.press('Escape');
        expect(await at()).toBe(0);
        expect(problems).toEqual([]);
      });
    }
  });

  it('shows printed lists as counts, and no quotient of them', async () => {
    await explorer('/explore/?edition=eccp-2023', async ({ page, problems }) => {
      await says(page, 'as printed');
      expect(await title(page).innerText()).toContain('2023');
      expect(await page.locator('[name=measure] option').allInnerTexts()).toEqual([
        'Number of agglomerations',
      ]);
      expect(problems).toEqual([]);
    });
  });

  it('lets through to what lies under the tour, and Escape in a panel leaves it there', async () => {
    await withPage('/explore/', { viewport: { width: 375, height: 700 } }, async ({ page }) => {
      const box = page.locator('[data-tour-box]');
      await box.locator('[data-next]').waitFor();
      const { x, y } = (await box.boundingBox())!;
      const under = await page.evaluate(
        ([left, top]) => document.elementFromPoint(left!, top!)?.closest('[data-tour-box]') ?? null,
        [x + 4, y + 4],
      );
      expect(under).toBeNull();
      await region(page, 'ITI3').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog.explain[open]').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.explain').isVisible()).toBe(false);
      expect(await box.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await box.isVisible()).toBe(false);
    });
  });

  it('offers the tour once, and Escape ends it for good', async () => {
    await withPage('/explore/', WIDE, async ({ page }) => {
      const box = page.locator('[data-tour-box]');
      await box.locator('[data-next]').waitFor();
      expect(await box.innerText()).toContain('Step 1 of 4');
      await box.locator('[data-next]').click();
      expect(await box.innerText()).toContain('Step 2 of 4');
      await page.keyboard.press('Escape');
      expect(await box.isVisible()).toBe(false);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await box.isVisible()).toBe(false);
    });
  });

  it('prints the figure without controls', async () => {
    await explorer('/explore/', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.explorer-controls').isVisible()).toBe(false);
      expect(await page.locator('[data-map] svg.map').isVisible()).toBe(true);
      expect(await line(page).isVisible()).toBe(true);
    });
  });

  it('has its first view, its table and links to finished pages without JavaScript', async () => {
    await explorer(
      '/explore/',
      async ({ page }) => {
        expect(await page.locator('[data-map] a.region[href]').count()).toBe(21);
        expect(await page.locator('[data-table] tbody tr').count()).toBe(21);
        expect(await page.locator('.explorer-controls').isVisible()).toBe(false);
        expect(await page.locator('.static-pages a').count()).toBeGreaterThan(100);
      },
      { ...WIDE, javaScriptEnabled: false },
    );
  });
});

describe.concurrent('the embedded figure', () => {
  it('shows the state of its address without chrome and leads to the explorer', async () => {
    await withPage('/embed/?view=bars&activity=C15', WIDE, async ({ page, problems }) => {
      await says(page, 'Leather and footwear (C15)');
      expect(await page.locator('.site-header, .explorer-controls').count()).toBe(0);
      const link = await page.locator('[data-explorer-link]').getAttribute('href');
      const { pathname, search } = new URL(link!, page.url());
      expect(pathname + search).toBe('/explore/?view=bars&activity=C15');
      expect(problems).toEqual([]);
    });
  });

  it('tells the page around it how high it is', async () => {
    await withPage('/embed/', { ...WIDE, bypassCSP: true }, async ({ page }) => {
      const height = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            addEventListener(
              'message',
              ({ data }: MessageEvent<{ type: string; height: number }>) => {
                if (data.type === 'cluster-landscape-height') resolve(data.height);
              },
            );
            const frame = document.createElement('iframe');
            frame.src = '/embed/?activity=C15';
            document.body.append(frame);
          }),
      );
      expect(height).toBeGreaterThan(300);
    });
  });
});
