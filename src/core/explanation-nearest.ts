/** A code with the names under which a person may look for it. */
export interface Findable {
  code: string;
  names: readonly string[];
}

/**
 * Up to `most` entries that a person may have meant, best first: names that contain the text, then
 * codes by the number of letters to change (at most two), each tie by code.
 */
export function nearest(text: string, entries: readonly Findable[], most = 3): Findable[] {
  const wanted = text.toLowerCase();
  const distance = ({ code, names }: Findable): number => {
    if (wanted.length > 2 && names.some((name) => name.toLowerCase().includes(wanted))) return 0;
    return editDistance(wanted, code.toLowerCase());
  };
  return entries
    .map((entry) => ({ entry, steps: distance(entry) }))
    .filter(({ steps }) => steps <= 2)
    .sort((a, b) => a.steps - b.steps || (a.entry.code < b.entry.code ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Levenshtein: how many letters to insert, drop or replace to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
