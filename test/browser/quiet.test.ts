import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';
import { inLanguage, NOT_FOUND, PAGE_TYPES } from './page-types.ts';

const PATHS = [
  ...PAGE_TYPES.flatMap(({ path }) => [inLanguage(path, 'en'), inLanguage(path, 'it')]),
  NOT_FOUND,
];

useChromium();

describe.concurrent('a page', () => {
  for (const path of PATHS) {
    it(`${path} loads without errors, policy violations and third parties`, async () => {
      await withPage(path, {}, async ({ page, problems }) => {
        const policy = page.locator('meta[http-equiv="content-security-policy" i]');
        expect(await policy.getAttribute('content')).toContain("default-src 'none'");
        // A page that is not there answers 404, which the console reports.
        expect(problems.filter((line) => path !== NOT_FOUND || !line.includes('404'))).toEqual([]);
      });
    });

    it(`${path} fits its width at 320 and 375 px`, async () => {
      await withPage(path, { viewport: { width: 320, height: 800 } }, async ({ page }) => {
        for (const width of [320, 375]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      });
    });
  }
});
