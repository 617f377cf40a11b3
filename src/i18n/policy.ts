import type { Lang } from './languages.ts';
import { policyEn } from './policy-en.ts';
import { policyIt } from './policy-it.ts';
import type { Words } from './words.ts';

export type PolicyWords = Words<typeof policyEn>;

/** The words of the policy pages. */
export function policyWords(lang: Lang): PolicyWords {
  return lang === 'en' ? policyEn : policyIt;
}
