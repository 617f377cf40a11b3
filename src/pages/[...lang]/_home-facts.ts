import type { Topology } from 'topojson-specification';
import { regionCentres } from '../../charts/explorer/region-centres.ts';
import { mapGeometry } from '../../charts/map-geometry.ts';
import { countView } from '../../charts/views/count-view.ts';
import type { MapView, ViewContext, ViewWords } from '../../charts/views/map-view.ts';
import { quotientView } from '../../charts/views/quotient-view.ts';
import { markedView } from '../../charts/views/stated-view.ts';
import { activityCount, activityLead } from '../../i18n/activity-sentences.ts';
import { fill } from '../../i18n/fill.ts';
import { activityTitle, agglomerationsText } from '../../i18n/home-sentences.ts';
import { href } from '../../i18n/href.ts';
import type { Lang } from '../../i18n/languages.ts';
import { messages } from '../../i18n/messages.ts';
import { dayOf, inSentence, listOf, measureWord, spelled, subjectOf } from '../../i18n/phrases.ts';
import { mainEdition } from '../../published/editions.ts';
import { homeEditions, organisationTotals } from '../../published/home.ts';
import { ecosystems, nace, naceActivities, regionName, regions } from '../../published/names.ts';
import { byQuotient, cellsOfActivity } from '../../published/select.ts';
import { editionView, mapSources, printedMentions } from '../../published/views.ts';
import type { HomeData } from '../../schema/home-data.ts';

/** The division and the ecosystem that the factsheet's section 2.2 speaks of. */
const DIVISION = 'C14';
const ECOSYSTEM = 'textile';
/** The region whose policy the factsheet describes in its section 3. */
const POLICY_REGION = 'ITC4';

/** A paragraph of the factsheet column with the view of the map that belongs to it. */
export interface HomeFactProps {
  id: string;
  title: string;
  text: string;
  view: MapView;
  query: string;
  more: { href: string; label: string };
  source: string;
}

export function homeData(lang: Lang): Omit<HomeData, 'dataFolder'> {
  const { organisations, policy } = messages(lang).home.facts;
  const totals = organisationTotals();
  const year = totals.date.slice(0, 4);
  const names = ['division', 'section', 'section_group'] as const;
  const topology = mapSources().topology as Topology;
  const centres = regionCentres(topology, mapGeometry(topology));
  return {
    regions: regions().map(({ geo }) => {
      // Whole pixels steer the arrow keys as well, and are shorter.
      const [x, y] = centres.find((each) => each.geo === geo)?.centre ?? [0, 0];
      const centre = [Math.round(x), Math.round(y)] as const;
      return { geo, name: regionName(geo, lang), href: href(lang, `/regions/${geo}/`), centre };
    }),
    names: Object.fromEntries([
      ...names.flatMap((level) =>
        naceActivities(level).map((row) => [row.activity, row[`short_${lang}`]]),
      ),
      ...ecosystems().map((row) => [row.activity, row[`name_${lang}`]]),
    ]) as Record<string, string>,
    editions: homeEditions(lang),
    organisations: {
      year,
      first: { geos: totals.most, label: organisations.most },
      second: { geos: totals.fewest, label: organisations.fewest },
      unnamed: organisations.unnamed,
    },
    policy: {
      year,
      first: { geos: [POLICY_REGION], label: policy.described },
      second: null,
      unnamed: policy.unnamed,
    },
  };
}

/** The words that the map's views take, and no others: they travel with the page. */
export function viewWords(lang: Lang): ViewWords {
  const { home, terms } = messages(lang);
  const { certainty, missing, sentenceQuotient, sentencePersons, sentenceBound } = terms;
  const { region, lq, range, share, shareEu, employment, verdict } = terms;
  return {
    ...home.view,
    subject: home.subject,
    terms: {
      ...{ certainty, missing, sentenceQuotient, sentencePersons, sentenceBound },
      ...{ region, lq, range, share, shareEu, employment, verdict },
    },
  };
}

