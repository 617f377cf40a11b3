import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNT_CLASSES } from '../../src/charts/count-classes.ts';
import { LQ_CLASSES } from '../../src/charts/lq-classes.ts';
import { ciede2000, contrast, difference, VISIONS, type Vision } from './colour-science.ts';

/** `--name: light-dark(#light, #dark)` of the style sheets that own the colours. */
const css = ['scale', 'tokens']
  .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);
type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];
const colour = (name: string, theme: Theme): string => {
  const found = colours.get(name);
  if (found === undefined) throw new Error(`no colour --${name}`);
  return found[theme];
};
const pairs = (names: readonly string[]): [string, string][] =>
  names.slice(1).map((name, index) => [names[index]!, name]);

describe('the arithmetic of colour', () => {
  it('gives the differences that Sharma, Wu and Dalal print (pairs 1, 7, 17, 20, 34)', () => {
    const cases = [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, 0, 0], [50, -1, 2], 2.3669],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[50, 2.5, 0], [58, 24, 15], 19.4535],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ] as const;
    for (const [a, b, expected] of cases) expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
  });

  it('gives 21 for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  });
});

describe.each(themes)('the scale, %s', (theme) => {
  describe.each(VISIONS)('seen with %s vision', (vision: Vision) => {
    it.each([...pairs(LQ_CLASSES), ...pairs(COUNT_CLASSES)])('keeps %s and %s apart', (a, b) => {
      expect(difference(colour(a, theme), colour(b, theme), vision)).toBeGreaterThanOrEqual(10);
    });

    it('keeps no data apart from every class of quotients beyond its grey outline', () => {
      for (const name of LQ_CLASSES)
        expect(
          difference(colour(name, theme), colour('no-data', theme), vision),
          name,
        ).toBeGreaterThanOrEqual(7);
    });
  });

  it.each([...LQ_CLASSES, ...COUNT_CLASSES])('has names that read on %s', (name) => {
    expect(contrast(colour(name, theme), colour(`on-${name}`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LQ_CLASSES)('shows the threshold border and hatches on %s', (name) => {
    expect(contrast(colour(name, theme), colour('threshold', theme))).toBeGreaterThanOrEqual(3);
  });

  it('shows dots, outlines and the border on paper', () => {
    for (const name of ['grey-light', 'grey', 'threshold'])
      expect(contrast(colour(name, theme), colour('paper', theme)), name).toBeGreaterThanOrEqual(3);
  });

  it('frames the regions singled out in the accent, which paper sets off from every fill and border', () => {
    expect(contrast(colour('accent', theme), colour('paper', theme))).toBeGreaterThanOrEqual(3);
  });

  it('sets no data off from the sea, by its outline in the light and by itself in the dark', () => {
    const fill = colour('no-data', theme);
    const outline = contrast(colour('grey', theme), fill);
    const itself = contrast(fill, colour('paper', theme));
    expect(Math.max(outline, itself)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('ink', theme), fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('has names outside the regions that read on land and sea', () => {
    for (const ground of ['context', 'paper'])
      expect(contrast(colour('ink', theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it('has an agglomeration quadrant on which names and its title read', () => {
    for (const name of ['ink', 'accent'])
      expect(
        contrast(colour(name, theme), colour('accent-wash', theme)),
        name,
      ).toBeGreaterThanOrEqual(4.5);
  });
});
