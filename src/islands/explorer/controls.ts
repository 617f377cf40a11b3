import {
  editionNamed,
  levelOf,
  namesIn,
  type ExplorerState,
} from '../../charts/explorer/explorer-choices.ts';
import { branch } from '../../charts/explorer/tree.ts';
import { fill } from '../../i18n/fill.ts';
import { measuresOf } from './allowed-choices.ts';
import { wakeChips } from './chips.ts';
import { wakeCombobox } from './activity-combobox.ts';
import type { Handed } from './handed.ts';
import { setTo } from '../set-to.ts';
import { wakeSlider } from './slider.ts';
import { show } from './tree-to-dom.ts';

export type Choose = (change: Partial<ExplorerState>) => void;

export interface Controls {
  /** Shows the state, whoever set it. */
  reflect: (state: ExplorerState) => void;
}

/** Selects whose value is one property of the state. */
const SELECTS = {
  edition: 'edition',
  level: 'level',
  measure: 'measure',
  reference: 'referenceArea',
  basis: 'totalBasis',
  certainty: 'certainty',
  weights: 'weights',
  order: 'order',
} as const satisfies Record<string, keyof ExplorerState>;

export function wakeControls(form: HTMLFormElement, handed: Handed, choose: Choose): Controls {
  const { catalogue, words } = handed;
  const selects = new Map(
    [...form.querySelectorAll('select')].map((each) => [each.name, each] as const),
  );
  const select = (name: string): HTMLSelectElement => selects.get(name)!;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const [name, property] of Object.entries(SELECTS)) {
    select(name).addEventListener('change', () => choose({ [property]: select(name).value }));
  }
  const symbols = form.querySelector<HTMLInputElement>('[name=symbols]')!;
  symbols.addEventListener('change', () => choose({ symbols: symbols.checked }));
  const sliders = [
    wakeSlider(form, 'lq', 1, (lqThreshold) => choose({ lqThreshold })),
    wakeSlider(form, 'share', 100, (minShare) => choose({ minShare })),
  ] as const;
  const reset = form.querySelector<HTMLButtonElement>('[data-reset]')!;
  let state: ExplorerState | null = null;
  reset.addEventListener('click', () => {
    if (state === null) return;
    const { lqThreshold, minShare } = editionNamed(catalogue, state.edition);
    choose({ lqThreshold, minShare });
    form.querySelector<HTMLInputElement>('[data-slider]')?.focus();
  });
  const activity = wakeCombobox(form, 'activity', handed, (code) => choose({ activity: code }));
  const chips = wakeChips(form, handed, choose);
  const uncovered = form.querySelector<HTMLElement>('[data-uncovered]')!;
  const wide = matchMedia('(min-width: 64rem)').matches;
  for (const more of form.querySelectorAll<HTMLDetailsElement>('.explorer-more')) {
    if (!wide) more.open = false;
  }

  return {
    reflect(next) {
      const before = state;
      state = next;
      const edition = editionNamed(catalogue, next.edition);
      const printed = edition.kind === 'published';
      sliders[0].reflect(next.lqThreshold, printed);
      sliders[1].reflect(next.minShare, printed);
      const usual = next.lqThreshold === edition.lqThreshold && next.minShare === edition.minShare;
      setTo(reset, 'hidden', usual);
      // A dragged threshold changes nothing else, many times a second.
      if (before !== null && sameButThresholds(before, next)) return;
      const level = levelOf(edition, next.level)!;
      const options = (name: string, values: readonly string[], names: object): void => {
        const titles = names as Readonly<Record<string, string>>;
        show(
          select(name),
          values.map((value) => branch('option', { value }, titles[value] ?? value)),
        );
        setTo(select(name), 'disabled', values.length < 2);
      };
      const levels = edition.levels.map((each) => each.level);
      options('level', levels, words.levels);
      options('measure', measuresOf(edition, next.level), words.measures);
      const areas = [...new Set(edition.references.map(({ area }) => area))];
      options('reference', areas, words.areas);
      options(
        'weights',
        next.level === 'ecosystem' ? edition.weightSets : [],
        handed.terms.weightSets,
      );
      for (const [name, property] of Object.entries(SELECTS)) {
        setTo(select(name), 'value', next[property]);
      }
      for (const name of ['basis', 'certainty', 'order']) setTo(select(name), 'disabled', printed);
      const weighted = next.level === 'ecosystem' && !printed;
      setTo(select('weights').closest('label')!, 'hidden', !weighted);
      setTo(symbols, 'checked', next.symbols);
      const single = !printed && next.level !== 'ecosystem' && next.measure !== 'count';
      setTo(symbols, 'disabled', !single);
      const names = namesIn(catalogue, edition);
      activity.reflect(next.activity, level, names);
      chips.reflect(next, level, names);
      const codes = level.uncovered.join(', ');
      setTo(
        uncovered,
        'textContent',
        codes === '' ? '' : fill(words.controls.uncovered, { codes }),
      );
    },
  };
}

function sameButThresholds(a: ExplorerState, b: ExplorerState): boolean {
  const { lqThreshold, minShare } = a;
  return JSON.stringify(a) === JSON.stringify({ ...b, lqThreshold, minShare });
}
