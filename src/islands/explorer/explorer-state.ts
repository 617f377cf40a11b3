import {
  CERTAINTY_CHOICES,
  firstState,
  levelOf,
  MIN_SHARE_RANGE,
  MOST_COMPARED,
  ORDERS,
  THRESHOLD_RANGE,
  type CatalogueEdition,
  type ExplorerCatalogue,
  type ExplorerState,
} from '../../charts/explorer/explorer-choices.ts';
import { LEVELS } from '../../core/activity.ts';
import { TOTAL_BASES } from '../../core/employment-matrix.ts';
import { measuresOf, viewsOf } from './allowed-choices.ts';

/** A part of an address that could not be taken: what was asked for, and what is shown instead. */
export interface StateNotice {
  parameter: string;
  asked: string;
  used: string;
}

export interface DecodedState {
  state: ExplorerState;
  notices: readonly StateNotice[];
}

/**
 * The state that an address asks for. Whatever is not there falls back to the edition's own choice,
 * and a notice says so; nothing is guessed in silence.
 */
export function decodeState(query: URLSearchParams, catalogue: ExplorerCatalogue): DecodedState {
  const notices: StateNotice[] = [];
  const note = (parameter: string, asked: string, used: string | number): void => {
    notices.push({ parameter, asked, used: String(used) });
  };
  const oneOf = <Value extends string>(
    parameter: string,
    allowed: readonly Value[],
    usual: Value,
  ): Value => {
    const asked = query.get(parameter);
    if (asked === null) return usual;
    const found = allowed.find((value) => value === asked);
    if (found === undefined) note(parameter, asked, usual);
    return found ?? usual;
  };
  const number = (
    parameter: string,
    usual: number,
    range: { min: number; max: number },
    scale = 1,
  ): number => {
    const asked = query.get(parameter);
    if (asked === null) return usual;
    const value = /^\d+(\.\d+)?$/.test(asked) ? decimal(Number(asked) / scale) : Number.NaN;
    if (value >= range.min && value <= range.max) return value;
    note(parameter, asked, decimal(usual * scale));
    return usual;
  };
  const several = (parameter: string, allowed: readonly string[], most: number): string[] => {
    const asked = (query.get(parameter) ?? '').split(' ').filter((code) => code !== '');
    const found = [...new Set(asked)].filter((code) => allowed.includes(code));
    const used = found.slice(0, most);
    const refused = [...new Set(asked)].filter((code) => !used.includes(code));
    if (refused.length > 0) note(parameter, refused.join(' '), used.join(' '));
    return used;
  };

  const ids = catalogue.editions.map(({ id }) => id);
  const edition = catalogue.editions.find(
    ({ id }) => id === oneOf('edition', ids, ids[0]!),
  ) as CatalogueEdition;
  const printed = edition.kind === 'published';
  const own = edition.levels.map(({ level }) => level);
  const asked = LEVELS.find((level) => level === query.get('level'));
  const usual = firstState(edition, asked);
  const level = oneOf('level', own, usual.level);
  const codes = levelOf(edition, level)?.activities ?? [];
  const activity = oneOf('activity', codes, usual.activity);
  const areas = edition.references.map(({ area }) => area);
  const referenceArea = oneOf('reference', areas, usual.referenceArea);
  const bases = edition.references
    .filter(({ area }) => area === referenceArea)
    .map(({ basis }) => basis);
  const state: ExplorerState = {
    edition: edition.id,
    view: oneOf('view', viewsOf(edition), usual.view),
    level,
    activity,
    regions: several(
      'regions',
      catalogue.regions.map(({ geo }) => geo),
      MOST_COMPARED,
    ),
    activities: several(
      'with',
      codes.filter((code) => code !== activity),
      MOST_COMPARED - 1,
    ),
    measure: oneOf('measure', measuresOf(edition, level), usual.measure),
    symbols: oneOf('symbols', ['on', 'off'], 'off') === 'on',
    lqThreshold: number('lq', usual.lqThreshold, THRESHOLD_RANGE),
    minShare: number('share', usual.minShare, MIN_SHARE_RANGE, 100),
    totalBasis: oneOf(
      'basis',
      TOTAL_BASES.filter((basis) => printed || bases.includes(basis)),
      printed || bases.includes(usual.totalBasis) ? usual.totalBasis : bases[0]!,
    ),
    referenceArea,
    certainty: oneOf('certainty', CERTAINTY_CHOICES, 'point'),
    weights: oneOf('weights', edition.weightSets, usual.weights),
    order: oneOf('order', ORDERS, 'code'),
  };
  return { state, notices };
}

/**
 * The query of a state: only what differs from the edition's own choices, in one fixed order, so that
 * the same view always has the same address. `decodeState` gives the state back.
 */
export function encodeState(state: ExplorerState, catalogue: ExplorerCatalogue): URLSearchParams {
  const edition = catalogue.editions.find(({ id }) => id === state.edition)!;
  const plain = firstState(edition);
  const usual = firstState(edition, state.level);
  const query = new URLSearchParams();
  const set = (parameter: string, value: string | number, own: string | number): void => {
    if (value !== own) query.set(parameter, String(value));
  };
  set('edition', state.edition, catalogue.editions[0]!.id);
  set('view', state.view, usual.view);
  set('level', state.level, plain.level);
  set('activity', state.activity, usual.activity);
  set('regions', state.regions.join(' '), '');
  set('with', state.activities.join(' '), '');
  set('measure', state.measure, usual.measure);
  set('symbols', state.symbols ? 'on' : 'off', 'off');
  set('lq', state.lqThreshold, usual.lqThreshold);
  set('share', decimal(state.minShare * 100), decimal(usual.minShare * 100));
  set('basis', state.totalBasis, usual.totalBasis);
  set('reference', state.referenceArea, usual.referenceArea);
  set('certainty', state.certainty, 'point');
  set('weights', state.weights, usual.weights);
  set('order', state.order, 'code');
  return query;
}

/** Twelve digits: 0.07 · 100 comes out of doubles as 7.000000000000001. */
function decimal(value: number): number {
  return Number(value.toPrecision(12));
}
