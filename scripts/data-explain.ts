import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain } from '../src/core/explanation.ts';
import type { ExplanationPhrases } from '../src/core/explanation-phrases.ts';
import { explanationParagraphs } from '../src/core/explanation-sentence.ts';
import { explanationSources } from '../src/schema/explanation-from-files.ts';
import { readEditionFiles } from './io/read-published.ts';
import { snakeCase } from './io/snake-case.ts';
import { tellFailure } from './io/tell-failure.ts';

const HELP = `Explains one published number: operands, rule, bounds, conventions, sources, what was left out.

  npm run data:explain -- EDITION REGION ACTIVITY [options]
  npm run data:explain -- sbs-2015 ITH3 C15

  --lang en|it   language of the text (default en)
  --json         the explanation as data instead of text
  --out DIR      the published folder (default public/data)
  --help         this text

REGION is a NUTS 2 code, ACTIVITY a NACE code (C15, B-E) or an ecosystem (textile).
`;

await tellFailure('data:explain', () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      out: { type: 'string', default: 'public/data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [edition, geo, activity, ...more] = positionals;
  const { lang } = values;
  if (edition === undefined || geo === undefined || activity === undefined || more.length > 0) {
    process.stderr.write(HELP);
    process.exitCode = 1;
    return;
  }
  if (lang !== 'en' && lang !== 'it') throw new Error(`--lang is en or it, not ${lang}`);
  const explanation = explain(
    explanationSources(readEditionFiles(values.out, edition)),
    geo,
    activity,
  );
  process.stdout.write(
    values.json
      ? `${JSON.stringify(snakeCase(explanation), null, 2)}\n`
      : `${explanationParagraphs(explanation, phrasesOf(lang)).join('\n')}\n`,
  );
});

function phrasesOf(lang: 'en' | 'it'): ExplanationPhrases {
  const file = new URL(`../src/i18n/explanation-${lang}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as ExplanationPhrases;
}
