import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { apaCitation, bibtexCitation } from '../../../src/charts/explorer/citation.ts';
import { bubbleNames } from '../../../src/charts/explorer/bubble-names.ts';
import { bubbleScales } from '../../../src/charts/explorer/bubble-frame.ts';
import { embedCode } from '../../../src/charts/explorer/embed-code.ts';
import { roundBelow, symbolRadius } from '../../../src/charts/explorer/map-symbols.ts';
import { measureClass, measureLimitLabels } from '../../../src/charts/explorer/measure-classes.ts';
import { recordsCsv } from '../../../src/charts/explorer/records-csv.ts';
import { seriate } from '../../../src/charts/explorer/seriation.ts';
import { spread } from '../../../src/charts/explorer/spread-labels.ts';

describe('classes of shares and persons', () => {
  it('give a limit to the class below it', () => {
    expect(measureClass('share', 0.01, 'division')).toBe('count-2');
    expect(measureClass('share', 0.0100001, 'division')).toBe('count-3');
    expect(measureClass('employment', 0, 'division')).toBe('count-1');
    expect(measureClass('employment', 1_000_000, 'section')).toBe('count-5');
  });
  it('print their limits in the language of the reader', () => {
    expect(measureLimitLabels('share', 'division', 'it')).toEqual(['0,5', '1', '2', '5']);
    expect(measureLimitLabels('employment', 'section', 'en')[1]).toBe('50\u202f000');
  });
  it('refuse what is no share', () => {
    expect(() => measureClass('share', -0.1, 'division')).toThrow(RangeError);
    expect(() => measureClass('share', Number.NaN, 'division')).toThrow(RangeError);
  });
});

describe('circles', () => {
  it('have areas in proportion to what they stand for', () => {
    expect(symbolRadius(25, 100) * 2).toBeCloseTo(symbolRadius(100, 100), 12);
    expect(symbolRadius(5, 0)).toBe(0);
  });
  it('are explained by a round number', () => {
    expect([19_509, 999, 1000, 5, 0.2].map(roundBelow)).toEqual([10_000, 500, 1000, 5, 1]);
  });
});

describe('square-root scales', () => {
  it('give zero a place, and both thresholds theirs', () => {
    const cells = [{ share: 0.04, lq: 9 }];
    const { x, y, box } = bubbleScales(cells, { lqThreshold: 1.5, minShare: 0.01 }, 500, 400);
    expect([x(0), y(0)]).toEqual([box.x0, box.y1]);
    // √(1 % / 4 %) is one half of the way, whatever the end of the axis.
    expect(x(0.01) - box.x0).toBeCloseTo((x(0.04) - box.x0) / 2, 9);
    expect(box.y1 - y(1)).toBeCloseTo((box.y1 - y(9)) / 3, 9);
  });
});

describe('the quadrant of agglomerations', () => {
  it('has at least the room of its name beside the minimum share', () => {
    const cells = [{ share: 0.0101, lq: 2 }];
    const thresholds = { lqThreshold: 1.5, minShare: 0.01 };
    const { x, box } = bubbleScales(cells, thresholds, 300, 320, 120);
    // 300 − 40 − 16 = 244 px, of which the minimum leaves 120.
    expect(box.x1 - x(0.01)).toBeCloseTo(120, 9);
    const wide = bubbleScales(cells, thresholds, 900, 320, 120);
    expect(wide.box.x1 - wide.x(0.01)).toBeGreaterThan(120);
  });
});

describe('names of bubbles', () => {
  const box = { x0: 0, x1: 300, y0: 0, y1: 200 };
  it('stand to the right, clear of the circle, and elsewhere where there is no room', () => {
    const [first, second, last] = bubbleNames(
      [
        { x: 50, y: 50, r: 10, name: 'Marche' },
        { x: 290, y: 50, r: 10, name: 'Veneto' },
        { x: 50, y: 52, r: 4, name: 'Umbria' },
      ],
      box,
    );
    expect(first).toEqual({ x: 64, y: 50, anchor: 'start' });
    expect(second).toEqual({ x: 276, y: 50, anchor: 'end' });
    // Right is taken by the first name, left lies 50 − 4 − 4 = 42 px from the edge and has 40.2 px of name.
    expect(last).toEqual({ x: 42, y: 52, anchor: 'end' });
  });
  it('are left out where every side is taken', () => {
    const crowd = Array.from({ length: 12 }, () => ({
      x: 150,
      y: 100,
      r: 3,
      name: 'Emilia-Romagna',
    }));
    expect(bubbleNames(crowd, box).filter((place) => place !== null)).toHaveLength(4);
  });
});

