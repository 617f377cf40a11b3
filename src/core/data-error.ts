/** Where in a file something is wrong; lines and columns count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/**
 * Bad input, told so that the reader can act: a stable code, the place, what stood there,
 * what was expected, and the way out.
 */
export class DataError extends Error {
  readonly code: string;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly wayOut: string;

  constructor(code: string, place: Place, found: string, expected: string, wayOut: string) {
    const at = [place.file, place.line, place.column]
      .filter((part) => part !== undefined)
      .join(':');
    super(`${code} at ${at}: found ${found}; expected ${expected}. ${wayOut}`);
    this.name = 'DataError';
    this.code = code;
    this.place = place;
    this.found = found;
    this.expected = expected;
    this.wayOut = wayOut;
  }
}
