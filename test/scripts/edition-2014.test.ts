import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFiles } from '../../scripts/io/build-files.ts';
import { sha256 } from '../../scripts/io/sha256.ts';
import type { LocationQuotientRow } from '../../src/schema/published.ts';

/**
 * An edition of 2014 from whole Eurostat files, which stand beside the checkout of those who have
 * them; left out, with one line, where they are absent. The regional table has no EU row, so the
 * reference is the EU28 row of the national table instead of a sum of members.
 */
const root = path.resolve(import.meta.dirname, '../..');
const real = process.env['REAL_EXTRACTS'] ?? path.join(root, '..', 'shared', 'extracts');
const isHere = existsSync(path.join(real, 'sbs_na_sca_r2.tsv.gz'));
if (!isHere)
  process.stdout.write(`No real extracts in ${real}: the edition of 2014 is left out.\n`);

const edition = {
  id: 'sbs-2014',
  title: { en: 'Business statistics, 2014', it: 'Statistiche sulle imprese, 2014' },
  summary: { en: 'Made by a test.', it: 'Fatta da una prova.' },
  released: '2026-11-24',
  time_period: '2014',
  kind: 'computed',
  earlier_periods: [],
  measure: 'persons employed',
  unit: 'persons',
  nuts_version: '2021',
  nace_revision: 'nace_r2',
  country: 'IT',
  employment: { extract: 'sbs_r_nuts06_r2', levels: ['section', 'division'] },
  totals: { extract: 'lfst_r_lfe2en2', activity: 'TOTAL', less: [] },
  supplements: [],
  reference_area: { kind: 'published_row', code: 'EU28', extract: 'sbs_na_sca_r2' },
  total_basis: 'total_employment',
  lq_threshold: 1.5,
  min_share: 0.01,
  ecosystem_weights: 'asmr-2021',
  accept_rejected: 0,
};

/** A folder of inputs with the whole files, each with a birth certificate of this run. */
function inputFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'edition-2014-'));
  for (const part of ['reference', 'content', 'geo']) {
    cpSync(path.join(root, 'data', part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, 'editions'));
  writeFileSync(path.join(folder, 'editions', 'sbs-2014.json'), JSON.stringify(edition));
  for (const [dataset, factor, unit] of [
    ['sbs_r_nuts06_r2', 1, 'persons'],
    ['sbs_na_sca_r2', 1, 'persons'],
    ['lfst_r_lfe2en2', 1000, 'thousand persons'],
  ] as const) {
    const bytes = readFileSync(path.join(real, `${dataset}.tsv.gz`));
    const target = path.join(folder, 'extracts', dataset);
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, `${dataset}.tsv.gz`), bytes);
    const meta = {
      id: dataset,
      title: dataset,
      file: `${dataset}.tsv.gz`,
      format: 'tsv',
      profile: dataset,
      dataset,
      doi: null,
      source_url: null,
      measure: factor === 1 ? 'persons employed' : 'employed persons',
      unit,
      factor,
      decimals: factor === 1 ? 0 : 1,
      nuts_version: '2021',
      nace_revision: 'nace_r2',
      vintage: 'bulk file',
      recorded: 'by a test',
      empty_cells: 'not_available',
      licence: 'Eurostat reuse',
      licence_url: 'https://ec.europa.eu/eurostat/help/copyright-notice',
      updated: null,
      retrieved: '2026-11-24',
      bytes: bytes.length,
      sha256: sha256(bytes),
    };
    writeFileSync(path.join(target, 'extract.meta.json'), JSON.stringify(meta));
  }
  return folder;
}

describe.runIf(isHere)('an edition of 2014 from whole files', () => {
  it('takes its reference from the EU28 row of the national table instead of summing', async () => {
    const folder = inputFolder();
    try {
      const files = await buildFiles(folder, [], path.join(folder, 'none'), () => () => {});
      const rows = <Row>(name: string): Row[] => {
        const file = files.find((candidate) => candidate.path === `sbs-2014/${name}.json`)!;
        return JSON.parse(new TextDecoder().decode(file.bytes)) as Row[];
      };
      const divisions = rows<LocationQuotientRow>('location-quotients').filter(
        (row) => row.level === 'division',
      );
      const leather = divisions.find((row) => row.geo === 'ITI3' && row.activity === 'C15')!;
      // The EU28 row itself, read from the file by other means than the pipeline's.
      expect(leather.reference_employment).toBe(eu28('C15'));
      expect(leather.reference_share_low).toBe(leather.reference_share);
      expect(leather.reference_share_high).toBe(leather.reference_share);
      expect(leather.passes).toBe(true);
      const members = rows<{ activity: string; publishing: string }>('reference-members');
      expect(members.find((row) => row.activity === 'C15')!.publishing).toBe('EU28');
      expect(new Set(divisions.map((row) => row.geo)).size).toBe(21);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

/** Persons employed in an activity in the EU28 in 2014, cut out of the line of the bulk file. */
function eu28(activity: string): number {
  const text = gunzipped('sbs_na_sca_r2.tsv.gz');
  const [head, ...lines] = text.split('\n');
  const column = head!.split('\t').findIndex((cell) => cell.trim() === '2014');
  const line = lines.find((candidate) => candidate.startsWith(`${activity},V16110,EU28\t`))!;
  return Number(line.split('\t')[column]!.replace(/[^0-9]/g, ''));
}

function gunzipped(name: string): string {
  return gunzipSync(readFileSync(path.join(real, name))).toString('utf8');
}
