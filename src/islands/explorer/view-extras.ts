import type { CatalogueEdition, ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import type { EditionFigures } from './edition-figures.ts';

interface Extra {
  ready: boolean;
  value: unknown;
  loading: Promise<unknown>;
}

const NOTHING: Extra = { ready: true, value: null, loading: Promise.resolve() };
const kept = new Map<string, unknown>();

/** A published table that a view needs beside the figures: changes from year to year. */
export function extraOf(
  { view }: ExplorerState,
  { id, tables }: CatalogueEdition,
  figures: EditionFigures,
): Extra {
  if (view !== 'time' || !tables.includes('changes')) return NOTHING;
  const path = `${id}/changes.json`;
  if (kept.has(path)) return { ready: true, value: kept.get(path), loading: Promise.resolve() };
  const loading = figures.file<unknown>(path).then((rows) => kept.set(path, rows));
  return { ready: false, value: null, loading };
}