describe('seriation', () => {
  const onLine = (places: readonly number[]): number[][] =>
    places.map((a) => places.map((b) => Math.abs(a - b)));
  it('finds the order of points on a line, from one end to the other', () => {
    const places = [3, 9, 1, 7, 5];
    const order = seriate(onLine(places)).map((index) => places[index]!);
    expect([order, [...order].reverse()]).toContainEqual([1, 3, 5, 7, 9]);
  });
  it('names each once, and gives the same order for the same distances', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 20 }), (places) => {
        const order = seriate(onLine(places));
        expect([...order].sort((a, b) => a - b)).toEqual([...places.keys()]);
        expect(seriate(onLine(places))).toEqual(order);
      }),
    );
  });
});

describe('labels beside lines', () => {
  it('keep their distance and their order within the room', () => {
    // 10, 12 and 30 at a distance of 10: the second moves to 20, the third stays.
    expect(spread([10, 12, 30], 10, [0, 100])).toEqual([10, 20, 30]);
    expect(spread([98, 99], 10, [0, 100])).toEqual([90, 100]);
  });
  it('of two lines keep more: half of both heights', () => {
    // 10 and 30 high: (10 + 30) / 2 = 20 apart, on both sides of the high one.
    expect(spread([10, 12, 14], [10, 30, 10], [0, 100])).toEqual([10, 30, 50]);
    expect(spread([80, 99, 100], [10, 30, 10], [0, 100])).toEqual([60, 80, 100]);
  });
});

describe('CSV of what is shown', () => {
  it('reads back to the same values, texts that look like formulas with an apostrophe', () => {
    const csv = recordsCsv([
      { geo: 'ITI3', name: '=1+1', lq: 0.1 + 0.2, passes: true, note: null },
      { geo: 'ITC1', name: 'a "b", c\nd', lq: -1.5, passes: false, note: '-x' },
    ]);
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(data).toEqual([
      ['geo', 'name', 'lq', 'passes', 'note'],
      ['ITI3', "'=1+1", '0.30000000000000004', 'true', ''],
      ['ITC1', 'a "b", c\nd', '-1.5', 'false', "'-x"],
    ]);
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
        const csv = recordsCsv(texts.map((text) => ({ key: 'k', text })));
        const { data } = Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { delimiter: ',' });
        const back = data.slice(1).map(([, text]) => text!);
        expect(back.map((text, index) => (texts[index] === text ? text : text.slice(1)))).toEqual(
          texts,
        );
      }),
    );
  });
});

describe('citations', () => {
  const cited = {
    author: 'Cluster landscape of Italy',
    year: '2026',
    title: 'Leather & footwear, 100 %',
    edition: 'Business statistics, 2015',
    data: 'Data: Eurostat, sbs_r_nuts06_r2 (doi:10.2908/SBS_R_NUTS06_R2)',
    link: 'https://example.org/explore/?activity=C15',
    day: '2026-11-25',
    retrieved: 'Retrieved 2026-11-25 from https://example.org/explore/?activity=C15',
  };
  it('name author, year, title, edition, data, day and address', () => {
    expect(apaCitation(cited)).toBe(
      'Cluster landscape of Italy. (2026). Leather & footwear, 100 % [Business statistics, 2015]. Data: Eurostat, sbs_r_nuts06_r2 (doi:10.2908/SBS_R_NUTS06_R2). Retrieved 2026-11-25 from https://example.org/explore/?activity=C15',
    );
  });
  it('keep TeX from taking letters for commands', () => {
    const entry = bibtexCitation({ ...cited, key: 'k' });
    expect(entry).toContain('title = {{Leather \\& footwear, 100 \\%}}');
    expect(entry).toContain('sbs\\_r\\_nuts06\\_r2');
    expect(entry).toContain('url = {https://example.org/explore/?activity=C15}');
  });
});

describe('the embed code', () => {
  it('keeps address and title inside their attributes', () => {
    const code = embedCode('https://example.org/embed/?a=1&b=2', '"><script>');
    expect(code).toContain('src="https://example.org/embed/?a=1&amp;b=2"');
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
    expect(code.match(/<script>/g)).toHaveLength(1);
  });
});
