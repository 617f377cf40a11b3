/** Legends and marks of the maps. */
export const map = {
  legendLq: 'Location quotient, {year}: 1 is the EU’s share',
  legendCount: {
    divisions: 'Number of agglomerations among divisions, {year}',
    ecosystems: 'Number of agglomerations among ecosystems, {year}',
  },
  nearEu: 'near the EU',
  passes: 'agglomeration: above {threshold} and at least {minimum} of employment',
  small: 'above {threshold}, but below {minimum} of employment',
  possible: 'possible within what is not published',
  suppressed: 'not published',
  partial: 'only a part of the ecosystem is covered',
  noData: 'no data',
} as const;
