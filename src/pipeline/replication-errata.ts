import type { Content } from '../schema/content-files.ts';
import type {
  ReplicationErratumRow,
  ReplicationFigureRow,
} from '../schema/published-replication.ts';

/** Table `errata` of the replication report, in the order of the content, each with the figures that recompute it. */
export function replicationErrata(
  errata: Content<'errata'>,
  figures: readonly ReplicationFigureRow[],
): ReplicationErratumRow[] {
  return errata.map(({ id, topic, published, adds_up_to, shown_as, source }) => ({
    erratum: id,
    document: source.document,
    section: source.section,
    topic_en: topic.en,
    topic_it: topic.it,
    published_en: published.en,
    published_it: published.it,
    adds_up_to_en: adds_up_to.en,
    adds_up_to_it: adds_up_to.it,
    shown_as_en: shown_as.en,
    shown_as_it: shown_as.it,
    figures: [
      ...new Set(figures.filter((row) => row.erratum === id).map((row) => row.figure)),
    ].join(' '),
  }));
}
