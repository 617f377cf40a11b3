import type * as en from '../../en/policy/dossiers.ts';
import type { Words } from '../../words.ts';

export const tuscany: Words<typeof en.tuscany> = {
  title: 'Toscana: esportazioni e moda',
  lead: 'Che cosa riferiva nell’autunno 2017 la newsletter del distretto toscano della moda: esportazioni in crescita, marchi per la lana cardata, formazione e fiere.',
  totals: 'Commercio estero',
  totalsCaption: 'Variazione sullo stesso periodo dell’anno precedente, %',
  flow: 'Flusso',
  period: 'Periodo',
  tuscany: 'Toscana',
  italy: 'Italia',
  change: 'Variazione, %',
  quarter: 'primo trimestre {year}',
  chartDescription:
    'Le barre a destra indicano crescita, a sinistra calo; la tabella riporta gli stessi numeri.',
  partOf: 'parte di {name}',
  sector: 'Settore',
  market: 'Mercato',
  province: 'Provincia',
  missingRow: 'non indicata',
  specialisation: 'Specializzazione nel tessile e nella moda, {year}',
  specialisationLead:
    'Accanto alla crescita, il peso: quanto l’occupazione toscana in queste attività supera quella dell’UE, calcolato da {edition}.',
  events: 'Date',
  eventsCaption: 'Date riportate nella newsletter, tutte trascorse',
  yearInferred: 'anno non riportato, desunto',
  date: 'Data',
  event: 'Evento',
};

export const dossiers: Words<typeof en.dossiers> = {
  title: 'Dossier regionali',
  lead: 'Dove un documento approfondisce una regione.',
};
