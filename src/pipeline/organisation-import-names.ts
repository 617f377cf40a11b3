/** Ids become addresses and file names: longer ones than this are cut. */
const LONGEST_ID = 80;

/**
 * A name as it is compared: small letters without accents, one blank between words. `Città Studi`
 * and `CITTA  STUDI` are the same name. Empty for a text without letters and digits.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An id that no other has: the name in Latin letters, else `organisation`, with a number if taken. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain = folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  const base = plain === '' ? 'organisation' : plain;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
