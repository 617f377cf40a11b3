/** Definitions of the measures on the method page: what, when there is none, an example, who defined it. */
export const measures = {
  contents: 'On this page',
  example: 'Example',
  others: '{n} others',
  groups: {
    structure: {
      title: 'The structure of a region',
      text: 'These indices take shares closed to the divisions with a figure, so that they sum to 1: what lies outside the table, or is not published, would otherwise look like structure. Two structures are compared over the divisions known on both sides. How many divisions are empty, and what part of employment the others hold, stands beside each value in the file region-structure.',
    },
    concentration: {
      title: 'The concentration of an activity',
      text: 'Here x is a region’s part of the activity and y its part of all classified activities, over the regions that have a figure for both; each sums to 1. How many regions have none stands beside each value in the file activity-structure.',
    },
    relatedness: {
      title: 'What goes together',
      text: 'A region counts as specialised in an activity where its LQ is above 1, strictly and on whole persons; an agglomeration takes more. Cells without an LQ count as not specialised and are counted in the files, which makes proximities rather too low. Everything here rests on the 21 regions of the table: few, so that values move in large steps.',
    },
    dynamics: {
      title: 'Change over time',
      text: 'Changes are given for editions with two periods or more, between neighbouring periods and over the whole series. Where Eurostat marks a break in the region’s own series or total, there is no change; a break in the Italian figure takes the shift-share away; a break in a member of the reference area is named beside the numbers.',
    },
  },
  bounds: {
    formula:
      'ρ is the remainder of a parent A after its known parts a, h half a unit of the last published digit, n the number of known parts.',
    example:
      'Example: {activity} {inside}. The figure is {reason}; its share can be {share} at most, so its LQ lies between {low} and {high}. Verdict: {verdict}.',
    reference:
      'P are the members that publish the activity, Q those that publish only its section, with ρ the remainder of it; E is employment in the activity, T total employment.',
  },
  define: {
    account: {
      title: 'Ecosystem account',
      text: 'The share of an ecosystem in total employment, and its part in the sum of the 14. Because weights overlap, that sum is no share of employment: the part says how ecosystems compare with each other, not how many people work there.',
      edge: 'A division without a figure adds nothing, so the share is a floor. Without coverage of all 14 the parts of the others come out too high.',
      example: '{name} in Italy: {share} ÷ {sum} = {part}.',
      source: 'Source: ECCP, country factsheet Italy (2023), Figure 1.',
    },
    contributions: {
      title: 'Contributions to the LQ of an ecosystem',
      text: 'How many points of the LQ each division brings. S(j) is the reference share of the ecosystem, so the terms add up to its LQ.',
      edge: 'A cell without a figure adds nothing and is counted. Without a reference share there are no contributions, as there is no LQ.',
      example: '{name} {inside}: {sum}.',
      source: 'Source: own; the weighted sum of the ecosystem, term by term.',
    },
    overlaps: {
      title: 'Overlaps between ecosystems',
      text: 'With weights a and b of a division in two ecosystems, at least a + b − 1 and at most the smaller of both is counted twice.',
      edge: 'A weight above 1 (M71 in Construction) counts as the whole division. Divisions without a figure add nothing.',
      example: '{name} and {other} in Italy: between {low} and {high} of total employment.',
      source: 'Source: own; the bounds of Fréchet for two parts of a whole.',
    },
    krugman: {
      title: 'Krugman index',
      text: 'The distance between the structure of a region and that of the EU, of Italy, or of another region: 0 is the same structure, 2 nothing in common. Half of it is the part of the persons that would have to change division.',
      edge: 'A division without a figure on one side is left out on both. Nothing known in common: no value.',
      example: '{region} against the EU: {sum}.',
      source: 'Source: P. Krugman (1991), Geography and Trade, pp. 75–76.',
    },
    hachman: {
      title: 'Hachman index',
      text: '1 is the structure of the EU; towards 0 the region lives on what is small there.',
      edge: 'A division absent from both sides adds nothing. One that is present here and absent from the reference has no LQ, and the index no value.',
      example: '{region}: 1 ÷ ({sum}) = {value}.',
      source: 'Source: F. Hachman (1995), University of Utah.',
    },
    herfindahl: {
      title: 'Herfindahl index',
      text: '1 is all employment in one division; spread evenly over {n} divisions it is {even}.',
      edge: 'Each empty division makes a region look more concentrated than it is.',
      example: '{region}: {sum}.',
      source: 'Source: O. C. Herfindahl (1950); A. O. Hirschman (1964).',
    },
    entropy: {
      title: 'Entropy',
      text: 'Shannon’s measure in bits: 0 is one division alone, log₂ n spread evenly; with {n} divisions {even}.',
      edge: 'A share of 0 adds nothing, which is its limit.',
      example: '{region}: {sum}.',
      source: 'Source: C. E. Shannon (1948), A mathematical theory of communication.',
    },
    specialisations: {
      title: 'Number of specialisations',
      text: 'The divisions in which the region has an LQ above 1, whatever their size.',
      edge: 'Divisions without an LQ are counted apart. None known: no value, not 0.',
      example: '{region}: {n} of the {known} divisions with an LQ.',
      source: 'Source: B. Balassa (1965), for revealed comparative advantage.',
    },
    complexity: {
      title: 'Economic complexity',
      text: 'M is 1 where a region is specialised, k(r) its specialisations, k(i) the regions specialised in an activity. The index is the second eigenvector of this matrix, standardised to mean 0 and deviation 1 over the regions, with the sign that goes up with k(r). It orders regions and measures no amount.',
      edge: 'A region without specialisation has none. A matrix in two unconnected parts, or two equal eigenvalues: no value for any region.',
      example:
        '{region} has {value}; first is {first} with {firstValue}, last {last} with {lastValue}.',
      source: 'Source: C. A. Hidalgo and R. Hausmann (2009), PNAS 106(26).',
    },
    gini: {
      title: 'Locational Gini',
      text: 'The area between the diagonal and the Lorenz curve of the activity, as the sum of its triangles over all pairs of regions: 0 is spread like all employment, 0.5 all in one small region.',
      edge: 'Nobody works in it in any region with a figure: no value.',
      example: '{activity}: {sum}.',
      source: 'Source: P. Krugman (1991), Geography and Trade, pp. 55–56.',
    },
    theil: {
      title: 'Theil index',
      text: '0 is spread like all employment; it grows the more the activity stands where few others do.',
      edge: 'A region without the activity adds nothing, which is the limit. Nobody anywhere: no value.',
      example: '{activity}: {sum}.',
      source: 'Source: H. Theil (1967), Economics and Information Theory.',
    },
    'top-region': {
      title: 'Share of the largest region',
      text: 'What part of the activity the region with most persons in it holds.',
      edge: 'With empty regions the true part is lower, and another region may be the largest. Regions that tie are all named.',
      example: '{activity}: {region} with {persons} of {all} persons, {share}.',
      source: 'Source: own; the concentration ratio CR1.',
    },
    'symmetric-lq': {
      title: 'Symmetric LQ',
      text: 'From −1 for absent over 0 for as in the EU to 1, so that too little and too much have the same length. An LQ above 1.5 is a symmetric one above 0.2; verdicts are taken on the counts all the same.',
      edge: 'No LQ, no symmetric LQ: it is neither 0 nor −1.',
      example: '{activity} {inside}: ({lq} − 1) ÷ ({lq} + 1) = {value}.',
      source: 'Source: B. Dalum, K. Laursen and G. Villumsen (1998).',
    },
    'standardised-lq': {
      title: 'Standardised LQ and its critical value',
      text: 'How many standard deviations a region lies above the mean m of the regions (σ is the deviation of a sample). The critical value is the 95th percentile of these, estimated by bootstrap: {resamples} times as many regions as there are get drawn with replacement, from a fixed seed ({seed}), and the mean of the percentiles of these draws is taken. A region above it is unusual among the regions, whatever the threshold of the rule says.',
      edge: 'Fewer than {fewest} regions with an LQ, or all equal: not given.',
      example:
        '{activity} {inside}: ({lq} − {mean}) ÷ {deviation} = {value}; critical value {critical}.',
      source:
        'Source: D. O’Donoghue and B. Gleave (2004), Regional Studies 38(4); Z. Tian (2013) for the bootstrap.',
    },
    proximity: {
      title: 'Proximity',
      text: 'Of the regions specialised in the more common of two activities, the part that is specialised in both: 0 never together, 1 always. The file neighbours, the page of an activity and the explorer name the five nearest of each; of equally near ones those with more regions in both come first, then by code.',
      edge: 'Nobody is specialised in either: no value.',
      example:
        '{a} has {na} specialised regions, {b} {nb}, both together {n}: {n} ÷ {larger} = {value}.',
      source:
        'Source: C. A. Hidalgo, B. Klinger, A.-L. Barabási and R. Hausmann (2007), Science 317.',
    },
    density: {
      title: 'Density',
      text: 'Of all that is related to an activity, weighed by proximity, the part in which the region is specialised. The activity itself plays no part.',
      edge: 'Nothing is related to it: no value.',
      example: '{activity} {inside}: {here} ÷ {all} = {value}.',
      source: 'Source: C. A. Hidalgo and others (2007), Science 317, without the activity itself.',
    },
    next: {
      title: 'Next specialisations',
      text: 'The activities in which a region is not specialised and around which its density is highest, with the specialisations that speak for them and those that are lacking. Ties by code; ten a region are in the file. They describe what goes together, and are no forecast and no advice.',
      edge: 'Without an LQ an activity is neither specialised nor not yet so, and is not proposed.',
      example: 'First {inside}: {activity}, LQ {lq}, density {density}.',
      source:
        'Source: C. A. Hidalgo and others (2007), Science 317; R. Boschma and others (2015), for regions.',
    },
    peers: {
      title: 'Peer regions',
      text: 'The ten regions nearest by the Krugman distance, of the country and of all regions in the table; ties by code.',
      edge: 'Each pair is compared over the divisions both know; how many are left out is in the file.',
      example: 'Nearest to {region}: {peer}, {value}.',
      source: 'Source: own; the distance is that of Krugman.',
    },
    quadrants: {
      title: 'Change of the LQ, and quadrants',
      text: 'Growing or shrinking by the LQ, specialised or not by an LQ above 1 in the later period.',
      edge: 'No LQ in one of the two periods, or a break between them: no change. Exactly the same LQ: unchanged.',
      example: '{group} {inside}, {from}–{to}: {after} − {before} = {value}, {quadrant}.',
      source: 'Source: own definition.',
    },
    'shift-share': {
      title: 'Shift-share',
      text: 'Takes the change of employment apart into what growth like that of Italy as a whole would have brought, what comes from the mix of groups, and what the region does differently. E is employment in Italy, G its growth over the same groups, g that of the group; a prime is the later period.',
      edge: 'A group with an empty cell in one of the four columns, or with nobody in Italy before, is left out of everything and counted. The terms of a region are the sums over its groups.',
      example:
        '{group} {inside}, {from}–{to}: G = {growth}, g = {own}; {e} → {after}, thus {national} {mix} {regional} = {change} persons.',
      source: 'Source: E. S. Dunn (1960), A statistical and analytical technique.',
    },
  },
  sensitivity: {
    title: 'How much the verdicts hang on choices',
    text: 'Every verdict is taken again under a grid of choices: {thresholds} as the threshold, {minima} as the minimum share, two totals (all employment, or the sum of the classified activities), three EU shares (of the members that publish, and the lowest and highest that the others allow), two reference areas (the EU, Italy) and, for ecosystems, two sets of weights.',
    stable:
      'An agglomeration is stable where it passes at the edition’s threshold and minimum share on either total, with each of the three EU shares and with every set of weights. Beside it stand the single changes that turn the verdict; of a number, the nearest value that does.',
    result:
      'Of the {n} agglomerations {stable} are stable. A single change turns others: shares in the sum of the classified activities {basis}, Italy as the reference area {area}, another end of the EU share {convention}.',
    caption: 'Agglomerations in Italy’s 21 regions by threshold and minimum share, {year}',
    threshold: 'LQ above',
    minimum: 'At least {value}',
    others: 'The other choices, one by one',
    otherCaption: 'Agglomerations at a threshold of {threshold} and {minimum}, {year}',
    total: 'Total',
    totals: {
      total_employment: 'All employment',
      classified_sum: 'Classified activities',
    },
    area: 'Reference area',
    convention: {
      low: 'Lowest EU share',
      point: 'EU share as computed',
      high: 'Highest EU share',
    },
    own: 'Bold: the choices of this edition.',
  },
} as const;
