import type { terms as en } from '../../en/policy/terms.ts';
import type { Words } from '../../words.ts';

export const terms: Words<typeof en> = {
  source: 'Fonte',
  section: 'sezione {section}',
  asPrinted: 'Come pubblicato: {text}',
  notGiven: 'non indicato',
  contents: 'In questa pagina',
  whole: 'La scheda completa',
  onItsOwn: 'Questa sezione in una pagina a sé',
  previous: 'Precedente: {title}',
  next: 'Successiva: {title}',
  published: 'Pubblicato',
  addsUp: 'Risulta',
  shown: 'Qui riportato',
  topic: 'Argomento',
  note: 'Nota',
  country: 'Paese',
  region: 'Regione',
  organisation: 'Organizzazione',
  members: 'Membri',
  links: 'Collegamenti',
  past: 'Concluso',
  more: 'Approfondimenti',
  errataLink: 'Dove i dati della fonte non quadrano',
  breadcrumb: 'Percorso',
};
