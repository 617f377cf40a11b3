import type * as en from '../../en/policy/cooperation.ts';
import type { Words } from '../../words.ts';

export const cooperation: Words<typeof en.cooperation> = {
  title: 'Cooperazione',
  lead: 'I partenariati europei a cui partecipano organizzazioni di cluster italiane: quanti, con chi e dove i documenti si fermano.',
  mapsTitle: 'Paesi partner per programma',
  mapTitle: '{programme}: Paesi partner',
  mapDescription: 'Sono evidenziati {n} Paesi: {list}.',
  mapNote:
    'I Paesi sono nominati senza conteggi: il colore indica la presenza di partner, non il loro numero.',
  programme: 'Programma',
  period: 'Periodo',
  numbers: 'Numeri',
  partnerCountries: 'Paesi partner',
  notEu: 'fuori dall’UE: {list}',
  euroclusters: 'I 18 Eurocluster con membri italiani',
  euroclustersCaption: 'Eurocluster per nome, con gli ecosistemi indicati nella scheda',
  euroclusterName: 'Eurocluster',
  ecosystems: 'Ecosistemi',
  notStated: 'non indicati',
  table: 'I Paesi partner in tabella',
  yes: 'sì',
  profiles: 'Due partenariati in dettaglio',
};

export const clustem: Words<typeof en.clustem> = {
  lead: 'Un partenariato di organizzazioni del tessile e delle macchine, guidato dalla Toscana, per migliorarne la gestione. Secondo la piattaforma è completato al {percent} %.',
  profile: 'Il profilo',
  completed: 'Completamento',
  contact: 'Referente',
  where: 'Capofila',
  countries: 'Paesi nominati',
  announced: 'Organizzazioni annunciate',
  summary: 'Motivazioni',
  objectives: 'Obiettivi',
  actions: 'Azioni',
  results: 'Risultati attesi',
  events: 'Eventi',
  partners: 'Partner riportati',
  partnersNote: 'Il profilo ne riporta {shown} su {announced}.',
  documents: 'Documento',
  publishedOn: 'pubblicato il {date}',
};

export const tex4im: Words<typeof en.tex4im> = {
  lead: 'Otto organizzazioni di cluster tessili di otto regioni europee, guidate dalla Toscana, hanno preparato dal 2018 ad agosto 2020 progetti di investimento per un’industria tessile moderna.',
  objectives: 'Obiettivi',
  activities: 'Attività',
  numbers: 'In cifre',
  numbersCaption: 'Le previsioni di TEX4IM in cifre',
  quantity: 'Previsto',
  priorities: 'Cinque priorità',
  partners: 'Otto partner',
  map: 'Partner di TEX4IM',
  mapDescription:
    'Otto punti su una mappa dell’Europa, ciascuno al centro della regione del partner.',
  mapNote: 'La pagina nomina regioni, non città: ogni punto è il centro di una regione.',
  role: 'Ruolo',
  printedRegion: 'Regione come pubblicata',
  specialisation: 'Specializzazione tessile delle due regioni italiane, {year}',
  lqSentence: '{region}: LQ {lq} nell’ecosistema {activity}',
};
