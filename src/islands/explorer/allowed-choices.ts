import {
  MEASURES,
  VIEWS,
  type CatalogueEdition,
  type ExplorerMeasure,
  type View,
} from '../../charts/explorer/explorer-choices.ts';
import type { Level } from '../../core/activity.ts';

/** Printed lists hold counts and names, no quotients: three views can show them. */
export function viewsOf(edition: CatalogueEdition): readonly View[] {
  return edition.kind === 'published' ? ['map', 'bars', 'table'] : VIEWS;
}

/** Ecosystems overlap, so they have no head count; printed lists have only the number. */
export function measuresOf(edition: CatalogueEdition, level: Level): readonly ExplorerMeasure[] {
  if (edition.kind === 'published') return ['count'];
  return level === 'ecosystem' ? MEASURES.filter((each) => each !== 'employment') : MEASURES;
}
