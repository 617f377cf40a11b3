import { en } from './en.ts';
import { it } from './it.ts';
import type { Lang } from './languages.ts';
import type { Words } from './words.ts';

export type Messages = Words<typeof en>;

export function messages(lang: Lang): Messages {
  return lang === 'en' ? en : it;
}
