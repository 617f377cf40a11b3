/** The link to the other language opens with the same choices: it takes over the query of the address. */
export function carryQuery(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language]');
  if (link !== null && link.search !== location.search) link.search = location.search;
}
