import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { DataError } from '../../src/core/data-error.ts';
import { CHROMIUM_FLAGS } from './find-chromium.ts';
import { listen, staticServer } from './static-server.ts';

/** A page of the site as a document: its path below the base, and the language of its foot. */
export interface Sheet {
  path: string;
  lang: 'en' | 'it';
}

const PAGE_OF = { en: ['Page', 'of'], it: ['Pagina', 'di'] } as const;
const MARGIN = { top: '16mm', bottom: '20mm', left: '18mm', right: '18mm' };

/** Where a built site says that it stands, from its home page; SITE_NOT_BUILT where there is none. */
export function siteAddress(dist: string): URL {
  const home = path.join(dist, 'index.html');
  const text = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const address = /<link rel="canonical" href="(?<address>[^"]+)"/.exec(text)?.groups?.['address'];
  if (address !== undefined) return new URL(address);
  const found = text === '' ? 'no home page' : 'a home page without its address';
  const wayOut = 'Run `npm run build` first, or name the built site with --dist.';
  throw new DataError('SITE_NOT_BUILT', { file: home }, found, 'a built site', wayOut);
}

/** The regions that a built site has pages of, by code. */
export function builtRegions(dist: string): string[] {
  return readdirSync(path.join(dist, 'regions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Opens a built site for printing. Its pages are asked for at the address where the site will stand
 * and answered from the folder, so that links in a document lead to the site and nothing is asked
 * of the network. Scripts stay off: the finished HTML is what is printed. The policy of the page is
 * not asked, because its style is changed in one word and no longer has the hash.
 */
export async function openForPrint(
  dist: string,
  executablePath: string,
): Promise<{ print: (sheet: Sheet) => Promise<Uint8Array>; close: () => Promise<void> }> {
  const site = siteAddress(dist);
  const server = staticServer(dist, site.pathname);
  const local = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'light',
    bypassCSP: true,
  });
  await context.route('**/*', async (route) => {
    const asked = new URL(route.request().url());
    if (asked.origin !== site.origin) return route.abort();
    const response = await route.fetch({ url: local + asked.pathname });
    if (route.request().resourceType() !== 'document') return route.fulfill({ response });
    // On the screen a font that is late is left out; paper waits for it.
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    return route.fulfill({ response, body });
  });
  const page = await context.newPage();
  return {
    print: async ({ path: below, lang }) => {
      const address = new URL(below.replace(/^\//, ''), site);
      const answer = await page.goto(address.href, { waitUntil: 'load' });
      if (answer?.status() !== 200) {
        const found = `status ${answer?.status() ?? 'none'}`;
        const wayOut = 'Build the site again: it has no such page.';
        throw new DataError('PAGE_NOT_BUILT', { file: below }, found, 'a page', wayOut);
      }
      return page.pdf({
        format: 'A4',
        margin: MARGIN,
        tagged: true,
        outline: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footOf(lang),
      });
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The foot of every sheet: the title of the page and `Page 1 of 23`. */
function footOf(lang: Sheet['lang']): string {
  const [page, of] = PAGE_OF[lang];
  const style =
    'display:flex;justify-content:space-between;width:100%;margin:0 18mm;' +
    'font:8pt sans-serif;color:#333';
  return (
    `<div style="${style}"><span class="title"></span>` +
    `<span>${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span></div>`
  );
}
