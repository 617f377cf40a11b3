/** What a style sheet may say of a drawing; all but the last are handed down. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'opacity',
];
/** What only a living page needs. */
const LIVING = ['class', 'tabindex', 'role', 'href', 'style'];

/**
 * A copy of a drawing that looks the same without the page: computed styles as attributes, no links, no
 * classes, and nothing that is not displayed.
 */
export function inlineStyles(live: SVGSVGElement): SVGSVGElement {
  const copy = live.cloneNode(true) as SVGSVGElement;
  inline(live, copy, null);
  return copy;
}

function inline(live: Element, copy: Element, parent: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(live);
  const children = [...copy.children];
  [...live.children].forEach((child, index) => inline(child, children[index]!, style));
  const paintServer = live.closest('defs') !== null || live.querySelector('defs') !== null;
  const unseen = style.display === 'none' || style.visibility === 'hidden';
  if (unseen && !paintServer) {
    copy.remove();
    return;
  }
  for (const name of PROPERTIES) {
    const value = style.getPropertyValue(name);
    // What is handed down is left to be handed down, or a `<use>` could not colour what it shows.
    if (value === '' || value === parent?.getPropertyValue(name)) continue;
    if (name === 'opacity' && value === '1') continue;
    // A computed url(#…) may have become absolute; the attribute of the drawing is what is meant.
    if (copy.getAttribute(name)?.startsWith('url(') === true) continue;
    copy.setAttribute(name, value);
  }
  const isUse = copy.nodeName === 'use';
  for (const name of LIVING) if (!(isUse && name === 'href')) copy.removeAttribute(name);
  for (const name of copy.getAttributeNames()) {
    if (name.startsWith('data-') || name.startsWith('aria-')) copy.removeAttribute(name);
  }
}
