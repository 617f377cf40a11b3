import type { ExplorerCell, ExplorerFigures } from '../../../charts/explorer/explorer-cell.ts';
import { firstState } from '../../../charts/explorer/explorer-choices.ts';
import type {
  ExplorerContext,
  ExplorerPaths,
  ExplorerTerms,
} from '../../../charts/explorer/explorer-context.ts';
import { explorerWords } from '../../../i18n/explorer.ts';
import { asset, href } from '../../../i18n/href.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { messages } from '../../../i18n/messages.ts';
import { editions, quotients } from '../../../published/editions.ts';
import { editionView } from '../../../published/views.ts';
import { explorerCatalogue } from './_catalogue.ts';

/** The view that stands in the page before anything is chosen: published rows, nothing recomputed. */
export function firstContext(lang: Lang): ExplorerContext {
  const catalogue = explorerCatalogue(lang);
  const edition = catalogue.editions[0]!;
  const level = edition.levels[0]!;
  const paths: ExplorerPaths = { site: href(lang, '/'), data: asset('/data/') };
  return {
    state: firstState(edition),
    catalogue,
    edition,
    level,
    figures: figuresOf(edition.id, catalogue.regions, level),
    printed: null,
    words: explorerWords(lang),
    terms: termsOf(lang),
    paths,
    lang,
  };
}

function figuresOf(
  edition: string,
  regions: readonly { geo: string }[],
  { level, activities }: { level: string; activities: readonly string[] },
): ExplorerFigures {
  const rows = new Map<string, ExplorerCell>(
    quotients(edition)
      .filter((row) => row.level === level)
      .map((row) => [`${row.geo} ${row.activity}`, row]),
  );
  const geos = regions.map(({ geo }) => geo);
  const cells = geos.map((geo) => activities.map((code) => rows.get(`${geo} ${code}`)!));
  return { geos, activities, cells };
}

function termsOf(lang: Lang): ExplorerTerms {
  const { terms } = messages(lang);
  const { and, activity, certainty, employment, lowReliability, lq, missing, range } = terms;
  const { region, sentenceBound, sentencePersons, share, verdict, weightSets } = terms;
  return {
    ...{ and, activity, certainty, employment, lowReliability, lq, missing, range },
    ...{ region, sentenceBound, sentencePersons, share, verdict, weightSets },
  };
}

/** What the source line of each edition says. */
export function editionSources(lang: Lang) {
  return editions().map((edition) => {
    const { id, time_period: year, parameters } = edition;
    if (edition.kind === 'computed') {
      const { datasets, licence } = editionView(edition, lang);
      return { id, year, datasets, licence };
    }
    return { id, year, datasets: [], licence: '', publication: String(parameters['source']) };
  });
}
