import { beforeAll, describe, expect, it } from 'vitest';
import { activityLabel } from '../../../src/charts/explorer/explorer-context.ts';
import { namesIn, type CatalogueActivity } from '../../../src/charts/explorer/explorer-choices.ts';
import { levelNames } from '../../../src/charts/explorer/level-names.ts';
import { activityRow, type ActivityRow } from '../../../src/schema/published.ts';
import { embeddedContexts } from '../../islands/explorer/embedded-context.ts';

type Contexts = Awaited<ReturnType<typeof embeddedContexts>>;
let sbs: Contexts;
let lfs: Contexts;
let rows: ActivityRow[];
beforeAll(async () => {
  [sbs, lfs] = [await embeddedContexts('sbs-2015'), await embeddedContexts('lfs-2015')];
  rows = activityRow.array().parse(lfs.json('reference/activities.json'));
});

function named(code: string, name: string): CatalogueActivity {
  return { code, name, other: name, parent: '' };
}

describe('the names of a level', () => {
  it('are there for sections that are a group alone, in the order of the classification', () => {
    const codes = lfs.edition.levels[0]!.activities;
    const names = levelNames(rows, 'nace_r2', 'section_group', codes, 'it');
    expect(names.map(({ code }) => code).join(' ')).toBe('A B-E F G-I J K L M_N O-Q R-U');
    expect(names[0]).toEqual({
      code: 'A',
      name: 'Agricoltura, silvicoltura, pesca',
      other: 'Agriculture, forestry, fishing',
      parent: '',
    });
  });

  it('are those of the level alone where no edition has others', () => {
    const names = levelNames(rows, 'nace_r2', 'section_group', [], 'en');
    expect(names.map(({ code }) => code).join(' ')).toBe('B-E G-I M_N O-Q R-U');
    const divisions = levelNames(rows, 'nace_r2', 'division', ['C15'], 'en');
    expect(divisions).toHaveLength(88);
    expect(divisions.find(({ code }) => code === 'C15')!.parent).toBe('C');
  });

  it('are those of the revision of NACE that the edition has: K is not the same section in both', () => {
    const nameOf = (revision: 'nace_r2' | 'nace_r2_1', code: string) =>
      levelNames(rows, revision, 'section', [], 'en').find((row) => row.code === code)!.name;
    expect(nameOf('nace_r2', 'K')).toMatch(/financ/i);
    expect(nameOf('nace_r2_1', 'K')).not.toBe(nameOf('nace_r2', 'K'));
    expect(nameOf('nace_r2_1', 'L')).toMatch(/financ/i);
    const catalogue = { regions: [], editions: [], names: { section: [named('K', 'Rev. 2')] } };
    const other = { ...sbs.edition, names: { section: [named('K', 'Rev. 2.1')] } };
    expect(namesIn(catalogue, sbs.edition).section![0]!.name).toBe('Rev. 2');
    expect(namesIn(catalogue, other).section![0]!.name).toBe('Rev. 2.1');
  });

  it('name everything that an edition offers', () => {
    for (const { edition, contextOf } of [sbs, lfs]) {
      for (const { level, activities } of edition.levels) {
        const context = contextOf({ level });
        for (const code of activities) {
          expect(activityLabel(context, code), `${level} ${code}`).not.toMatch(
            new RegExp(`^${code}( |$)`),
          );
        }
      }
    }
  });
});
