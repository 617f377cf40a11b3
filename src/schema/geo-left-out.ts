import { z } from 'zod';

/**
 * `geo-left-out.csv`: codes that stand in Eurostat's files and are known to be no region of the EU
 * in NUTS 2016 or later: older codes, and territories outside the 27 members. `code` is a code, or
 * a prefix ending in `*`; `source` is the regulation that ended an older code.
 */
export const geoLeftOutRowSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}([A-Z0-9]{0,3}|\*)$/),
  reason: z.enum(['older', 'outside']),
  source: z.string().min(1),
});
export type GeoLeftOutRow = z.infer<typeof geoLeftOutRowSchema>;
