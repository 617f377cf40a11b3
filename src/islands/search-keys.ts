/**
 * `/` and Ctrl+K (⌘K) lead to the search from every page, unless something is being typed. On some
 * keyboards `/` needs Shift, so Shift alone is no reason to leave it. A single key can hit whoever speaks
 * to the machine, so a box on the search page turns it off (WCAG 2.1.4).
 */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const chord = !altKey && !shiftKey && ctrlKey !== metaKey && key.toLowerCase() === 'k';
  const slash = key === '/' && !altKey && !ctrlKey && !metaKey && !isSlashOff();
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || !(chord || slash)) return;
  if (target.isContentEditable || target.matches('input, select, textarea')) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('site-search input');
  if (field === null) document.querySelector<HTMLElement>('a[data-search]')?.click();
  else field.focus();
});

function isSlashOff(): boolean {
  try {
    return localStorage.getItem('search-slash') === 'off';
  } catch {
    // Storage is forbidden here: nobody has chosen otherwise.
    return false;
  }
}
