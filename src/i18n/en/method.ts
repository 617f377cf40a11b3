/** The method page. */
export const method = {
  title: 'Method',
  lead: 'What is computed, from what, and what the numbers do not say. Every figure of this site follows these rules; every parameter stands in the manifest of the published files.',
  rule: {
    title: 'The rule',
    text: 'The location quotient (LQ) compares the share of an activity in a region’s employment with its share in the EU. It is 1 where the region is like the EU.',
    formula: 'LQ = (e ÷ total of the region) ÷ (E ÷ total of the EU)',
    legend: 'e is employment of the activity in the region, E the same in the reference area.',
    verdict:
      'Above {threshold}, strictly, the activity is a specialisation agglomeration; with at least {minimum} of the region’s employment it is regionally relevant. Only these are counted, listed and mapped here, and called agglomerations for short. The rule is that of section 2.2 of the country factsheet of the European Cluster Collaboration Platform (2023).',
    exact:
      'Both verdicts are taken on unrounded values in whole persons: a quotient of exactly {threshold} does not pass, a share of exactly {minimum} does.',
    levels:
      'Agglomerations are counted and ranked within one level (divisions, sections, groups of sections, ecosystems), never across. Rank is by LQ, ties by code. The headline counts divisions.',
  },
  example: {
    title: 'A worked example',
    text: '{activity} ({code}) in {region}, from “{edition}”:',
    region: 'Share of the region: {employment} ÷ {total} = {share}',
    reference: 'Share of the EU: {employment} ÷ {total} = {share}',
    quotient: 'LQ = {share} ÷ {reference} = {lq}',
    verdict:
      '{lq} is above {threshold}, and {share} of employment is at least {minimum}: {verdict}.',
  },
  missing: {
    title: 'What is not published',
    text: 'Zero, missing, withheld and unreliable are four different things and stay different: an empty cell is never zero. Each carries its reason, and bounds instead of silence.',
    bounds:
      'An empty cell lies between 0 and the smallest remainder that its parents leave: the section of the same region less the divisions known, or the country less the regions known, with half a unit of rounding for every published figure. From these follow the lowest and the highest LQ.',
    certainty:
      '“Certain” agglomerations pass even at the lowest value. “Possible” ones pass only at the highest. Beside every count stand the certain ones and the most there can be.',
    example:
      'In the main edition {n} of {cells} division cells have no published figure. Of the agglomerations {certain} are certain, and {most} are the most there can be.',
    reasons: 'Reasons for an empty cell',
    reasonColumn: 'Reason',
    cellsColumn: 'Cells of divisions',
    low: 'Values that Eurostat marks as of low reliability are used and marked.',
  },
  reference: {
    title: 'The share of the EU',
    text: 'Reference area is the EU of 27 members ({area}). Where Eurostat publishes no EU row, it is summed from the members: those that publish the division, over their total employment. Members that publish only the section widen the bounds; members that publish neither are left out for this division, and named on its page.',
    basis:
      'Shares are taken in total employment of all activities, from the Labour Force Survey, because business statistics do not cover the whole economy. Taken in the sum of the classified activities instead, more cells would pass; that is why the total basis is a named parameter.',
  },
  ecosystems: {
    title: 'Ecosystems',
    text: 'The share of an ecosystem is the weighted sum of the shares of its divisions, with the weights of the Annual Single Market Report 2021, which Eurostat uses. The weights overlap and do not sum to 1, so an ecosystem has no head count of its own.',
    coverage:
      'Coverage is the sum of the weights covered over the sum of all. Below 100 % the quotient is partial: it compares the divisions that are there, is drawn with its own pattern, and is never counted.',
    agriculture:
      'Agriculture is missing from business statistics. For Agri-food the share of section A comes from the Labour Force Survey, as A01 to A03 all weigh 1; the source of these rows names both tables.',
    oddity:
      'The weight of architecture and engineering (M71) in Construction is 1.2568 as published (its own 1 and a horizontal 0.2568) and is used so.',
    coverageCaption: 'Coverage of the ecosystems in “{edition}”',
    missingColumn: 'Divisions missing',
  },
  factsheet: {
    title: 'Beside the factsheet',
    text: 'No public table of Eurostat reproduces the lists of the factsheet: they need the Labour Force Survey by NUTS 2 region and division. They are therefore an edition of their own, shown as printed, without quotients, and compared on every region’s page. Where a printed count and its list disagree, both stand as printed.',
  },
  conventions: {
    title: 'Conventions',
    nuts: 'Regions are NUTS 2 in the version that the edition names. The Italian codes are the same in the versions 2013 to 2024.',
    nace: 'Activities are NACE Rev. 2. The revision is part of every key; codes of Rev. 2.1 are never joined to them by letter and number, and no series runs from one revision into the other. On data of Rev. 2.1 ecosystems weigh only the 32 divisions that no class leaves or enters; the others lower the coverage by name.',
    measure:
      'Persons employed (business statistics) and employed persons (Labour Force Survey) are two measures and keep their names.',
    rounding:
      'Files hold full precision; the screen rounds. Where rounding would put a value on the wrong side of a limit, more decimals are shown.',
    zero: 'A quotient of 0 ÷ 0 or x ÷ 0 does not exist; it is neither 0 nor 1.',
  },
  parameters: {
    title: 'Parameters of the editions',
    caption: 'Parameters as the runs used them',
    name: 'Parameter',
  },
} as const;
