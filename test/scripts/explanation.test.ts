import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishFolder } from '../../scripts/io/publish-folder.ts';
import { buildFiles } from '../../scripts/io/build-files.ts';
import { readEditionFiles } from '../../scripts/io/read-published.ts';
import { explain } from '../../src/core/explanation.ts';
import type { ComputedExplanation, Explanation } from '../../src/core/explanation-data.ts';
import { explanationParagraphs, explanationSentence } from '../../src/core/explanation-sentence.ts';
import type { ExplanationSources } from '../../src/core/explanation-sources.ts';
import { locationQuotient } from '../../src/core/location-quotient.ts';
import { explanationSources, type EditionFiles } from '../../src/schema/explanation-from-files.ts';
import en from '../../src/i18n/explanation-en.json';
import it_ from '../../src/i18n/explanation-it.json';
import { runScript, scratchFolder } from './run-script.ts';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(scratchFolder(), 'published');
const files = new Map<string, EditionFiles>();
const sources = new Map<string, ExplanationSources>();

beforeAll(async () => {
  publishFolder(out, await buildFiles(path.join(root, 'data'), [], out, () => () => {}));
  for (const id of ['sbs-2015', 'lfs-2015', 'eccp-2023']) {
    const read = readEditionFiles(out, id);
    files.set(id, read);
    sources.set(id, explanationSources(read));
  }
});

const of = (edition: string, geo: string, activity: string): Explanation =>
  explain(sources.get(edition)!, geo, activity);
const computed = (edition: string, geo: string, activity: string): ComputedExplanation => {
  const explanation = of(edition, geo, activity);
  if (explanation.kind !== 'computed') throw new TypeError('printed, not computed');
  return explanation;
};
const all = (edition: string): ComputedExplanation[] =>
  files
    .get(edition)!
    .locationQuotients!.map(({ geo, activity }) => computed(edition, geo, activity));
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + value!, 0);

