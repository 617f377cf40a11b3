import { describe, expect, it } from 'vitest';
import { countLegendBand, legend, lqLegendBand, type LegendMark } from '../../src/charts/legend.ts';
import { HOSTILE, page, snapshot } from './sample.ts';
import { faults } from './well-formed.ts';

const words: Record<LegendMark, string> = {
  passes: 'Agglomeration: above 1.5 and at least 1 % of employment',
  small: 'above 1.5, below 1 % of employment',
  possible: 'possible: what is not published would allow it',
  partial: 'partial coverage',
  suppressed: 'not published',
  'no-data': 'no data',
};
const rows = Object.entries(words).map(([mark, label]) => ({ mark: mark as LegendMark, label }));
const options = {
  id: 'map',
  title: 'Location quotient (EU = 1)',
  band: lqLegendBand('en', 'near the EU'),
  rows,
};

describe('the legend', () => {
  const html = legend(options);

  it('has a row for each special look, in words', () => {
    for (const word of Object.values(words)) expect(html).toContain(`<span>${word}</span>`);
    expect(html.match(/<svg class="swatch"/g)).toHaveLength(6);
  });

  it('has the seven classes with their intervals and, for narrow places, their upper limits', () => {
    expect(html.match(/class="legend-class/g)).toHaveLength(7);
    expect(html).toContain('data-fill="lq-4" data-to="1.5"><span>1.25–1.5</span>');
    expect(html).toContain('data-fill="lq-7"><span>&gt; 3</span>');
    expect(html).toContain('<small>near the EU</small>');
  });

  it('breaks at the threshold', () => {
    expect(html.match(/is-above/g)).toHaveLength(3);
    expect(html).toContain('class="legend-class is-above" data-fill="lq-5"');
  });

  it('draws its hatches from patterns of its own', () => {
    for (const kind of ['possible', 'partial', 'suppressed']) {
      expect(html).toContain(`<pattern id="map-legend-${kind}"`);
      expect(html).toContain(`fill="url(#map-legend-${kind})"`);
    }
  });

  it('is no longer than the chart needs', () => {
    const short = legend({ ...options, band: countLegendBand('divisions'), rows: [] });
    expect(short).not.toMatch(/<ul|<pattern|has-limits/);
    expect(short.match(/class="legend-class"/g)).toHaveLength(5);
  });

  it('lets no text out of its place', () => {
    const hostile = legend({
      id: HOSTILE,
      title: HOSTILE,
      band: [{ fill: 'lq-1', label: HOSTILE, note: HOSTILE, limit: HOSTILE }],
      rows: rows.map(({ mark }) => ({ mark, label: HOSTILE })),
    });
    expect(faults(hostile)).toEqual([]);
    expect(hostile).not.toMatch(/<(script|img)/);
  });

  it('looks like the picture that was agreed', async () => {
    const counts = legend({
      ...options,
      id: 'counts',
      band: countLegendBand('divisions'),
      rows: [],
    });
    await expect(page(html + counts)).toMatchFileSnapshot(snapshot('legend.html'));
  });
});
