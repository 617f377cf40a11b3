import { formatPercent } from '../../../i18n/format.ts';
import { inSentence, insideOf } from '../../../i18n/phrases.ts';
import { messages } from '../../../i18n/messages.ts';
import { sumLine } from '../../../i18n/sum-line.ts';
import { accountLine, contributionsTo, overlapsOf } from '../../../published/ecosystem-account.ts';
import { mainEdition, parameter } from '../../../published/editions.ts';
import { largestTerms } from '../../../published/largest-terms.ts';
import { ecosystem, nace } from '../../../published/names.ts';
import { agglomerationsOf, byQuotient, counts } from '../../../published/select.ts';
import { reproduced, type ExampleContext, type Examples } from './_examples.ts';

/** Account, contributions and overlaps of the ecosystem with the highest quotient that counts. */
export function ecosystemExamples({ lang, view }: ExampleContext): Examples {
  const top = byQuotient(agglomerationsOf(view.id, { level: 'ecosystem' }).filter(counts))[0];
  if (top === undefined) return {};
  const country = String(parameter(mainEdition(), 'country'));
  const nameOf = (id: string): string => ecosystem(id)[`name_${lang}`];
  const name = nameOf(top.activity);
  const examples: Examples = {};
  const line = accountLine(view.id, country, top.activity);
  const share = line?.share ?? null;
  const part = line?.share_of_sum ?? null;
  if (share !== null && part !== null && part > 0) {
    examples.account = {
      name,
      share: formatPercent(share, lang, 0),
      sum: formatPercent(share / part, lang, 0),
      part: formatPercent(part, lang, 0),
    };
  }
  const here = contributionsTo(view.id, top.activity).find(({ geo }) => geo === top.geo);
  if (here !== undefined) {
    const shown = largestTerms(
      here.terms.flatMap(({ activity: code, contribution: value }) =>
        value === null ? [] : [{ code, value }],
      ),
    );
    reproduced('the contributions', shown.sum, top.lq);
    const divisionOf = (code: string): string =>
      inSentence(
        code.length === 1
          ? messages(lang).statistics.ecosystem.agriculture
          : nace(code)[`short_${lang}`],
      );
    examples.contributions = {
      name,
      inside: insideOf(top.geo, lang),
      sum: sumLine(shown, divisionOf, lang, 3),
    };
  }
  const overlap = overlapsOf(view.id, country, top.activity)[0];
  if (overlap !== undefined) {
    examples.overlaps = {
      name,
      other: nameOf(overlap.other),
      low: formatPercent(overlap.low, lang, 0),
      high: formatPercent(overlap.high, lang, 0),
    };
  }
  return examples;
}
