import { lumpSum, type LumpSumFault, type LumpSumRules } from '../core/clusterxchange-lump-sum.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { typedNumber } from './typed-number.ts';

interface Given {
  rules: LumpSumRules;
  texts: Record<string, string>;
  month: string;
  words: { paid: string; refused: string; rule: string; faults: Record<LumpSumFault, string> };
}

/** Wakes the finished form: shows it, and answers with the amount and the rule that applied. */
class LumpSumForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer(form);
    });
    form.addEventListener('input', () => this.answer(form));
    this.answer(form);
  }

  private answer(form: HTMLFormElement): void {
    const { rules, texts, month, words } = JSON.parse(this.dataset['given'] ?? '{}') as Given;
    const read = (name: string): number =>
      typedNumber(form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '');
    const result = lumpSum(read('distance'), read('days'), rules);
    const lines: string[] = [];
    if (result.kind === 'bad-input')
      lines.push(...result.faults.map((fault) => words.faults[fault]));
    else {
      const rule = `${words.rule} ${texts[result.rule] ?? result.rule}`;
      if (result.kind === 'refused') lines.push(words.refused, rule);
      else {
        const values = {
          euro: formatNumber(result.euro, this.dataset['lang'] as Lang),
          share: result.share * 100,
        };
        lines.push(fill(words.paid, values), rule, ...(result.monthDependsOnDates ? [month] : []));
      }
    }
    this.querySelector('.result')?.replaceChildren(...lines.map(paragraph));
  }
}

function paragraph(text: string, index: number): HTMLParagraphElement {
  const element = document.createElement('p');
  if (index === 0) element.className = 'result-main';
  element.textContent = text;
  return element;
}

customElements.define('lump-sum-form', LumpSumForm);
