/**
 *   textWidth(text, bold = false) -> how wide a label is at most, in pixels at 12.5 px
 *   linesWithin(text, room, bold = false) -> the text as it is, or where it is wider than the room in two
 *   lines as even as a space or a hyphen allows
 *   linesText(attributes, lines) -> the text element of one or two lines around its place
 * A drawing is made before it is laid out, so nothing can be measured. The classes of letters are those of
 * Inter and of the wider letters that stand in for it.
 */
import { branch, type Branch } from './tree.ts';

const SIZE = 12.5;
/** Distance of two lines, in pixels. */
export const LINE = 13;

/** Widths in ems of letters that are narrower or wider than the rest. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijl.,’'| ]/, 0.34],
  [/[frtI()–-]/, 0.46],
  [/[mwMW%]/, 1.06],
  [/[A-ZÀ-Þ0-9]/, 0.74],
];
const OTHER = 0.67;
const BOLD = 1.1;

export function textWidth(text: string, bold = false): number {
  let ems = 0;
  for (const letter of text) {
    ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  }
  return ems * SIZE * (bold ? BOLD : 1);
}

export function linesWithin(text: string, room: number, bold = false): string[] {
  if (textWidth(text, bold) <= room) return [text];
  const broken = [...text.matchAll(/[ -]/g)].map(({ 0: mark, index }) => [
    text.slice(0, mark === ' ' ? index : index + 1),
    text.slice(index + 1),
  ]);
  const widest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => textWidth(line, bold)));
  const [best = [text]] = broken.sort((a, b) => widest(a) - widest(b));
  return best;
}

/** One line is the text itself; two stand half a line above and below the place. */
export function linesText(
  attributes: Record<string, string | number> & { x: number; y: number },
  lines: readonly string[],
): Branch {
  if (lines.length === 1) return branch('text', attributes, lines[0]!);
  const { x, y } = attributes;
  const first = y - ((lines.length - 1) * LINE) / 2;
  return branch(
    'text',
    attributes,
    lines.map((line, index) => branch('tspan', { x, y: first + index * LINE }, line)),
  );
}
