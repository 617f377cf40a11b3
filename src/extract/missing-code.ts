import { MISSING_REASONS, type MissingReason } from '../core/observation.ts';

/** The code of a reason in the `missing` column of an observation table. */
export function missingCode(reason: MissingReason): number {
  return 1 + MISSING_REASONS.indexOf(reason);
}

/**
 * What the flags of a cell without a number say about it; null where they say nothing.
 * `C`, `N` and `P` of CONF_STATUS and the older flag `c` withhold for secrecy, and that weighs
 * more than `u` (`: cu` is confidential); `u` withholds as unreliable.
 */
export function withheldReason(obsFlag: string, confStatus: string): MissingReason | null {
  if (/[CNP]/.test(confStatus) || obsFlag.includes('c')) return 'confidential';
  return obsFlag.includes('u') ? 'unreliable_withheld' : null;
}
