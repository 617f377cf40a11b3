import type { statistics as english } from '../en/statistics.ts';
import type { Words } from '../words.ts';

/** Struttura, affinità, solidità e variazioni nelle pagine di regioni, attività ed ecosistemi. */
export const statistics: Words<typeof english> = {
  measure: 'Misura',
  value: 'Valore',
  rank: 'Posto',
  meaning: 'Come si legge',
  rankOf: '{rank} su {of}',
  rounding:
    'Ogni cifra è arrotondata per conto proprio: una somma può scostarsi di un’unità nell’ultima cifra.',
  why: {
    no_values: 'nessun dato',
    zero_total: 'nessun occupato',
    absent_from_reference: 'assente nell’UE',
    too_few_regions: 'troppo poche regioni',
    no_variation: 'uguale ovunque',
    disconnected: 'nessuna attività in comune',
    not_unique: 'risposta non univoca',
    not_specialised: 'nessuna specializzazione',
    break_in_series: 'interruzione della serie',
  },
  firm: {
    range: 'Agglomerazioni: {n} ({certain}–{most}).',
    rangeText:
      'Tra parentesi quelle certe, qualunque sia il contenuto delle celle non pubblicate, e il massimo possibile.',
    title: 'Quanto sono solidi i giudizi',
    all: 'Tutte le {n} agglomerazioni, ecosistemi compresi, sono stabili: restano tali con l’uno e l’altro totale dell’occupazione, ai due estremi della quota UE e con entrambe le serie di pesi.',
    one: 'L’unica agglomerazione è stabile: resta tale con l’uno e l’altro totale dell’occupazione e ai due estremi della quota UE.',
    some: 'Sono stabili {stable} agglomerazioni su {n}, ecosistemi compresi: restano tali con l’uno e l’altro totale dell’occupazione, ai due estremi della quota UE e con entrambe le serie di pesi. Non lo sono: {names}.',
    none: 'Qui nulla soddisfa la regola, perciò nessun giudizio dipende da una scelta.',
    caption: 'Da che cosa dipende ogni giudizio, {year}',
    verdict: 'Stabile',
    yes: 'sì',
    no: 'no',
    turned: 'Basta una modifica per rovesciarlo',
    never: 'nessuna di quelle provate',
    passing: 'Vale in',
    passingOf: '{passing} casi su {all}',
    near: 'A una modifica dall’essere un’agglomerazione',
    nearItem: 'Con {change}: {activities}.',
    thresholdUp: 'una soglia di {value} o più',
    thresholdDown: 'una soglia di {value}',
    minimumUp: 'una quota minima di {value} o più',
    minimumDown: 'una quota minima di {value}',
    minimumNone: 'nessuna quota minima',
    classified: 'quote delle sole attività classificate',
    wholeEconomy: 'quote dell’occupazione totale',
    area: '{area} come area di riferimento',
    low: 'la quota UE più bassa possibile',
    high: 'la quota UE più alta possibile',
    point: 'la quota UE dei paesi che pubblicano',
    weights: 'i pesi della {weights}',
  },
  special: {
    title: 'Quanto è particolare la regione',
    lead: 'Perché la struttura {inside} fosse quella dell’UE, dovrebbe lavorare in un’altra divisione una parte delle persone comprese nella tavola pari a {part} (posto {rank} su {of} per questa distanza); perché fosse quella dell’Italia, a {partItaly} (posto {rankItaly} su {of}).',
    closed:
      'Le quote sono qui riferite alla somma delle {known} divisioni su {all} che hanno un dato; insieme fanno {part} dell’occupazione {inside}.',
    caption: 'La struttura dell’occupazione per divisione, {year}',
    name: {
      krugman_reference: 'Indice di Krugman rispetto all’UE',
      krugman_country: 'Indice di Krugman rispetto all’Italia',
      hachman: 'Indice di Hachman',
      herfindahl: 'Indice di Herfindahl',
      entropy: 'Entropia',
      specialisations: 'Specializzazioni',
      complexity: 'Complessità economica',
    },
    read: {
      krugman_reference:
        '0 è la struttura dell’UE, 2 nulla in comune; al primo posto la più diversa.',
      krugman_country:
        '0 è la struttura dell’Italia, 2 nulla in comune; al primo posto la più diversa.',
      hachman:
        '1 è la struttura dell’UE, verso 0 pesa molto ciò che là è piccolo; al primo posto la più bassa.',
      herfindahl: '1 è una sola divisione; al primo posto la più concentrata.',
      entropy: 'In bit, 0 è una sola divisione; al primo posto la meno varia.',
      specialisations: 'Divisioni con QL superiore a 1; al primo posto chi ne ha di più.',
      complexity:
        'Alta per molte specializzazioni che poche regioni hanno; media 0, scarto quadratico 1.',
    },
  },
  next: {
    title: 'Le prossime specializzazioni',
    lead: 'Le più vicine a ciò che la regione già fa, non ancora specializzazioni: {activities}.',
    item: '{activity} (QL {lq})',
    caption: 'Affini, non ancora specializzazioni: le prime {n} per densità, {year}',
    density: 'Densità, %',
    because: 'Affini a queste specializzazioni della regione',
    lacking: 'Affini, ma anch’esse assenti',
    pair: '{activity} {proximity}',
    others: '{pairs}; altre {n}',
    caveat:
      'La prossimità dice quanto spesso le regioni specializzate nell’una lo sono anche nell’altra. Si basa su {regions} regioni soltanto e procede a grandi passi; descrive ciò che va insieme, non è una previsione.',
    none: 'Nessuna divisione è affine e non ancora specializzazione.',
  },
  peers: {
    text: 'Le dieci regioni italiane con l’occupazione ripartita nel modo più simile tra le divisioni pubblicate per entrambe ({year}), con l’{index} tra le due: 0 uguali, 2 nulla in comune. La tavola non contiene regioni di altri paesi.',
    index: 'indice di Krugman',
  },
  dynamics: {
    title: 'Che cosa è cambiato, {from}–{to}',
    rose: 'Nei {n} gruppi con un dato in entrambi gli anni l’occupazione è aumentata di {persons} persone, somma di tre termini: {national} con una crescita pari a quella dell’Italia nel complesso, {mix} per la composizione dei gruppi, {regional} per i gruppi che qui sono andati meglio o peggio che in Italia.',
    fell: 'Nei {n} gruppi con un dato in entrambi gli anni l’occupazione è diminuita di {persons} persone, somma di tre termini: {national} con una crescita pari a quella dell’Italia nel complesso, {mix} per la composizione dei gruppi, {regional} per i gruppi che qui sono andati meglio o peggio che in Italia.',
    same: 'Nei {n} gruppi con un dato in entrambi gli anni l’occupazione è rimasta uguale, somma di tre termini: {national} con una crescita pari a quella dell’Italia nel complesso, {mix} per la composizione dei gruppi, {regional} per i gruppi che qui sono andati meglio o peggio che in Italia.',
    leftOut: 'Esclusi, perché manca il dato di uno dei due anni: {groups}.',
    noBreak: 'Eurostat non segnala interruzioni della serie tra i due anni.',
    breaks:
      'Interruzioni della serie tra i due anni: {list}. Nessun calcolo attraversa un’interruzione nei dati della regione.',
    breakItem: '{group} ({places})',
    breakAt: {
      cell: 'nel gruppo stesso',
      total: 'nel totale della regione',
      country: 'nel dato italiano',
    },
    caption: 'I dieci gruppi, {from}–{to}, in persone; i tre termini sommano alla variazione',
    change: 'Variazione',
    national: 'Come l’Italia',
    mix: 'Composizione',
    regional: 'Regionale',
    lqBefore: 'QL {year}',
    quadrantColumn: 'Secondo il QL',
    quadrant: {
      specialised_growing: 'specializzata, in crescita',
      specialised_shrinking: 'specializzata, in calo',
      not_specialised_growing: 'non specializzata, in crescita',
      not_specialised_shrinking: 'non specializzata, in calo',
      unchanged: 'invariata',
    },
    sum: 'Tutti i gruppi con dati',
    note: 'La rilevazione è campionaria e i dati sono pubblicati in centinaia di persone: piccole variazioni possono essere casuali. «In crescita» e «in calo» si riferiscono al QL, «specializzata» a un QL superiore a 1 nel {to}.',
  },
  concentration: {
    title: 'Quanto è concentrata',
    lead: 'La regione con più occupati in questa attività, {regions}, ne ha {share} del totale italiano.',
    leadTied: '{regions} hanno ciascuna {share} degli occupati italiani in questa attività.',
    leadKnown:
      'Degli occupati in questa attività nelle {n} regioni con un dato, {share} si trova in una sola: {regions}.',
    nobody: 'Nelle {n} regioni con un dato nessuno lavora in questa attività.',
    critical:
      'Un QL standardizzato superiore a {critical}, qui un QL superiore a {lq}, è insolito tra le regioni: {regions}.',
    criticalNone:
      'Un QL standardizzato superiore a {critical}, qui un QL superiore a {lq}, sarebbe insolito tra le regioni; nessuna lo raggiunge.',
    caption: 'La concentrazione tra le regioni, {year}',
    name: {
      locational_gini: 'Gini di localizzazione',
      theil: 'Indice di Theil',
      top_region_share: 'Quota della regione più grande',
      critical_value: 'Valore critico del QL standardizzato',
    },
    read: {
      locational_gini:
        '0 è distribuita come tutta l’occupazione, 0,5 il massimo possibile; al primo posto tra le divisioni la più concentrata.',
      theil:
        '0 è distribuita come tutta l’occupazione e cresce senza limite; al primo posto la più concentrata.',
      top_region_share:
        'Parte dell’occupazione di tutte le regioni con un dato; al primo posto la più alta.',
      critical_value:
        'Il 95º percentile dei QL standardizzati delle regioni, stimato con {resamples} ricampionamenti.',
    },
    related: 'Attività affini',
    relatedText:
      'Le regioni specializzate in questa attività lo sono il più delle volte anche in queste ({year}). Il numero è la prossimità, da 0 mai a 1 sempre; si basa su {regions} regioni soltanto.',
    relatedNone: 'Nessuna regione è specializzata in questa attività insieme ad altro.',
  },
  ecosystem: {
    account:
      'Nella somma dei 14 ecosistemi pesa {country} in Italia (posto {rankCountry}) e {reference} nell’UE a 27 (posto {rankReference}).',
    accountPartial:
      '{n} dei 14 sono compresi solo in parte: ciò abbassa il loro peso e alza quello degli altri.',
    contributions: 'Da dove vengono i suoi quozienti',
    lead: '{inside} {value} del QL di {lq} vengono da: {activity}.',
    text: 'Ciò che una divisione aggiunge è il suo peso × la sua quota nella regione ÷ la quota UE dell’ecosistema. I termini sommano al QL.',
    caption: 'Il QL di ogni regione e ciò che lo compone, {year}',
    terms: 'I termini maggiori, poi tutti gli altri',
    others: '{value} da altre {n}',
    noFigure: 'senza dato: {n}',
    allTerms: 'Tutti i termini {inside}',
    allCaption: 'Ciò che compone il QL {inside}, {year}',
    contribution: 'Aggiunge al QL',
    agriculture: 'Agricoltura, silvicoltura e pesca (A01–A03 insieme)',
    overlaps: 'Che cosa ha in comune con gli altri',
    overlapsText:
      'I pesi dicono quanta parte di una divisione appartiene a un ecosistema, non quali persone. Ciò che è contato in entrambi sta perciò tra due estremi; in Italia sono questi, come parti dell’occupazione totale.',
    overlapsCaption: 'Le cinque sovrapposizioni maggiori in Italia, {year}',
    atLeast: 'Almeno, %',
    atMost: 'Al massimo, %',
    partOfThis: 'Al massimo, % di {name}',
    overlapsRest: 'Con ciascuno degli altri {n} ha in comune al massimo {high} dell’occupazione.',
    overlapsNone: 'Non condivide divisioni con altri ecosistemi.',
  },
};
