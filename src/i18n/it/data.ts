import type {
  changes as englishChanges,
  data as englishData,
  search as englishSearch,
} from '../en/data.ts';
import type { Words } from '../words.ts';

/** Le pagine sui dati e sulle modifiche, e la ricerca. */
export const data: Words<typeof englishData> = {
  title: 'Dati e download',
  lead: '{editions} edizioni in CSV, JSON e Parquet, con le stesse righe nello stesso ordine, e le fonti su cui poggiano. Gli indirizzi delle edizioni sono permanenti.',
  editions: 'Edizioni',
  computed: 'calcolata',
  printed: 'come stampata',
  released: 'Pubblicata il {date}',
  sources: 'Fonti e licenze',
  sourcesText:
    'Ogni fonte si trova nel repository con il suo certificato di nascita: che cosa è stato rilevato, da dove, come, e che cosa è stato cambiato.',
  sourcesCaption: 'Fonti delle edizioni',
  source: 'Fonte',
  dataset: 'Tavola',
  retrieved: 'Acquisita il',
  licence: 'Licenza',
  geometry:
    'Confini delle regioni e dei paesi vicini: Natural Earth, pubblico dominio. Pesi degli ecosistemi: Commissione europea, relazione annuale sul mercato unico 2021, SWD(2021) 351. Titoli delle attività: Eurostat (NACE Rev. 2) e Istat (ATECO 2007).',
  files: 'File pubblicati',
  filesText:
    'L’occupazione è in persone; una cella vuota resta vuota, mai zero, e ne dice il motivo nella colonna missing_reason. Il manifesto elenca ogni file con dimensione, righe e SHA-256; npm run data:verify li controlla.',
  filesCaption: 'File di {title}',
  replicationTitle: 'confronto con la scheda paese',
  otherTitle: 'altri file',
  referenceTitle: 'elenchi di riferimento e geometrie',
  file: 'Nome',
  rows: 'Righe',
  size: 'Dimensione',
  manifest: 'Il manifesto',
  hash: 'Impronta SHA-256',
};

export const changes: Words<typeof englishChanges> = {
  title: 'Edizioni e correzioni',
  lead: 'Che cosa è stato pubblicato e quando, e che cosa è stato corretto. Un’edizione pubblicata non cambia in silenzio: una correzione è una nuova riga in questa pagina.',
  editions: 'Edizioni',
  caption: 'Le edizioni per data di pubblicazione',
  released: 'Pubblicata il',
  kind: 'Tipo',
  corrections: 'Correzioni',
  none: 'Finora non c’è stata alcuna correzione.',
  version: 'Versione del prodotto: {version}. Contratto dei file pubblicati: {contract}.',
};

export const search: Words<typeof englishSearch> = {
  title: 'Ricerca',
  label: 'Cerca regioni, attività, ecosistemi e pagine',
  button: 'Cerca',
  none: 'Nessun risultato per «{query}».',
  found: '{n} risultati per «{query}»',
  foundOne: 'Un risultato per «{query}»',
  failed:
    'Non è stato possibile caricare l’indice della ricerca. Tutte le pagine sono elencate sotto.',
  static: 'Senza JavaScript, o senza indice, ogni pagina si trova qui.',
  all: 'Tutte le pagine',
  other: 'Altre pagine',
  slash: 'Il tasto / porta qui da ogni pagina. Ctrl+K lo fa sempre.',
};
