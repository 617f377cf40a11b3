/** English stands at `/`, Italian at `/it/`, with the same paths below. */
export const LANGS = ['en', 'it'] as const;
export type Lang = (typeof LANGS)[number];

/** The value of the `[...lang]` route parameter: absent for English. */
export function langParam(lang: Lang): 'it' | undefined {
  return lang === 'en' ? undefined : lang;
}

export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'it' : 'en';
}

/** One route file builds a page in each language: `getStaticPaths` of a page without further parameters. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return LANGS.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}
