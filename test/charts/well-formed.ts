/**
 * What the content policy and the parser ask of every chart, in one place: faults as sentences, none
 * where the text is sound.
 */
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/y;
const VOID = new Set(['img', 'br', 'meta', 'link']);

export function faults(markup: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  let at = 0;
  while (at < markup.length) {
    if (markup[at] !== '<') {
      at += 1;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(markup);
    if (tag === null) return [...found, `no tag at ${at}: ${markup.slice(at, at + 60)}`];
    const [text, closing = '', name = '', attributes = '', selfClosed = ''] = tag;
    if (['script', 'style', 'foreignObject', 'iframe'].includes(name)) found.push(`<${name}>`);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (attribute === 'style' || attribute.startsWith('on')) found.push(`attribute ${attribute}`);
      if (/NaN|undefined|Infinity/.test(value)) found.push(`${attribute}="${value.slice(0, 40)}"`);
      if (attribute === 'id' && ids.has(value)) found.push(`id ${value} twice`);
      if (attribute === 'id') ids.add(value);
    }
    if (closing !== '') {
      const expected = open.pop() ?? 'nothing';
      if (expected !== name) found.push(`</${name}> closes <${expected}>`);
    } else if (selfClosed === '' && !VOID.has(name)) open.push(name);
    at += text.length;
  }
  if (open.length > 0) found.push(`left open: ${open.join(' ')}`);
  return found;
}

/** Text between tags and in attributes, where a bare ampersand or quote would show a missing escape. */
export const elementNames = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/<([a-zA-Z][\w-]*)/g)].map(([, name]) => name!));
