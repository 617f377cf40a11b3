import type { ComputedEdition } from '../schema/edition.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { DraftSource } from './edition-draft-cells.ts';
import type { ReferenceFacts } from './edition-draft-reference.ts';

type Supplement = ComputedEdition['supplements'][number];

/** Agriculture: its three divisions weigh 1 in Agri-food, so that the section stands for them. */
const SECTION = 'A';

/**
 * Section A of the extract of totals, where the employment table has divisions but none of
 * agriculture: it completes Agri-food, as method.md says.
 */
export function chooseSupplements(
  levels: readonly string[],
  totals: DraftSource,
  facts: ReferenceFacts,
  tables: ReferenceTables,
  revision: 'nace_r2' | 'nace_r2_1',
): { list: Supplement[]; reason: string } {
  const none = (reason: string): { list: Supplement[]; reason: string } => ({ list: [], reason });
  if (!levels.includes('division')) return none('ecosystems are not computed');
  if (revision !== 'nace_r2') {
    return none(
      'sections of two revisions are never joined by their letter: Agri-food stays partial',
    );
  }
  const divisions = tables.nace.nace_r2
    .filter((row) => row.level === 'division' && row.parent === SECTION)
    .map((row) => row.code);
  if (divisions.some((code) => facts.activities.includes(code))) {
    return none('the table covers agriculture itself');
  }
  const has = (geo: string): boolean =>
    facts.totals.has(geo, SECTION) && facts.totals.has(geo, facts.total);
  if (facts.regions.filter(has).length < facts.regions.length / 2) {
    return none(`the totals have no section A by region: Agri-food stays partial`);
  }
  const rows = has('EU27_2020') ? ['EU27_2020'] : ['EU28', 'UK'];
  if (!rows.every(has)) {
    return none('the totals have no row of the EU for section A: Agri-food stays partial');
  }
  const [plus, ...minus] = rows;
  const reference_less = facts.apart.filter(
    (code) => code !== facts.total && rows.every((row) => facts.totals.has(row, code)),
  );
  return {
    list: [
      {
        extract: totals.meta.id,
        activity: SECTION,
        divisions,
        reference: { plus: plus!, minus },
        reference_less,
      },
    ],
    reason: `section A of ${totals.meta.id} stands for ${divisions.join(', ')}, against ${rows.join(' less ')}`,
  };
}
