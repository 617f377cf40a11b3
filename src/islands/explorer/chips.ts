import {
  MOST_COMPARED,
  type CatalogueLevel,
  type CatalogueNames,
  type ExplorerState,
} from '../../charts/explorer/explorer-choices.ts';
import { branch, type Branch } from '../../charts/explorer/tree.ts';
import { fill } from '../../i18n/fill.ts';
import { wakeCombobox } from './activity-combobox.ts';
import type { Choose } from './controls.ts';
import type { Handed } from './handed.ts';
import { setTo } from '../set-to.ts';
import { show } from './tree-to-dom.ts';

/** The regions singled out and the activities compared, each with a button that takes it away. */
export function wakeChips(
  form: HTMLElement,
  handed: Handed,
  choose: Choose,
): { reflect: (state: ExplorerState, level: CatalogueLevel, names: CatalogueNames) => void } {
  const { catalogue, words } = handed;
  const add = form.querySelector<HTMLSelectElement>('[name=add-region]')!;
  let state: ExplorerState | null = null;
  add.addEventListener('change', () => {
    if (state === null || add.value === '') return;
    choose({ regions: [...state.regions, add.value].slice(0, MOST_COMPARED) });
  });
  const addActivity = wakeCombobox(form, 'with', handed, (code) => {
    if (state === null) return;
    // Only this view shows what is compared; elsewhere the choice would seem lost.
    choose({
      view: 'compare',
      activities: [...state.activities, code].slice(0, MOST_COMPARED - 1),
    });
  });
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-remove]');
    if (button === null || state === null) return;
    const { remove, list } = button.dataset;
    const rest = (codes: readonly string[]): string[] => codes.filter((code) => code !== remove);
    if (list === 'regions') choose({ regions: rest(state.regions) });
    else choose({ activities: rest(state.activities) });
    add.focus();
  });
  const fillList = (list: string, chips: readonly Branch[]): void => {
    const place = form.querySelector<HTMLElement>(`[data-chips=${list}]`)!;
    setTo(place, 'hidden', chips.length === 0);
    show(place, chips);
  };

  return {
    reflect(next, level, names) {
      state = next;
      for (const option of add.options) {
        setTo(option, 'disabled', next.regions.includes(option.value));
      }
      setTo(add, 'value', '');
      setTo(add, 'disabled', next.regions.length >= MOST_COMPARED);
      const { regionsFull, addRegion } = words.controls;
      setTo(add.options[0]!, 'text', add.disabled ? regionsFull : addRegion);
      addActivity.reflect(
        '',
        {
          ...level,
          activities: level.activities.filter(
            (code) => code !== next.activity && !next.activities.includes(code),
          ),
        },
        names,
      );
      fillList(
        'regions',
        next.regions.map((geo) => {
          const name = catalogue.regions.find((region) => region.geo === geo)?.name ?? geo;
          return chip('regions', geo, name, fill(words.controls.removeRegion, { region: name }));
        }),
      );
      fillList(
        'activities',
        next.activities.map((code) => {
          const rows = names[next.level] ?? [];
          const name = rows.find((row) => row.code === code)?.name ?? code;
          const label = fill(words.controls.removeActivity, { activity: name });
          return chip('activities', code, name, label);
        }),
      );
    },
  };
}

function chip(list: string, code: string, name: string, label: string): Branch {
  const attributes = { type: 'button', 'data-remove': code, 'data-list': list };
  return branch('li', {}, branch('button', { ...attributes, 'aria-label': label }, name, ' ×'));
}
