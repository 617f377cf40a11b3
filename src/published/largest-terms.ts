/** A term of a sum, by the code of what it stands for. */
export interface Term {
  code: string;
  value: number;
}

/** A sum as a reader can follow it: its largest terms, and all the others together. */
export interface SumShown {
  largest: Term[];
  others: number;
  rest: number;
  sum: number;
}

/** The `count` terms that weigh most in either direction, ties by code; nothing is dropped. */
export function largestTerms(terms: readonly Term[], count = 3): SumShown {
  const order = [...terms].sort(
    (a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.code < b.code ? -1 : 1),
  );
  const total = (list: readonly Term[]): number => list.reduce((sum, { value }) => sum + value, 0);
  const left = order.slice(count);
  return {
    largest: order.slice(0, count),
    others: left.length,
    rest: total(left),
    sum: total(terms),
  };
}
