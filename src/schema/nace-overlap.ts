/** What a NACE code covers: whole sections, or groups of digits within one (`C10`, `C101`, `C10-C12`). */
interface Span {
  sections: readonly string[];
  /** Beginnings of the numbers covered; empty for whole sections. */
  numbers: readonly string[];
}

const SECTIONS = /^([A-V])(?:-([A-V]))?$/;
const LISTED = /^[A-V](?:_[A-V])+$/;
const NUMBERED = /^([A-V])(\d{2,4})(?:[-_]\1?(\d{2}))?$/;

/**
 * Two codes of a list that cover the same activity, by their spelling: `C` and `B-E`, `C10` and `C101`,
 * `C11` and `C10-C12`. Null where there are none; a code of another spelling (`B-N_S95_X_K`) says
 * nothing about what it covers and is not judged.
 */
export function firstOverlap(codes: readonly string[]): [string, string] | null {
  const spans = codes.map(spanOf);
  for (const [index, code] of codes.entries()) {
    const own = spans[index];
    if (own === null || own === undefined) continue;
    const other = spans.findIndex((span, at) => at > index && span !== null && meet(own, span));
    if (other >= 0) return [code, codes[other]!];
  }
  return null;
}

function spanOf(code: string): Span | null {
  const [, first, last] = SECTIONS.exec(code) ?? [];
  if (first !== undefined) return { sections: lettersOf(first, last ?? first), numbers: [] };
  if (LISTED.test(code)) return { sections: code.split('_'), numbers: [] };
  const [, section, from, to] = NUMBERED.exec(code) ?? [];
  if (section === undefined || from === undefined) return null;
  if (to === undefined) return { sections: [section], numbers: [from] };
  const count = Math.max(0, Number(to) - Number(from) + 1);
  const numbers = Array.from({ length: count }, (_, step) => String(Number(from) + step));
  return { sections: [section], numbers: numbers.map((one) => one.padStart(2, '0')) };
}

function lettersOf(first: string, last: string): string[] {
  const start = first.charCodeAt(0);
  const count = Math.max(0, last.charCodeAt(0) - start + 1);
  return Array.from({ length: count }, (_, step) => String.fromCharCode(start + step));
}

function meet(a: Span, b: Span): boolean {
  if (!a.sections.some((letter) => b.sections.includes(letter))) return false;
  if (a.numbers.length === 0 || b.numbers.length === 0) return true;
  return a.numbers.some((one) =>
    b.numbers.some((other) => one.startsWith(other) || other.startsWith(one)),
  );
}
