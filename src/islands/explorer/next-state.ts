import {
  editionNamed,
  firstState,
  levelOf,
  type ExplorerCatalogue,
  type ExplorerState,
} from '../../charts/explorer/explorer-choices.ts';
import { measuresOf, viewsOf } from './allowed-choices.ts';

/**
 * The state after a choice. What the new edition or level does not have gives way to its own first
 * choice; everything else stays, so that a view can be switched without losing the selection.
 */
export function nextState(
  state: ExplorerState,
  change: Partial<ExplorerState>,
  catalogue: ExplorerCatalogue,
): ExplorerState {
  const wanted = { ...state, ...change };
  const edition = editionNamed(catalogue, wanted.edition);
  const moved = wanted.edition !== state.edition;
  const level = levelOf(edition, wanted.level) ?? edition.levels[0]!;
  const usual = firstState(edition, level.level);
  const has = (code: string): boolean => level.activities.includes(code);
  const activity = has(wanted.activity) ? wanted.activity : usual.activity;
  const measures = measuresOf(edition, level.level);
  const fits = edition.references.some(
    ({ area, basis }) => area === wanted.referenceArea && basis === wanted.totalBasis,
  );
  const own = { totalBasis: usual.totalBasis, referenceArea: usual.referenceArea };
  return {
    ...wanted,
    edition: edition.id,
    level: level.level,
    activity,
    activities: wanted.activities.filter((code) => has(code) && code !== activity).slice(0, 3),
    view: viewsOf(edition).includes(wanted.view) ? wanted.view : usual.view,
    measure: measures.includes(wanted.measure) ? wanted.measure : usual.measure,
    weights: edition.weightSets.includes(wanted.weights) ? wanted.weights : usual.weights,
    ...(moved ? { lqThreshold: usual.lqThreshold, minShare: usual.minShare } : {}),
    ...(fits ? {} : own),
  };
}
