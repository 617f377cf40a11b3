import type { Lang } from './languages.ts';

/**
 * The address of a file of the site, e.g. `/data/manifest.json`, below the base path.
 * `path` begins with a slash; the base may or may not end with one.
 */
export function asset(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}

/** The addresses of the font files, separated by a space, as layouts/early-fonts.js takes them. */
export function fontFiles(base: string = import.meta.env.BASE_URL): string {
  return ['inter', 'source-serif-4'].map((name) => asset(`/fonts/${name}.woff2`, base)).join(' ');
}

/** The address of a page: `path` begins and ends with a slash; a query or an anchor may follow it. */
export function href(lang: Lang, path: string, base: string = import.meta.env.BASE_URL): string {
  return asset(lang === 'en' ? path : `/${lang}${path}`, base);
}

/** The path of a page without base and language, from the address being built: the inverse of `href`. */
export function pathOf(
  pathname: string,
  lang: Lang,
  base: string = import.meta.env.BASE_URL,
): string {
  const below = pathname.slice(base.replace(/\/$/, '').length);
  const path = lang === 'en' ? below : below.slice(lang.length + 1);
  return path.endsWith('/') ? path : `${path}/`;
}
