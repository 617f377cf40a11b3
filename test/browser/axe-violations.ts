import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const ALL = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The rules that look at colours: all that another scheme of the same elements can break. */
const COLOURS = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

interface Axe {
  run(
    context: Document,
    options: typeof ALL | typeof COLOURS,
  ): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
}

/**
 * What axe finds in a page at 320 and 1280 px, in light and dark, each with what it is about. `settled`
 * is waited for after each change of the window.
 */
export async function axeViolations(
  page: Page,
  settled: (width: number) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const found: string[] = [];
  // Brings axe into the page once; what it says is asked for below, at each width and scheme.
  await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(width);
      const result = await page.evaluate(
        (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
        colorScheme === 'light' ? ALL : COLOURS,
      );
      for (const { id, nodes } of result.violations) {
        const where = nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`);
        found.push(`${width} ${colorScheme} ${id}: ${where.slice(0, 3).join('; ')}`);
      }
    }
  }
  return found;
}
