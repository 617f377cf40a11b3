import type { ReadResult } from '../extract/read-extract.ts';
import type { ExtractMeta } from '../schema/extract-meta.ts';
import type { Profile } from '../schema/reference.ts';
import type { RecodedYear } from './recode-regions.ts';

/** An extract as the stages take it: birth certificate, profile and what the reader made of it. */
export interface LoadedExtract {
  meta: ExtractMeta;
  profile: Profile;
  /** Path of the data file as people name it, relative to the project. */
  path: string;
  /** The table stands under the NUTS codes of one version a year. */
  read: ReadResult;
  /** What was done with the regions of each year. */
  years: readonly RecodedYear[];
}
