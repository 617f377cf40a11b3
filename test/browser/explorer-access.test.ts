import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
interface Axe {
  run(
    context: Document,
    options: typeof OPTIONS,
  ): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
}

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
      const found: string[] = [];
      await withPage(
        path,
        { viewport: { width: 1280, height: 900 } },
        async ({ page, problems }) => {
          await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
          for (const width of [320, 1280]) {
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.setViewportSize({ width, height: 900 });
              await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
              // The drawing follows the width in the next frames.
              await page.waitForTimeout(150);
              const result = await page.evaluate(
                (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
                OPTIONS,
              );
              for (const { id, nodes } of result.violations) {
                const where = nodes.map(
                  (node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`,
                );
                found.push(`${width} ${colorScheme} ${id}: ${where.slice(0, 2).join('; ')}`);
              }
              const needed = await page.evaluate(() => document.documentElement.scrollWidth);
              if (needed > width) found.push(`needs ${needed} px of ${width}`);
            }
          }
          expect(problems).toEqual([]);
        },
      );
      expect(found).toEqual([]);
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
