import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { inLanguage, PAGE_TYPES } from '../../scripts/page-types.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const FILES = [
  ...PAGE_TYPES.flatMap(({ path }) =>
    (['en', 'it'] as const).map((lang) => `${inLanguage(path, lang)}index.html`),
  ),
  '/404.html',
];

describe('HTML', () => {
  for (const file of FILES) {
    it(`${file} is valid`, async () => {
      const html = readFileSync(join(inject('dist'), file), 'utf8');
      const report = await validator.validateString(html, 'page.html');
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      expect(faults).toEqual([]);
    });
  }
});
