import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/core/explanation-words.ts';
import en from '../../src/i18n/explanation-en.json';
import it_ from '../../src/i18n/explanation-it.json';

const english = wordsOf(en);
const italian = wordsOf(it_);

describe('the words of an explanation', () => {
  it('group thousands by a thin space and use the decimal sign of the language', () => {
    expect(english.persons(2051600)).toBe('2\u202f051\u202f600');
    expect(english.plain(1234.5, 1)).toBe('1\u202f234.5');
    expect(italian.plain(1234.5, 1)).toBe('1\u202f234,5');
  });

  it('show a quotient on the side of the threshold on which it lies', () => {
    expect(english.quotient(1.5004, 1.5)).toBe('1.5004');
    expect(english.quotient(1.5, 1.5)).toBe('1.50');
    expect(english.quotient(5.0233, 1.5)).toBe('5.02');
  });

  it('show four significant digits of a share, more where 1 % would be crossed', () => {
    expect(english.share(0.013333, 0.01)).toBe('1.333%');
    expect(english.share(0.0026543, 0.01)).toBe('0.2654%');
    expect(english.share(0.28265, 0.01)).toBe('28.27%');
    expect(english.share(0.00999999, 0.01)).toBe('0.999999%');
    expect(italian.share(0.01, 0.01)).toBe('1,000\u00a0%');
    expect(english.share(0, 0.01)).toBe('0%');
  });

  it('name members by their Eurostat codes, and leave other rows as they are', () => {
    expect(english.country('EL')).toBe('Greece');
    expect(italian.country('EL')).toBe('Grecia');
    expect(english.country('EU28−UK')).toBe('EU28−UK');
  });

  it('never show a brace', () => {
    expect(() => english.fill('{missing}', {})).toThrow(RangeError);
  });

  it('have the same phrases with the same values in both languages', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'string'
        ? [...value.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
        : Object.fromEntries(
            Object.entries(value as object).map(([key, part]) => [key, shape(part)]),
          );
    expect(shape(it_)).toEqual(shape(en));
  });
});
