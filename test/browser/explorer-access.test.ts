import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { useChromium, withPage } from './open-page.ts';

/** Normal, wholly suppressed, partial, empty: every view in a state that it may be found in. */
const STATES = [
  '/explore/?activity=H50&symbols=on&regions=ITI3',
  '/explore/?view=bars&activity=B06',
  '/it/explore/?view=heat&level=section&measure=certainty&order=hierarchy',
  '/explore/?view=scatter&regions=ITI3',
  '/it/explore/?view=treemap',
  '/explore/?view=time&edition=lfs-2015',
  '/explore/?view=compare',
  '/explore/?view=compare&regions=ITI3+ITH3&with=C13',
  '/explore/?view=table&level=ecosystem&activity=tourism',
  '/explore/?edition=eccp-2023&view=bars',
  '/embed/?activity=Z99',
];

useChromium();

describe.concurrent('access: axe finds nothing in any view of the explorer', () => {
  for (const path of STATES) {
    it(path, async () => {
      const open = { viewport: { width: 1280, height: 900 } };
      await withPage(path, open, async ({ page, problems }) => {
        const tooWide: string[] = [];
        const found = await axeViolations(page, async (width) => {
          // The drawing follows the width in the next frames.
          await page.waitForTimeout(150);
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) tooWide.push(`needs ${needed} px of ${width}`);
        });
        expect(found).toEqual([]);
        expect(tooWide).toEqual([]);
        expect(problems).toEqual([]);
      });
    });
  }

  it('the panel that explains a number', async () => {
    await withPage('/explore/?activity=C15', {}, async ({ page }) => {
      await page.locator('[data-table] [data-explain]').first().click();
      await page.locator('dialog .explain-text').first().waitFor();
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .include('dialog')
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
});
