const THEMES = ['system', 'light', 'dark'];

/** Wakes the select in the header: the chosen theme is kept in this browser and set at once. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => choose(select.value));
  }
}

function choose(theme: string): void {
  if (!THEMES.includes(theme)) return;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is forbidden: the choice lasts for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
