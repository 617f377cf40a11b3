import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createIndex } from 'pagefind';
import { buildFonts } from './scripts/build-fonts.ts';
import { preloadModules } from './scripts/preload-modules.ts';

/** What cannot wait for the first script file is inline and enters by its hash. */
const earlyHashes = ['early-theme', 'early-fonts', 'early-figures'].map((name) => {
  const script = readFileSync(new URL(`./src/layouts/${name}.js`, import.meta.url), 'utf8');
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
});

/** Where the site will stand: `SITE_URL` is its origin, `BASE_PATH` the folder below it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

/**
 * What several scripts share comes in three files instead of a dozen of a few hundred bytes: words that
 * the search needs too, what every map needs, and what every view of the explorer needs.
 */
const codeSplitting = {
  groups: [
    {
      name: 'words',
      test: /src\/(i18n\/(fill|format|plain-text)|islands\/carry-query)\.ts$/,
      priority: 3,
    },
    {
      name: 'map',
      test: /src\/((core|schema|charts|i18n)\/[^/]+|islands\/(paint-map|map-keys|move-by-geography|late-address|last-when-idle))\.ts$/,
      minShareCount: 2,
      priority: 2,
    },
    {
      name: 'explorer',
      test: /src\/charts\/explorer\/(explorer-choices|explorer-context|tree|cell-look|cell-table)\.ts$/,
      priority: 1,
    },
  ],
};

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Styles stand in the page: 5 kB in each instead of a file that is kept, but the first paint, which on
  // a slow line is what a reader waits for, comes one round trip earlier. Each block has its hash.
  build: { format: 'directory', inlineStylesheets: 'always' },
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: earlyHashes },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } } },
  integrations: [
    {
      name: 'subset-fonts',
      hooks: {
        'astro:config:setup': () => buildFonts(new URL('./public/fonts/', import.meta.url)),
      },
    },
    preloadModules(),
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
