import type * as en from '../../en/policy/policy-nav.ts';
import type { Words } from '../../words.ts';

export const nav: Words<typeof en.nav> = {
  label: 'Pagine sulle politiche',
  factsheet: 'Scheda Paese',
  organisations: 'Organizzazioni',
  cooperation: 'Cooperazione',
  programmes: 'Programmi e strumenti',
  tuscany: 'Toscana',
  sources: 'Fonti',
};
