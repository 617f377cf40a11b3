import type { activity as english } from '../en/activity.ts';
import type { Words } from '../words.ts';

/** Le pagine di una divisione o di un ecosistema, e i loro indici. */
export const activity: Words<typeof english> = {
  indexTitle: 'Le 88 divisioni della NACE Rev. 2',
  indexLead:
    'Ogni divisione ha una pagina con la mappa e la graduatoria delle 21 regioni. {covered} sono comprese in {edition}; le altre dicono che cosa se ne sa.',
  indexEcosystems: 'I 14 ecosistemi industriali',
  indexCaption: 'Le divisioni e le loro agglomerazioni, {year}',
  indexRegions: 'Agglomerazioni',
  indexTop: 'QL più alto',
  indexTopCell: '{lq} · {region}',
  indexMentions: 'Regioni nella scheda',
  partialMark: 'parziale',
  ecosystemsTitle: 'I 14 ecosistemi industriali',
  ecosystemsLead:
    'Un ecosistema raccoglie quote di divisioni lungo una catena del valore, con i pesi della relazione annuale sul mercato unico. Dove in {edition} mancano divisioni di un ecosistema, i suoi quozienti sono parziali: vengono mostrati, mai conteggiati.',
  ecosystemsCaption: 'Gli ecosistemi e le loro agglomerazioni, {year}',
  leadTop:
    '{inside} la quota di {measure} nel settore {activity} è {times} volte quella dell’UE, la più alta tra le regioni italiane ({year}).',
  leadTopPublished:
    'Tra le regioni con un dato pubblicato la quota più alta di {measure} nel settore {activity} si trova {inside}: {times} volte quella dell’UE ({year}).',
  leadTopEcosystem:
    '{inside} l’ecosistema {activity} ha una quota di {measure} pari a {times} volte quella dell’UE, la più alta tra le regioni italiane ({year}).',
  leadNone:
    'Nessuna regione ha un quoziente di localizzazione nel settore {activity} per il {year}.',
  countNone: 'Nessuna regione ha un’agglomerazione.',
  countSome: '{n} regioni hanno un’agglomerazione: {regions}.',
  countSingle: 'Una regione ha un’agglomerazione: {regions}.',
  possible: 'Ciò che Eurostat non ha pubblicato lascia aperta la possibilità per {regions}.',
  partial:
    'La tavola copre il {coverage} % dei pesi di questo ecosistema: i quozienti sono parziali e non vengono conteggiati. Mancano: {missing}.',
  mapTitle: 'Quozienti di localizzazione: {activity}, {year}',
  mapDescription:
    'Le 21 regioni secondo il quoziente di localizzazione. {sentence} La tabella sotto contiene le stesse cifre.',
  rankingTitle: 'Graduatoria delle regioni',
  rankingCaption: 'Le regioni secondo il quoziente di localizzazione: {activity}, {year}',
  about: 'Che cosa comprende',
  officialTitle: 'Titolo ufficiale',
  belongsTo: 'Sezione',
  feeds: 'Ecosistemi che alimenta',
  feedsNone: 'Nessun ecosistema attribuisce un peso a questa divisione.',
  feedsCaption: 'Pesi di questa divisione negli ecosistemi ({weights})',
  fedBy: 'Divisioni che lo alimentano',
  fedByCaption: 'Le divisioni e i loro pesi ({weights})',
  inTable: 'Nella tavola',
  covered: 'sì',
  uncovered: 'no',
  supplement: 'con la sezione {section} della rilevazione sulle forze di lavoro',
  reference: 'La quota UE alla base dei quozienti',
  referenceText:
    'La quota UE è {share}: {employment} persone su {total} nei {n} Stati membri che pubblicano questa divisione.',
  referenceTextEcosystem:
    'La quota UE di questo ecosistema è {share}, somma ponderata delle divisioni comprese.',
  bounded: 'Non pubblicati, ma delimitati dalla loro sezione: {members}.',
  excluded: 'Esclusi, perché non è pubblicata né l’una né l’altra: {members}.',
  inFactsheet: 'Nella scheda paese',
  factsheetNone: 'La scheda non la cita per alcuna regione.',
  factsheetSome: 'La scheda ({year}) la cita per {n} regioni:',
  factsheetOne: 'La scheda ({year}) la cita per una regione:',
  factsheetRank: '{region} (n.\u00a0{rank})',
  uncoveredLead:
    'La tavola alla base di «{edition}» non contiene dati per il settore {activity}: le statistiche strutturali sulle imprese escludono agricoltura, finanza, servizi pubblici e famiglie.',
  groupTitle: 'Il gruppo a cui appartiene',
  groupText:
    'Nella rilevazione sulle forze di lavoro fa parte di «{group}» ({code}), che ha dati per il {year}. Descrivono l’intero gruppo, non questa divisione.',
  groupCaption: 'Le regioni secondo il quoziente di localizzazione: {group}, {year}',
  loadTitle: 'Come caricare una tavola che la contiene',
  loadText:
    'Nessuna tavola pubblica di Eurostat incrocia le regioni NUTS 2 con tutte le 88 divisioni: serve un’estrazione speciale della rilevazione sulle forze di lavoro. Chi ne dispone può calcolare questa pagina:',
  loadSteps: {
    extract:
      'Mettere il file in una cartella propria sotto data/extracts, con accanto il certificato di nascita extract.meta.json (titolo, tavola, unità, versione NUTS, revisione NACE, licenza).',
    edition:
      'Scrivere in data/editions un’edizione che indichi l’estrazione, il livello «division», l’area di riferimento e la base del totale. Nulla è sottinteso.',
    build: 'Eseguire npm run data:build e ricostruire il sito.',
  },
  siblings: 'Altre divisioni della sezione {section}',
};
