import type * as en from '../../en/policy/sources.ts';
import type { Words } from '../../words.ts';

export const sources: Words<typeof en.sources> = {
  imports: 'Importati',
  title: 'Documenti di riferimento',
  lead: 'Cinque documenti contengono tutto ciò che riportano le pagine sulle politiche. Il contributo di ciascuno, ciò che vi manca e dove i dati non quadrano.',
  documents: 'I cinque documenti',
  contributes: 'Contributo',
  missing: 'Che cosa manca',
  reference: 'Un riferimento aggiuntivo',
  errata: 'Dati pubblicati e dati che quadrano',
  errataCaption: 'Affermazioni che non quadrano, in termini neutri',
  usedOn: 'Utilizzato in',
  dated: 'Data',
  publisher: 'Editore',
  language: 'Lingua',
  languages: { en: 'inglese', it: 'italiano' },
  references: 'Riferimenti dei documenti',
};
