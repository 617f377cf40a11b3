import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';
import { inLanguage, NOT_FOUND, PAGE_TYPES } from '../../scripts/page-types.ts';

const PATHS = [
  ...PAGE_TYPES.flatMap(({ path }) => [inLanguage(path, 'en'), inLanguage(path, 'it')]),
  NOT_FOUND,
];

useChromium();

describe.concurrent('a page loads quietly and fits 320, 375 and 1280 px', () => {
  for (const path of PATHS) {
    it(path, async () => {
      const missing = path === NOT_FOUND;
      const options = {
        viewport: { width: 320, height: 800 },
        expectedStatus: missing ? 404 : 200,
      };
      await withPage(path, options, async ({ page, problems }) => {
        const policy = page.locator('meta[http-equiv="content-security-policy" i]');
        expect(await policy.getAttribute('content')).toContain("default-src 'none'");
        for (const width of [320, 375, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(needed, `width needed at ${width} px`).toBe(width);
        }
        // That a page is not there is reported by the console too.
        expect(problems.filter((line) => !missing || !line.includes('404'))).toEqual([]);
      });
    });
  }
});
