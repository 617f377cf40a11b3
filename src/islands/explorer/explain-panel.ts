import { cellLabel } from '../../charts/explorer/cell-look.ts';
import { cellsOfRegion, type ExplorerCell } from '../../charts/explorer/explorer-cell.ts';
import { MOST_COMPARED, type ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import {
  activityLabel,
  activityPath,
  regionName,
  regionPath,
  type ExplorerContext,
} from '../../charts/explorer/explorer-context.ts';
import { formulaText } from '../../charts/explorer/formula-text.ts';
import { branch, type Branch, type Tree } from '../../charts/explorer/tree.ts';
import { explanationParagraphs } from '../../core/explanation-sentence.ts';
import type { ExplanationPhrases } from '../../core/explanation-phrases.ts';
import { fill } from '../../i18n/fill.ts';
import type { EditionFigures } from './edition-figures.ts';
import { explanationOf, type ExplanationLists } from './explanation-of.ts';
import type { Handed } from './handed.ts';
import { relatedTrees } from './related.ts';
import { show } from './tree-to-dom.ts';

export interface Explaining {
  context: ExplorerContext;
  files: EditionFigures;
  handed: Handed;
  choose: (change: Partial<ExplorerState>) => void;
  /** Gets the focus back. */
  opener: HTMLElement | SVGElement;
}

let dialog: HTMLDialogElement | null = null;

/** Opens a panel that takes one number apart: formula, operands, bounds, sources, and its row. */
export function explainCell(
  { geo, activity }: { geo: string; activity: string },
  explaining: Explaining,
): void {
  const { context, files } = explaining;
  const figures = context.figures;
  const cell =
    figures === null
      ? undefined
      : cellsOfRegion(figures, geo)[figures.activities.indexOf(activity)];
  if (cell === undefined) return;
  const panel = panelOf(explaining);
  const body = panel.querySelector('[data-body]')!;
  const paint = (parts: readonly Tree[]): void =>
    show(body, [...headTrees(context, cell, files), ...parts, ...linkTrees(context, cell)]);
  paint([branch('p', {}, context.words.explain.loading)]);
  const single = panel.querySelector<HTMLButtonElement>('[data-single]')!;
  const { regions } = context.state;
  single.hidden = regions.includes(geo) || regions.length >= MOST_COMPARED;
  single.textContent = fill(context.words.explain.single, { region: regionName(context, geo) });
  single.onclick = () => {
    panel.close();
    explaining.choose({ regions: [...regions, geo] });
  };
  panel.showModal();
  panel.scrollTop = 0;
  void inWords(cell, explaining).then(
    (parts) => paint(parts),
    () => paint([branch('p', {}, context.words.failed)]),
  );
}

function panelOf({ handed, opener }: Explaining): HTMLDialogElement {
  const { explain } = handed.words;
  dialog ??= makePanel(explain);
  const back = (): void => opener.focus();
  dialog.addEventListener('close', back, { once: true });
  return dialog;
}

function makePanel(words: Handed['words']['explain']): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'explain';
  made.setAttribute('aria-labelledby', 'explain-title');
  show(made, [
    branch(
      'div',
      { class: 'explain-head' },
      branch('h2', { id: 'explain-title' }, words.title),
      branch('button', { type: 'button', 'data-close': true }, words.close),
    ),
    branch('div', { 'data-body': true }),
    branch('p', {}, branch('button', { type: 'button', 'data-single': true })),
  ]);
  made.querySelector('[data-close]')!.addEventListener('click', () => made.close());
  // A click beside the panel closes it, as Escape does.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

function headTrees(context: ExplorerContext, cell: ExplorerCell, files: EditionFigures): Branch[] {
  const { words, state, edition } = context;
  const matrix = files.matrix(state.edition);
  const formula = matrix === null ? null : formulaText(context, matrix, cell);
  const changed =
    state.lqThreshold !== edition.lqThreshold ||
    state.minShare !== edition.minShare ||
    state.totalBasis !== edition.totalBasis ||
    state.referenceArea !== edition.referenceArea ||
    (cell.level === 'ecosystem' && state.weights !== edition.weights);
  return [
    branch('p', { class: 'explain-cell-name' }, cellLabel(cell, context, 'both')),
    ...(formula === null ? [] : [branch('p', { class: 'formula' }, formula)]),
    ...(changed ? [branch('p', { class: 'explain-changed' }, words.explain.changed)] : []),
  ];
}

/** The explanation of the method in sentences, and what is related, as the published tables have it. */
async function inWords(cell: ExplorerCell, { context, files }: Explaining): Promise<Branch[]> {
  const { edition, lang, state } = context;
  const matrix = files.matrix(state.edition);
  if (matrix === null) return [];
  const ecosystem = cell.level === 'ecosystem';
  const [members, flags, weights, phrases] = await Promise.all([
    files.file<ExplanationLists['members']>(`${edition.id}/reference-members.json`),
    files.file<ExplanationLists['flags']>('reference/flags.json'),
    ecosystem ? files.file<ExplanationLists['weights']>('reference/ecosystem-weights.json') : [],
    phrasesIn(lang),
  ]);
  const explanation = explanationOf(context, matrix, { members, flags, weights }, cell);
  const paragraphs = explanationParagraphs(explanation, phrases);
  return [
    ...paragraphs.map((text) => branch('p', { class: 'explain-text' }, text)),
    ...(await relatedTrees(context, files, cell)),
  ];
}

async function phrasesIn(lang: ExplorerContext['lang']): Promise<ExplanationPhrases> {
  const words =
    lang === 'it'
      ? await import('../../i18n/explanation-it.json')
      : await import('../../i18n/explanation-en.json');
  return words.default;
}

function linkTrees(context: ExplorerContext, cell: ExplorerCell): Branch[] {
  const { words, edition, paths } = context;
  const { explain } = words;
  const link = (href: string, text: string): Branch =>
    branch('li', {}, branch('a', { href }, text));
  const file = `${edition.id}/location-quotients.csv`;
  const activity = activityPath(context, cell.activity);
  const place = { file, geo: cell.geo, level: cell.level, activity: cell.activity };
  const dois = edition.sources.flatMap(({ doi, dataset }) =>
    doi === null ? [] : [link(`https://doi.org/${doi}`, `${dataset}: doi.org/${doi}`)],
  );
  return [
    branch('h3', {}, explain.source),
    branch(
      'ul',
      { class: 'plain' },
      dois,
      branch(
        'li',
        {},
        branch('a', { href: paths.data + file, download: true }, explain.row),
        ' ',
        branch('span', { class: 'note' }, fill(explain.rowHow, place)),
      ),
      link(
        regionPath(context, cell.geo),
        `${explain.regionPage}: ${regionName(context, cell.geo)}`,
      ),
      activity === null
        ? null
        : link(activity, `${explain.activityPage}: ${activityLabel(context, cell.activity)}`),
      link(`${paths.site}method/`, explain.method),
    ),
  ];
}
