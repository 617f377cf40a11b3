import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
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

  /** The name that the browser hands to a screen reader for whatever has the focus. */
  async function spokenName(page: Page): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    return String(nodes[0]?.name?.value ?? '');
  }

  const FOCUSED = [
    { view: '/explore/?activity=C12', pick: '[data-map] .region[data-geo=ITC2]' },
    { view: '/explore/?view=bars&activity=C12', pick: '[data-drawing] .pick[data-geo=ITC2]' },
    { view: '/explore/?view=heat', pick: '.heat td.pick:text-is("–")' },
    { view: '/it/explore/?view=heat&measure=share', pick: '.heat td.pick >> nth=30' },
    { view: '/explore/?view=scatter&regions=ITI3', pick: '[data-drawing] .pick' },
    { view: '/explore/?view=treemap', pick: '[data-drawing] .pick' },
  ];
  for (const { view, pick } of FOCUSED) {
    it(`what the readout says is the name of what has the focus: ${view}`, async () => {
      await withPage(view, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
        const picked = page.locator(pick).first();
        const readout = page.locator('[data-readout]:visible, [data-drawing-readout]:visible');
        await picked.focus();
        const parts = await readout.locator('strong, span').allInnerTexts();
        expect(parts.length).toBeGreaterThan(1);
        const name = await spokenName(page);
        for (const part of parts) expect(name).toContain(part);
        // Nothing is announced of what lies under the pointer, and nothing stays behind.
        const announced = page.locator('[aria-live], [role=status]');
        const before = await announced.allTextContents();
        await page.locator('[data-map] .region:visible, [data-drawing] .pick').nth(3).hover();
        expect(await announced.allTextContents()).toEqual(before);
        await page.locator('#activity-input').focus();
        if (view.includes('heat')) expect(await picked.getAttribute('aria-label')).toBeNull();
      });
    });
  }

  it('regions have their names while the figures cannot be fetched', async () => {
    await withPage('/explore/', {}, async ({ page }) => {
      await page.route('**/landscape.json', (route) => route.abort());
      await page.reload();
      await page.locator('[data-line]', { hasText: 'could not be loaded' }).waitFor();
      await page.locator('[data-map] .region[data-geo=ITI3]').focus();
      expect(await spokenName(page)).toContain('Marche');
    });
  });

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
