/** What a file may cost before it is refused; each can be set for one read. */
export interface Limits {
  /** Bytes as delivered. */
  compressedBytes: number;
  /** Bytes after decompression (of a plain file: its bytes). */
  expandedBytes: number;
  /** Expanded to compressed bytes, looked at once more than `ratioFloor` bytes have come out. */
  ratio: number;
  ratioFloor: number;
  /** Bytes of one line. */
  lineBytes: number;
  dimensions: number;
  codeLength: number;
  /** Different codes in a file; the largest code lists of Eurostat have some ten thousand. */
  codes: number;
  /** Positions of a JSON-stat cube, the product of its sizes. Eurostat itself refuses above 5,000,000. */
  cubeCells: number;
  /** Bytes of a format that can only be read whole (JSON-stat, CSV read by mapping). */
  wholeBytes: number;
  /** Rejected cells after which the file is given up: it is not what it claims to be. */
  rejectedCells: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  compressedBytes: 64 * MIB,
  expandedBytes: 512 * MIB,
  ratio: 200,
  ratioFloor: MIB,
  lineBytes: MIB,
  dimensions: 16,
  codeLength: 64,
  codes: 100_000,
  cubeCells: 5_000_000,
  wholeBytes: 128 * MIB,
  rejectedCells: 10_000,
};
