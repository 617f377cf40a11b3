import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../scripts/page-types.ts';
import { useChromium, withPage } from './open-page.ts';

const LANGUAGES = ['en', 'it'] as const;
const narrow = (width: number) => ({ viewport: { width, height: 800 } });

useChromium();

/** Words of the drawing that reach out of it. */
function clipped(page: Page): Promise<string[]> {
  return page.locator('[data-drawing] svg.chart').evaluate((chart) => {
    const box = chart.getBoundingClientRect();
    return [...chart.querySelectorAll('text')]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return (
          left < box.left - 0.5 ||
          right > Math.min(box.right, document.documentElement.clientWidth) + 0.5 ||
          top < box.top - 0.5 ||
          bottom > box.bottom + 0.5
        );
      })
      .map((text) => text.textContent);
  });
}

describe.concurrent('the explorer on a narrow screen', () => {
  for (const lang of LANGUAGES) {
    for (const query of [
      'view=time&edition=lfs-2015',
      'view=bars',
      'view=bars&activity=H50',
      'view=scatter',
      'view=scatter&regions=ITI3',
    ]) {
      it(`clips no word of ?${query} (${lang})`, async () => {
        for (const width of [320, 375, 600]) {
          const path = `${inLanguage('/explore/', lang)}?${query}`;
          await withPage(path, narrow(width), async ({ page }) => {
            await page.locator('[data-drawing] svg.chart').waitFor();
            expect(await clipped(page), String(width)).toEqual([]);
            // Names stand away from the ends of their lines, so the leaders must be there.
            const hidden = await page
              .locator('[data-drawing] .map-leader')
              .evaluateAll(
                (leaders) =>
                  leaders.filter((leader) => getComputedStyle(leader).display === 'none').length,
              );
            expect(hidden).toBe(0);
          });
        }
      });
    }

    it(`names the quadrant of agglomerations at its own edge, under no bubble (${lang})`, async () => {
      const path = `${inLanguage('/explore/', lang)}?view=scatter`;
      await withPage(path, narrow(320), async ({ page }) => {
        await page.locator('.quadrant-name').waitFor();
        const { inside, covered } = await page.evaluate(() => {
          const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
          const name = boxOf(document.querySelector('.quadrant-name')!);
          const quadrant = boxOf(document.querySelector('.quadrant')!);
          const others = [...document.querySelectorAll('.bubble, .bubble-name, .axis-text')];
          return {
            inside: name.left >= quadrant.left && name.right <= quadrant.right + 0.5,
            covered: others
              .map(boxOf)
              .filter(
                (box) =>
                  box.left < name.right &&
                  box.right > name.left &&
                  box.top < name.bottom &&
                  box.bottom > name.top,
              ).length,
          };
        });
        expect({ inside, covered }).toEqual({ inside: true, covered: 0 });
      });
    });

    it(`keeps its buttons and boxes whole (${lang})`, async () => {
      for (const width of [320, 375]) {
        const path = `${inLanguage('/explore/', lang)}?activity=C15`;
        await withPage(path, narrow(width), async ({ page }) => {
          const { width: w, height: h } = (await page.locator('[name=symbols]').boundingBox())!;
          expect(Math.min(w, h)).toBeGreaterThanOrEqual(24);
          await page.locator('[data-map] .region[data-geo=ITI3]').focus();
          await page.keyboard.press('Enter');
          const close = page.locator('dialog.explain [data-close]');
          await close.waitFor();
          const lines = await close.evaluate((button) => {
            const range = document.createRange();
            range.selectNodeContents(button);
            return range.getClientRects().length;
          });
          expect(lines, String(width)).toBe(1);
          const { height, width: wide } = (await close.boundingBox())!;
          expect(wide).toBeGreaterThan(height);
        });
      }
    });
  }
});
