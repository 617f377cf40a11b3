import type { Lang } from '../../../i18n/languages.ts';
import { messages } from '../../../i18n/messages.ts';

/** The measures of each group, in the order of the page. */
export const GROUPS = {
  ecosystems: ['account', 'contributions', 'overlaps'],
  structure: [
    'krugman',
    'hachman',
    'herfindahl',
    'entropy',
    'specialisations',
    'complexity',
    'peers',
  ],
  concentration: ['gini', 'theil', 'top-region', 'symmetric-lq', 'standardised-lq'],
  relatedness: ['proximity', 'density', 'next'],
  dynamics: ['quadrants', 'shift-share'],
} as const;

/** The contents list of the method page. */
export function contentsOf(lang: Lang) {
  const { method, measures } = messages(lang);
  const parts = (group: keyof typeof GROUPS) =>
    GROUPS[group].map((id) => ({ id, title: measures.define[id].title }));
  const plain = (id: 'rule' | 'example' | 'missing' | 'reference') => ({
    id,
    title: method[id].title,
  });
  const grouped = (id: 'structure' | 'concentration' | 'relatedness' | 'dynamics') => ({
    id,
    title: measures.groups[id].title,
    parts: parts(id),
  });
  return [
    plain('rule'),
    plain('example'),
    plain('missing'),
    plain('reference'),
    { id: 'ecosystems', title: method.ecosystems.title, parts: parts('ecosystems') },
    { id: 'sensitivity', title: measures.sensitivity.title },
    grouped('structure'),
    grouped('concentration'),
    grouped('relatedness'),
    grouped('dynamics'),
    { id: 'factsheet', title: method.factsheet.title },
    { id: 'conventions', title: method.conventions.title },
    { id: 'parameters', title: method.parameters.title },
  ];
}
