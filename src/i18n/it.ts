import type { en } from './en.ts';
import { activity } from './it/activity.ts';
import { changes, data, search } from './it/data.ts';
import { home } from './it/home.ts';
import { map } from './it/map.ts';
import { measures } from './it/measures.ts';
import { method } from './it/method.ts';
import { places } from './it/places.ts';
import { region } from './it/region.ts';
import { site } from './it/site.ts';
import { statistics } from './it/statistics.ts';
import { terms } from './it/terms.ts';
import type { Words } from './words.ts';

/** All words of the Italian site: the same keys as the English. */
export const it: Words<typeof en> = {
  activity,
  changes,
  data,
  home,
  map,
  measures,
  method,
  places,
  region,
  search,
  site,
  statistics,
  terms,
};
