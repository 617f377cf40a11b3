import { describe, expect, it } from 'vitest';
import { namedFirst } from '../../src/islands/named-first.ts';

const region = { meta: { title: 'Lombardy', names: 'Lombardy · Lombardia · Lombardei' } };
const aerospace = { meta: { title: 'Lombardia Aerospace Cluster' } };
const bolzano = {
  meta: {
    title: 'Autonomous Province of Bolzano',
    names: 'Autonomous Province of Bolzano · Provincia autonoma di Bolzano · Bozen',
  },
};
const aosta = { meta: { title: 'Aosta Valley', names: 'Aosta Valley · Valle d’Aosta · Aostatal' } };

describe('what the search finds', () => {
  it('has the region of that name first, in any language', () => {
    for (const typed of ['Lombardy', 'lombardia', ' LOMBARDEI ']) {
      expect(namedFirst([aerospace, region], typed)).toEqual([region, aerospace]);
    }
    expect(namedFirst([region, aosta], 'valle d aosta')).toEqual([aosta, region]);
  });

  it('has a region before pages that only speak of it, once the words begin its name', () => {
    expect(namedFirst([aerospace, region], 'lomb')).toEqual([region, aerospace]);
    expect(namedFirst([aerospace, bolzano], 'bolzano')).toEqual([bolzano, aerospace]);
  });

  it('has a page whose heading is typed before a region whose name begins so', () => {
    const typed = 'Lombardia Aerospace Cluster';
    expect(namedFirst([region, aerospace], typed)).toEqual([aerospace, region]);
  });

  it('keeps the order of the index among the others', () => {
    const pages = [aerospace, { meta: { title: 'Method' } }, { meta: {} }];
    expect(namedFirst(pages, 'threshold')).toEqual(pages);
  });
});