export function homeFacts(lang: Lang, home: HomeData): HomeFactProps[] {
  const words = messages(lang).home.facts;
  const edition = mainEdition();
  const context: ViewContext = { home, edition: home.editions[0]!, words: viewWords(lang), lang };
  const printed = home.editions.find(({ kind }) => kind === 'published');
  const counts = home.regions.map(({ geo }) => ({
    name: subjectOf(geo, lang),
    ...(context.edition.counts[geo]?.divisions ?? { n: 0, certain: 0, most: 0 }),
  }));
  const sum = (key: 'n' | 'certain' | 'most'): number =>
    counts.reduce((total, count) => total + (count[key] ?? 0), 0);
  const totals = { count: sum('n'), certain: sum('certain'), most: sum('most') };
  const { year } = context.edition;
  const section = (number: string): string => fill(words.source, { section: number });
  const namesOf = (geos: readonly string[]): string =>
    listOf(
      geos.map((geo) => subjectOf(geo, lang)),
      lang,
    );
  const organisations = organisationTotals();
  const facts: HomeFactProps[] = [
    {
      id: 'agglomerations',
      title: fill(words.agglomerations.title, { count: totals.count, year }),
      text: agglomerationsText(counts, totals, lang),
      view: countView(context, 'divisions'),
      query: '?show=divisions',
      more: { href: href(lang, '/regions/'), label: messages(lang).region.indexTitle },
      source: editionView(edition, lang).title,
    },
    ...(printed === undefined ? [] : [printedFact(lang, { ...context, edition: printed })]),
    activityFact(lang, context, 'division', DIVISION),
    activityFact(lang, context, 'ecosystem', ECOSYSTEM),
    {
      id: 'organisations',
      title: fill(words.organisations.title, {
        n: organisations.total,
        year: home.organisations.year,
      }),
      text: fill(words.organisations.text, {
        date: dayOf(organisations.date, lang),
        most: namesOf(organisations.most),
        fewest: namesOf(organisations.fewest),
      }),
      view: markedView(context, 'organisations'),
      query: '?show=organisations',
      more: {
        href: href(lang, '/organisations/'),
        label: messages(lang).site.footer.organisations,
      },
      source: section('2.3'),
    },
    {
      id: 'policy',
      title: fill(words.policy.title, { year: home.policy.year }),
      text: words.policy.text,
      view: markedView(context, 'policy'),
      query: '?show=policy',
      more: { href: href(lang, '/factsheet/'), label: messages(lang).site.footer.factsheet },
      source: section('3'),
    },
  ];
  return facts;
}

function printedFact(lang: Lang, context: ViewContext): HomeFactProps {
  const words = messages(lang).home.facts;
  const { edition, home } = context;
  const all = Object.values(edition.counts);
  const sum = (level: 'divisions' | 'ecosystems'): number =>
    all.reduce((total, counts) => total + (counts[level]?.n ?? 0), 0);
  const firsts = all.flatMap(({ divisions }) => divisions?.list[0]?.[0] ?? []);
  const often = [...new Set(firsts)].sort((a, b) => timesIn(firsts, b) - timesIn(firsts, a))[0]!;
  const name = home.names[often] ?? often;
  const values = {
    divisions: sum('divisions'),
    ecosystems: sum('ecosystems'),
    year: edition.year,
    first: `${name} (${often})`,
    n: timesIn(firsts, often),
  };
  return {
    id: 'printed',
    title: fill(words.printed.title, values),
    text: fill(words.printed.text, values),
    view: countView(context, 'divisions'),
    query: `?edition=${edition.id}`,
    more: { href: href(lang, `/sectors/${often}/`), label: values.first },
    source: fill(words.source, { section: '2.2' }),
  };
}

function timesIn(list: readonly string[], item: string): number {
  return list.filter((each) => each === item).length;
}

function activityFact(
  lang: Lang,
  context: ViewContext,
  kind: 'division' | 'ecosystem',
  activity: string,
): HomeFactProps {
  const words = messages(lang).home.facts[kind];
  const { home, edition } = context;
  const cells = byQuotient(cellsOfActivity(edition.id, kind, activity));
  const name = home.names[activity] ?? activity;
  const inText = kind === 'division' ? inSentence(nace(activity)[`short_${lang}`]) : name;
  const facts = {
    cells,
    activity: inText,
    ecosystem: kind === 'ecosystem',
    measure: measureWord(editionView(mainEdition(), lang).measure, lang),
    year: edition.year,
    nameOf: (geo: string) => regionName(geo, lang),
  };
  const view = quotientView(context, activity, cells);
  const passing = view.rows.filter(({ strong }) => strong).length;
  const mentions = printedMentions(kind, activity).length;
  const folder = kind === 'division' ? 'sectors' : 'ecosystems';
  return {
    id: kind,
    title: activityTitle(kind, { activity: name, n: passing, year: edition.year }, lang),
    text: [
      activityLead(facts, lang),
      activityCount(facts, lang),
      fill(words.printed, { n: spelled(mentions, lang) }),
    ].join(' '),
    view,
    query: `?show=${activity}`,
    more: { href: href(lang, `/${folder}/${activity}/`), label: name },
    source: editionView(mainEdition(), lang).title,
  };
}
