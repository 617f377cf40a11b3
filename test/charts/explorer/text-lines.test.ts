import { describe, expect, it } from 'vitest';
import { linesText, linesWithin, textWidth } from '../../../src/charts/explorer/text-lines.ts';
import { markup } from '../../../src/charts/explorer/tree.ts';

describe('the width of a label', () => {
  it('is at least what letters of Inter and of the fallback take at 12.5 px', () => {
    // Measured in a browser: 118.4 px in Inter, 132.9 px in the fallback; 127.2 px in Inter 600.
    expect(textWidth('Friuli-Venezia Giulia')).toBeGreaterThan(132.9);
    expect(textWidth('Friuli-Venezia Giulia')).toBeLessThan(150);
    expect(textWidth('Friuli-Venezia Giulia', true)).toBeGreaterThan(127.2);
    expect(textWidth('')).toBe(0);
  });
});

describe('the lines of a label', () => {
  it('are one where there is room, and two as even as can be where there is not', () => {
    expect(linesWithin('Friuli-Venezia Giulia', 200)).toEqual(['Friuli-Venezia Giulia']);
    expect(linesWithin('Friuli-Venezia Giulia', 104)).toEqual(['Friuli-Venezia', 'Giulia']);
    expect(linesWithin('omesso perché inaffidabile', 104)).toEqual([
      'omesso perché',
      'inaffidabile',
    ]);
  });

  it('stay one where nothing can be broken', () => {
    expect(linesWithin('Valle', 5)).toEqual(['Valle']);
    expect(linesWithin('', 0)).toEqual(['']);
  });

  it('stand around the place of the label', () => {
    expect(markup(linesText({ x: 8, y: 40 }, ['one']))).toBe('<text x="8" y="40">one</text>');
    expect(markup(linesText({ x: 8, y: 40 }, ['one', 'two']))).toBe(
      '<text x="8" y="40"><tspan x="8" y="33.5">one</tspan><tspan x="8" y="46.5">two</tspan></text>',
    );
  });
});
