import { lumpSum, type LumpSumRules } from '../core/clusterxchange-lump-sum.ts';
import type { Lang } from '../i18n/languages.ts';
import { lumpSumLines, type LumpSumWords } from '../i18n/lump-sum-lines.ts';
import { typedNumber } from './typed-number.ts';

interface Given extends LumpSumWords {
  rules: LumpSumRules;
}

/** Wakes the finished form, which holds its first answer: the amount and the rule that applied. */
class LumpSumForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer(form);
    });
    form.addEventListener('input', () => this.answer(form));
  }

  private answer(form: HTMLFormElement): void {
    const given = JSON.parse(this.dataset['given'] ?? '{}') as Given;
    const read = (name: string): number =>
      typedNumber(form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '');
    const result = lumpSum(read('distance'), read('days'), given.rules);
    const lines = lumpSumLines(result, given, this.dataset['lang'] as Lang);
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
