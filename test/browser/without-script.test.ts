import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';

const REGIONS = 21;
const options = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

useChromium();

describe.concurrent('without JavaScript', () => {
  for (const path of ['/', '/it/', '/sectors/C15/', '/it/ecosystems/textile/']) {
    it(`${path} shows its map and the same figures as a table`, async () => {
      await withPage(path, options, async ({ page }) => {
        const map = page.locator('main svg[data-map-id]').first();
        expect(await map.isVisible()).toBe(true);
        expect(await map.locator('.region').count()).toBe(REGIONS);
        // A region of the map is a link, so that it leads on without a script.
        expect(await map.locator('a.region[href]').count()).toBe(REGIONS);
        const rows = page.locator('main table tbody tr', {
          has: page.locator('th a[href*="/regions/"]'),
        });
        expect(await rows.count()).toBeGreaterThanOrEqual(REGIONS);
      });
    });
  }

  it('every entry of the menu leads to its page', async () => {
    await withPage('/regions/ITI3/', options, async ({ page }) => {
      const entries = await page
        .locator('.site-nav a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(entries).toHaveLength(5);
      for (const entry of entries) {
        const answer = await page.goto(entry);
        expect(answer?.status(), entry).toBe(200);
      }
    });
  });
});
