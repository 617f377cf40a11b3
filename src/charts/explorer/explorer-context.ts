import type { Messages } from '../../i18n/messages.ts';
import type { CellWords } from '../../i18n/cell-sentence.ts';
import type { ExplorerWords } from '../../i18n/explorer.ts';
import { formatLimit } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type {
  CatalogueActivity,
  CatalogueEdition,
  CatalogueLevel,
  ExplorerCatalogue,
  ExplorerState,
} from './explorer-choices.ts';
import { namesIn } from './explorer-choices.ts';
import { cellsOfActivity, type ExplorerFigures } from './explorer-cell.ts';
import type { PrintedFigures } from './printed-figures.ts';

/** The words of the method that views take from the rest of the site. */
export type ExplorerTerms = Pick<
  Messages['terms'],
  | 'and'
  | 'activity'
  | 'certainty'
  | 'employment'
  | 'lowReliability'
  | 'lq'
  | 'missing'
  | 'range'
  | 'region'
  | 'sentenceBound'
  | 'sentencePersons'
  | 'share'
  | 'verdict'
  | 'weightSets'
>;

/** Where the pages and files of the site stand, in the language of the reader. */
export interface ExplorerPaths {
  /** Ends with a slash. */
  site: string;
  data: string;
}

/** Everything that a view is made from. */
export interface ExplorerContext {
  state: ExplorerState;
  catalogue: ExplorerCatalogue;
  edition: CatalogueEdition;
  level: CatalogueLevel;
  /** Cells of the level; null for printed lists. */
  figures: ExplorerFigures | null;
  /** Counts and lists; null for computed editions. */
  printed: PrintedFigures | null;
  words: ExplorerWords;
  terms: ExplorerTerms;
  paths: ExplorerPaths;
  lang: Lang;
}

export function regionName({ catalogue }: ExplorerContext, geo: string): string {
  return catalogue.regions.find((region) => region.geo === geo)?.name ?? geo;
}

/** The name for pictures, where there is little room. */
export function shortRegion({ catalogue }: ExplorerContext, geo: string): string {
  return catalogue.regions.find((region) => region.geo === geo)?.short ?? geo;
}

export function activityRow(
  { catalogue, edition, state }: ExplorerContext,
  code: string,
): CatalogueActivity | undefined {
  return namesIn(catalogue, edition)[state.level]?.find((activity) => activity.code === code);
}

export function activityName(context: ExplorerContext, code: string): string {
  return activityRow(context, code)?.name ?? code;
}

/** The name with its code; ecosystems have none that a reader knows. */
export function activityLabel(context: ExplorerContext, code: string): string {
  const name = activityName(context, code);
  return context.state.level === 'ecosystem' ? name : `${name} (${code})`;
}

export function regionPath({ paths }: ExplorerContext, geo: string): string {
  return `${paths.site}regions/${geo}/`;
}

/** The page of an activity; null for sections and groups, which have none. */
export function activityPath({ paths, state }: ExplorerContext, code: string): string | null {
  if (state.level === 'ecosystem') return `${paths.site}ecosystems/${code}/`;
  return state.level === 'division' ? `${paths.site}sectors/${code}/` : null;
}

/** A word of a table of words by a key that may be unknown. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

/** The reference area inside a sentence: `of the EU`, or `of EU28` for one without words of its own. */
export function ofArea({ words, state }: ExplorerContext): string {
  return areaWord(words.areasOf, state.referenceArea);
}

/** The same at the head of a sentence: `Against the EU`. */
export function againstArea({ words, state }: ExplorerContext): string {
  return areaWord(words.areasAgainst, state.referenceArea);
}

function areaWord(
  words: Readonly<Record<string, string>> & { other: string },
  area: string,
): string {
  return words[area] ?? words.other.replace('{area}', area);
}

export function levelWord({ words, state }: ExplorerContext): string {
  return words.levelsOf[state.level];
}

/** Both thresholds as a sentence prints them. */
export function limitsOf({ state, lang }: ExplorerContext): { threshold: string; minimum: string } {
  return {
    threshold: formatLimit(state.lqThreshold, lang),
    minimum: formatLimit(state.minShare, lang, 'percent'),
  };
}

/** The words for a cell, with the reference area of the reader's choice in them. */
export function cellWords(context: ExplorerContext): CellWords {
  const { terms, words } = context;
  return {
    certainty: terms.certainty,
    sentencePersons: terms.sentencePersons,
    sentenceBound: terms.sentenceBound,
    sentenceQuotient: words.cell.quotient.replace('{ofArea}', ofArea(context)),
    missing: {
      ...terms.missing,
      reference_not_published: words.cell.noReference,
      absent_from_reference: words.cell.absent,
    },
  };
}

/** `a, b and c`. */
export function joined(
  { terms }: Pick<ExplorerContext, 'terms'>,
  parts: readonly string[],
): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${terms.and} ${parts.at(-1) ?? ''}`;
}

/** The region that ranks first in the chosen activity; the first of all where none has a quotient. */
export function topRegion({ state, figures, catalogue }: ExplorerContext): string {
  const cells = figures === null ? [] : cellsOfActivity(figures, state.activity);
  const [top] = [...cells].sort((a, b) => (b.lq ?? -1) - (a.lq ?? -1) || (a.geo < b.geo ? -1 : 1));
  return top?.geo ?? catalogue.regions[0]!.geo;
}

/** Regions of a view that is about regions: those singled out, or the top one; pictures take the first. */
export function shownRegions(context: ExplorerContext): readonly string[] {
  const { regions, view } = context.state;
  const chosen = regions.length === 0 ? [topRegion(context)] : regions;
  return view === 'scatter' || view === 'treemap' ? chosen.slice(0, 1) : chosen;
}
