import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the made-up extracts stay for the next run. */
export const MADE = path.join(tmpdir(), 'bench-extracts');
mkdirSync(MADE, { recursive: true });

/** A made-up extract of `times` × 5.5 million cells; `format` is `tsv`, `sdmx.csv`, or one of them with `.gz`. */
export function madeExtract(times: number, format: string): string {
  const file = path.join(MADE, `sbs_r_nuts06_r2-${times}x.${format}`);
  if (existsSync(file)) return file;
  const generator = path.join(import.meta.dirname, 'generate-extract.ts');
  const made = spawnSync(process.execPath, [generator, MADE, String(times), format]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  return file;
}
