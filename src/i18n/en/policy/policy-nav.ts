/** The menu of the policy pages. */
export const nav = {
  label: 'Policy pages',
  factsheet: 'Factsheet',
  organisations: 'Organisations',
  cooperation: 'Cooperation',
  programmes: 'Programmes and tools',
  tuscany: 'Tuscany',
  sources: 'Sources',
};
