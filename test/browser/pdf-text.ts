import { inflateSync } from 'node:zlib';

/**
 * Reads as much of a PDF as Chromium writes it (plain objects, deflated streams, one font map a
 * font) as a test needs: its structure, its outline, and the text of each page in reading order.
 */
export interface PdfFacts {
  tagged: boolean;
  lang: string | null;
  /** Width and height of each page in points. */
  sizes: string[];
  outline: string[];
  /** Addresses that links lead to, each once. */
  links: string[];
  pages: string[];
}

export function readPdf(bytes: Uint8Array): PdfFacts {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, { head: string; stream: string | null }>();
  for (const found of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', body] = found[2]!.split(/>>\s*stream\n/, 2);
    const raw = body?.replace(/\nendstream$/, '');
    const stream =
      raw === undefined || !head.includes('/FlateDecode') || head.includes('/Subtype /Image')
        ? (raw ?? null)
        : inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
    objects.set(found[1]!, { head, stream });
  }
  const heads = [...objects.values()].map(({ head }) => head);
  const pages = heads.filter((head) => /\/Type \/Page\b(?!s)/.test(head));
  return {
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(file) && file.includes('/StructTreeRoot'),
    lang: /\/Lang \(([^)]*)\)/.exec(file)?.[1] ?? null,
    sizes: pages.map((head) => /\/MediaBox \[0 0 ([^\]]+)\]/.exec(head)?.[1] ?? ''),
    outline: heads
      .filter((head) => head.includes('/Title') && head.includes('/Parent'))
      .map((head) => textString(/\/Title (\((?:\\.|[^\\)])*\)|<[^>]*>)/.exec(head)?.[1] ?? '')),
    links: [...new Set([...file.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address!))],
    pages: pages.map((head) => pageText(head, objects)),
  };
}

type Objects = ReadonlyMap<string, { head: string; stream: string | null }>;

/** How many hexadecimal digits a glyph has, and what it stands for. */
interface Font {
  digits: number;
  map: ReadonlyMap<number, string>;
}

function pageText(page: string, objects: Objects): string {
  const fonts = new Map(
    [...(/\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
      ([, name, id]) => [name!, fontOf(objects.get(id!)?.head ?? '', objects)] as const,
    ),
  );
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '';
  let font: Font | undefined;
  let text = '';
  for (const part of content.matchAll(/\/(F\d+) \S+ Tf|<([0-9A-Fa-f]+)> Tj|\bET\b/g)) {
    if (part[1] !== undefined) font = fonts.get(part[1]);
    else if (part[2] === undefined) text += '\n';
    else if (font !== undefined)
      for (let at = 0; at < part[2].length; at += font.digits)
        text += font.map.get(Number.parseInt(part[2].slice(at, at + font.digits), 16)) ?? '';
  }
  return text;
}

/** A font by its `ToUnicode` map; variable fonts become Type 3, whose glyphs are single bytes. */
function fontOf(head: string, objects: Objects): Font {
  const id = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
  const source = objects.get(id ?? '')?.stream ?? '';
  const map = new Map<number, string>();
  const number = (hex: string): number => Number.parseInt(hex, 16);
  for (const [, block] of source.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of block!.matchAll(/<([^>]+)> <([^>]+)>/g))
      map.set(number(glyph!), utf16(text!));
  for (const [, block] of source.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from, to, text] of block!.matchAll(/<([^>]+)> <([^>]+)> <([^>]+)>/g))
      for (let at = number(from!); at <= number(to!); at += 1)
        map.set(at, String.fromCodePoint(number(text!) + at - number(from!)));
  return { digits: head.includes('/Subtype /Type3') ? 2 : 4, map };
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function textString(literal: string): string {
  return literal.startsWith('<')
    ? utf16(literal.slice(1, -1).replace(/^FEFF/, ''))
    : literal.slice(1, -1).replace(/\\(.)/g, '$1');
}
