import type { Words } from '../words.ts';
import type { site as english } from '../en/site.ts';

export const site: Words<typeof english> = {
  name: 'Il panorama dei cluster in Italia',
  description:
    'Dove le regioni italiane occupano in un’attività più persone di quante ne occupi l’UE: quozienti di localizzazione delle regioni NUTS 2 da tavole Eurostat, accanto alla scheda sulle politiche.',
  skip: 'Vai al contenuto',
  nav: {
    label: 'Principale',
    map: 'Mappa',
    regions: 'Regioni',
    activities: 'Attività',
    policy: 'Politiche',
    data: 'Dati',
  },
  search: 'Cerca',
  theme: { label: 'Tema', system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
  language: { label: 'Lingua', name: 'Italiano' },
  footer: {
    label: 'Altre pagine',
    groups: {
      landscape: 'Panorama',
      policy: 'Politiche',
      evidence: 'Basi di dati',
    },
    explorer: 'L’esploratore',
    divisions: 'Le 88 divisioni',
    ecosystems: 'I 14 ecosistemi',
    factsheet: 'Scheda paese',
    organisations: 'Organizzazioni di cluster',
    cooperation: 'Cooperazione',
    programmes: 'Programmi e strumenti',
    tuscany: 'Dossier: Toscana',
    replication: 'La scheda, ricalcolata',
    documents: 'Documenti di partenza',
    method: 'Metodo',
    data: 'Dati e download',
    changes: 'Edizioni e correzioni',
    note: 'Dati: Eurostat, con le modifiche indicate nel metodo. Elenchi e informazioni sulle politiche: European Cluster Collaboration Platform, Country factsheet Italy (2023). Né Eurostat né la Commissione europea sono responsabili dell’uso che qui se ne fa.',
    code: 'Codice con licenza EUPL-1.2.',
  },
  notFound: {
    title: 'Questa pagina non esiste',
    text: 'L’indirizzo può contenere un errore di battitura, oppure indicare una regione o un’attività che la classificazione non prevede.',
    home: 'Vai alla mappa',
    search: 'oppure cerca nel sito',
  },
  source: {
    label: 'Fonte',
    eurostat: 'Fonte: Eurostat ({datasets}), {year}; elaborazione propria.',
    licence: 'Licenza: {licence}.',
    eurostatLicence: 'condizioni di riutilizzo di Eurostat',
    published: 'Fonte: {source}.',
    geometry: 'Confini: Natural Earth, pubblico dominio.',
  },
  searchKeys: 'Cerca: il tasto / o Ctrl+K',
};
