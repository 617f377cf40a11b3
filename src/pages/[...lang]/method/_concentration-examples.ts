import { BOOTSTRAP_RESAMPLES, BOOTSTRAP_SEED } from '../../../core/bootstrap-percentile.ts';
import { FEWEST_REGIONS } from '../../../core/standardised-lq.ts';
import { formatLq, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { capitalised, insideOf, listOf, subjectOf } from '../../../i18n/phrases.ts';
import { sumLine } from '../../../i18n/sum-line.ts';
import { largestTerms, type Term } from '../../../published/largest-terms.ts';
import { nace, regionName } from '../../../published/names.ts';
import { codes } from '../../../published/select.ts';
import { readStatistics } from '../../../published.ts';
import { reproduced, type ExampleContext, type Examples } from './_examples.ts';

/** The concentration of the activity of the example over the regions, term by term. */
export function concentrationExamples({ lang, view, divisions, cell }: ExampleContext): Examples {
  const published = readStatistics(view.id, 'activity-structure').find(
    (row) => row.level === 'division' && row.activity === cell.activity,
  );
  const derived = readStatistics(view.id, 'specialisations').find(
    (row) => row.geo === cell.geo && row.activity === cell.activity,
  );
  if (published === undefined || derived === undefined || cell.lq === null) return {};
  const totals = new Map(
    readStatistics(view.id, 'region-structure').flatMap(({ level, geo, closed_total: total }) =>
      level === 'division' && total !== null ? [[geo, total] as const] : [],
    ),
  );
  const regions = divisions.flatMap(({ geo, activity, employment }) => {
    const total = totals.get(geo);
    const wanted = activity === cell.activity && employment !== null && total !== undefined;
    return wanted ? [{ geo, employment, total }] : [];
  });
  const persons = regions.reduce((sum, { employment }) => sum + employment, 0);
  const all = regions.reduce((sum, { total }) => sum + total, 0);
  const parts = regions.map(({ geo, employment, total }) => ({
    geo,
    x: employment / persons,
    y: total / all,
  }));
  const triangles = parts.flatMap((p, place) =>
    parts.slice(place + 1).map((q): Term => {
      const value = Math.abs(p.x * q.y - q.x * p.y) / 2;
      return { code: `${p.geo} ${q.geo}`, value };
    }),
  );
  const logs = parts.map(({ geo, x, y }) => ({
    code: geo,
    value: x === 0 ? 0 : x * Math.log(x / y),
  }));
  const nameOf = (list: string): string =>
    codes(list)
      .map((geo) => regionName(geo, lang))
      .join(' × ');
  const line = (what: string, terms: Term[], value: number | null): string => {
    const shown = largestTerms(terms);
    reproduced(what, shown.sum, value);
    return sumLine(shown, nameOf, lang);
  };
  const activity = nace(cell.activity)[`short_${lang}`];
  const inside = insideOf(cell.geo, lang);
  const number = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, lang, 3);
  const tops = codes(published.top_regions);
  const most = Math.max(...regions.map(({ employment }) => employment));
  return {
    gini: { activity, sum: line('the Gini', triangles, published.locational_gini) },
    theil: { activity, sum: line('the Theil index', logs, published.theil) },
    'top-region': {
      activity,
      region: listOf(
        tops.map((geo) => capitalised(subjectOf(geo, lang))),
        lang,
      ),
      persons: formatNumber(most, lang),
      all: formatNumber(persons, lang),
      share: formatPercent(
        reproduced('the largest region', most / persons, published.top_region_share),
        lang,
        0,
      ),
    },
    'symmetric-lq': {
      activity,
      inside,
      lq: formatLq(cell.lq, lang, view.threshold),
      value: number(derived.symmetric_lq),
    },
    'standardised-lq': {
      activity,
      inside,
      resamples: BOOTSTRAP_RESAMPLES,
      seed: BOOTSTRAP_SEED,
      fewest: FEWEST_REGIONS,
      lq: number(cell.lq),
      mean: number(published.lq_mean),
      deviation: number(published.lq_deviation),
      value: number(derived.standardised_lq),
      critical: number(published.critical_value),
    },
  };
}
