/** Questions to begin with, as addresses of the explorer; a test holds each to the catalogue. */
export const PRESETS = [
  { name: 'fashion', query: { level: 'ecosystem', activity: 'textile' } },
  { name: 'tourism', query: { activity: 'I55', symbols: 'on' } },
  { name: 'marche', query: { view: 'scatter', regions: 'ITI3' } },
  { name: 'sure', query: { measure: 'certainty', view: 'heat', order: 'structure' } },
] as const;
