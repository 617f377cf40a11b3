import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rankedBars, type RankedRow } from '../../src/charts/ranked-bars.ts';
import { scatter, type ScatterPoint } from '../../src/charts/scatter.ts';
import { structure } from '../../src/charts/structure.ts';
import { HOSTILE, picture, snapshot } from './sample.ts';
import { elementNames, faults } from './well-formed.ts';

/** Plot warns on the console where a chart does not say what it means; a warning fails the test. */
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());
afterEach(() => expect(warn).not.toHaveBeenCalled());

const frame = {
  id: 'chart',
  lang: 'en',
  title: 'Marche, 2015',
  description: 'Five stand out.',
} as const;

const points: ScatterPoint[] = [
  { name: 'Leather', label: 'Leather: LQ 15.65', lq: 15.647, share: 0.0415, passes: true },
  { name: 'Furniture', label: 'Furniture: LQ 4.6', lq: 4.6, share: 0.0212, passes: true },
  { name: 'Apparel', label: 'Apparel: LQ 3.7', lq: 3.7, share: 0.0178, passes: true },
  { name: 'Beverages', label: 'Beverages: LQ 1.7', lq: 1.7, share: 0.004, passes: false },
  { name: 'Retail', label: 'Retail: LQ 1.05', lq: 1.05, share: 0.09, passes: false },
  { name: 'Mining', label: 'Mining: LQ 0', lq: 0, share: 0, passes: false },
  { name: 'Tobacco', label: 'Tobacco: not published', lq: null, share: null, passes: false },
];
const words = {
  share: 'Share of employment, %',
  lq: 'Location quotient',
  quadrant: 'Agglomerations',
};

describe('quotient against share', () => {
  const svg = scatter(points, { ...frame, words });

  it('has a point for every activity with a number, a zero among them, and none for the others', () => {
    expect(svg.match(/<circle/g)).toHaveLength(6);
    expect(svg).toContain('<title>Mining: LQ 0</title>');
    expect(svg).not.toContain('Tobacco');
  });

  it('names the quadrant and the points that pass', () => {
    for (const word of ['Agglomerations', '>Leather<', '>Furniture<', '>Apparel<'])
      expect(svg).toContain(word);
    expect(svg).not.toContain('>Beverages<');
  });

  it('draws both thresholds where the edition has them', () => {
    expect(svg.match(/<line[^>]*/g)).toHaveLength(2);
    const stricter = scatter(points, { ...frame, words, lqThreshold: 2.5, minShare: 0.03 });
    expect(stricter).toContain('>2.5</text>');
    expect(stricter).toContain('>3</text>');
    expect(stricter).not.toContain('>1.5</text>');
  });

  it('stands without any point', () => {
    expect(faults(scatter([], { ...frame, words }))).toEqual([]);
  });

  it('looks like the picture that was agreed', async () => {
    await expect(picture(svg)).toMatchFileSnapshot(snapshot('scatter.svg'));
  });
});

const rows: RankedRow[] = [
  { name: 'Marche', label: 'Marche: LQ 15.65', lq: 15.647, passes: true },
  { name: 'Campania', label: 'Campania: LQ 3.14', lq: 3.139, passes: false },
  { name: 'Emilia-Romagna', label: 'Emilia-Romagna: LQ 1.497', lq: 1.497, passes: false },
  { name: 'Sicilia', label: 'Sicilia: LQ 0', lq: 0, passes: false },
  {
    name: 'Lazio',
    label: 'Lazio: non pubblicato',
    lq: null,
    passes: false,
    reason: 'non pubblicato',
  },
];
const ranked = { ...frame, lang: 'it', thresholdLabel: 'soglia 1,5' } as const;

