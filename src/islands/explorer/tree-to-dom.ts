import type { Branch, Tree } from '../../charts/explorer/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The elements of a tree; no text is ever parsed as markup. */
export function toNode(tree: Tree, within: Element): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const inSvg =
    tree.name === 'svg' || (within.namespaceURI === SVG && within.nodeName !== 'foreignObject');
  const element = inSvg
    ? document.createElementNS(SVG, tree.name)
    : document.createElement(tree.name);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  for (const child of tree.children) element.append(toNode(child, element));
  return element;
}

const drawn = new WeakMap<Element, readonly Tree[]>();

/**
 * Shows trees inside an element. What stands there from the last time is changed in place, attribute
 * by attribute, so that focus and scrolling stay and a dragged threshold costs what it changes.
 */
export function show(host: Element, trees: readonly Tree[]): void {
  const before = drawn.get(host);
  if (before === undefined) host.replaceChildren(...trees.map((tree) => toNode(tree, host)));
  else changeChildren(host, before, trees);
  drawn.set(host, trees);
}

function changeChildren(host: Element, before: readonly Tree[], after: readonly Tree[]): void {
  let next = host.firstChild;
  after.forEach((tree, index) => {
    const node = next;
    next = node?.nextSibling ?? null;
    const old = before[index];
    if (old === tree) return;
    if (old === undefined || node === null) host.append(toNode(tree, host));
    else if (typeof tree === 'string' && typeof old === 'string') {
      if (tree !== old) node.nodeValue = tree;
    } else if (isSame(old, tree)) changeBranch(node as Element, old as Branch, tree as Branch);
    else host.replaceChild(toNode(tree, host), node);
  });
  while (next !== null) {
    const left = next;
    next = left.nextSibling;
    left.remove();
  }
}

/** Whether an element can become the other one by changes of its attributes and children. */
function isSame(before: Tree, after: Tree): boolean {
  if (typeof before === 'string' || typeof after === 'string') return false;
  return (
    before.name === after.name && before.attributes['data-key'] === after.attributes['data-key']
  );
}

function changeBranch(element: Element, before: Branch, after: Branch): void {
  for (const name of Object.keys(before.attributes)) {
    if (after.attributes[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after.attributes)) {
    if (before.attributes[name] !== value) element.setAttribute(name, value);
  }
  changeChildren(element, before.children, after.children);
}
