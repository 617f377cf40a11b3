/**
 *   levelNames(rows, classification, level, codes, lang) -> the names of a NACE level in the order of the classification:
 *   its own rows, and those of every other code that an edition has at that level, because groups of
 *   sections stand beside sections that are a group alone
 */
import { otherLang, type Lang } from '../../i18n/languages.ts';
import type { ActivityRow } from '../../schema/published.ts';
import type { CatalogueActivity } from './explorer-choices.ts';

export function levelNames(
  rows: readonly ActivityRow[],
  classification: ActivityRow['classification'],
  level: ActivityRow['level'],
  codes: readonly string[],
  lang: Lang,
): CatalogueActivity[] {
  const wanted = new Set(codes);
  return rows
    .filter((row) => row.classification === classification)
    .filter((row) => row.level === level || wanted.has(row.activity))
    .map((row) => ({
      code: row.activity,
      name: row[`short_${lang}`],
      other: row[`short_${otherLang(lang)}`],
      parent: level === 'division' ? row.parent : '',
    }));
}
