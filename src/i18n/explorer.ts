import { explorerEn } from './explorer-en.ts';
import { explorerIt } from './explorer-it.ts';
import type { Lang } from './languages.ts';
import type { Words } from './words.ts';

export type ExplorerWords = Words<typeof explorerEn>;

/** The words of the explorer. */
export function explorerWords(lang: Lang): ExplorerWords {
  return lang === 'en' ? explorerEn : explorerIt;
}
