/** Pages of one division or one ecosystem, and their indices. */
export const activity = {
  indexTitle: 'The 88 divisions of NACE Rev. 2',
  indexLead:
    'Each division has a page with its map and the ranking of the 21 regions. {covered} of them are covered by {edition}; the others say what is known.',
  indexEcosystems: 'The 14 industrial ecosystems',
  indexCaption: 'Divisions with their agglomerations, {year}',
  indexRegions: 'Agglomerations',
  indexTop: 'Highest LQ',
  indexTopCell: '{lq} · {region}',
  indexMentions: 'Regions in the factsheet',
  partialMark: 'partial',
  ecosystemsTitle: 'The 14 industrial ecosystems',
  ecosystemsLead:
    'An ecosystem gathers shares of divisions along a value chain, with the weights of the Annual Single Market Report. Where {edition} lacks divisions of an ecosystem, its quotients are partial: they are shown and never counted.',
  ecosystemsCaption: 'Ecosystems with their agglomerations, {year}',
  leadTop:
    '{subject} employs {times} times the EU share of its workers in {activity}, more than any other Italian region ({measure}, {year}).',
  leadTopPublished:
    'Among the regions with a published figure, {subject} employs most: {times} times the EU share of its workers in {activity} ({measure}, {year}).',
  leadTopEcosystem:
    'The {activity} ecosystem has {times} times its EU share of employment {inside}, more than in any other Italian region ({measure}, {year}).',
  leadNone: 'No region has a location quotient in {activity} for {year}.',
  countNone: 'No region has an agglomeration.',
  countSome: '{n} regions have an agglomeration: {regions}.',
  countSingle: 'One region has an agglomeration: {regions}.',
  possible: 'What Eurostat did not publish leaves room for {regions}.',
  partial:
    'The table covers {coverage} % of this ecosystem’s weights, so its quotients are partial and not counted. Missing: {missing}.',
  mapTitle: 'Location quotients in {activity}, {year}',
  mapDescription:
    'The 21 regions by location quotient. {sentence} The table below holds the same figures.',
  rankingTitle: 'Ranking of the regions',
  rankingCaption: 'Regions by location quotient in {activity}, {year}',
  about: 'What it is',
  officialTitle: 'Official title',
  belongsTo: 'Section',
  feeds: 'Ecosystems it feeds',
  feedsNone: 'No ecosystem has a weight for this division.',
  feedsCaption: 'Weights of this division in the ecosystems ({weights})',
  fedBy: 'Divisions that feed it',
  fedByCaption: 'Divisions with their weights ({weights})',
  inTable: 'In the table',
  covered: 'yes',
  uncovered: 'no',
  supplement: 'by section {section} of the Labour Force Survey',
  reference: 'The EU share behind the quotients',
  referenceText:
    'The EU share is {share}: {employment} of {total} persons in the {n} member states that publish this division.',
  referenceTextEcosystem:
    'The EU share of this ecosystem is {share}, the weighted sum over the divisions covered.',
  bounded: 'Not published, but bounded by their section: {members}.',
  excluded: 'Left out, because neither is published: {members}.',
  inFactsheet: 'In the factsheet',
  factsheetNone: 'The factsheet names no region for it.',
  factsheetSome: 'The factsheet ({year}) names it for {n} regions:',
  factsheetOne: 'The factsheet ({year}) names it for one region:',
  factsheetRank: '{region} (no.\u00a0{rank})',
  uncoveredLead:
    'The table behind “{edition}” has no figures for {activity}: structural business statistics leave out agriculture, finance, public services and households.',
  groupTitle: 'The group it belongs to',
  groupText:
    'In the Labour Force Survey it is part of “{group}” ({code}), which has figures for {year}. They describe the whole group, not this division.',
  groupCaption: 'Regions by location quotient in {group}, {year}',
  loadTitle: 'How to load a table that has it',
  loadText:
    'No public Eurostat table crosses NUTS 2 regions with all 88 divisions; it takes a special extraction of the Labour Force Survey. Whoever has one can compute this page:',
  loadSteps: {
    extract:
      'Put the file into a folder of its own below data/extracts, with the birth certificate extract.meta.json beside it (title, dataset, unit, NUTS version, NACE revision, licence).',
    edition:
      'Write an edition in data/editions that names the extract, the level “division”, the reference area and the total basis. Nothing is assumed.',
    build: 'Run npm run data:build and build the site again.',
  },
  siblings: 'Other divisions of section {section}',
} as const;
