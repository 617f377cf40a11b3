import type { Messages } from '../../i18n/messages.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { HomeData, HomeEdition } from '../../schema/home-data.ts';
import type { MapDatum } from '../map-datum.ts';

/** Legends that the page keeps ready; a view names the one that explains it. */
export type LegendName =
  'divisions' | 'ecosystems' | 'quotients' | 'named' | 'organisations' | 'policy';

export interface ViewColumn {
  title: string;
  numeric: boolean;
}

export interface ViewCell {
  text: string;
  /** What the column is sorted by; the text where absent. */
  value?: number | null;
}

/** A region in the view: its cells under the columns, and its lines for tooltip and screen reader. */
export interface ViewRow {
  geo: string;
  name: string;
  strong: boolean;
  cells: ViewCell[];
  lines: string[];
}

/** What a map shows, the equal table, and the words for both: made at build time and in the browser. */
export interface MapView {
  title: string;
  summary: string;
  legend: LegendName;
  data: MapDatum[];
  columns: ViewColumn[];
  rows: ViewRow[];
}

/** What every view is made from. */
export interface ViewContext {
  home: HomeData;
  edition: HomeEdition;
  words: ViewWords;
  lang: Lang;
}

/** The words of the views, handed to the island with the page. */
export type ViewWords = Pick<Messages, 'home'>['home']['view'] & {
  subject: Messages['home']['subject'];
  terms: Pick<
    Messages['terms'],
    | 'certainty'
    | 'missing'
    | 'sentenceQuotient'
    | 'sentencePersons'
    | 'sentenceBound'
    | 'region'
    | 'lq'
    | 'range'
    | 'share'
    | 'shareEu'
    | 'employment'
    | 'verdict'
  >;
};
