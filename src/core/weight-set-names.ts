type Revision = 'nace_r2' | 'nace_r2_1';

/** What the name of a set of ecosystem weights for NACE Rev. 2.1 ends with. */
const REV_2_1 = '-r21';

/** The revision whose divisions a weight set weighs: `asmr-2021` Rev. 2, `asmr-2021-r21` Rev. 2.1. */
export function revisionOfWeights(name: string): Revision {
  return name.endsWith(REV_2_1) ? 'nace_r2_1' : 'nace_r2';
}

/** The name that a Rev. 2 weight set has for data of a revision. */
export function weightsForRevision(name: string, revision: Revision): string {
  return revision === 'nace_r2' ? name : `${name}${REV_2_1}`;
}
