import { site } from './en/site.ts';

/** All words of the English site, by page. */
export const en = { site } as const;
