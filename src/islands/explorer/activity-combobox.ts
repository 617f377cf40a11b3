import type {
  CatalogueActivity,
  CatalogueLevel,
  CatalogueNames,
} from '../../charts/explorer/explorer-choices.ts';
import { branch } from '../../charts/explorer/tree.ts';
import { fill } from '../../i18n/fill.ts';
import { searchActivities } from './activity-search.ts';
import type { Handed } from './handed.ts';
import { setTo } from '../set-to.ts';
import { show } from './tree-to-dom.ts';

export interface Combobox {
  /** Shows the chosen code (empty for a field that only adds) out of a level. */
  reflect: (code: string, level: CatalogueLevel, names: CatalogueNames) => void;
}

/**
 * A searchable list after the pattern of the ARIA guide: focus stays in the field, arrow keys move in
 * the list, Enter chooses, Escape closes and gives the old text back.
 */
export function wakeCombobox(
  form: HTMLElement,
  name: 'activity' | 'with',
  { words }: Handed,
  choose: (code: string) => void,
): Combobox {
  const box = form.querySelector<HTMLElement>(`[data-combobox=${name}]`)!;
  const field = box.querySelector('input')!;
  const list = box.querySelector('ul')!;
  const status = box.querySelector('[role=status]')!;
  let offered: CatalogueActivity[] = [];
  let matches: CatalogueActivity[] = [];
  let active = -1;
  let chosen = '';
  let ecosystem = false;

  const labelOf = ({ code, name: own }: CatalogueActivity): string =>
    ecosystem ? own : `${own} (${code})`;
  const chosenLabel = (): string => {
    const found = offered.find(({ code }) => code === chosen);
    return found === undefined ? '' : labelOf(found);
  };
  const optionId = (index: number): string => `${list.id}-${index}`;

  function paint(): void {
    const open = !list.hidden;
    field.setAttribute('aria-expanded', String(open));
    if (open && active >= 0) field.setAttribute('aria-activedescendant', optionId(active));
    else field.removeAttribute('aria-activedescendant');
    if (!open) {
      show(list, []);
      return;
    }
    const options = matches.map((activity, index) =>
      branch(
        'li',
        {
          id: optionId(index),
          role: 'option',
          'data-code': activity.code,
          'aria-selected': String(index === active),
        },
        ecosystem ? '' : branch('span', { class: 'option-code' }, activity.code),
        activity.name,
      ),
    );
    const none = branch(
      'li',
      { class: 'option-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
      words.controls.activityNone,
    );
    show(list, options.length === 0 ? [none] : options);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function open(typed: string): void {
    matches = searchActivities(offered, typed);
    const own = matches.findIndex(({ code }) => code === chosen);
    active = typed === '' ? own : matches.length > 0 ? 0 : -1;
    list.hidden = false;
    status.textContent = fill(words.controls.activityCount, { n: matches.length });
    paint();
  }

  function close(): void {
    list.hidden = true;
    status.textContent = '';
    field.value = chosenLabel();
    paint();
  }

  function take(index: number): void {
    const found = matches[index];
    if (found === undefined) return;
    if (name === 'activity') chosen = found.code;
    close();
    choose(found.code);
  }

  field.addEventListener('focus', () => field.select());
  field.addEventListener('click', () => {
    if (list.hidden) open('');
  });
  field.addEventListener('input', () => open(field.value));
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        open('');
        return;
      }
      const step = key === 'ArrowDown' ? 1 : -1;
      active = (active + step + matches.length) % Math.max(1, matches.length);
      paint();
    } else if (key === 'Enter') {
      event.preventDefault();
      if (list.hidden) open('');
      else take(active);
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
      field.select();
    }
  });
  // Before the field loses focus, or the list would be gone at the click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const { code } = (event.target as Element).closest<HTMLElement>('[data-code]')?.dataset ?? {};
    take(matches.findIndex((activity) => activity.code === code));
  });

  return {
    reflect(code, level, names) {
      ecosystem = level.level === 'ecosystem';
      const named = names[level.level] ?? [];
      offered = named.filter((activity) => level.activities.includes(activity.code));
      chosen = code;
      if (list.hidden) setTo(field, 'value', chosenLabel());
    },
  };
}
