import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in an attribute, with the few entities that Astro writes in addresses. */
function unescape(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');
}

function idsOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => unescape(match[1]!)),
  );
}

/**
 * Every internal address of the pages in `dist` that leads nowhere, each with its reason: no such
 * file, outside the base path, a page without its slash, or an anchor that the page does not have.
 * `origin` is the site's own origin, whose absolute addresses are internal too.
 */
export function deadLinks(
  dist: string,
  base: string,
  origin: string,
): { links: number; dead: string[] } {
  const files = new Set(globSync('**/*', { cwd: dist }).map((file) => file.replaceAll('\\', '/')));
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  const ids = new Map<string, Set<string>>();
  const html = new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')]));
  const dead = new Map<string, string[]>();
  let links = 0;

  const fault = (url: URL): string | null => {
    if (!url.pathname.startsWith(base)) return 'outside the base path';
    const inside = decodeURIComponent(url.pathname.slice(base.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!files.has(file)) return 'no such file';
    const page = html.get(file);
    if (page === undefined) return files.has(`${file}/index.html`) ? 'without its slash' : null;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '') return null;
    if (!ids.has(file)) ids.set(file, idsOf(page));
    return ids.get(file)!.has(anchor) ? null : 'no such anchor';
  };

  for (const page of pages) {
    const address = new URL(base + page.replace(/index\.html$/, ''), origin);
    for (const match of html.get(page)!.matchAll(/\s(?:href|src|xlink:href)="([^"]*)"/g)) {
      const link = unescape(match[1]!);
      const url = new URL(link, address);
      if (url.origin !== address.origin) continue;
      links += 1;
      const why = fault(url);
      if (why !== null) dead.set(`${link}: ${why}`, [...(dead.get(`${link}: ${why}`) ?? []), page]);
    }
  }
  const told = [...dead].map(([fault, on]) => `${fault}, on ${on.length} pages such as ${on[0]!}`);
  return { links, dead: told };
}
