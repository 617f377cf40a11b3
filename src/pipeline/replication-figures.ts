import { takesEdition, type PublishedFigure } from '../schema/published-figures.ts';
import type { ReplicationFigureRow } from '../schema/published-replication.ts';
import { fromDocuments, type Documents } from './replication-documents.ts';
import { fromEdition } from './replication-editions.ts';
import type { ComputedTables } from './replication-tables.ts';

/**
 * Table `figures` of the replication report, in the order of the documents: each printed figure beside
 * what every edition gives, or what the document itself adds up to, or with the reason why neither is
 * possible. Figures keep their rows together.
 */
export function replicationFigures(
  figures: readonly PublishedFigure[],
  editions: readonly ComputedTables[],
  documents: Documents,
): ReplicationFigureRow[] {
  return figures.flatMap((figure): ReplicationFigureRow[] => {
    const none = { basis: 'none', edition: '', recomputed: null, coverage: null } as const;
    const { recomputation } = figure;
    if (recomputation === null) return [row(figure, { ...none, reason: 'not_public' })];
    if (!takesEdition(recomputation)) {
      const recomputed = fromDocuments(recomputation, documents);
      return [row(figure, { ...none, basis: 'document', recomputed, reason: null })];
    }
    return editions.map((edition) =>
      row(figure, {
        ...fromEdition(recomputation, edition),
        basis: 'edition',
        edition: edition.id,
      }),
    );
  });
}

type Found = Pick<ReplicationFigureRow, 'basis' | 'edition' | 'recomputed' | 'coverage' | 'reason'>;

function row(figure: PublishedFigure, found: Found): ReplicationFigureRow {
  const { id, erratum, source, statement, unit, relation, published } = figure;
  const { recomputed } = found;
  return {
    figure: id,
    erratum: erratum ?? '',
    document: source.document,
    section: source.section,
    statement_en: statement.en,
    statement_it: statement.it,
    unit,
    relation,
    published,
    basis: found.basis,
    edition: found.edition,
    recomputed,
    difference: published === null || recomputed === null ? null : recomputed - published,
    coverage: found.coverage,
    outcome: outcomeOf(figure, found),
    reason: found.reason,
  };
}

function outcomeOf(
  { relation, published }: PublishedFigure,
  { recomputed, reason }: Found,
): ReplicationFigureRow['outcome'] {
  if (recomputed === null) return 'not_computable';
  if (reason === 'partial_coverage') return 'not_comparable';
  if (published === null) return 'in_words';
  const agrees =
    relation === 'above'
      ? recomputed > published
      : relation === 'about'
        ? Math.round(recomputed) === published
        : recomputed === published;
  return agrees ? 'agrees' : 'differs';
}
