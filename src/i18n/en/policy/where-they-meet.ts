/** Policy beside figures: organisations on pages of regions and ecosystems. */
export const meeting = {
  title: 'Where specialisation and organisations meet',
  lead: 'Each row is a region and an ecosystem in which there is an agglomeration, computed or published, or an organisation that the documents name, or both. “None named” is a statement about five documents, not about the region: the platform counts {total} Italian organisations without listing them.',
  caption: 'Regions and ecosystems with an agglomeration, with a named organisation, or with both',
  summary:
    '{both} have both; {alone} have an agglomeration and no named organisation; {only} have a named organisation and no agglomeration.',
  computed: 'Computed, {year}',
  published: 'Factsheet, {year}',
  agglomeration: 'agglomeration',
  named: 'Organisations named',
  noneNamed: 'none named',
  lq: 'LQ, {year}',
  empty: 'No agglomeration and no named organisation.',
};

export const regionPolicy = {
  title: 'Organisations, programmes and policies',
  none: 'The five documents name no organisation of this region. The platform had {total} Italian ones on {date}, without a public list by region.',
  most: 'The region is among the three with most cluster organisations on the platform.',
  fewest: 'The region is among those with the fewest cluster organisations on the platform.',
  policy: 'Its own policy: {name}',
  dossier: 'Dossier: {title}',
  category: 'In the ERDF of 2014–2020 the region counted as {category}.',
  strategy:
    'As in every region, a regional strategy carries out cluster policy here, and the regional programme 2021–2027 names clusters as possible beneficiaries.',
};

export const ecosystemPolicy = {
  title: 'Organisations in this ecosystem',
  count:
    '{n} of the {total} cluster organisations on the platform declared this ecosystem in {year}.',
  notListed: 'The factsheet’s list of declared ecosystems does not have this one.',
  none: 'The documents name no organisation of this ecosystem.',
  euroclusters: 'Euroclusters with this ecosystem stated: {list}.',
};
