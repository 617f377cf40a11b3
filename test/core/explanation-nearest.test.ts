import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/core/explanation-nearest.ts';

describe('nearest', () => {
  const entries = [
    { code: 'C15', names: ['Leather and footwear'] },
    { code: 'C14', names: ['Wearing apparel'] },
    { code: 'K64', names: ['Financial services'] },
  ];

  it('counts the letters to insert, drop or replace', () => {
    // kitten → sitten → sittin → sitting
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'C15')).toBe(3);
    expect(editDistance('c15', 'c15')).toBe(0);
  });

  it('finds a code that was written in small letters or with one digit wrong', () => {
    expect(nearest('c15', entries).map(({ code }) => code)).toEqual(['C15', 'C14']);
    expect(nearest('K65', entries)[0]!.code).toBe('K64');
  });

  it('finds an entry by a part of its name', () => {
    expect(nearest('apparel', entries).map(({ code }) => code)).toEqual(['C14']);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearest('households', entries)).toEqual([]);
  });
});
