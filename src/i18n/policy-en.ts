import { terms } from './en/policy/terms.ts';
import { nav } from './en/policy/policy-nav.ts';
import { meeting, regionPolicy, ecosystemPolicy } from './en/policy/where-they-meet.ts';
import { factsheet } from './en/policy/factsheet.ts';
import { organisations } from './en/policy/organisations.ts';
import { cooperation, clustem, tex4im } from './en/policy/cooperation.ts';
import { programmes } from './en/policy/programmes.ts';
import { tuscany, dossiers } from './en/policy/dossiers.ts';
import { sources } from './en/policy/sources.ts';

/** Words of the policy pages: factsheet, organisations, cooperation, programmes, dossiers, sources. */
export const policyEn = {
  ...terms,
  nav,
  meeting,
  regionPolicy,
  ecosystemPolicy,
  factsheet,
  organisations,
  cooperation,
  clustem,
  tex4im,
  programmes,
  tuscany,
  dossiers,
  sources,
} as const;
