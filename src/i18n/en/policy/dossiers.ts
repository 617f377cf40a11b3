/** Regional dossiers. */
export const tuscany = {
  title: 'Tuscany: exports and fashion',
  lead: 'What the newsletter of the Tuscan fashion district reported in the autumn of 2017: growing exports, marks for carded wool, training and fairs.',
  totals: 'Foreign trade',
  totalsCaption: 'Change on the same period a year before, %',
  flow: 'Flow',
  period: 'Period',
  tuscany: 'Tuscany',
  italy: 'Italy',
  change: 'Change, %',
  quarter: 'first quarter of {year}',
  chartDescription:
    'Bars to the right are growth, to the left decline; the table below has the same numbers.',
  partOf: 'part of {name}',
  sector: 'Sector',
  market: 'Market',
  province: 'Province',
  missingRow: 'not given',
  specialisation: 'Specialisation in textiles and fashion, {year}',
  specialisationLead:
    'Beside growth, weight: how much more of Tuscany’s employment is in these activities than of the EU’s, computed from {edition}.',
  events: 'Dates',
  eventsCaption: 'Dates in the newsletter, all past',
  yearInferred: 'year not printed, inferred',
  date: 'Date',
  event: 'Event',
};

export const dossiers = {
  title: 'Regional dossiers',
  lead: 'Where a document goes deeper into one region.',
};
