import { terms } from './it/policy/terms.ts';
import { nav } from './it/policy/policy-nav.ts';
import { meeting, regionPolicy, ecosystemPolicy } from './it/policy/where-they-meet.ts';
import { factsheet } from './it/policy/factsheet.ts';
import { organisations } from './it/policy/organisations.ts';
import { cooperation, clustem, tex4im } from './it/policy/cooperation.ts';
import { programmes } from './it/policy/programmes.ts';
import { tuscany, dossiers } from './it/policy/dossiers.ts';
import { sources } from './it/policy/sources.ts';
import type { policyEn } from './policy-en.ts';
import type { Words } from './words.ts';

export const policyIt: Words<typeof policyEn> = {
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
};
