import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Printable ASCII and Latin-1, so that every western European name has its letters. */
function range(first: number, last: number): string {
  let letters = '';
  for (let code = first; code <= last; code += 1) letters += String.fromCodePoint(code);
  return letters;
}
const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + '\u2009\u202f‘’“”–—…•·×−≤≥≠≈→←↑↓€ŒœΣ';

/** Kerning, tabular figures, composed accents; ligatures and alternates are left out for size. */
const FEATURES = ['kern', 'tnum', 'ccmp', 'locl', 'mark'];

const FONTS = [
  { package: '@fontsource-variable/inter', file: 'inter-latin-wght-normal', name: 'inter' },
  {
    package: '@fontsource-variable/source-serif-4',
    file: 'source-serif-4-latin-wght-normal',
    name: 'source-serif-4',
  },
];

/**
 * Cuts the two families to the characters of the site (SIL Open Font Licence, from npm) and writes
 * them as `<name>.woff2`. The same packages give the same bytes; a file that is already right stays.
 */
export async function buildFonts(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const font of FONTS) {
    const source = await readFile(require.resolve(`${font.package}/files/${font.file}.woff2`));
    const subset = await subsetFont(source, CHARACTERS, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      variationAxes: { wght: { min: 400, max: 700 } },
      noHinting: true,
    });
    const target = fileURLToPath(new URL(`${font.name}.woff2`, folder));
    const present = await readFile(target).catch(() => null);
    if (present?.equals(subset)) continue;
    await writeFile(`${target}.tmp`, subset);
    await rename(`${target}.tmp`, target);
  }
}
