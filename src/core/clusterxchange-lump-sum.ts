/** The numbers of the scheme, as `data/content/clusterxchange.json` holds them. */
export interface LumpSumRules {
  maximum_euro: number;
  reduced_share: number;
  full_distance_km: number;
  full_working_days: number;
  minimum_working_days: number;
  always_within_month: number;
  never_within_month_above: number;
}

export type LumpSumRule =
  'full' | 'short-stay' | 'near' | 'short-and-near' | 'too-short' | 'too-long';
export type LumpSumFault = 'distance-not-a-number' | 'distance-negative' | 'days-not-whole';

export type LumpSum =
  | { kind: 'paid'; share: number; euro: number; rule: LumpSumRule; monthDependsOnDates: boolean }
  | { kind: 'refused'; rule: LumpSumRule }
  | { kind: 'bad-input'; faults: LumpSumFault[] };

/**
 * The ClusterXchange lump sum of one participating organisation: the share of the maximum and the
 * euros, at most. Distance in kilometres between the organisations, stay in working days without
 * travel. Whole lump sum from 200 km and from 5 working days on, both; half of it otherwise, once.
 * Below 3 working days or over a month there is no exchange. A month has no fixed number of working
 * days: up to 20 always fit, above 23 never; between, `monthDependsOnDates` says that dates decide.
 * Distances that are not finite or negative, and days that are not a whole number from 0 on, are
 * bad input, each named. Source: note on the ESCP-4x call, financial support to third parties.
 */
export function lumpSum(distanceKm: number, workingDays: number, rules: LumpSumRules): LumpSum {
  const faults: LumpSumFault[] = [];
  if (!Number.isFinite(distanceKm)) faults.push('distance-not-a-number');
  else if (distanceKm < 0) faults.push('distance-negative');
  if (!Number.isInteger(workingDays) || workingDays < 0) faults.push('days-not-whole');
  if (faults.length > 0) return { kind: 'bad-input', faults };

  if (workingDays < rules.minimum_working_days) return { kind: 'refused', rule: 'too-short' };
  if (workingDays > rules.never_within_month_above) return { kind: 'refused', rule: 'too-long' };

  const short = workingDays < rules.full_working_days;
  const near = distanceKm < rules.full_distance_km;
  const rule = short && near ? 'short-and-near' : short ? 'short-stay' : near ? 'near' : 'full';
  const share = rule === 'full' ? 1 : rules.reduced_share;
  return {
    kind: 'paid',
    share,
    euro: share * rules.maximum_euro,
    rule,
    monthDependsOnDates: workingDays > rules.always_within_month,
  };
}
