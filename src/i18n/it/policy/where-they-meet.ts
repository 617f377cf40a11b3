import type * as en from '../../en/policy/where-they-meet.ts';
import type { Words } from '../../words.ts';

export const meeting: Words<typeof en.meeting> = {
  title: 'Dove specializzazione e organizzazioni coincidono',
  lead: 'Ogni riga è una regione e un ecosistema in cui vi è un’agglomerazione, calcolata o pubblicata, oppure un’organizzazione nominata nei documenti, o entrambe. «Nessuna nominata» riguarda i cinque documenti, non la regione: la piattaforma conta {total} organizzazioni italiane senza elencarle.',
  caption:
    'Regioni ed ecosistemi con un’agglomerazione, con un’organizzazione nominata o con entrambe',
  summary:
    'In {both} casi vi sono entrambe; in {alone} un’agglomerazione senza organizzazioni nominate; in {only} un’organizzazione nominata senza agglomerazione.',
  computed: 'Calcolata, {year}',
  published: 'Scheda, {year}',
  agglomeration: 'agglomerazione',
  named: 'Organizzazioni nominate',
  noneNamed: 'nessuna nominata',
  lq: 'LQ, {year}',
  empty: 'Nessuna agglomerazione e nessuna organizzazione nominata.',
};

export const regionPolicy: Words<typeof en.regionPolicy> = {
  title: 'Organizzazioni, programmi e politiche',
  none: 'I cinque documenti non nominano organizzazioni di questa regione. Al {date} sulla piattaforma ne risultavano {total} italiane, senza un elenco pubblico per regione.',
  most: 'La regione è tra le tre con più organizzazioni di cluster sulla piattaforma.',
  fewest: 'La regione è tra quelle con meno organizzazioni di cluster sulla piattaforma.',
  policy: 'La politica regionale: {name}',
  dossier: 'Dossier: {title}',
  category: 'Nel FESR 2014-2020 la regione rientrava tra quelle in categoria «{category}».',
  strategy:
    'Come in ogni regione, la politica per i cluster è attuata da una strategia regionale e il programma regionale 2021-2027 indica i cluster tra i potenziali beneficiari.',
};

export const ecosystemPolicy: Words<typeof en.ecosystemPolicy> = {
  title: 'Le organizzazioni di questo ecosistema',
  count:
    '{n} delle {total} organizzazioni di cluster sulla piattaforma hanno dichiarato questo ecosistema nel {year}.',
  notListed: 'L’elenco degli ecosistemi dichiarati della scheda non comprende questo.',
  none: 'I documenti non nominano organizzazioni di questo ecosistema.',
  euroclusters: 'Eurocluster per i quali è indicato questo ecosistema: {list}.',
};