describe('explain', () => {
  it('gives operands that reproduce every published quotient, to the last digit', () => {
    const explained = all('sbs-2015');
    expect(explained).toHaveLength(2583);
    const rows = files.get('sbs-2015')!.locationQuotients!;
    explained.forEach((explanation, index) => {
      const { employment, regionTotal, reference, ecosystem } = explanation;
      const row = rows[index]!;
      const where = `${row.geo} ${row.activity}`;
      let again: number | null = null;
      if (ecosystem !== null) {
        const share = sum(ecosystem.terms.map((term) => term.weightedShare));
        const whole = sum(ecosystem.terms.map((term) => term.weightedReferenceShare));
        again = share / whole;
      } else if (employment !== null && regionTotal !== null && reference !== null) {
        const { numerator, denominator } = reference.point;
        again = locationQuotient(employment, regionTotal, numerator, denominator);
      }
      expect(again, where).toBe(row.lq);
    });
  });

  it('does the same for the groups of sections of the Labour Force Survey', () => {
    for (const { employment, regionTotal, reference, lq } of all('lfs-2015')) {
      if (lq === null) continue;
      const { numerator, denominator } = reference!.point;
      expect(locationQuotient(employment!, regionTotal!, numerator, denominator)).toBe(lq);
    }
  });

  it('takes ecosystems apart into terms that add up to share, reference share and quotient', () => {
    const ecosystems = all('sbs-2015').filter(({ level }) => level === 'ecosystem');
    expect(ecosystems).toHaveLength(21 * 14);
    for (const { ecosystem, share, referenceShare, lq, geo, activity } of ecosystems) {
      const { terms } = ecosystem!;
      const near = (found: number, wanted: number) =>
        expect(Math.abs(found - wanted) / wanted, `${geo} ${activity}`).toBeLessThanOrEqual(1e-12);
      near(sum(terms.map((term) => term.weightedShare)), share!);
      near(sum(terms.map((term) => term.weightedReferenceShare)), referenceShare!);
      near(sum(terms.map((term) => term.contribution)), lq!);
    }
  });

  it('agrees with the published verdict by cross-multiplication', () => {
    for (const { rule, passes, certainty, geo, activity } of all('sbs-2015')) {
      const meets = (checks: typeof rule.point) =>
        checks !== null && checks.quotient.holds && checks.share.holds;
      if (passes !== null) expect(meets(rule.point), `${geo} ${activity}`).toBe(passes);
      expect(meets(rule.low), `${geo} ${activity}`).toBe(certainty === 'certain');
      if (certainty === 'possible') expect(meets(rule.high)).toBe(true);
    }
  });

  it('finds the parent behind the bound of every empty cell', () => {
    const bounds = ['sbs-2015', 'lfs-2015'].flatMap((edition) =>
      all(edition).flatMap(({ bound }) => (bound === null ? [] : [bound])),
    );
    expect(bounds.length).toBeGreaterThan(50);
    for (const { gave, upper, candidates } of bounds) {
      expect(gave).not.toBe('stated');
      if (candidates.length > 0) {
        expect(Math.min(...candidates.map(({ bound }) => bound))).toBe(upper);
      }
    }
  });

  it('shows leather in Veneto by hand', () => {
    const explanation = computed('sbs-2015', 'ITH3', 'C15');
    expect(explanation).toMatchObject({ employment: 27355, regionTotal: 2051600, rank: 1 });
    expect(explanation.reference!.point).toEqual({ numerator: 407379, denominator: 153478500 });
    // 2 · 27355 · 153478500 = 54710 · 153478500 = 8396808735000
    // 3 · 407379 · 2051600 = 1222137 · 2051600 = 2507336269200
    expect(explanation.rule.point!.quotient).toMatchObject({
      left: { product: '8396808735000' },
      right: { product: '2507336269200' },
      holds: true,
    });
    expect(explanation.leftOut).toEqual([
      { what: 'members_excluded', codes: ['IE'] },
      { what: 'members_bounded', codes: ['DK', 'FR', 'MT', 'SE'] },
    ]);
    expect(explanation.sources.map(({ dataset, roles }) => [dataset, roles])).toEqual([
      ['sbs_r_nuts06_r2', ['employment']],
      ['lfst_r_lfe2en2', ['totals']],
    ]);
  });

  it('names the supplement of agriculture with its own source', () => {
    const { ecosystem, sources: origin } = computed('sbs-2015', 'ITF5', 'agri-food');
    const term = ecosystem!.terms.find(({ standsFor }) => standsFor.length > 0)!;
    expect(term).toMatchObject({
      activity: 'A',
      standsFor: ['A01', 'A02', 'A03'],
      source: 'lfst_r_lfe2en2',
      weight: 1,
    });
    expect(origin[1]!.roles).toEqual(['totals', 'supplement']);
  });

  it('names what an ecosystem lacks, and never counts it', () => {
    const explanation = computed('sbs-2015', 'ITG2', 'tourism');
    expect(explanation.ecosystem!.missing).toEqual(['R90', 'R91', 'R92', 'R93']);
    expect(explanation.counted).toBe(false);
    expect(explanation.leftOut).toContainEqual({
      what: 'divisions_not_covered',
      codes: ['R90', 'R91', 'R92', 'R93'],
    });
  });

  it('bounds the chemical industry of Valle d’Aosta by its section: at most 17 persons', () => {
    // Section C has 4,655 persons, 21 divisions are known with 4,649: 6 + 0.5 · 22 = 17.
    const { bound, lq, missingReason } = computed('sbs-2015', 'ITC2', 'C20');
    expect(bound).toMatchObject({ upper: 17, gave: 'section', halfUnit: 0.5 });
    expect(bound!.candidates[0]).toMatchObject({
      parent: 'section',
      code: 'C',
      published: 4655,
      knownSum: 4649,
      knownCount: 21,
      bound: 17,
    });
    expect([lq, missingReason]).toEqual([null, 'not_published_unspecified']);
  });

  it('explains flags by the published list', () => {
    const flagged = all('lfs-2015').find(({ flags }) => flags.length > 0)!;
    expect(flagged.flags[0]!.meaning!.en).not.toBe('');
  });

  it('repeats printed lists as they are, also where they disagree', () => {
    expect(of('eccp-2023', 'ITF3', 'textile')).toMatchObject({
      kind: 'published',
      rank: 1,
      count: 0,
      named: ['textile'],
    });
    expect(of('eccp-2023', 'ITG2', 'C14')).toMatchObject({ rank: null, count: 4 });
  });

  it('refuses to explain when the files are of different runs', () => {
    const read = files.get('sbs-2015')!;
    const rows = read.locationQuotients!.map((row) =>
      row.geo === 'ITH3' && row.activity === 'C15' ? { ...row, lq: 5 } : row,
    );
    const mixed = explanationSources({ ...read, locationQuotients: rows });
    expect(() => explain(mixed, 'ITH3', 'C15')).toThrow(/EXPLANATION_DISAGREES/);
    expect(explain(mixed, 'ITH3', 'C14').kind).toBe('computed');
  });
});

