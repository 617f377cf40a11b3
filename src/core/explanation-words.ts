import type { Names } from './explanation-data.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';

/** Narrow no-break space between thousands, in both languages. */
const THIN = '\u202f';

/** How values become words in one language; numbers keep on the side of a limit on which they lie. */
export interface ExplanationWords {
  fill: (phrase: string, values: Readonly<Record<string, string | number>>) => string;
  /** A word of a table of words; the key itself where the table does not have it. */
  word: (words: Readonly<Record<string, string>>, key: string) => string;
  name: (names: Names) => string;
  list: (parts: readonly string[]) => string;
  /** A member by its Eurostat code; anything else, such as `EU28−UK`, stands as it is. */
  country: (code: string) => string;
  persons: (value: number) => string;
  /** Decimal digits of any length, e.g. an exact product. */
  digits: (text: string) => string;
  plain: (value: number, decimals: number) => string;
  /** Two decimals, more where the rounded number would lie on the other side of the threshold. */
  quotient: (value: number, threshold: number) => string;
  /** Four significant digits, more where the rounded share would lie on the other side of the minimum. */
  share: (value: number, minimum: number) => string;
}

export function wordsOf(phrases: ExplanationPhrases): ExplanationWords {
  const fill: ExplanationWords['fill'] = (phrase, values) =>
    phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`no value for {${name}} in "${phrase}"`);
      return String(value);
    });
  const digits = (text: string): string => {
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN);
    return fraction === undefined ? grouped : grouped + phrases.decimal + fraction;
  };
  const plain = (value: number, decimals: number): string => digits(value.toFixed(decimals));
  const countries = new Intl.DisplayNames([phrases.language], { type: 'region' });
  return {
    fill,
    word: (words, key) => words[key] ?? key,
    name: (names) => (phrases.language === 'it' ? names.it : names.en),
    list: (parts) =>
      parts.length < 2
        ? (parts[0] ?? '')
        : `${parts.slice(0, -1).join(', ')} ${phrases.and} ${parts[parts.length - 1]!}`,
    country: (code) => {
      if (!/^[A-Z]{2}$/.test(code)) return code;
      return countries.of(code === 'EL' ? 'GR' : code === 'UK' ? 'GB' : code) ?? code;
    },
    persons: (value) => digits(String(value)),
    digits,
    plain,
    quotient: (value, threshold) => {
      for (let decimals = 2; decimals < 8; decimals += 1) {
        const shown = Number(value.toFixed(decimals));
        if (shown > threshold === value > threshold) return plain(value, decimals);
      }
      return plain(value, 8);
    },
    share: (value, minimum) => {
      let decimals = value === 0 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(value * 100)));
      while (
        decimals < 12 &&
        Number((value * 100).toFixed(decimals)) / 100 >= minimum !== value >= minimum
      ) {
        decimals += 1;
      }
      return fill(phrases.percent, { n: plain(value * 100, decimals) });
    },
  };
}
