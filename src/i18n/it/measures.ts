import type { measures as english } from '../en/measures.ts';
import type { Words } from '../words.ts';

/** Le definizioni delle misure nella pagina sul metodo: che cosa, quando manca, un esempio, da chi. */
export const measures: Words<typeof english> = {
  contents: 'In questa pagina',
  example: 'Esempio',
  others: 'altre {n}',
  groups: {
    structure: {
      title: 'La struttura di una regione',
      text: 'Questi indici usano quote riferite alla somma delle divisioni con un dato, così che sommino a 1: altrimenti ciò che sta fuori della tavola, o non è pubblicato, sembrerebbe struttura. Due strutture si confrontano sulle divisioni note per entrambe. Quante divisioni sono vuote, e quale parte dell’occupazione hanno le altre, sta accanto a ogni valore nel file region-structure.',
    },
    concentration: {
      title: 'La concentrazione di un’attività',
      text: 'Qui x è la parte di una regione nell’attività e y la sua parte in tutte le attività classificate, sulle regioni che hanno un dato per entrambe; ciascuna somma a 1. Quante regioni non lo hanno sta accanto a ogni valore nel file activity-structure.',
    },
    relatedness: {
      title: 'Che cosa va insieme',
      text: 'Una regione conta come specializzata in un’attività se il suo QL supera 1, in senso stretto e in persone intere; per un’agglomerazione serve di più. Le celle senza QL contano come non specializzate e nei file ne è indicato il numero: le prossimità ne risultano semmai troppo basse. Tutto si basa sulle 21 regioni della tavola: sono poche, e i valori procedono a grandi passi.',
    },
    dynamics: {
      title: 'Le variazioni nel tempo',
      text: 'Le variazioni si danno per le edizioni con almeno due periodi, tra periodi vicini e sull’intera serie. Dove Eurostat segnala un’interruzione nella serie o nel totale della regione non c’è variazione; un’interruzione nel dato italiano toglie la shift-share; una in un membro dell’area di riferimento è nominata accanto ai numeri.',
    },
  },
  bounds: {
    formula:
      'ρ è il resto di un totale A tolte le sue parti note a, h mezza unità dell’ultima cifra pubblicata, n il numero delle parti note.',
    example:
      'Esempio: {activity} {inside}. Il dato: {reason}; la quota può essere al massimo {share}, perciò il QL sta tra {low} e {high}. Giudizio: {verdict}.',
    reference:
      'P sono i membri che pubblicano l’attività, Q quelli che pubblicano solo la sezione, con ρ il resto di questa; E è l’occupazione nell’attività, T quella totale.',
  },
  define: {
    account: {
      title: 'Il conto degli ecosistemi',
      text: 'La quota di un ecosistema nell’occupazione totale e il suo peso nella somma dei 14. Poiché i pesi si sovrappongono, la somma non è una quota dell’occupazione: il peso dice come stanno gli ecosistemi tra loro, non quante persone vi lavorano.',
      edge: 'Una divisione senza dato non aggiunge nulla, perciò la quota è un minimo. Senza la copertura di tutti i 14 il peso degli altri risulta troppo alto.',
      example: '{name} in Italia: {share} ÷ {sum} = {part}.',
      source: 'Fonte: ECCP, scheda paese Italia (2023), figura 1.',
    },
    contributions: {
      title: 'I contributi al QL di un ecosistema',
      text: 'Quanti punti del QL porta ogni divisione. S(j) è la quota di riferimento dell’ecosistema: i termini sommano al suo QL.',
      edge: 'Una cella senza dato non aggiunge nulla ed è contata a parte. Senza quota di riferimento non ci sono contributi, come non c’è QL.',
      example: '{name} {inside}: {sum}.',
      source: 'Fonte: propria; la somma ponderata dell’ecosistema, termine per termine.',
    },
    overlaps: {
      title: 'Le sovrapposizioni tra ecosistemi',
      text: 'Con i pesi a e b di una divisione in due ecosistemi, almeno a + b − 1 e al massimo il minore dei due è contato due volte.',
      edge: 'Un peso superiore a 1 (M71 nelle Costruzioni) vale come la divisione intera. Le divisioni senza dato non aggiungono nulla.',
      example: '{name} e {other} in Italia: tra {low} e {high} dell’occupazione totale.',
      source: 'Fonte: propria; i limiti di Fréchet per due parti di un tutto.',
    },
    krugman: {
      title: 'Indice di Krugman',
      text: 'La distanza tra la struttura di una regione e quella dell’UE, dell’Italia o di un’altra regione: 0 è la stessa struttura, 2 nulla in comune. La metà è la parte delle persone che dovrebbe cambiare divisione.',
      edge: 'Una divisione senza dato da una parte è esclusa da entrambe. Nulla di noto in comune: nessun valore.',
      example: '{region} rispetto all’UE: {sum}.',
      source: 'Fonte: P. Krugman (1991), Geography and Trade, pp. 75–76.',
    },
    hachman: {
      title: 'Indice di Hachman',
      text: '1 è la struttura dell’UE; verso 0 la regione vive di ciò che là è piccolo.',
      edge: 'Una divisione assente da entrambe non aggiunge nulla. Una presente qui e assente dal riferimento non ha QL, e l’indice non ha valore.',
      example: '{region}: 1 ÷ ({sum}) = {value}.',
      source: 'Fonte: F. Hachman (1995), University of Utah.',
    },
    herfindahl: {
      title: 'Indice di Herfindahl',
      text: '1 è tutta l’occupazione in una divisione; ripartita in parti uguali tra {n} divisioni è {even}.',
      edge: 'Ogni divisione vuota fa sembrare la regione più concentrata di quanto sia.',
      example: '{region}: {sum}.',
      source: 'Fonte: O. C. Herfindahl (1950); A. O. Hirschman (1964).',
    },
    entropy: {
      title: 'Entropia',
      text: 'La misura di Shannon in bit: 0 è una sola divisione, log₂ n parti uguali; con {n} divisioni {even}.',
      edge: 'Una quota di 0 non aggiunge nulla, com’è il suo limite.',
      example: '{region}: {sum}.',
      source: 'Fonte: C. E. Shannon (1948), A mathematical theory of communication.',
    },
    specialisations: {
      title: 'Numero di specializzazioni',
      text: 'Le divisioni in cui la regione ha un QL superiore a 1, qualunque ne sia la dimensione.',
      edge: 'Le divisioni senza QL sono contate a parte. Nessuna nota: nessun valore, non 0.',
      example: '{region}: {n} delle {known} divisioni con un QL.',
      source: 'Fonte: B. Balassa (1965), per i vantaggi comparati rivelati.',
    },
    complexity: {
      title: 'Complessità economica',
      text: 'M vale 1 dove una regione è specializzata, k(r) sono le sue specializzazioni, k(i) le regioni specializzate in un’attività. L’indice è il secondo autovettore di questa matrice, portato a media 0 e scarto 1 tra le regioni, con il segno che sale con k(r). Ordina le regioni, non misura una quantità.',
      edge: 'Una regione senza specializzazioni non lo ha. Una matrice in due parti separate, o due autovalori uguali: nessun valore per nessuna regione.',
      example:
        '{region} ha {value}; prima {first} con {firstValue}, ultima {last} con {lastValue}.',
      source: 'Fonte: C. A. Hidalgo e R. Hausmann (2009), PNAS 106(26).',
    },
    gini: {
      title: 'Gini di localizzazione',
      text: 'L’area tra la diagonale e la curva di Lorenz dell’attività, come somma dei suoi triangoli su tutte le coppie di regioni: 0 è distribuita come tutta l’occupazione, 0,5 tutta in una piccola regione.',
      edge: 'Nessun occupato nelle regioni con un dato: nessun valore.',
      example: '{activity}: {sum}.',
      source: 'Fonte: P. Krugman (1991), Geography and Trade, pp. 55–56.',
    },
    theil: {
      title: 'Indice di Theil',
      text: '0 è distribuita come tutta l’occupazione; cresce quanto più l’attività sta dove ce ne sono poche altre.',
      edge: 'Una regione senza l’attività non aggiunge nulla, com’è il limite. Nessun occupato ovunque: nessun valore.',
      example: '{activity}: {sum}.',
      source: 'Fonte: H. Theil (1967), Economics and Information Theory.',
    },
    'top-region': {
      title: 'Quota della regione più grande',
      text: 'Quale parte dell’attività ha la regione che vi occupa più persone.',
      edge: 'Con regioni vuote la parte vera è minore, e la più grande può essere un’altra. A parità sono nominate tutte.',
      example: '{activity}: {region} con {persons} persone su {all}, {share}.',
      source: 'Fonte: propria; il rapporto di concentrazione CR1.',
    },
    'symmetric-lq': {
      title: 'QL simmetrico',
      text: 'Da −1 per assente, 0 per come nell’UE, fino a 1, così che il troppo poco e il troppo abbiano la stessa lunghezza. Un QL superiore a 1,5 è un QL simmetrico superiore a 0,2; i giudizi si danno comunque sulle persone.',
      edge: 'Senza QL non c’è QL simmetrico: non è né 0 né −1.',
      example: '{activity} {inside}: ({lq} − 1) ÷ ({lq} + 1) = {value}.',
      source: 'Fonte: B. Dalum, K. Laursen e G. Villumsen (1998).',
    },
    'standardised-lq': {
      title: 'QL standardizzato e valore critico',
      text: 'Di quanti scarti quadratici una regione sta sopra la media m delle regioni (σ è lo scarto di un campione). Il valore critico è il loro 95º percentile, stimato con il bootstrap: {resamples} volte si estraggono con reimmissione tante regioni quante sono, da un seme fisso ({seed}), e si prende la media dei percentili delle estrazioni. Una regione che lo supera è insolita tra le regioni, qualunque cosa dica la soglia della regola.',
      edge: 'Meno di {fewest} regioni con un QL, o tutte uguali: non si dà.',
      example:
        '{activity} {inside}: ({lq} − {mean}) ÷ {deviation} = {value}; valore critico {critical}.',
      source:
        'Fonte: D. O’Donoghue e B. Gleave (2004), Regional Studies 38(4); Z. Tian (2013) per il bootstrap.',
    },
    proximity: {
      title: 'Prossimità',
      text: 'Delle regioni specializzate nella più diffusa di due attività, la parte specializzata in entrambe: 0 mai insieme, 1 sempre. Il file neighbours, la pagina di un’attività e l’esploratore indicano le cinque più vicine di ciascuna; a parità viene prima quella con più regioni in entrambe, poi per codice.',
      edge: 'Nessuna regione specializzata né nell’una né nell’altra: nessun valore.',
      example:
        '{a}: {na} regioni specializzate; {b}: {nb}; entrambe: {n}. {n} ÷ {larger} = {value}.',
      source: 'Fonte: C. A. Hidalgo, B. Klinger, A.-L. Barabási e R. Hausmann (2007), Science 317.',
    },
    density: {
      title: 'Densità',
      text: 'Di tutto ciò che è affine a un’attività, ponderato con la prossimità, la parte in cui la regione è specializzata. L’attività stessa non conta.',
      edge: 'Nulla le è affine: nessun valore.',
      example: '{activity} {inside}: {here} ÷ {all} = {value}.',
      source: 'Fonte: C. A. Hidalgo e altri (2007), Science 317, senza l’attività stessa.',
    },
    next: {
      title: 'Prossime specializzazioni',
      text: 'Le attività in cui una regione non è specializzata e intorno alle quali la sua densità è maggiore, con le specializzazioni che parlano a loro favore e quelle che mancano. A parità per codice; nel file ce ne sono dieci per regione. Descrivono ciò che va insieme: non sono una previsione né un consiglio.',
      edge: 'Senza QL un’attività non è né una specializzazione né non ancora tale, e non viene proposta.',
      example: 'La prima {inside}: {activity}, QL {lq}, densità {density}.',
      source:
        'Fonte: C. A. Hidalgo e altri (2007), Science 317; R. Boschma e altri (2015), per le regioni.',
    },
    peers: {
      title: 'Regioni simili',
      text: 'Le dieci regioni più vicine secondo la distanza di Krugman, del paese e di tutte le regioni della tavola; a parità per codice.',
      edge: 'Ogni coppia si confronta sulle divisioni note per entrambe; quante ne restano fuori è nel file.',
      example: 'La più vicina a {region}: {peer}, {value}.',
      source: 'Fonte: propria; la distanza è quella di Krugman.',
    },
    quadrants: {
      title: 'Variazione del QL e quadranti',
      text: 'In crescita o in calo secondo il QL, specializzata o no secondo un QL superiore a 1 nel periodo finale.',
      edge: 'Senza QL in uno dei due periodi, o con un’interruzione tra i due: nessuna variazione. Esattamente lo stesso QL: invariata.',
      example: '{group} {inside}, {from}–{to}: {after} − {before} = {value}, {quadrant}.',
      source: 'Fonte: definizione propria.',
    },
    'shift-share': {
      title: 'Shift-share',
      text: 'Scompone la variazione dell’occupazione in ciò che avrebbe portato una crescita pari a quella dell’Italia nel complesso, ciò che viene dalla composizione dei gruppi e ciò che la regione fa di diverso. E è l’occupazione in Italia, G la sua crescita negli stessi gruppi, g quella del gruppo; l’apice indica il periodo finale.',
      edge: 'Un gruppo con una cella vuota in una delle quattro colonne, o senza occupati in Italia prima, è escluso da tutto e contato. I termini di una regione sono le somme sui suoi gruppi.',
      example:
        '{group} {inside}, {from}–{to}: G = {growth}, g = {own}; {e} → {after}, dunque {national} {mix} {regional} = {change} persone.',
      source: 'Fonte: E. S. Dunn (1960), A statistical and analytical technique.',
    },
  },
  sensitivity: {
    title: 'Quanto i giudizi dipendono dalle scelte',
    text: 'Ogni giudizio è ripetuto su una griglia di scelte: {thresholds} come soglia, {minima} come quota minima, due totali (tutta l’occupazione, o la somma delle attività classificate), tre quote UE (dei membri che pubblicano, e la più bassa e la più alta che gli altri consentono), due aree di riferimento (l’UE, l’Italia) e, per gli ecosistemi, due serie di pesi.',
    stable:
      'Un’agglomerazione è stabile se resta tale, alla soglia e alla quota minima dell’edizione, con l’uno e l’altro totale, con ciascuna delle tre quote UE e con ogni serie di pesi. Accanto figurano le singole modifiche che rovesciano il giudizio; di un numero, il valore più vicino che lo fa.',
    result:
      'Delle {n} agglomerazioni {stable} sono stabili. Una sola modifica ne rovescia altre: {basis} se le quote si riferiscono alla somma delle attività classificate, {area} con l’Italia come area di riferimento, {convention} con l’altro estremo della quota UE.',
    caption: 'Agglomerazioni nelle 21 regioni italiane secondo soglia e quota minima, {year}',
    threshold: 'QL superiore a',
    minimum: 'Almeno {value}',
    others: 'Le altre scelte, una per una',
    otherCaption: 'Agglomerazioni con soglia {threshold} e quota minima {minimum}, {year}',
    total: 'Totale',
    totals: {
      total_employment: 'Tutta l’occupazione',
      classified_sum: 'Attività classificate',
    },
    area: 'Area di riferimento',
    convention: {
      low: 'Quota UE minima',
      point: 'Quota UE calcolata',
      high: 'Quota UE massima',
    },
    own: 'In grassetto: le scelte di questa edizione.',
  },
};
