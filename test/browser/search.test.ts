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

  const FIRST = [
    { path: '/search/', query: 'Lombardy', first: '/regions/ITC4/' },
    { path: '/search/', query: 'Lombardia', first: '/regions/ITC4/' },
    { path: '/search/', query: 'Puglia', first: '/regions/ITF4/' },
    { path: '/search/', query: 'Sardegna', first: '/regions/ITG2/' },
    { path: '/search/', query: 'Piemonte', first: '/regions/ITC1/' },
    { path: '/search/', query: 'Bozen', first: '/regions/ITH1/' },
    { path: '/search/', query: 'Pelle e calzature', first: '/sectors/C15/' },
    { path: '/search/', query: 'Textile', first: '/ecosystems/textile/' },
    { path: '/it/search/', query: 'Lombardia', first: '/it/regions/ITC4/' },
    { path: '/it/search/', query: 'Tuscany', first: '/it/regions/ITI1/' },
    { path: '/it/search/', query: 'Sardinia', first: '/it/regions/ITG2/' },
    { path: '/it/search/', query: 'Leather and footwear', first: '/it/sectors/C15/' },
    { path: '/it/search/', query: 'Tourism', first: '/it/ecosystems/tourism/' },
  ];
  for (const { path, query, first } of FIRST) {
    it(`“${query}” has ${first} before all other pages, without its other names beside it`, async () => {
      await withPage(path, {}, async ({ page, problems }) => {
        await page.locator('#query').fill(query);
        const top = page.locator('.search-results li').first();
        await top.waitFor();
        const link = (await top.locator('a').getAttribute('href'))!;
        expect(new URL(link, page.url()).pathname).toBe(first);
        expect(await top.innerText()).not.toContain(' · ');
        expect(problems).toEqual([]);
      });
    });
  }

  it('keeps what was typed when the language changes', async () => {
    await withPage('/search/', {}, async ({ page }) => {
      await page.locator('#query').fill('Puglia');
      await page.locator('.search-results li').first().waitFor();
      await page.locator('[data-language]').click();
      await page.waitForURL((url) => url.pathname === '/it/search/');
      expect(await page.locator('#query').inputValue()).toBe('Puglia');
      await page.locator('.search-results a[href$="/it/regions/ITF4/"]').waitFor();
    });
  });

  it('says when nothing is found, and shows what was typed as text only', async () => {
    await withPage('/search/', {}, async ({ page, problems }) => {
      await page.locator('#query').fill('<img src=x onerror=alert(1)> zzzzqqq');
      await page.locator('.search-count', { hasText: /\S/ }).waitFor();
      expect(await page.locator('site-search img').count()).toBe(0);
      expect(problems).toEqual([]);
    });
  });
});
