/**
 * Puts values into the `{names}` of a sentence. A name without a value is a fault of the caller and
 * throws: no sentence ever shows a brace. A language need not use every value: English says
 * `{subject} employs`, Italian `{inside} la quota è`.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${sentence}"`);
    return String(value);
  });
}

/** One form for one, another for every other number: enough for English and Italian. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return count === 1 ? forms.one : forms.other;
}
