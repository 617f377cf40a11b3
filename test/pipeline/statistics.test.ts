import { beforeAll, describe, expect, it } from 'vitest';
import { isAgglomeration } from '../../src/core/agglomerations.ts';
import { STATISTICS_TABLES, type StatisticsTable } from '../../src/schema/published-statistics.ts';
import { embeddedStatistics } from './embedded-matrix.ts';

let edition: Awaited<ReturnType<typeof embeddedStatistics>>;
beforeAll(async () => {
  edition = await embeddedStatistics();
});

describe('the statistics of the embedded edition', () => {
  it('keep to their schemas, and have every table but those that need a second period', () => {
    const names = Object.keys(STATISTICS_TABLES) as StatisticsTable[];
    for (const name of names) {
      const rows = edition.tables[name];
      if (name === 'changes' || name === 'shift-share') expect(rows).toBeUndefined();
      else expect(() => rows!.forEach((row) => STATISTICS_TABLES[name].parse(row))).not.toThrow();
    }
  });

  it('describe every region at the level of divisions, closed to the divisions with a number', () => {
    const rows = edition.tables['region-structure']!;
    expect(rows.map(({ geo }) => geo)).toEqual(edition.matrix.geos);
    for (const row of rows) {
      expect(row.activities).toBe(68);
      // Business statistics cover about six tenths of all employment.
      expect(row.closed_part! > 0.35 && row.closed_part! < 0.75).toBe(true);
      expect(row.undefined_measures).toBe('');
    }
  });

  it('say why an activity that nobody works in has no concentration', () => {
    // Mining of metal ores: published as 0 in all regions that publish it.
    const ores = edition.tables['activity-structure']!.find(({ activity }) => activity === 'B07')!;
    expect(ores.locational_gini).toBeNull();
    expect(ores.undefined_measures).toContain('locational_gini=zero_total');
  });

  it('give a specialised LQ above 1 and no other', () => {
    for (const row of edition.tables.specialisations!) {
      expect(row.specialised).toBe(row.lq === null ? null : row.lq > 1);
    }
  });

  it('propose only what is known and not specialised, with a reason for each', () => {
    const cells = new Map(
      edition.tables.specialisations!.map((row) => [`${row.geo} ${row.activity}`, row]),
    );
    for (const row of edition.tables['next-specialisations']!) {
      expect(cells.get(`${row.geo} ${row.activity}`)!.specialised).toBe(false);
      expect(row.related).toBeGreaterThan(0);
      expect(row.related_to.split(' ').length).toBe(Math.min(5, row.related));
    }
  });

  it('name as neighbours the nearest of the proximities, with the counts that they come from', () => {
    const pairs = edition.tables.proximity!.flatMap(({ activity, other, proximity }) => [
      { activity, other, proximity },
      { activity: other, other: activity, proximity },
    ]);
    const rows = edition.tables.neighbours!;
    // 68 divisions; in eight no region has an LQ above 1, so nothing goes together with them.
    expect(new Set(rows.map(({ activity }) => activity)).size).toBe(60);
    for (const activity of new Set(pairs.map((pair) => pair.activity))) {
      const near = pairs
        .filter((pair) => pair.activity === activity && pair.proximity > 0)
        .map(({ proximity }) => proximity)
        .sort((a, b) => b - a);
      const own = rows.filter((row) => row.activity === activity);
      expect(own.map(({ proximity }) => proximity)).toEqual(near.slice(0, 5));
      expect(own.map(({ rank }) => rank)).toEqual(own.map((_, index) => index + 1));
    }
    const regionsOf = (activity: string): Set<string> =>
      new Set(
        edition.tables
          .specialisations!.filter((row) => row.activity === activity && row.specialised === true)
          .map(({ geo }) => geo),
      );
    for (const row of rows) {
      const [a, b] = [regionsOf(row.activity), regionsOf(row.neighbour)];
      const counts = [row.specialised, row.neighbour_specialised, row.together];
      expect(counts).toEqual([a.size, b.size, a.intersection(b).size]);
      expect(row.proximity).toBe(row.together / Math.max(a.size, b.size));
    }
  });

  it('count in the default of the grid what the landscape counts', () => {
    const counted = edition.tables.sensitivity!.filter(
      (row) =>
        row.total_basis === 'total_employment' &&
        row.reference_area === 'EU27_2020' &&
        row.reference_convention === 'point' &&
        row.lq_threshold === 1.5 &&
        row.min_share === 0.01 &&
        row.weights !== 'asmr-2022',
    );
    for (const row of counted) {
      const own = edition.landscape.cells.filter(
        (cell) =>
          edition.matrix.geos[cell.region] === row.geo &&
          cell.level === row.level &&
          isAgglomeration(cell),
      );
      expect(row.agglomerations).toBe(own.length);
    }
    const divisions = counted.filter(({ level }) => level === 'division');
    expect(divisions.reduce((sum, row) => sum + row.agglomerations, 0)).toBe(83);
    expect(counted).toHaveLength(42);
  });

  it('name for every agglomeration whether it is stable, and what turns it', () => {
    const passing = edition.tables.stability!.filter(
      (row) => row.level === 'division' && row.passes === true,
    );
    expect(passing).toHaveLength(83);
    for (const row of passing) {
      const turned = /total_basis|reference_convention/.test(row.flips);
      if (turned) expect(row.stable).toBe(false);
      // A threshold of 3 turns exactly those whose LQ is not above 3.
      const { lq } = edition.tables.specialisations!.find(
        (cell) => cell.geo === row.geo && cell.activity === row.activity,
      )!;
      expect(row.flips.split(' ').includes('lq_threshold=3')).toBe(!(lq! > 3));
    }
  });

  it('take the LQ of every ecosystem apart into terms that add up to it', () => {
    const sums = new Map<string, number>();
    for (const { geo, ecosystem, contribution } of edition.tables['ecosystem-contributions']!) {
      const key = `${geo} ${ecosystem}`;
      sums.set(key, (sums.get(key) ?? 0) + (contribution ?? 0));
    }
    const ecosystems = edition.landscape.cells.filter(({ level }) => level === 'ecosystem');
    expect(ecosystems).toHaveLength(21 * 14);
    for (const { region, activity, lq } of ecosystems) {
      const sum = sums.get(`${edition.matrix.geos[region]!} ${activity}`)!;
      expect(Math.abs(sum - lq!)).toBeLessThanOrEqual(1e-12 * lq!);
    }
  });

  it('compare Italy with the EU in an account whose shares sum to 1', () => {
    for (const area of ['IT', 'EU27_2020']) {
      const lines = edition.tables['ecosystem-account']!.filter((row) => row.area === area);
      expect(lines).toHaveLength(14);
      const sum = lines.reduce((total, { share_of_sum }) => total + share_of_sum!, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
    // "About double the share at the EU27 level": factsheet, section 2.2, on Textile.
    const share = (area: string) =>
      edition.tables['ecosystem-account']!.find(
        (row) => row.area === area && row.activity === 'textile',
      )!.share_of_sum!;
    expect(share('IT') / share('EU27_2020')).toBeGreaterThan(1.7);
    expect(share('IT') / share('EU27_2020')).toBeLessThan(2.3);
  });

  it('bound every overlap by the ecosystems that have it', () => {
    for (const row of edition.tables['ecosystem-overlaps']!) {
      expect(row.low).toBeLessThanOrEqual(row.high);
      expect(row.part_of_ecosystem!).toBeLessThanOrEqual(1);
    }
  });

  it('stand in the order of their keys', () => {
    const sorted = (keys: string[]) => expect(keys).toEqual([...keys].sort());
    sorted(edition.tables.specialisations!.map((row) => `${row.geo} ${row.activity}`));
    sorted(edition.tables.stability!.map((row) => `${row.geo} ${row.classification}`));
    sorted(edition.tables.proximity!.map((row) => `${row.activity} ${row.other}`));
    sorted(edition.tables.neighbours!.map((row) => `${row.activity} ${row.rank}`));
    sorted(edition.tables['ecosystem-account']!.map((row) => `${row.area} ${row.activity}`));
  });
});
