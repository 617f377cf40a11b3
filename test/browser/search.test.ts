import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';

useChromium();

describe.concurrent('search', () => {
  const CASES = [
    { path: '/search/', query: 'leather', leads: '/sectors/C15/' },
    { path: '/search/', query: 'Marche', leads: '/regions/ITI3/' },
    { path: '/it/search/', query: 'pelle', leads: '/it/sectors/C15/' },
  ];
  for (const { path, query, leads } of CASES) {
    it(`“${query}” leads to ${leads}`, async () => {
      await withPage(path, {}, async ({ page, problems }) => {
        await page.locator('#query').fill(query);
        await page.locator('.search-results li').first().waitFor();
        const links = await page
          .locator('.search-results a')
          .evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
        expect(links.map((link) => new URL(link, page.url()).pathname)).toContain(leads);
        expect(problems).toEqual([]);
      });
    });
  }

  it('says when nothing is found, and shows what was typed as text only', async () => {
    await withPage('/search/', {}, async ({ page, problems }) => {
      await page.locator('#query').fill('<img src=x onerror=alert(1)> zzzzqqq');
      await page.locator('.search-count', { hasText: /\S/ }).waitFor();
      expect(await page.locator('site-search img').count()).toBe(0);
      expect(problems).toEqual([]);
    });
  });
});
