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

describe.concurrent('the keys of the search', () => {
  const KEYS = ['/', 'Shift+/', 'Control+k', 'Meta+k'];
  const isInField = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.id === 'query');

  it('lead to its field from any page, in the language of the page', async () => {
    for (const key of KEYS) {
      await withPage('/it/regions/ITI3/', {}, async ({ page, problems }) => {
        // A keyboard on which `/` is Shift+7 sends `/` with Shift.
        if (key === 'Shift+/')
          await page.evaluate(() => {
            document.body.dispatchEvent(
              new KeyboardEvent('keydown', { key: '/', shiftKey: true, bubbles: true }),
            );
          });
        else await page.keyboard.press(key);
        await page.waitForURL((url) => url.pathname === '/it/search/');
        await page.waitForFunction(() => document.activeElement?.id === 'query');
        await page.keyboard.type('Tuscany');
        await page.locator('.search-results a[href$="/it/regions/ITI1/"]').waitFor();
        expect(problems).toEqual([]);
      });
    }
  });

  it('go to the field of the search page itself, and the key is no letter in it', async () => {
    for (const key of ['/', 'Control+k']) {
      await withPage('/search/', {}, async ({ page }) => {
        expect(await isInField(page)).toBe(false);
        await page.keyboard.press(key);
        expect(await isInField(page)).toBe(true);
        expect(await page.locator('#query').inputValue()).toBe('');
      });
    }
  });

  it('are letters while something is typed, and nothing with other modifiers', async () => {
    await withPage('/explore/', {}, async ({ page }) => {
      const field = page.locator('#activity-input');
      await field.fill('');
      await field.press('/');
      await field.press('Control+k');
      expect(await field.inputValue()).toBe('/');
      await page.locator('h1').click();
      for (const key of ['Control+/', 'Alt+/', 'Meta+/', 'Control+Shift+k', 'k']) {
        await page.keyboard.press(key);
      }
      expect(new URL(page.url()).pathname).toBe('/explore/');
    });
  });

  it('are told in the head, and the single key can be turned off', async () => {
    await withPage('/search/', {}, async ({ page }) => {
      const link = page.locator('a[data-search]');
      expect(await link.getAttribute('aria-keyshortcuts')).toBe('/ Control+K Meta+K');
      expect(await link.getAttribute('title')).toContain('Ctrl+K');
      await page.locator('[data-slash]').uncheck();
      await page.goto('/regions/');
      await page.keyboard.press('/');
      expect(new URL(page.url()).pathname).toBe('/regions/');
      await page.keyboard.press('Control+k');
      await page.waitForURL((url) => url.pathname === '/search/');
      expect(await page.locator('[data-slash]').isChecked()).toBe(false);
    });
  });
});
