import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createIndex } from 'pagefind';
import { buildFonts } from './scripts/build-fonts.ts';

/** The theme must be set before the first paint, so its script is inline and enters by its hash. */
const earlyTheme = readFileSync(new URL('./src/layouts/early-theme.js', import.meta.url), 'utf8');
const earlyThemeHash = `sha256-${createHash('sha256').update(earlyTheme).digest('base64')}`;

/** Where the site will stand: `SITE_URL` is its origin, `BASE_PATH` the folder below it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [earlyThemeHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    {
      name: 'subset-fonts',
      hooks: {
        'astro:config:setup': () => buildFonts(new URL('./public/fonts/', import.meta.url)),
      },
    },
    {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const { index } = await createIndex({
            excludeSelectors: ['table', 'svg', '.legend', '.readout', '.breadcrumb', '.source'],
          });
          await index.addDirectory({ path: fileURLToPath(dir) });
          await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        },
      },
    },
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', it: 'it' } },
      // The embedded view is the explorer once more and names it as its canonical address.
      filter: (page) => !/\/(404|embed)\/$/.test(page),
    }),
  ],
});
