import { citer } from './cite.ts';
import { content } from './content.ts';
import { organisationsIn, programme } from './organisations.ts';

/** Everything that `RegionPolicy` shows of a region; a RangeError for a code outside Italy. */
export function regionPolicy(geo: string, lang: 'en' | 'it') {
  const organisations = organisationsIn(geo);
  const categories = content('erdf-categories-2014-2020');
  const category = categories.regions.find(({ region }) => region === geo)?.category;
  if (category === undefined) throw new RangeError(`no category for ${geo}`);
  const own = content('policies').policies.find(({ region }) => region === geo);
  const ids = new Set(organisations.flatMap(({ programmes }) => programmes.map(({ id }) => id)));
  const context = content('context').sections.find(({ id }) => id === 'partnership-agreement');
  return {
    lang,
    geo,
    organisations,
    totals: content('organisation-totals'),
    policyName: own?.name ?? null,
    programmes: [...ids].filter((id) => id !== own?.id).map(programme),
    category,
    categorySource: categories.source,
    contextSource: context!.source,
    cite: citer(lang),
  };
}
