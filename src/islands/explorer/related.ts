import type { ExplorerCell } from '../../charts/explorer/explorer-cell.ts';
import {
  activityName,
  activityPath,
  regionName,
  type ExplorerContext,
} from '../../charts/explorer/explorer-context.ts';
import { branch, type Branch } from '../../charts/explorer/tree.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { EcosystemWeightRow } from '../../schema/published.ts';
import type {
  NeighbourRow,
  NextSpecialisationRow,
  PeerRow,
} from '../../schema/published-statistics.ts';
import type { EditionFigures } from './edition-figures.ts';

/** How many of each are named, but of the neighbours all that are published. */
const MOST = 4;

/**
 * Where a reader may go from a cell: regions of similar structure and what is related to the region's
 * activities, then the neighbours of the activity and the ecosystems that it feeds. Only what the
 * published tables hold.
 */
export async function relatedTrees(
  context: ExplorerContext,
  files: EditionFigures,
  cell: ExplorerCell,
): Promise<Branch[]> {
  const { words, edition } = context;
  const has = (name: string): boolean => edition.tables.includes(name);
  const table = <Row>(name: string): Promise<Row[]> =>
    has(name) ? files.file<Row[]>(`${edition.id}/${name}.json`) : Promise.resolve([]);
  const [peers, next, near, weights] = await Promise.all([
    table<PeerRow>('peers'),
    table<NextSpecialisationRow>('next-specialisations'),
    table<NeighbourRow>('neighbours'),
    cell.level === 'division'
      ? files.file<EcosystemWeightRow[]>('reference/ecosystem-weights.json')
      : Promise.resolve<EcosystemWeightRow[]>([]),
  ]);
  const lists = [
    list(words.related.peers, peerItems(context, cell, peers)),
    list(words.related.next, nextItems(context, cell, next), words.related.nextNote),
    nearList(context, cell, near),
    list(words.related.feeds, weightItems(context, cell, weights)),
  ].flat();
  return lists.length === 0 ? [] : [branch('h3', {}, words.related.title), ...lists];
}

function list(title: string, items: readonly Branch[], note?: string): Branch[] {
  if (items.length === 0) return [];
  return [
    branch('p', { class: 'related-title' }, title),
    branch('ul', { class: 'plain' }, items),
    ...(note === undefined ? [] : [branch('p', { class: 'note' }, note)]),
  ];
}

function item(href: string, text: string): Branch {
  return branch('li', {}, branch('a', { href }, text));
}

function peerItems(
  context: ExplorerContext,
  cell: ExplorerCell,
  rows: readonly PeerRow[],
): Branch[] {
  const { words, lang, paths, catalogue } = context;
  const known = new Set(catalogue.regions.map(({ geo }) => geo));
  return rows
    .filter((row) => row.geo === cell.geo && row.level === cell.level && known.has(row.peer))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ peer, distance }) =>
      item(
        `${paths.site}regions/${peer}/`,
        fill(words.related.peer, {
          region: regionName(context, peer),
          distance: formatNumber(distance, lang, 2),
        }),
      ),
    );
}

function nextItems(
  context: ExplorerContext,
  cell: ExplorerCell,
  rows: readonly NextSpecialisationRow[],
): Branch[] {
  const { words, lang, paths } = context;
  return rows
    .filter((row) => row.geo === cell.geo && row.level === cell.level)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ activity, density }) => {
      const text = fill(words.related.dense, {
        activity: activityName(context, activity),
        density: formatNumber(density, lang, 2),
      });
      return cell.level === 'division'
        ? item(`${paths.site}sectors/${activity}/`, text)
        : branch('li', {}, text);
    });
}

/** The neighbours of the activity with the very numbers of its page. */
function nearList(
  context: ExplorerContext,
  cell: ExplorerCell,
  rows: readonly NeighbourRow[],
): Branch[] {
  const { words, lang } = context;
  const near = rows
    .filter((row) => row.level === cell.level && row.activity === cell.activity)
    .sort((a, b) => a.rank - b.rank);
  const items = near.map(({ neighbour, proximity }) => {
    const text = fill(words.related.proximity, {
      activity: activityName(context, neighbour),
      proximity: formatNumber(proximity, lang, 2),
    });
    const path = activityPath(context, neighbour);
    return path === null ? branch('li', {}, text) : item(path, text);
  });
  const note = fill(words.related.nearNote, { regions: near[0]?.regions ?? 0 });
  return list(words.related.near, items, note);
}

function weightItems(
  context: ExplorerContext,
  cell: ExplorerCell,
  rows: readonly EcosystemWeightRow[],
): Branch[] {
  const { words, lang, paths, catalogue, state, edition } = context;
  const set = state.weights === '' ? edition.weights : state.weights;
  return rows
    .filter((row) => row.activity === cell.activity && row.weights === set)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ ecosystem, weight }) => {
      const name = catalogue.names.ecosystem?.find(({ code }) => code === ecosystem)?.name;
      return item(
        `${paths.site}ecosystems/${ecosystem}/`,
        fill(words.related.weight, {
          ecosystem: name ?? ecosystem,
          weight: formatNumber(weight, lang, 3),
        }),
      );
    });
}
