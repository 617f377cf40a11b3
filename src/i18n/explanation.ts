import en from './explanation-en.json';
import it from './explanation-it.json';
import type { Lang } from './languages.ts';

/**
 * The phrases that `explanationSentence` and `explanationParagraphs` of the core are told with. They
 * stand in JSON so that the command `data:explain`, which may not import this room, reads the same words.
 */
export function explanationPhrases(lang: Lang): typeof en {
  return lang === 'en' ? en : it;
}
