import type { Profile } from '../schema/reference.ts';

/**
 * Special extractions often write a division as its two digits (`15` for `C15`). Within one
 * revision the digits name one division, so the letter can be put back exactly; anything else,
 * a single digit too (a spreadsheet may have eaten its zero), stays as it is and is judged so.
 */
export function divisionSpelling(profile: Profile): (code: string) => string {
  const byDigits = new Map<string, string>();
  for (const part of profile.partitions.flatMap(({ parts }) => parts)) {
    if (/^[A-Z]\d\d$/.test(part)) byDigits.set(part.slice(1), part);
  }
  return (code) => byDigits.get(code) ?? code;
}
