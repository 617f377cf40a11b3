import { DOMParser } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';
import { saved } from './saved-file.ts';

// Oracle of the sbs-2015 edition: Marche (ITI3) in leather (C15) has LQ 15.65.
const VIEWS = {
  'heat map': { path: '/explore/?view=heat&activity=C15', cells: 21 * 68 },
  table: { path: '/explore/?view=table&activity=C15', cells: 21 * 7 },
  comparison: { path: '/explore/?view=compare&regions=ITI3+ITH3', cells: 10 * 4 },
} as const;
const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
] as const;

useChromium();

/** What the drawing on the page says, apart from the buttons that explain. */
function shownOn(page: Page): Promise<{ cells: string[]; colours: string[] }> {
  return page.evaluate(() => {
    const filled = [...document.querySelectorAll('[data-drawing] [data-fill]')];
    const cells = document.querySelectorAll(
      '[data-drawing] :is(th, td):not(.explain-cell), [data-drawing] :is(h2, li)',
    );
    return {
      cells: [...cells].map(({ textContent }) => textContent),
      colours: filled.map((element) => {
        const { fill, backgroundColor } = getComputedStyle(element);
        return element instanceof SVGElement ? fill : backgroundColor;
      }),
    };
  });
}

/**
 * Size and number of colours of a picture, counted in the page: a long table has too many pixels to bring
 * over. The browser refuses an SVG that is no XML.
 */
function looked(page: Page, file: Buffer, type: string): Promise<[number, number, number]> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return [image.width, image.height, new Set(new Uint32Array(data.buffer)).size];
    },
    `data:${type};base64,${file.toString('base64')}`,
  );
}

/** The elements of this name in a picture. */
function elements(svg: string, name: string): Element[] {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document;
  return [...document.querySelectorAll(name)];
}

/** How often each text occurs. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Without spaces, where lines are broken otherwise. */
const tight = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('a view that is a table of the page, saved as a picture', () => {
  for (const [name, { path, cells }] of Object.entries(VIEWS)) {
    for (const { width, colorScheme } of SCREENS) {
      it(`${name} at ${width} px: every word, figure and colour, and nothing on the page moves`, async () => {
        const screen = { viewport: { width, height: 800 }, colorScheme };
        await withPage(path, screen, async ({ page, problems }) => {
          const box = page.locator('[data-drawing] :is(.heat-scroll, .table-scroll)').first();
          await box.waitFor();
          const shown = await shownOn(page);
          expect(shown.cells.length).toBeGreaterThanOrEqual(cells);

          await page.locator('[data-save=png]').scrollIntoViewIfNeeded();
          const places = (): Promise<number[]> =>
            box.evaluate((element) => {
              const { left, top, width: across, height } = element.getBoundingClientRect();
              return [left, top, across, height, element.scrollLeft, element.scrollTop];
            });
          await box.evaluate((element) => {
            element.scrollTo({ left: 60, top: 90, behavior: 'instant' });
          });
          const before = await places();
          const svg = await saved(page, 'svg');
          const png = await saved(page, 'png');
          expect(await places()).toEqual(before);

          const text = svg.toString('utf8');
          expect(text).not.toContain('foreignObject');
          expect(text).not.toContain('var(--');
          expect(text.match(/(?:href|src)="(?!#)[^"]*"/g)).toBeNull();
          expect(text.match(/url\((?!#|"#|&quot;#|data:)/g)).toBeNull();
          const [across, down] = await looked(page, svg, 'image/svg+xml');
          const [pixels, rows, colours] = await looked(page, png, 'image/png');
          expect([pixels, rows]).toEqual([across * 2, down * 2]);
          expect(colours).toBeGreaterThan(20);

          const lines = elements(text, 'text').map(({ textContent }) => textContent);
          const all = tight(lines.join(''));
          const title = await page.locator('[data-title]').innerText();
          const address = new URL(page.url()).search;
          for (const part of [title, '2015', '15.65', 'sbs_r_nuts06_r2', '2011/833/EU', address]) {
            expect(all).toContain(tight(part));
          }
          const written = counted(lines);
          for (const [cell, times] of counted(shown.cells)) {
            // A figure stands in a text of its own; names run over lines and have a code before them.
            if (/^[–\d][\d.,–\u202f]*$/u.test(cell)) expect(written.get(cell), cell).toBe(times);
            else expect(all, cell).toContain(tight(cell));
          }
          const painted = counted(
            elements(text, 'rect').map((rect) => rect.getAttribute('fill') ?? ''),
          );
          for (const [colour, times] of counted(shown.colours)) {
            expect(painted.get(colour), colour).toBeGreaterThanOrEqual(times);
          }
          expect(problems).toEqual([]);
        });
      });
    }
  }

  it('says of printed lists where they are printed, and that no licence is named', async () => {
    await withPage('/explore/?edition=eccp-2023&view=table', {}, async ({ page }) => {
      await page.locator('[data-drawing] table').waitFor();
      const lines = elements((await saved(page, 'svg')).toString('utf8'), 'text');
      const all = lines.map(({ textContent }) => textContent).join(' ');
      expect(all).toMatch(
        /Country factsheet Italy.*; as printed\. Licence: the publication names none/,
      );
      expect(all).not.toContain('own calculation');
    });
  });

  it('has the figure of Marche in leather where its row and its column meet', async () => {
    await withPage(VIEWS['heat map'].path, {}, async ({ page }) => {
      const text = (await saved(page, 'svg')).toString('utf8');
      const texts = elements(text, 'text');
      const find = (words: string): Element =>
        texts.find(({ textContent }) => textContent === words)!;
      const at = (element: Element, name: string): number => Number(element.getAttribute(name));
      const figure = find('15.65');
      expect(Math.abs(at(figure, 'y') - at(find('C15'), 'y'))).toBeLessThan(4);
      const head = find('Marche').getAttribute('transform') ?? '';
      const [, column] = /translate\(([\d.]+) [\d.]+\) rotate\(-90\)/.exec(head)!;
      expect(Math.abs(at(figure, 'x') - Number(column))).toBeLessThan(12);
    });
  });
});
