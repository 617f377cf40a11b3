import { beforeAll, describe, expect, it } from 'vitest';
import { countsOf } from '../../../src/charts/explorer/explorer-counts.ts';
import { isCounted, type ExplorerCell } from '../../../src/charts/explorer/explorer-cell.ts';
import { explorerLine } from '../../../src/charts/explorer/explorer-line.ts';
import { embeddedContexts } from '../../islands/explorer/embedded-context.ts';

type Contexts = Awaited<ReturnType<typeof embeddedContexts>>;
let sbs: Contexts;
beforeAll(async () => {
  sbs = await embeddedContexts('sbs-2015');
});

describe('what counts as specialised', () => {
  const cell = (passes: boolean | null, certainty: ExplorerCell['certainty'], coverage = 1) => ({
    passes,
    certainty,
    coverage,
  });
  it('is the point estimate, only the certain, or all that is possible', () => {
    const estimate = cell(true, 'possible');
    expect(isCounted(estimate, 'point')).toBe(true);
    expect(isCounted(estimate, 'certain')).toBe(false);
    expect(isCounted(estimate, 'possible')).toBe(true);
    const hidden = cell(null, 'possible');
    expect(isCounted(hidden, 'point')).toBe(false);
    expect(isCounted(hidden, 'possible')).toBe(true);
    expect(isCounted(cell(true, 'certain'), 'certain')).toBe(true);
    expect(isCounted(cell(false, 'no'), 'possible')).toBe(false);
  });

  it('is never a partial value', () => {
    for (const choice of ['point', 'certain', 'possible'] as const) {
      expect(isCounted(cell(true, 'certain', 0.8), choice)).toBe(false);
    }
  });
});

describe('the line in words', () => {
  it('names activity, year, data, specialised and what is not published', () => {
    expect(explorerLine(sbs.contextOf({ activity: 'H50' }))).toBe(
      'Water transport (H50), 2015: 16 of 21 regions have data and one is specialised, with an LQ above 1.5 and at least 1% of employment. 5 are not published. Against the EU, shares of total employment.',
    );
  });

  it('counts what the published agglomerations count', () => {
    // The headline of the edition: 83 agglomerations among divisions, one more is possible.
    const line = explorerLine(sbs.contextOf({ view: 'heat' }));
    expect(line).toContain('83 are specialised');
    expect(line).toContain('One more is possible within what is not published.');
    const published = sbs.rows.filter((row) => row.level === 'division' && row.passes === true);
    expect(published).toHaveLength(83);
  });

  it('says that partial ecosystems are never counted', () => {
    const line = explorerLine(sbs.contextOf({ level: 'ecosystem', activity: 'tourism' }));
    expect(line).toContain('21 of 21 regions have data and none is specialised');
    expect(line).toContain('21 are partial and never counted.');
  });

  it('speaks Italian as well as English', () => {
    expect(explorerLine(sbs.contextOf({ activity: 'H50' }, 'it'))).toBe(
      'Water transport (H50), 2015: 16 regioni su 21 hanno dati e una supera la regola, con QL oltre 1,5 e almeno 1\u00a0% dell’occupazione. 5 non sono pubblicate. Rispetto all’UE; quote dell’occupazione totale.',
    );
  });

  it('changes its counts with the threshold', () => {
    const count = (lqThreshold: number): number =>
      countsOf(sbs.contextOf({ lqThreshold }).figures!.cells.flat(), 'point').counted;
    expect(count(1.5)).toBe(83);
    expect(count(2)).toBeLessThan(83);
    expect(count(1.25)).toBeGreaterThan(83);
  });

  it('names the reference area of the reader’s choice', () => {
    const line = explorerLine(sbs.contextOf({ activity: 'C14', referenceArea: 'IT' }));
    expect(line).toContain('Against Italy, shares of total employment.');
  });

  it('speaks of every activity that is compared, and of what is missing in each', () => {
    const compared = { view: 'compare', activity: 'H50', activities: ['C15', 'C13'] } as const;
    const pairs = ['H50', 'C15', 'C13'].flatMap((code) =>
      sbs.rows.filter((row) => row.level === 'division' && row.activity === code),
    );
    const known = pairs.filter(({ lq }) => lq !== null).length;
    const passing = pairs.filter(({ passes }) => passes === true).length;
    expect(pairs).toHaveLength(63);
    const line = explorerLine(sbs.contextOf(compared));
    expect(line).toContain(
      `Water transport (H50), Leather and footwear (C15) and Textiles (C13) beside each other, 2015: ${known} of 63 pairs of region and activity have data and ${passing} are specialised`,
    );
    expect(line).toContain(`${63 - known} are not published.`);
    expect(explorerLine(sbs.contextOf(compared, 'it'))).toContain(
      `a confronto, 2015: ${known} coppie di regione e attività su 63 hanno dati`,
    );
  });

  it('speaks of the regions that are compared, of both kinds in turn, and of nothing not shown', () => {
    const regions = ['ITI3', 'ITH3'];
    const both = explorerLine(
      sbs.contextOf({ view: 'compare', regions, activity: 'C14', activities: ['C15'] }),
    );
    // 68 divisions in two regions, and two divisions in 21 regions.
    expect(both).toMatch(/^Marche and Veneto beside each other, 2015: \d+ of 136 pairs/);
    expect(both).toMatch(/\(C14\) and .* \(C15\) beside each other, 2015: \d+ of 42 pairs/);
    expect(both.match(/Against the EU/g)).toHaveLength(1);
    const one = {
      view: 'compare',
      regions: ['ITI3'],
      activity: 'C14',
      activities: ['C15'],
    } as const;
    expect(explorerLine(sbs.contextOf(one))).not.toContain('Marche');
    expect(explorerLine(sbs.contextOf({ view: 'table', regions }))).toMatch(/of 136 pairs/);
  });
});
