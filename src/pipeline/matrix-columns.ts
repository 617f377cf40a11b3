import type { Level } from '../core/activity.ts';
import { DataError } from '../core/data-error.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { Observations } from './observations.ts';

/** A column of the matrix to come: an activity, its level, and the published parent it adds up to. */
export interface MatrixColumn {
  activity: string;
  level: Exclude<Level, 'ecosystem'>;
  parent: string | null;
}

/**
 * Columns of an edition in the order of its levels and of the code lists. Sections and divisions are
 * all of the classification, whether the table covers them or not; section groups are the exact
 * partition of total employment that the profile names.
 */
export function matrixColumns(
  edition: ComputedEdition,
  employment: Observations,
  tables: ReferenceTables,
): MatrixColumn[] {
  return edition.employment.levels.flatMap((level): MatrixColumn[] =>
    level === 'section_group'
      ? groupColumns(edition, employment)
      : tables.nace[edition.nace_revision]
          .filter((row) => row.level === level)
          .map((row) => ({
            activity: row.code,
            level,
            parent: row.parent === '' ? null : row.parent,
          })),
  );
}

function groupColumns(edition: ComputedEdition, { extract }: Observations): MatrixColumn[] {
  const total = edition.totals.activity;
  const partition = extract.profile.partitions.find((candidate) => candidate.of === total);
  if (partition === undefined) {
    throw new DataError(
      'NO_PARTITION',
      { file: extract.path },
      `no partition of ${total} in profile ${extract.meta.profile}`,
      'a partition of total employment into section groups',
      'Take section_group out of the levels of the edition, or add the partition to the profile.',
    );
  }
  return partition.parts.map((activity) => ({ activity, level: 'section_group', parent: total }));
}
