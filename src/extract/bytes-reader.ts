/** A reader of one format: fed with chunks of plain bytes, it brings cells to its collector. */
export interface BytesReader {
  push(chunk: Uint8Array): void;
  /** After the last chunk. */
  end(): void;
}