describe('an explanation in words', () => {
  it('can be told for every published number in both languages', () => {
    for (const edition of ['sbs-2015', 'lfs-2015']) {
      for (const explanation of all(edition)) {
        for (const phrases of [en, it_]) {
          const text = explanationParagraphs(explanation, phrases).join('\n');
          expect(text).not.toMatch(/undefined|NaN|\bnull\b|\{|\[object/);
        }
      }
    }
  });

  it('says in one sentence what a tooltip needs', () => {
    const explanation = of('sbs-2015', 'ITH3', 'C15');
    expect(explanationSentence(explanation, en)).toBe(
      'Veneto (ITH3), Leather and footwear (C15), 2015: location quotient 5.02; an agglomeration, whatever the cells that are not published hold.',
    );
    expect(explanationSentence(explanation, it_)).toBe(
      'Veneto (ITH3), Pelle e calzature (C15), 2015: quoziente di localizzazione 5,02; è un’agglomerazione, qualunque sia il contenuto delle celle non pubblicate.',
    );
  });

  it('says the reason instead of a number', () => {
    expect(explanationSentence(of('sbs-2015', 'ITH3', 'K64'), en)).toContain(
      'no location quotient, because the table does not cover the activity',
    );
  });
});

describe('data:explain', () => {
  const run = (...args: string[]) =>
    runScript(path.join(root, 'scripts/data-explain.ts'), [...args, '--out', out]);

  it('tells a number in English and Italian, and as data', async () => {
    const [english, italian, json] = await Promise.all([
      run('sbs-2015', 'ITH3', 'C15'),
      run('sbs-2015', 'ITH3', 'C15', '--lang', 'it'),
      run('sbs-2015', 'ITH3', 'C15', '--json'),
    ]);
    expect(english.stdout).toContain('2 × 27\u202f355 × 153\u202f478\u202f500');
    expect(italian.stdout).toContain('QL = 1,333\u00a0% ÷ 0,2654\u00a0% = 5,02');
    const data = JSON.parse(json.stdout) as Record<string, unknown>;
    expect(data).toMatchObject({ region_total: 2051600, employment: 27355 });
    expect([english.code, italian.code, json.code]).toEqual([0, 0, 0]);
  });

  it('names the nearest edition, region and activity in one line', async () => {
    const [edition, region, activity, level] = await Promise.all([
      run('sbs-2016', 'ITH3', 'C15'),
      run('sbs-2015', 'Veneto', 'C15'),
      run('sbs-2015', 'ITH3', 'leather'),
      run('lfs-2015', 'ITH3', 'C15'),
    ]);
    expect(edition.stderr).toMatch(/UNKNOWN_EDITION.*Did you mean sbs-2015/);
    expect(region.stderr).toMatch(/UNKNOWN_GEO.*Did you mean ITH3 \(Veneto\)/);
    expect(activity.stderr).toMatch(
      /UNKNOWN_ACTIVITY.*Did you mean C15 \(Leather and footwear\)\?/,
    );
    expect(level.stderr).toMatch(/ACTIVITY_NOT_IN_EDITION.*part of B-E/);
    for (const { code, stderr, stdout } of [edition, region, activity, level]) {
      expect([code, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    }
  });

  it('says how to publish when nothing is published', async () => {
    const { stderr, code } = await runScript(path.join(root, 'scripts/data-explain.ts'), [
      'sbs-2015',
      'ITH3',
      'C15',
      '--out',
      path.join(out, 'nowhere'),
    ]);
    expect(stderr).toMatch(/NOT_PUBLISHED.*npm run data:build/);
    expect(code).toBe(1);
  });
});
