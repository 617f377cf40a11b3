import type { Limits } from '../../src/extract/limits.ts';
import type { ExtractMeta } from '../../src/schema/extract-meta.ts';
import type { Profile } from '../../src/schema/reference.ts';

/** Eurostat's reuse policy, as every certificate states it. */
const LICENCE =
  'Reuse policy of Eurostat: reuse for commercial and non-commercial purposes, with the source acknowledged and modifications stated (Commission Decision 2011/833/EU; CC BY 4.0)';
/** A special extraction: what may be done with it was said when it was delivered. */
const ON_REQUEST = `Delivered on request; the terms of the delivery apply. Otherwise: ${LICENCE}`;
const LICENCE_URL = 'https://ec.europa.eu/eurostat/help/copyright-notice';

export interface Birth {
  id: string;
  file: string;
  format: ExtractMeta['format'];
  profileName: string;
  profile: Profile;
  nutsVersion: string;
  sourceUrl: string | null;
  updated: string | null;
  /** `YYYY-MM-DD`. */
  retrieved: string;
  recorded: string;
  /** Of a special extraction: delivered on terms of its own, under no DOI. */
  isDeliveredOnRequest?: boolean;
  /** Limits of its own that it was read within. */
  caps: Partial<Limits>;
  bytes: number;
  sha256: string;
}

/** The birth certificate of an extract that Eurostat served: the same facts whoever brought it. */
export function certificate(birth: Birth): ExtractMeta {
  const { profile, isDeliveredOnRequest = false } = birth;
  return {
    id: birth.id,
    title: profile.title,
    file: birth.file,
    format: birth.format,
    profile: birth.profileName,
    dataset: profile.dataset,
    doi: isDeliveredOnRequest ? null : `10.2908/${profile.dataset.toUpperCase()}`,
    source_url: birth.sourceUrl,
    measure: profile.measure,
    unit: profile.unit,
    factor: profile.factor,
    decimals: profile.decimals,
    nuts_version: birth.nutsVersion,
    nace_revision: profile.nace_revision,
    vintage: birth.retrieved,
    recorded: birth.recorded,
    // In Eurostat's own files an empty value without a flag is a cell that is not available.
    empty_cells: 'not_available',
    ...(Object.keys(birth.caps).length === 0 ? {} : { caps: birth.caps }),
    licence: isDeliveredOnRequest ? ON_REQUEST : LICENCE,
    licence_url: LICENCE_URL,
    updated: birth.updated,
    retrieved: birth.retrieved,
    bytes: birth.bytes,
    sha256: birth.sha256,
  };
}
