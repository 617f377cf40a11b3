import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The script files of a build by their path in it, each with those that it imports from its first line on. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** What a script needs before it runs, without itself: what it imports, and what that imports. */
export function needed(imports: Imports, file: string): string[] {
  const found = new Set([file]);
  // A set that grows while it is walked is walked to its last end.
  for (const each of found) for (const other of imports.get(each) ?? []) found.add(other);
  found.delete(file);
  return [...found];
}

/**
 * A page with a `modulepreload` before each of its scripts for all that the script needs, so that the
 * browser asks for everything at once and not for the rest when it has read the script. `imports` has
 * paths below the base of the site, which is what stands before `_astro/` in the page.
 */
export function withPreloads(html: string, imports: Imports): string {
  return html.replaceAll(
    /<script type="module" src="(?<base>[^"]*)(?<file>_astro\/[^"]+)"><\/script>/g,
    (script: string, base: string, file: string) =>
      needed(imports, file)
        .map((other) => `<link rel="modulepreload" href="${base}${other}">`)
        .join('') + script,
  );
}

/** Adds the preloads to every page of the finished site. */
export function preloadModules(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  return {
    name: 'preload-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'collect-imports',
                generateBundle(_, bundle) {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of await readdir(folder, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          const before = await readFile(file, 'utf8');
          const after = withPreloads(before, imports);
          if (after !== before) await writeFile(file, after);
        }
      },
    },
  };
}
