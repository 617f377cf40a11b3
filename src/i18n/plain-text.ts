/** What stands between the names of a subject where they are one text. */
export const NAME_GAP = ' · ';

/** Lower case, without accents, so that `attivita` finds `attività`. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The words of a text, plain. */
export function plainWords(text: string): string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
