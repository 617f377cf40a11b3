import { numberParagraphs } from '../../../core/explanation-sentence.ts';
import { explanationPhrases } from '../../../i18n/explanation.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { inSentence } from '../../../i18n/phrases.ts';
import { dynamicsOf } from '../../../published/dynamics.ts';
import { editions } from '../../../published/editions.ts';
import { activityName, nace } from '../../../published/names.ts';
import { regionMeasures } from '../../../published/ranked-measures.ts';
import { nextSpecialisationsOf, regionsBehindProximity } from '../../../published/relatedness.ts';
import { firmnessOf, oneChangeAway, type Firmness } from '../../../published/stability.ts';
import { explanationOf } from '../../../published/explanation.ts';
import { editionView, type EditionView } from '../../../published/views.ts';
import { readStatistics } from '../../../published.ts';

/** How many proposals the page shows; the file has ten. */
const NEXT = 5;

interface Named {
  classification: string;
  level: string;
  activity: string;
}

/** What each verdict of a region hangs on: divisions before ecosystems, each in the order given. */
export function firmnessProps(geo: string, view: EditionView, order: string[], lang: Lang) {
  const defaults = { lq_threshold: view.threshold, min_share: view.minShare };
  const rows = firmnessOf(view.id, geo, defaults);
  const place = (row: Firmness): number => order.indexOf(row.activity);
  const nameOf = (row: Named): string => activityName(row, lang);
  return {
    lang,
    year: view.year,
    rows: rows.filter(({ passes }) => passes === true).sort((a, b) => place(a) - place(b)),
    near: oneChangeAway(rows),
    nameOf: (row: Named): string =>
      row.level === 'ecosystem' ? nameOf(row) : `${nameOf(row)} (${row.activity})`,
    inText: (row: Named): string =>
      row.level === 'ecosystem' ? nameOf(row) : inSentence(nameOf(row)),
  };
}

/** The structural indices of a region; null where the edition has no divisions of it. */
export function structureProps(geo: string, view: EditionView, lang: Lang) {
  const row = readStatistics(view.id, 'region-structure').find(
    (candidate) => candidate.geo === geo && candidate.level === 'division',
  );
  if (row === undefined) return null;
  const { activities, empty, closed_part: part } = row;
  const measures = regionMeasures(view.id, geo);
  return { lang, geo, measures, closure: { activities, empty, part }, view };
}

export function nextProps(geo: string, view: EditionView, lang: Lang) {
  return {
    lang,
    year: view.year,
    rows: nextSpecialisationsOf(view.id, geo).slice(0, NEXT),
    regions: regionsBehindProximity(view.id),
    nameOf: (division: string): string => nace(division)[`short_${lang}`],
  };
}

/** What changed in a region; null where no edition has two periods. */
export function dynamicsProps(geo: string, lang: Lang) {
  const dynamics = dynamicsOf(geo);
  const edition = editions().find(({ id }) => id === dynamics?.edition);
  if (dynamics === undefined || edition === undefined) return null;
  const nameOf = (group: string): string => nace(group)[`short_${lang}`];
  return { lang, dynamics, view: editionView(edition, lang), nameOf };
}

/** How each agglomeration of a region comes about: operands, rule and bounds in words. */
export function agglomerationExplanations(
  geo: string,
  view: EditionView,
  activities: readonly string[],
  lang: Lang,
): string[][] {
  const phrases = explanationPhrases(lang);
  return activities.map((code) => numberParagraphs(explanationOf(view.id, geo, code), phrases));
}
