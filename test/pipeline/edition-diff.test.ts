import { describe, expect, it } from 'vitest';
import { diffEditions, type DiffSection, type DiffSide } from '../../src/pipeline/edition-diff.ts';
import type { AgglomerationRow, LocationQuotientRow } from '../../src/schema/published.ts';

function cell(
  geo: string,
  activity: string,
  changes: Partial<LocationQuotientRow> = {},
): LocationQuotientRow {
  return {
    ...{ geo, classification: 'nace_r2', level: 'division', activity, time_period: '2015' },
    ...{ employment: 100, region_total: 1000, share: 0.1, share_low: 0.1, share_high: 0.1 },
    ...{ reference_employment: 5, reference_total: 100, reference_share: 0.05 },
    ...{ reference_share_low: 0.05, reference_share_high: 0.05, lq: 2, lq_low: 2, lq_high: 2 },
    ...{ passes: true, certainty: 'certain', coverage: 1, obs_flag: '', conf_status: '' },
    ...{ missing_reason: null, source: 'x' },
    ...changes,
  };
}

function side(id: string, cells: LocationQuotientRow[], changes: Partial<DiffSide> = {}): DiffSide {
  const agglomerations = cells
    .filter((row) => row.passes === true)
    .map(
      ({
        geo,
        classification,
        level,
        activity,
        time_period,
        lq,
        share,
        employment,
        passes,
        certainty,
        coverage,
      }): AgglomerationRow => ({
        ...{ geo, classification, level, activity, time_period, rank: 1 },
        ...{ lq, share, employment, passes, certainty, coverage },
      }),
    );
  const regions = [...new Set(cells.map((row) => row.geo))].map((geo) => ({
    ...{ geo, time_period: '2015', name_en: geo, name_it: geo, total: 1000 },
    ...{ agglomerations_nace: 1, agglomerations_nace_possible: 0 },
    ...{ agglomerations_ecosystem: null, agglomerations_ecosystem_possible: null },
  }));
  const parameters = { lq_threshold: 1.5 };
  return {
    id,
    timePeriod: '2015',
    parameters,
    quotients: cells,
    agglomerations,
    regions,
    ...changes,
  };
}

function sectionOf(sections: DiffSection[], title: string): DiffSection {
  return sections.find((section) => section.title === title)!;
}

describe('a comparison of two editions', () => {
  it('of an edition with itself has no difference and no action', () => {
    const same = side('a', [cell('ITC1', 'C13')]);
    for (const { title, lines, action } of diffEditions(same, same)) {
      expect(action, title).toBe('none');
      expect(lines, title).toEqual(title === 'agglomerations' ? ['division: 1 → 1'] : []);
    }
  });

  it('names parameters, regions and cells that differ, each section with its action', () => {
    const before = side('a', [cell('ITC1', 'C13'), cell('ITC2', 'C13')]);
    const after = side('b', [cell('ITC1', 'C13'), cell('ITC4', 'C13')], {
      parameters: { lq_threshold: 2 },
    });
    const sections = diffEditions(before, after);
    expect(sectionOf(sections, 'parameters of the method').lines).toEqual([
      'lq_threshold: 1.5 → 2',
    ]);
    expect(sectionOf(sections, 'regions').lines).toEqual(['gained 1: ITC4', 'lost 1: ITC2']);
    expect(sectionOf(sections, 'cells').lines).toEqual([
      'gained 1: ITC4 C13 (division)',
      'lost 1: ITC2 C13 (division)',
    ]);
    expect(sectionOf(sections, 'cells').action).not.toBe('none');
  });

  it('counts figures that changed, came and went, the largest change first', () => {
    const before = side('a', [
      cell('ITC1', 'C13', { employment: 100 }),
      cell('ITC1', 'C14', { employment: 100 }),
      cell('ITC1', 'C15', { employment: null }),
      cell('ITC1', 'C16', { employment: 0 }),
    ]);
    const after = side('b', [
      cell('ITC1', 'C13', { employment: 110 }),
      cell('ITC1', 'C14', { employment: 150 }),
      cell('ITC1', 'C15', { employment: 0 }),
      cell('ITC1', 'C16', { employment: null }),
    ]);
    // 150 against 100 is a third, 110 against 100 an eleventh; 0 is a figure, empty is none.
    expect(sectionOf(diffEditions(before, after), 'figures').lines).toEqual([
      'changed 2 of 4',
      'largest: ITC1 C14 (division): 100 → 150',
      'largest: ITC1 C13 (division): 100 → 110',
      'filled 1: ITC1 C15 (division)',
      'emptied 1: ITC1 C16 (division)',
    ]);
  });

  it('does not take the last bit of a double for a change', () => {
    const before = side('a', [cell('ITC1', 'C13', { lq: 1.5 })]);
    const after = side('b', [cell('ITC1', 'C13', { lq: 1.5000000000000002 })]);
    expect(sectionOf(diffEditions(before, after), 'location quotients').action).toBe('none');
  });

  it('groups revised flags by kind', () => {
    const before = side('a', [cell('ITC1', 'C13'), cell('ITC1', 'C14')]);
    const after = side('b', [
      cell('ITC1', 'C13', { obs_flag: 'b' }),
      cell('ITC1', 'C14', { obs_flag: 'b', certainty: 'possible' }),
    ]);
    expect(sectionOf(diffEditions(before, after), 'flags and reasons').lines).toEqual([
      'certainty certain → possible: 1 cell',
      'obs_flag (none) → b: 2 cells',
    ]);
  });

  it('names agglomerations that appear and vanish, with both quotients', () => {
    const fails = { lq: 1.2, passes: false, certainty: 'no' } as const;
    const before = side('a', [cell('ITC1', 'C13', fails), cell('ITC1', 'C14')]);
    const after = side('b', [cell('ITC1', 'C13', { lq: 1.6 }), cell('ITC1', 'C14', fails)]);
    expect(sectionOf(diffEditions(before, after), 'agglomerations').lines).toEqual([
      'division: 1 → 1',
      'appears ITC1 C13 (division): LQ 1.60, share 10.00 %; in a LQ 1.20, share 10.00 %',
      'vanishes ITC1 C14 (division): LQ 2.00, share 10.00 %; in b LQ 1.20, share 10.00 %',
    ]);
  });

  it('does not count a partial ecosystem among the agglomerations', () => {
    const partial = cell('ITC1', 'tourism', { level: 'ecosystem', coverage: 0.8 });
    const both = diffEditions(side('a', []), side('b', [partial]));
    expect(sectionOf(both, 'agglomerations').lines).toEqual([]);
  });

  it('holds printed lists against a computed edition: passing, not passing, not covered', () => {
    const printed = side(
      'printed',
      [cell('ITC1', 'C13'), cell('ITC1', 'C14'), cell('ITC1', 'T97')],
      {
        quotients: null,
      },
    );
    const uncovered = { lq: null, passes: null, missing_reason: 'not_covered' } as const;
    const computed = side('b', [
      cell('ITC1', 'C13'),
      cell('ITC1', 'C14', { passes: false }),
      cell('ITC1', 'T97', uncovered),
    ]);
    expect(sectionOf(diffEditions(printed, computed), 'agglomerations').lines).toEqual([
      '1 of 3 printed ones pass in b',
      'printed and not passing 1: ITC1 C14 (division)',
      'printed and not covered by the table 1: ITC1 T97 (division)',
    ]);
  });
});
