/**
 * Search and filters over a finished table: the choices stand in the address (`?kind=…`), so that a
 * filtered directory can be shared, and rows only hide. Without it the whole table is there.
 */
class OrganisationFilter extends HTMLElement {
  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('.filters');
    if (controls === null) return;
    controls.hidden = false;
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields()) field.value = asked.get(field.name) ?? '';
    controls.addEventListener('input', () => this.show());
    controls.querySelector('[data-reset]')?.addEventListener('click', () => {
      for (const field of this.fields()) field.value = '';
      this.show();
    });
    if (asked.size > 0) this.show();
  }

  private fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  private show(): void {
    const chosen = this.fields()
      .map(({ name, value }) => ({ name, value: value.trim() }))
      .filter(({ value }) => value !== '');
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      const fits = chosen.every(({ name, value }) => matches(row.dataset[name] ?? '', name, value));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const status = this.querySelector('[data-status]');
    if (status !== null) {
      const total = this.dataset['total'] ?? '';
      status.textContent = (this.dataset['shown'] ?? '')
        .replace('{n}', String(shown))
        .replace('{total}', total);
    }
    this.querySelector<HTMLElement>('[data-none]')!.hidden = shown > 0;
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }
}

/** Lower case, without accents, so that `localita` finds `località`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

function matches(data: string, name: string, value: string): boolean {
  if (name === 'text') return plain(data).includes(plain(value));
  return data.split('|').includes(value);
}

customElements.define('organisation-filter', OrganisationFilter);
