import { formatNumber } from '../../../i18n/format.ts';
import { capitalised, inSentence, subjectOf } from '../../../i18n/phrases.ts';
import { sumLine } from '../../../i18n/sum-line.ts';
import { largestTerms, type Term } from '../../../published/largest-terms.ts';
import { nace, regionName } from '../../../published/names.ts';
import { readStatistics } from '../../../published.ts';
import { reproduced, type ExampleContext, type Examples } from './_examples.ts';

/** The structural indices of the region of the example, term by term. */
export function structureExamples({ lang, view, divisions, cell }: ExampleContext): Examples {
  const rows = readStatistics(view.id, 'region-structure').filter(
    ({ level }) => level === 'division',
  );
  const published = rows.find(({ geo }) => geo === cell.geo);
  if (published === undefined) return {};
  const region = capitalised(subjectOf(cell.geo, lang));
  const nameOf = (code: string): string => inSentence(nace(code)[`short_${lang}`]);
  const own = divisions.filter(({ geo }) => geo === cell.geo);
  const known = own.flatMap(({ activity, employment, reference_share: reference }) =>
    employment === null ? [] : [{ activity, employment, reference }],
  );
  const all = known.reduce((sum, { employment }) => sum + employment, 0);
  const alone = (measure: (share: number) => number): Term[] =>
    known.map(({ activity, employment }) => ({
      code: activity,
      value: measure(employment / all),
    }));
  const common = known.flatMap(({ activity, employment, reference }) =>
    reference === null ? [] : [{ activity, employment, reference }],
  );
  const here = common.reduce((sum, { employment }) => sum + employment, 0);
  const there = common.reduce((sum, { reference }) => sum + reference, 0);
  const compared = (measure: (s: number, S: number) => number): Term[] =>
    common.map(({ activity, employment, reference }) => ({
      code: activity,
      value: measure(employment / here, reference / there),
    }));
  const line = (what: string, terms: Term[], value: number | null): string => {
    const shown = largestTerms(terms);
    reproduced(what, shown.sum, value);
    return sumLine(shown, nameOf, lang);
  };
  const hachman = largestTerms(compared((s, S) => (s === 0 ? 0 : (s * s) / S)));
  const n = known.length;
  const complexity = rows
    .flatMap(({ geo, complexity: value }) => (value === null ? [] : [{ geo, value }]))
    .sort((a, b) => b.value - a.value);
  const [first, last] = [complexity[0], complexity.at(-1)];
  const number = (value: number): string => formatNumber(value, lang, 2);
  return {
    krugman: {
      region,
      sum: line(
        'the Krugman index',
        compared((s, S) => Math.abs(s - S)),
        published.krugman_reference,
      ),
    },
    hachman: {
      region,
      sum: sumLine(hachman, nameOf, lang),
      value: formatNumber(
        reproduced('the Hachman index', 1 / hachman.sum, published.hachman),
        lang,
        4,
      ),
    },
    herfindahl: {
      region,
      n,
      even: formatNumber(1 / n, lang, 4),
      sum: line(
        'the Herfindahl index',
        alone((s) => s * s),
        published.herfindahl,
      ),
    },
    entropy: {
      region,
      n,
      even: formatNumber(Math.log2(n), lang, 4),
      sum: line(
        'entropy',
        alone((s) => (s === 0 ? 0 : 0 - s * Math.log2(s))),
        published.entropy,
      ),
    },
    ...(published.specialisations !== null && {
      specialisations: {
        region,
        n: published.specialisations,
        known: own.filter(({ lq }) => lq !== null).length,
      },
    }),
    ...(published.complexity !== null &&
      first &&
      last && {
        complexity: {
          region,
          value: number(published.complexity),
          first: regionName(first.geo, lang),
          firstValue: number(first.value),
          last: regionName(last.geo, lang),
          lastValue: number(last.value),
        },
      }),
  };
}
