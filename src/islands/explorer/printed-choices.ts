import type { ExplorerMeasure, View } from '../../charts/explorer/explorer-choices.ts';

/** What printed lists can show: counts by region and the names that they list; they hold no quotients. */
export const PRINTED_VIEWS: readonly View[] = ['map', 'bars', 'table'];
export const PRINTED_MEASURES: readonly ExplorerMeasure[] = ['count'];
