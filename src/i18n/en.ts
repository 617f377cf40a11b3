import { activity } from './en/activity.ts';
import { changes, data, search } from './en/data.ts';
import { home } from './en/home.ts';
import { map } from './en/map.ts';
import { measures } from './en/measures.ts';
import { method } from './en/method.ts';
import { places } from './en/places.ts';
import { region } from './en/region.ts';
import { site } from './en/site.ts';
import { statistics } from './en/statistics.ts';
import { terms } from './en/terms.ts';

/** All words of the English site, by page. */
export const en = {
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
} as const;
