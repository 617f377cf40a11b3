import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';
import { inLanguage, NOT_FOUND, PAGE_TYPES } from './page-types.ts';

const PATHS = [
  ...PAGE_TYPES.flatMap(({ path }) => [inLanguage(path, 'en'), inLanguage(path, 'it')]),
  NOT_FOUND,
];

useChromium();

describe.concurrent('a page loads quietly and fits 320, 375 and 1280 px', () => {
  for (const path of PATHS) {
    it(path, async () => {
      await withPage(
        path,
        { viewport: { width: 320, height: 800 } },
        async ({ page, problems }) => {
          const policy = page.locator('meta[http-equiv="content-security-policy" i]');
          expect(await policy.getAttribute('content')).toContain("default-src 'none'");
          for (const width of [320, 375, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            const needed = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(needed, `width needed at ${width} px`).toBe(width);
          }
          // A page that is not there answers 404, which the console reports.
          expect(problems.filter((line) => path !== NOT_FOUND || !line.includes('404'))).toEqual(
            [],
          );
        },
      );
    });
  }
});
