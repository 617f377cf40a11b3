import { computeLandscape } from '../core/landscape.ts';
import { regionTotalOf, type EmploymentMatrix } from '../core/employment-matrix.ts';
import type { EcosystemWeight } from '../core/ecosystem-weights.ts';
import type { LandscapeCell } from '../core/landscape-cell.ts';
import type { QuotientCell } from '../charts/views/quotient-view.ts';
import type { HomeEdition } from '../schema/home-data.ts';
import type { LandscapeFile } from '../schema/landscape-file.ts';
import { matrixFromFile } from '../schema/matrix-from-file.ts';

interface WeightRow extends EcosystemWeight {
  weights: string;
}

const fetched = new Map<string, Promise<unknown>>();

function fetchOnce<Value>(address: string): Promise<Value> {
  const known = fetched.get(address) as Promise<Value> | undefined;
  if (known !== undefined) return known;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<Value>;
  });
  fetched.set(address, answer);
  // A failed fetch is tried again the next time.
  answer.catch(() => fetched.delete(address));
  return answer;
}

const landscapes = new Map<string, { matrix: EmploymentMatrix; cells: readonly LandscapeCell[] }>();

/**
 * The cells of one activity, recomputed from the employment matrix of the edition with the formula of
 * the pipeline. The files are fetched when they are first needed.
 */
export async function cellsOf(
  folder: string,
  edition: HomeEdition,
  activity: string,
): Promise<QuotientCell[]> {
  let landscape = landscapes.get(edition.id);
  if (landscape === undefined) {
    const [file, rows] = await Promise.all([
      fetchOnce<LandscapeFile>(`${folder}${edition.id}/landscape.json`),
      edition.weights === null
        ? []
        : fetchOnce<WeightRow[]>(`${folder}reference/ecosystem-weights.json`),
    ]);
    const matrix = matrixFromFile(file);
    const { cells } = computeLandscape(matrix, {
      lqThreshold: edition.threshold,
      minShare: edition.minShare,
      referenceArea: edition.area!,
      totalBasis: edition.basis!,
      referenceConvention: 'point',
      weights: rows.filter(({ weights }) => weights === edition.weights),
    });
    landscape = { matrix, cells };
    landscapes.set(edition.id, landscape);
  }
  const { matrix, cells } = landscape;
  return cells
    .filter((cell) => cell.activity === activity)
    .map((cell) => asQuotient(matrix, edition, cell));
}

function asQuotient(
  matrix: EmploymentMatrix,
  edition: HomeEdition,
  cell: LandscapeCell,
): QuotientCell {
  const own = cell.column === null ? null : matrix.cells[cell.region]![cell.column]!;
  return {
    geo: matrix.geos[cell.region]!,
    employment: own?.value ?? null,
    region_total: regionTotalOf(matrix, edition.basis!, cell.region, cell.column ?? 0),
    share: cell.share,
    reference_share: cell.referenceShare,
    lq: cell.lq,
    lq_low: cell.lqLow,
    lq_high: cell.lqHigh,
    passes: cell.passes,
    certainty: cell.certainty,
    coverage: cell.coverage,
    missing_reason: own?.missingReason ?? cell.undefinedReason,
  };
}
