import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it, vi } from 'vitest';
import { useChromium, withPage } from './open-page.ts';
import { inLanguage, NOT_FOUND, PAGE_TYPES } from '../../scripts/page-types.ts';

const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
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

// Contrast of a long page takes seconds, and much longer on a busy machine.
vi.setConfig({ testTimeout: 300_000 });
useChromium();

/** The violations of a page at every width in both schemes, each with what it is about. */
async function violations(path: string, expectedStatus = 200): Promise<string[]> {
  const found: string[] = [];
  await withPage(path, { expectedStatus }, async ({ page }) => {
    // Brings axe into the page once; what it says is asked for below, at each width and scheme.
    await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const result = await page.evaluate(
          (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
          OPTIONS,
        );
        for (const { id, nodes } of result.violations) {
          const where = nodes.map(
            (node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`,
          );
          found.push(`${width} ${colorScheme} ${id}: ${where.slice(0, 3).join('; ')}`);
        }
      }
    }
  });
  return found;
}

describe.concurrent('access: axe finds nothing at 320 and 1280 px, in light and dark', () => {
  for (const { name, path } of PAGE_TYPES) {
    it(name, async () => expect(await violations(path)).toEqual([]));
  }
  it('Italian home', async () => expect(await violations(inLanguage('/', 'it'))).toEqual([]));
  it('page not found', async () => expect(await violations(NOT_FOUND, 404)).toEqual([]));
});
