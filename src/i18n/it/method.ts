import type { method as english } from '../en/method.ts';
import type { Words } from '../words.ts';

/** La pagina sul metodo. */
export const method: Words<typeof english> = {
  title: 'Metodo',
  lead: 'Che cosa si calcola, a partire da che cosa, e che cosa i numeri non dicono. Ogni cifra di questo sito segue queste regole; ogni parametro figura nel manifesto dei file pubblicati.',
  rule: {
    title: 'La regola',
    text: 'Il quoziente di localizzazione (QL) mette a confronto la quota di un’attività nell’occupazione di una regione con la sua quota nell’UE. Vale 1 dove la regione è come l’UE.',
    formula: 'QL = (e ÷ totale della regione) ÷ (E ÷ totale dell’UE)',
    legend: 'e è l’occupazione nell’attività nella regione, E la stessa nell’area di riferimento.',
    verdict:
      'Sopra {threshold}, in senso stretto, l’attività è un’agglomerazione di specializzazione; con almeno {minimum} dell’occupazione regionale è rilevante per la regione. Solo queste vengono conteggiate, elencate e cartografate, e dette in breve agglomerazioni. La regola è quella della sezione 2.2 della scheda paese della European Cluster Collaboration Platform (2023).',
    exact:
      'Entrambi i giudizi si danno su valori non arrotondati, in persone intere: un quoziente esattamente pari a {threshold} non basta, una quota esattamente pari a {minimum} sì.',
    levels:
      'Le agglomerazioni si contano e si ordinano entro un solo livello (divisioni, sezioni, gruppi di sezioni, ecosistemi), mai tra livelli diversi. L’ordine è per QL, a parità per codice. Il numero principale riguarda le divisioni.',
  },
  example: {
    title: 'Un esempio svolto',
    text: '{activity} ({code}) {inside}, da «{edition}»:',
    region: 'Quota nella regione: {employment} ÷ {total} = {share}',
    reference: 'Quota nell’UE: {employment} ÷ {total} = {share}',
    quotient: 'QL = {share} ÷ {reference} = {lq}',
    verdict:
      '{lq} supera {threshold}, e {share} dell’occupazione non è meno di {minimum}: {verdict}.',
  },
  missing: {
    title: 'Ciò che non è pubblicato',
    text: 'Zero, mancante, omesso e inaffidabile sono quattro cose diverse e tali restano: una cella vuota non è mai zero. Ognuna porta il suo motivo, e dei limiti invece del silenzio.',
    bounds:
      'Una cella vuota sta tra 0 e il minor resto lasciato dai suoi totali: la sezione della stessa regione meno le divisioni note, oppure il dato nazionale meno le regioni note, con mezza unità di arrotondamento per ogni cifra pubblicata. Ne seguono il QL più basso e il più alto.',
    certainty:
      'Le agglomerazioni «certe» soddisfano la regola anche al valore più basso, quelle «possibili» solo al più alto. Accanto a ogni conteggio figurano quelle certe e il massimo possibile.',
    example:
      'Nell’edizione principale {n} celle di divisione su {cells} non hanno un dato pubblicato. Le agglomerazioni certe sono {certain}, al massimo possono essere {most}.',
    reasons: 'Motivi di una cella vuota',
    reasonColumn: 'Motivo',
    cellsColumn: 'Celle di divisione',
    low: 'I valori che Eurostat segnala come poco affidabili vengono usati e segnalati.',
  },
  reference: {
    title: 'La quota dell’UE',
    text: 'L’area di riferimento è l’UE a 27 membri ({area}). Dove Eurostat non pubblica una riga UE, la si ottiene dalla somma dei membri che pubblicano la divisione, sul loro totale dell’occupazione. I membri che pubblicano solo la sezione allargano i limiti; quelli che non pubblicano né l’una né l’altra sono esclusi per quella divisione, e nominati nella sua pagina.',
    basis:
      'Le quote si calcolano sull’occupazione totale di tutte le attività, tratta dalla rilevazione sulle forze di lavoro, perché le statistiche sulle imprese non coprono l’intera economia. Sulla sola somma delle attività classificate passerebbero più celle: per questo la base del totale è un parametro dichiarato.',
  },
  ecosystems: {
    title: 'Ecosistemi',
    text: 'La quota di un ecosistema è la somma ponderata delle quote delle sue divisioni, con i pesi della relazione annuale sul mercato unico 2021, usati da Eurostat. I pesi si sovrappongono e non sommano a 1, perciò un ecosistema non ha un numero proprio di persone.',
    coverage:
      'La copertura è la somma dei pesi coperti divisa per la somma di tutti. Sotto il 100 % il quoziente è parziale: confronta le divisioni presenti, ha un tratteggio proprio e non viene mai conteggiato.',
    agriculture:
      'L’agricoltura manca nelle statistiche sulle imprese. Per l’Agroalimentare la quota della sezione A viene dalla rilevazione sulle forze di lavoro, poiché A01–A03 pesano tutte 1; la fonte di queste righe nomina entrambe le tavole.',
    oddity:
      'Il peso di architettura e ingegneria (M71) nelle Costruzioni è 1,2568 come pubblicato (1 proprio e 0,2568 orizzontale) e viene usato così.',
    coverageCaption: 'Copertura degli ecosistemi in «{edition}»',
    missingColumn: 'Divisioni mancanti',
  },
  factsheet: {
    title: 'Accanto alla scheda paese',
    text: 'Nessuna tavola pubblica di Eurostat riproduce gli elenchi della scheda: servirebbe la rilevazione sulle forze di lavoro per regione NUTS 2 e divisione. Essi sono perciò un’edizione a sé, mostrata come stampata, senza quozienti, e messa a confronto nella pagina di ogni regione. Dove un conteggio stampato e il suo elenco non concordano, entrambi restano come stampati.',
  },
  conventions: {
    title: 'Convenzioni',
    nuts: 'Le regioni sono NUTS 2, nella versione indicata dall’edizione. I codici italiani sono gli stessi nelle versioni dal 2013 al 2024.',
    nace: 'Le attività sono NACE Rev. 2. La revisione fa parte di ogni chiave; i codici della Rev. 2.1 non vi si uniscono mai per lettera e numero, e nessuna serie passa da una revisione all’altra. Su dati della Rev. 2.1 gli ecosistemi pesano solo le 32 divisioni da cui nessuna classe esce e in cui nessuna entra; le altre riducono la copertura, per nome.',
    measure:
      'Addetti (statistiche sulle imprese) e occupati (rilevazione sulle forze di lavoro) sono due misure e mantengono il loro nome.',
    rounding:
      'I file contengono la precisione piena; lo schermo arrotonda. Dove l’arrotondamento metterebbe un valore dal lato sbagliato di un limite, si mostrano più decimali.',
    zero: 'Un quoziente 0 ÷ 0 o x ÷ 0 non esiste: non è né 0 né 1.',
  },
  parameters: {
    title: 'Parametri delle edizioni',
    caption: 'I parametri usati nei calcoli',
    name: 'Parametro',
  },
};
