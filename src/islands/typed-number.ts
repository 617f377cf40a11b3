/**
 * A number as a person types it: `350`, `12.5`, `12,5` or `1 200`. Anything else is NaN: an empty
 * field, because what is not typed is not zero, and `360.000` or `360,000`, because one reader's
 * thousands are another's decimals.
 */
export function typedNumber(text: string): number {
  const compact = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (/[.,]\d{3}$/.test(compact)) return Number.NaN;
  const plain = compact.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
