import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../src/core/data-error.ts';
import { requireChromium } from './io/find-chromium.ts';
import { builtRegions, openForPrint, siteAddress } from './io/print-pages.ts';
import { replaceFile } from './io/replace-file.ts';
import { tellFailure } from './io/tell-failure.ts';

const LANGS = ['en', 'it'] as const;
const HELP = `Prints the country factsheet and one document a region to A4: tagged, with an outline and page
numbers, in English and Italian, from the built site (npm run build).

  npm run factsheet:pdf [-- options]

  --lang LANG    en or it (default both)
  --region CODE  this region only, such as ITI3; may be repeated (default the factsheet and all regions)
  --out DIR      where the documents go (default pdf in the built site)
  --dist DIR     the built site (default dist); links lead to the address it was built for (SITE_URL)
  --quiet        print errors only
  --help         this text

factsheet-italy-en.pdf, region-ITI3-it.pdf and so on. Each is written whole or not at all.
`;

await tellFailure('factsheet:pdf', async () => {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', multiple: true, default: [...LANGS] },
      region: { type: 'string', multiple: true },
      out: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const { dist, out = path.join(dist, 'pdf') } = values;
  siteAddress(dist);
  const regions = oneOf('--region', values.region ?? builtRegions(dist), builtRegions(dist));
  const langs = oneOf('--lang', values.lang, LANGS);
  const named = [
    ...(values.region === undefined ? [{ name: 'factsheet-italy', page: 'factsheet/' }] : []),
    ...regions.map((geo) => ({ name: `region-${geo}`, page: `regions/${geo}/` })),
  ];
  const sheets = named.flatMap(({ name, page }) =>
    langs.map((lang) => ({
      lang,
      file: path.join(out, `${name}-${lang}.pdf`),
      path: lang === 'en' ? page : `${lang}/${page}`,
    })),
  );
  const say = (line: string): void => {
    if (!values.quiet) process.stdout.write(`${line}\n`);
  };
  const site = await openForPrint(dist, requireChromium(say));
  try {
    for (const [index, sheet] of sheets.entries()) {
      const bytes = await site.print(sheet);
      replaceFile(sheet.file, bytes);
      const size = `${Math.ceil(bytes.length / 1000)} kB`;
      say(`${String(index + 1).padStart(2)} of ${sheets.length}  ${sheet.file}  ${size}`);
    }
  } finally {
    await site.close();
  }
});

function oneOf<Value extends string>(
  option: string,
  wanted: readonly string[],
  known: readonly Value[],
): Value[] {
  return wanted.map((text) => {
    const found = known.find((value) => value === text);
    if (found !== undefined) return found;
    const wayOut = 'See --help.';
    const place = { file: option };
    throw new DataError('UNKNOWN_CHOICE', place, JSON.stringify(text), known.join(', '), wayOut);
  });
}
