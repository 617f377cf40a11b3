import type { en } from './en.ts';
import { site } from './it/site.ts';
import type { Words } from './words.ts';

/** All words of the Italian site: the same keys as the English. */
export const it: Words<typeof en> = { site };
