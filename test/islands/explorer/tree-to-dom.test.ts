import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { branch, markup, type Branch, type Tree } from '../../../src/charts/explorer/tree.ts';
import { show } from '../../../src/islands/explorer/tree-to-dom.ts';

beforeAll(() => {
  Object.assign(globalThis, {
    document: parseHTML('<!doctype html><html><body></body></html>').document,
  });
});

const attribute = fc.dictionary(
  fc.constantFrom('class', 'data-geo', 'x', 'data-key'),
  fc.constantFrom('a', 'b', '1'),
);
const { tree } = fc.letrec<{ tree: Tree; element: Branch }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, fc.constantFrom('one', 'two <b>', '&'), tie('element')),
  element: fc
    .tuple(fc.constantFrom('p', 'span', 'g'), attribute, fc.array(tie('tree'), { maxLength: 4 }))
    .map(([name, attributes, children]) => branch(name, attributes, children)),
}));
// Two texts side by side are one text to a parser, so they are kept apart.
const trees = fc
  .array(tree, { maxLength: 4 })
  .map((list) => list.map((each) => branch('div', {}, [each])));

const hostOf = (): HTMLElement => document.createElement('section');

describe('showing trees as elements', () => {
  it('ends in the same elements whether drawn anew or changed from anything else', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        const changed = hostOf();
        show(changed, before);
        show(changed, after);
        const fresh = hostOf();
        show(fresh, after);
        expect(serialised(changed)).toBe(serialised(fresh));
      }),
    );
  });

  it('never reads text as markup', () => {
    const host = hostOf();
    show(host, [branch('p', { title: '"><img src=x>' }, '<script>alert(1)</script>')]);
    expect(host.querySelectorAll('script, img')).toHaveLength(0);
    expect(host.textContent).toBe('<script>alert(1)</script>');
  });

  it('keeps the elements that stay, so that focus stays', () => {
    const host = hostOf();
    show(host, [branch('p', { class: 'a' }, 'one'), branch('p', {}, 'two')]);
    const first = host.firstChild;
    show(host, [branch('p', { class: 'b' }, 'other')]);
    expect(host.firstChild).toBe(first);
    expect(serialised(host)).toBe('<p class=b>other</p>');
  });

  it('draws SVG in its own namespace', () => {
    const host = hostOf();
    show(host, [branch('svg', {}, branch('g', {}, branch('rect', { x: 1.005 })))]);
    const [rect] = host.querySelectorAll('rect');
    expect(rect?.namespaceURI ?? '').toContain('svg');
  });
});

function serialised(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const element = node as Element;
  const inside = [...element.childNodes].map(serialised).join('');
  if (element.nodeName === 'SECTION') return inside;
  const names = element.getAttributeNames().sort();
  const attributes = names.map((name) => ` ${name}=${element.getAttribute(name) ?? ''}`).join('');
  const name = element.nodeName.toLowerCase();
  return `<${name}${attributes}>${inside}</${name}>`;
}

describe('trees as text', () => {
  it('escapes text and attributes, rounds numbers and leaves out what is nothing', () => {
    expect(
      markup(branch('p', { a: '"<', b: 1.23456, c: null, d: false, e: true }, '<&', null, '')),
    ).toBe('<p a="&quot;&lt;" b="1.23" e="">&lt;&amp;</p>');
    expect(markup(branch('input', { type: 'text' }))).toBe('<input type="text">');
  });
});
