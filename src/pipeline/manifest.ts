import type { Edition } from '../schema/edition.ts';
import type { Manifest } from '../schema/published.ts';
import { extractIds } from './computed-edition.ts';

/** Entry of an edition in the manifest, with every parameter of the method it was computed with. */
export function manifestEdition(edition: Edition): Manifest['editions'][number] {
  const { id, kind, title, summary, released, time_period } = edition;
  const common = { id, kind, title, summary, released, time_period };
  if (edition.kind === 'published') {
    return {
      ...common,
      parameters: {
        source: edition.source,
        lq_threshold: edition.lq_threshold,
        min_share: edition.min_share,
      },
      inputs: [`content/${edition.content}`],
    };
  }
  const area = edition.reference_area;
  return {
    ...common,
    parameters: {
      earlier_periods: edition.earlier_periods.join(' '),
      measure: edition.measure,
      unit: edition.unit,
      country: edition.country,
      nuts_version: edition.nuts_version,
      nace_revision: edition.nace_revision,
      levels: edition.employment.levels.join(' '),
      reference_area: area.code,
      reference_kind: area.kind,
      reference_rows:
        area.kind === 'sum_of_members'
          ? area.members.join(' ')
          : area.kind === 'difference'
            ? [area.plus, ...area.minus].join(' − ')
            : area.extract === undefined
              ? area.code
              : `${area.code} of ${area.extract}`,
      reference_convention: 'point',
      total_basis: edition.total_basis,
      totals_extract: edition.totals.extract,
      totals: [edition.totals.activity, ...edition.totals.less].join(' − '),
      supplements: edition.supplements
        .map(
          ({ extract, activity, divisions }) =>
            `${activity} of ${extract} for ${divisions.join(' ')}`,
        )
        .join('; '),
      lq_threshold: edition.lq_threshold,
      min_share: edition.min_share,
      ecosystem_weights: edition.ecosystem_weights,
      accept_rejected: edition.accept_rejected,
    },
    inputs: extractIds(edition).map((extract) => `extracts/${extract}`),
  };
}
