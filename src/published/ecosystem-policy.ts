import { citer } from './cite.ts';
import { content } from './content.ts';
import { organisationsOfEcosystem } from './organisations.ts';

/** Everything that `EcosystemOrganisations` shows of an ecosystem. */
export function ecosystemPolicy(id: string, lang: 'en' | 'it') {
  const { euroclusters } = content('partnerships');
  return {
    lang,
    id,
    organisations: organisationsOfEcosystem(id),
    totals: content('organisation-totals'),
    euroclusters: euroclusters
      .filter(({ ecosystems }) => ecosystems.includes(id))
      .map(({ name }) => name),
    euroclusterSource: euroclusters[0]!.source,
    cite: citer(lang),
  };
}
