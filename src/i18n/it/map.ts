import type { map as english } from '../en/map.ts';
import type { Words } from '../words.ts';

/** Legende e segni delle mappe. */
export const map: Words<typeof english> = {
  legendLq: 'Quoziente di localizzazione: 1 è la quota dell’UE',
  legendCount: {
    divisions: 'Numero di agglomerazioni',
    ecosystems: 'Numero di agglomerazioni tra gli ecosistemi',
  },
  nearEu: 'vicino all’UE',
  passes: 'agglomerazione: oltre {threshold} e almeno {minimum} dell’occupazione',
  small: 'oltre {threshold}, ma sotto {minimum} dell’occupazione',
  possible: 'possibile, dati i valori non pubblicati',
  suppressed: 'non pubblicato',
  partial: 'l’ecosistema è compreso solo in parte',
  named: 'Nell’elenco della scheda',
  namedYes: 'citata',
  stated: 'Indicato nella scheda',
  noData: 'nessun dato',
};
