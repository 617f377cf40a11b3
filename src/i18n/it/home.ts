import type { home as english } from '../en/home.ts';
import type { Words } from '../words.ts';

/** La pagina iniziale: la mappa e, accanto, i fatti principali della scheda. */
export const home: Words<typeof english> = {
  title: 'Dove sono specializzate le regioni italiane',
  lead: 'Nel {year}, {count} coppie di regione e attività soddisfano la regola della European Cluster Collaboration Platform: una quota di occupati pari a più di {threshold} volte quella dell’UE e ad almeno {minimum} dell’occupazione regionale.',
  controls: {
    label: 'Che cosa mostra la mappa',
    show: 'Mostra',
    edition: 'Edizione',
    counts: 'Numero di agglomerazioni',
    documents: 'Dalla scheda paese',
  },
  subject: {
    divisions: 'Agglomerazioni tra le divisioni',
    groups: 'Agglomerazioni tra i gruppi di sezioni',
    ecosystems: 'Agglomerazioni tra gli ecosistemi',
    organisations: 'Organizzazioni di cluster',
    policy: 'Politica regionale descritta',
  },
  view: {
    countTitle: '{subject}, {year}',
    countSummary: 'Italia: {n} nel {year}; {certain} certe, al massimo {most}.',
    printedSummary: 'Italia: {n}, come stampato nel {year}.',
    countColumn: 'Agglomerazioni',
    certainColumn: 'Certe',
    mostColumn: 'Al massimo',
    whichColumn: 'Quali, con il QL',
    printedColumn: 'Quali, come stampato',
    count: '{n} agglomerazioni',
    countOne: '{n} agglomerazione',
    countBounds: '{certain} certe, al massimo {most}',
    quotientTitle: 'Quozienti di localizzazione: {activity}, {year}',
    quotientSummary: 'Italia: {n} regioni su {regions} soddisfano la regola nel {year}.',
    partialSummary: 'L’ecosistema è compreso solo in parte: mostrato, non conteggiato.',
    printedTitle: '{activity} nella scheda paese, {year}',
    printedActivitySummary: 'Citata per {n} regioni su {regions} nel {year}.',
    named: 'citata, n. {rank}',
    notNamed: 'non citata',
    namedColumn: 'Nella scheda',
    statedColumn: 'Che cosa dice la scheda',
    markedTitle: '{subject}, {year}',
    noEdition: 'Questa edizione non ne contiene i dati.',
    loading: 'Caricamento dei dati …',
    failed:
      'Non è stato possibile caricare i dati. Si trovano nella tabella della pagina dell’attività.',
  },
  hint: 'Indicare una regione, o raggiungerla con Tab e i tasti freccia, per leggerne i dati.',
  tableTitle: 'Le stesse cifre in tabella',
  regionLink: 'Pagina della regione',
  facts: {
    label: 'I fatti principali della scheda',
    show: 'Mostra sulla mappa',
    more: 'Di più',
    agglomerations: {
      title: '{count} agglomerazioni, {year}',
      text: 'Le regioni che ne hanno di più sono {top} ({max} ciascuna){none}. {certain} su {count} valgono qualunque sia il contenuto delle celle non pubblicate da Eurostat; al massimo sono {most}.',
      textOne:
        'La regione che ne ha di più è {top} ({max}){none}. {certain} su {count} valgono qualunque sia il contenuto delle celle non pubblicate da Eurostat; al massimo sono {most}.',
      none: '; {regions} non ne hanno',
      noneOne: '; {regions} non ne ha',
    },
    printed: {
      title: 'La scheda ne conta {divisions}, {year}',
      text: 'La scheda usa un’estrazione speciale della rilevazione sulle forze di lavoro, non pubblica: conta {divisions} agglomerazioni tra le divisioni e {ecosystems} tra gli ecosistemi, e per ogni regione ne cita al massimo cinque. {first} è al primo posto in {n} regioni; la tavola pubblica non lo comprende.',
    },
    division: {
      title: '{activity}: {n} regioni, {year}',
      titleOne: '{activity}: una regione, {year}',
      printed: 'La scheda lo cita per {n} regioni.',
    },
    ecosystem: {
      title: 'Ecosistema {activity}: {n} regioni, {year}',
      titleOne: 'Ecosistema {activity}: una regione, {year}',
      printed: 'La scheda lo cita per {n} regioni.',
    },
    organisations: {
      title: '{n} organizzazioni di cluster, {year}',
      text: 'Tante erano registrate sulla European Cluster Collaboration Platform il {date}. Le regioni che ne hanno di più sono {most}; {fewest} sono tra quelle che ne hanno meno. Per le singole regioni la scheda non indica il numero.',
      most: 'tra le tre regioni con più organizzazioni',
      fewest: 'tra le regioni con meno organizzazioni',
      unnamed: 'nessun dato indicato',
    },
    policy: {
      title: 'Una politica nazionale e una regionale, {year}',
      text: 'La scheda descrive i cluster tecnologici nazionali, oggi dodici e individuati a partire dal 2013, e una politica regionale come esempio: i cluster tecnologici della Lombardia, nove, avviati nel 2014. Di nessuna delle due è disponibile una valutazione.',
      described: 'la politica regionale descritta nella scheda',
      unnamed: 'non descritta',
    },
    source: 'Scheda paese ECCP, sezione {section}',
  },
};
