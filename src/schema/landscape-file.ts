import { z } from 'zod';
import { CLASSIFICATIONS, LEVELS, type Classification, type Level } from '../core/activity.ts';
import { TOTAL_BASES, type TotalBasis } from '../core/employment-matrix.ts';
import { MISSING_REASONS, type MissingReason } from '../core/observation.ts';

/** `/data/{edition}/landscape.json`: the employment matrix of an edition in compact form. */
export interface LandscapeFile {
  contract: 1;
  edition: string;
  time_period: string;
  geos: string[];
  region_totals: Record<TotalBasis, (number | null)[]>;
  /** classification, level, code, dataset, divisions it stands for, region totals of its own. */
  activities: [Classification, Level, string, string, string[], (number | null)[] | null][];
  /** Persons, `employment[region][activity]`. */
  employment: (number | null)[][];
  /** region, activity, upper bound, missing reason, OBS_FLAG, CONF_STATUS; only where there is something to say. */
  exceptions: [number, number, number | null, MissingReason | null, string, string][];
  references: {
    area: string;
    total_basis: TotalBasis;
    /** Numerator and denominator of the point, low and high reference share. */
    shares: ([number, number, number, number, number, number] | null)[];
  }[];
}

const persons = z.number().nullable();

export const landscapeFileSchema = z.strictObject({
  contract: z.literal(1),
  edition: z.string(),
  time_period: z.string(),
  geos: z.array(z.string()),
  region_totals: z.record(z.enum(TOTAL_BASES), z.array(persons)),
  activities: z.array(
    z.tuple([
      z.enum(CLASSIFICATIONS),
      z.enum(LEVELS),
      z.string(),
      z.string(),
      z.array(z.string()),
      z.array(persons).nullable(),
    ]),
  ),
  employment: z.array(z.array(persons)),
  exceptions: z.array(
    z.tuple([
      z.number(),
      z.number(),
      persons,
      z.enum(MISSING_REASONS).nullable(),
      z.string(),
      z.string(),
    ]),
  ),
  references: z.array(
    z.strictObject({
      area: z.string(),
      total_basis: z.enum(TOTAL_BASES),
      shares: z.array(
        z
          .tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
          .nullable(),
      ),
    }),
  ),
});