describe('ranked bars', () => {
  const svg = rankedBars(rows, ranked);

  it('print every value in the language of the page, two decimals', () => {
    for (const value of ['>15,65<', '>3,14<', '>1,50<', '>0,00<']) expect(svg).toContain(value);
    // A halo without a fill would leave outlines of nothing.
    expect(svg).toMatch(/fill="var\(--ink\)"[^>]*><text[^>]*>15,65</);
  });

  it('print a reason where there is no value, and no bar', () => {
    expect(svg).toContain('>non pubblicato<');
    expect(svg.match(/<rect/g)).toHaveLength(4);
  });

  it('set the names that pass in bold', () => {
    expect(svg).toMatch(/font-weight="700"[^>]*><text[^>]*>Marche<\/text><\/g>/);
  });

  it('keep equal names apart: two rows of one name are two bars', () => {
    const twice = rankedBars([rows[0]!, rows[0]!], ranked);
    expect(twice.match(/<rect/g)).toHaveLength(2);
  });

  it('stand where no value is known', () => {
    expect(faults(rankedBars([rows[4]!], ranked))).toEqual([]);
  });

  it('look like the picture that was agreed', async () => {
    await expect(picture(svg)).toMatchFileSnapshot(snapshot('ranked-bars.svg'));
  });
});

const sections = [
  {
    name: 'Manufacturing',
    label: 'Manufacturing: 24.4 %, EU 14.4 %',
    share: 0.244,
    reference: 0.144,
  },
  { name: 'Construction', label: 'Construction: 5.7 %, EU 5.7 %', share: 0.057, reference: 0.057 },
  { name: 'Mining', label: 'Mining: not published, EU 0.2 %', share: null, reference: 0.002 },
  { name: 'Energy', label: 'Energy: not published', share: null, reference: null },
];
const against = {
  ...frame,
  words: { region: 'Marche', reference: 'EU27', share: '% of employment' },
};

describe('structure against the reference area', () => {
  const svg = structure(sections, against);

  it('has a dot for each known share and a line only between two', () => {
    // Two regional dots, three rings, and the two of the key.
    expect(svg.match(/<circle/g)).toHaveLength(7);
    expect(
      svg
        .match(/stroke="var\(--grey-light\)"[^>]*>(<line[^>]*\/?>(<\/line>)?)+/)?.[0]
        .match(/<line/g),
    ).toHaveLength(2);
  });

  it('names every row, those without numbers too', () => {
    for (const { name } of sections) expect(svg).toContain(`>${name}<`);
  });

  it('looks like the picture that was agreed', async () => {
    await expect(picture(svg)).toMatchFileSnapshot(snapshot('structure.svg'));
  });
});

describe('every chart of Plot', () => {
  const evil = { ...frame, id: HOSTILE, title: HOSTILE, description: HOSTILE };
  const pairs = [
    [
      scatter(points, { ...frame, words }),
      scatter(
        points.map((point) => ({ ...point, name: HOSTILE, label: HOSTILE })),
        { ...evil, words: { share: HOSTILE, lq: HOSTILE, quadrant: HOSTILE } },
      ),
    ],
    [
      rankedBars(rows, ranked),
      rankedBars(
        rows.map((row) => ({ ...row, name: HOSTILE, label: HOSTILE, reason: HOSTILE })),
        { ...evil, thresholdLabel: HOSTILE },
      ),
    ],
    [
      structure(sections, against),
      structure(
        sections.map((row) => ({ ...row, name: HOSTILE, label: HOSTILE })),
        { ...evil, words: { region: HOSTILE, reference: HOSTILE, share: HOSTILE } },
      ),
    ],
  ] as const;

  it.each(pairs)('is a picture with a name and a description, and sound markup (%#)', (svg) => {
    expect(faults(svg)).toEqual([]);
    expect(svg).toContain('role="img" aria-label="Marche, 2015" aria-describedby="chart-desc"');
    expect(svg.match(/aria-label=/g)).toHaveLength(1);
  });

  it.each(pairs)('lets no text out of its place (%#)', (svg, hostile) => {
    expect(faults(hostile)).toEqual([]);
    for (const name of elementNames(hostile)) expect(elementNames(svg)).toContain(name);
  });

  it('is the same text every time', () => {
    expect(scatter(points, { ...frame, words })).toBe(scatter(points, { ...frame, words }));
  });
});
