import type { region as english } from '../en/region.ts';
import type { Words } from '../words.ts';

/** Le pagine di una regione, e il loro indice. */
export const region: Words<typeof english> = {
  indexTitle: 'Le 21 regioni',
  indexLead:
    '{count} agglomerazioni in {n} regioni: divisioni la cui quota nell’occupazione della regione è più di {threshold} volte quella nell’UE e non meno di {minimum} ({edition}). {certain} sono certe, qualunque sia il contenuto delle celle non pubblicate; al massimo possono essere {most}.',
  indexCaption: 'Agglomerazioni per regione, {year}',
  divisions: 'Divisioni',
  ecosystems: 'Ecosistemi',
  printedDivisions: 'Scheda {year}, divisioni',
  printedEcosystems: 'Scheda {year}, ecosistemi',
  lead: '{inside} la quota di {measure} nel settore {activity} è {times} volte quella dell’UE ({year}).',
  leadNone: 'Nessuna divisione soddisfa la regola {inside} nel {year}.',
  countSome: 'Le agglomerazioni sono {n}, tra le {divisions} divisioni comprese nella tavola.',
  countOne: 'È l’unica agglomerazione tra le {divisions} divisioni comprese nella tavola.',
  countPossible: 'Ciò che Eurostat non ha pubblicato ne lascia possibili altre {n}: {activities}.',
  countPossibleOne:
    'Ciò che Eurostat non ha pubblicato ne lascia possibile un’altra: {activities}.',
  nuts: 'Codice NUTS 2 {geo} (versione {version})',
  otherNames: 'Anche: {names}',
  agglomerations: 'Agglomerazioni calcolate e pubblicate',
  explanations: 'Come nasce ciascuno di questi numeri',
  agglomerationsCaption:
    'Divisioni che soddisfano la regola nel {year}, che potrebbero soddisfarla o che la scheda del {printed} cita',
  ecosystemsTitle: 'Ecosistemi',
  ecosystemsCaption: 'I 14 ecosistemi secondo il quoziente di localizzazione, {year}',
  groupsTitle: 'L’intera economia in dieci gruppi',
  groupsText:
    'La rilevazione sulle forze di lavoro comprende tutte le attività, anche quelle escluse dalle statistiche sulle imprese, ma solo per gruppi di sezioni.',
  groupsCaption: 'I gruppi di sezioni secondo il quoziente di localizzazione, {year}',
  differencesTitle: 'Dove le due fonti divergono',
  differencesCount:
    'Agglomerazioni conteggiate nella scheda: {printed}; citate per nome: {named}. Calcolate da «{edition}»: {computed}.',
  both: 'In entrambe: {activities}.',
  computedOnly: 'Calcolate, ma non citate nella scheda: {activities}.',
  printedUncovered: 'Citate, ma non comprese nella tavola: {activities}.',
  printedBelow: 'Citate, ma qui sotto la regola: {activities}.',
  printedBelowItem: '{activity} (QL {lq}, {share} dell’occupazione)',
  printedPartialItem: '{activity} (QL {lq}, ma l’ecosistema è compreso solo in parte)',
  printedMissing: 'Citate, ma non pubblicate nella tavola: {activities}.',
  whyDiffer:
    'La scheda si basa su un’estrazione speciale della rilevazione sulle forze di lavoro per tutte le 88 divisioni, non pubblica, e cita al massimo cinque divisioni; l’edizione qui presentata si basa sulle statistiche sulle imprese del {year}.',
  scatterTitle: 'Quoziente di localizzazione e quota',
  scatterQuadrant: 'Agglomerazioni',
  scatterShare: 'Quota dell’occupazione regionale, %',
  scatterDescription:
    'Ogni punto è una divisione {inside}: più a destra quanto maggiore è la quota di occupazione, più in alto quanto maggiore è il quoziente rispetto all’UE. Le agglomerazioni stanno sopra {threshold} e a destra di {minimum}.',
  structureTitle: 'La struttura a confronto con l’UE',
  structureDescription: 'Quota di occupazione per gruppo di sezioni {inside} e nell’UE, {year}.',
  structureEu: 'UE',
  structureShare: '% dell’occupazione',
  structureCaption: 'Quota di occupazione per gruppo di sezioni, {year}',
  neighbours: 'Regioni confinanti',
  neighboursText: 'Le regioni con un confine in comune e le loro agglomerazioni ({year}).',
  neighboursNone: 'Non confina con altre regioni.',
  peers: 'Le più simili',
  neighbour: '{region}: {n}',
  mapTitle: 'Dove si trova: {region}',
  allDivisions: 'Tutte le divisioni della tavola',
  allDivisionsCaption: 'Le divisioni secondo il quoziente di localizzazione, {year}',
  allNote: 'Occupazione in persone ({measure}); occupazione totale {inside}: {total}.',
};
