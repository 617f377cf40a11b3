/** Legends and marks of the maps. */
export const map = {
  legendLq: 'Location quotient: 1 is the EU’s share',
  legendCount: {
    divisions: 'Number of agglomerations',
    ecosystems: 'Number of agglomerations among ecosystems',
  },
  nearEu: 'near the EU',
  passes: 'agglomeration: above {threshold} and at least {minimum} of employment',
  small: 'above {threshold}, but below {minimum} of employment',
  possible: 'possible within what is not published',
  suppressed: 'not published',
  partial: 'only a part of the ecosystem is covered',
  named: 'In the list of the factsheet',
  namedYes: 'named',
  stated: 'Stated in the factsheet',
  noData: 'no data',
} as const;
