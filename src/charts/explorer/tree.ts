/**
 * Markup as plain values, drawn once and shown twice: at build time as text (`markup`), in the browser
 * as elements (islands/explorer/tree-to-dom.ts). Nothing in it can be read as markup by mistake.
 *   branch('g', { class: 'row' }, branch('text', { x: 4 }, 'Marche'))
 */
import { escapeText } from '../escape.ts';

export interface Branch {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Tree[];
}
export type Tree = Branch | string;

type Value = string | number | boolean | null | undefined;

/**
 * An element. An attribute that is null, undefined or false is left out, true stands without a value;
 * numbers are rounded to a hundredth. Empty children are left out.
 */
export function branch(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Tree | readonly Tree[] | null)[]
): Branch {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    kept[key] =
      value === true
        ? ''
        : typeof value === 'number'
          ? String(Math.round(value * 100) / 100)
          : value;
  }
  return {
    name,
    attributes: kept,
    children: children.flat().filter((child): child is Tree => child !== null && child !== ''),
  };
}

const VOID = new Set(['input', 'br', 'img', 'hr']);

/** The same as text, for the build and for files. */
export function markup(tree: Tree): string {
  if (typeof tree === 'string') return escapeText(tree);
  const { name, attributes, children } = tree;
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === '' ? ` ${key}=""` : ` ${key}="${escapeText(value)}"`))
    .join('');
  if (VOID.has(name)) return `<${name}${written}>`;
  return `<${name}${written}>${children.map(markup).join('')}</${name}>`;
}
