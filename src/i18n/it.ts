import type { en } from './en.ts';
import { activity } from './it/activity.ts';
import { home } from './it/home.ts';
import { map } from './it/map.ts';
import { places } from './it/places.ts';
import { region } from './it/region.ts';
import { site } from './it/site.ts';
import { terms } from './it/terms.ts';
import type { Words } from './words.ts';

/** All words of the Italian site: the same keys as the English. */
export const it: Words<typeof en> = { activity, home, map, places, region, site, terms };
