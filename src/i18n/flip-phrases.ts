import { fill } from './fill.ts';
import { countryName, formatLimit } from './format.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
import { weightsName } from './phrases.ts';

/** A single change of a choice, as the file `stability` names it. */
interface Flip {
  choice: string;
  value: string;
  raised: boolean | null;
}

/** The change in words, as it follows “with” or stands in a list: `a threshold of 2 or more`. */
export function flipPhrase({ choice, value, raised }: Flip, lang: Lang): string {
  const words = messages(lang).statistics.firm;
  const conventions: Readonly<Record<string, string>> = {
    low: words.low,
    high: words.high,
    point: words.point,
  };
  const number = Number(value);
  switch (choice) {
    case 'lq_threshold':
      return fill(raised === true ? words.thresholdUp : words.thresholdDown, {
        value: formatLimit(number, lang),
      });
    case 'min_share':
      if (number === 0) return words.minimumNone;
      return fill(raised === true ? words.minimumUp : words.minimumDown, {
        value: formatLimit(number, lang, 'percent'),
      });
    case 'total_basis':
      return value === 'classified_sum' ? words.classified : words.wholeEconomy;
    case 'reference_area':
      return fill(words.area, { area: value.length === 2 ? countryName(value, lang) : value });
    case 'reference_convention':
      return conventions[value] ?? value;
    case 'weights':
      return fill(words.weights, { weights: weightsName(value, lang) });
    default:
      return `${choice} ${value}`;
  }
}
