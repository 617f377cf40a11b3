import {
  checkBudget,
  checkConsortium,
  type ConsortiumRules,
  type Partner,
  type RegionCategory,
  type Verdict,
} from '../core/consortium-check.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { typedNumber } from './typed-number.ts';

interface Given {
  rules: Omit<ConsortiumRules, 'memberStates'> & { memberStates: string[] };
  categories: Record<string, RegionCategory>;
  words: {
    partner: string;
    verdicts: Record<Verdict, string>;
    mostPossible: string;
    withinCeiling: string;
    withinShares: string;
    badAmounts: string;
  };
}
type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Wakes the finished form: more partners as sets of fields, and the verdict in each row of the table.
 * For an Italian region the category of 2014–2020 is offered; the user may declare another.
 */
class ConsortiumForm extends HTMLElement {
  private given!: Given;
  private rules!: ConsortiumRules;

  connectedCallback(): void {
    this.given = JSON.parse(this.dataset['given'] ?? '{}') as Given;
    this.rules = { ...this.given.rules, memberStates: new Set(this.given.rules.memberStates) };
    for (const form of this.querySelectorAll('form')) {
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('input', (event) => this.changed(event));
    }
    this.querySelector('[data-add]')?.addEventListener('click', () => this.add());
    for (const fields of this.partners()) this.wakeRemove(fields);
    this.show();
  }

  private partners(): HTMLFieldSetElement[] {
    return [...this.querySelectorAll<HTMLFieldSetElement>('[data-partners] > fieldset')];
  }

  private add(): void {
    const template = this.querySelector('template');
    const list = this.querySelector('[data-partners]');
    if (template === null || list === null) return;
    const copy = template.content.cloneNode(true) as DocumentFragment;
    this.wakeRemove(copy.querySelector('fieldset')!);
    list.append(copy);
    this.show();
  }

  private wakeRemove(fields: HTMLFieldSetElement): void {
    fields.querySelector('[data-remove]')?.addEventListener('click', () => {
      fields.remove();
      this.show();
    });
  }

  private changed(event: Event): void {
    const field = event.target as Field;
    const fields = field.closest('fieldset');
    const offered = this.given.categories[field.value];
    if (field.name === 'region' && fields !== null && offered !== undefined)
      fieldOf(fields, 'category').value = offered;
    if (field.name === 'country' && fields !== null && field.value !== 'IT')
      fieldOf(fields, 'region').value = '';
    this.show();
  }

  private show(): void {
    const partners = this.partners().map((fields, index) => {
      fields.querySelector('legend')!.textContent = fill(this.given.words.partner, {
        n: index + 1,
      });
      const country = fieldOf(fields, 'country').value;
      const abroad = country !== '' && !this.rules.memberStates.has(country);
      fields.querySelector<HTMLElement>('[data-italy]')!.hidden = country !== 'IT';
      fields.querySelector<HTMLElement>('[data-cosme]')!.hidden = !abroad;
      return partnerOf(fields);
    });
    const verdicts = checkConsortium(partners, this.rules);
    for (const [condition, verdict] of Object.entries(verdicts)) {
      const row = this.querySelector<HTMLElement>(`[data-condition="${condition}"]`);
      if (row === null) continue;
      row.dataset['verdict'] = verdict;
      row.querySelector('.verdict')!.textContent = this.given.words.verdicts[verdict];
    }
    this.showBudget();
  }

  private showBudget(): void {
    const form = this.querySelector<HTMLFormElement>('[data-budget]');
    const output = this.querySelector<HTMLElement>('[data-budget-result]');
    if (form === null || output === null) return;
    const fields = [...form.querySelectorAll('input')];
    output.hidden = fields.some(({ value }) => value.trim() === '');
    if (output.hidden) return;
    const amount = (name: string): number => typedNumber(fieldOf(form, name).value);
    const result = checkBudget(
      {
        eligibleCosts: amount('eligibleCosts'),
        thirdPartySupport: amount('thirdPartySupport'),
        requested: amount('requested'),
      },
      this.rules,
    );
    const { words } = this.given;
    if (result.kind === 'bad-input') return output.replaceChildren(line(words.badAmounts));
    const number = (value: number): string =>
      formatNumber(value, this.dataset['lang'] as Lang, Number.isInteger(value) ? 0 : 2);
    const verdict = (holds: boolean): string => words.verdicts[holds ? 'holds' : 'fails'];
    const ceiling = fill(words.withinCeiling, { maximum: number(this.rules.maximumContribution) });
    const shares = fill(words.withinShares, {
      share: this.rules.maximumShare * 100,
      third: this.rules.thirdPartyShare * 100,
    });
    output.replaceChildren(
      line(fill(words.mostPossible, { euro: number(result.mostPossible) })),
      line(`${ceiling}: ${verdict(result.withinCeiling)}`),
      line(`${shares}: ${verdict(result.withinShares)}`),
    );
  }
}

function fieldOf(parent: Element, name: string): Field {
  return parent.querySelector<Field>(`[name="${name}"]`)!;
}

function partnerOf(fields: HTMLFieldSetElement): Partner {
  const value = (name: string): string => fieldOf(fields, name).value;
  const answer = (name: string): boolean | null =>
    value(name) === '' ? null : value(name) === 'yes';
  return {
    country: value('country') || null,
    category: (value('category') || null) as RegionCategory | null,
    inCosme: answer('inCosme'),
    legalEntity: answer('legalEntity'),
    clusterOrNetwork: answer('clusterOrNetwork'),
    registered: answer('registered'),
    elsewhere: answer('elsewhere'),
  };
}

function line(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('consortium-form', ConsortiumForm);
