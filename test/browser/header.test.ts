import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

useChromium();

describe.concurrent('theme', () => {
  it('follows the system until one is chosen, and the choice lasts', async () => {
    await withPage('/regions/ITI3/', { colorScheme: 'light' }, async ({ page }) => {
      const light = await background(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await background(page);
      expect(dark).not.toBe(light);

      const theme = page.locator('theme-switch select');
      await theme.selectOption('light');
      expect(await background(page)).toBe(light);
      await page.reload();
      expect(await background(page)).toBe(light);
      expect(await theme.inputValue()).toBe('light');
      await page.goto('/regions/');
      expect(await background(page)).toBe(light);
      await theme.selectOption('system');
      expect(await background(page)).toBe(dark);
    });
  });
});

describe.concurrent('language', () => {
  it('switches to the same page in the other language and back', async () => {
    await withPage('/sectors/C15/', {}, async ({ page }) => {
      const lang = (): Promise<string | null> => page.locator('html').getAttribute('lang');
      expect(await lang()).toBe('en');
      await page.locator('[data-language]').click();
      await page.waitForURL('**/it/sectors/C15/');
      expect(await lang()).toBe('it');
      await page.locator('[data-language]').click();
      await page.waitForURL((url) => url.pathname === '/sectors/C15/');
      expect(await lang()).toBe('en');
    });
  });
});

describe.concurrent('keyboard', () => {
  it('the first stop is a link over the menu to the content', async () => {
    await withPage('/regions/ITI3/', {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });
  });

  it('every stop of a page shows where it is', async () => {
    await withPage('/sectors/C15/', {}, async ({ page }) => {
      const unseen: string[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const where = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const path = element.querySelector('path');
          const stroke = path === null ? '0' : getComputedStyle(path).strokeWidth;
          const seen =
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || parseFloat(stroke) >= 2;
          return { seen, what: element.outerHTML.slice(0, 100) };
        });
        if (where === null) break;
        if (!where.seen) unseen.push(where.what);
      }
      expect(unseen).toEqual([]);
    });
  });
});
