/**
 * Puts values into the `{names}` of a sentence. A name without a value, or a value without a name,
 * is a fault of the caller and throws: no sentence ever shows a brace.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  const used = new Set<string>();
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${sentence}"`);
    used.add(name);
    return String(value);
  });
  const unused = Object.keys(values).filter((name) => !used.has(name));
  if (unused.length > 0) throw new RangeError(`no {${unused.join('}, {')}} in "${sentence}"`);
  return filled;
}

/** One form for one, another for every other number: enough for English and Italian. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return count === 1 ? forms.one : forms.other;
}
