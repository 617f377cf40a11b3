import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useChromium, withPage } from './open-page.ts';
import { PAGE_TYPES } from '../../scripts/page-types.ts';

/** Bytes of the first view, compressed as a host sends them; fonts are counted apart. */
const BUDGETS = {
  map: { view: 45_000, script: 12_000 },
  tool: { view: 45_000, script: 12_000 },
  /** Page and style as any map, 45 kB of scripts, and 60 kB of data fetched once. */
  explorer: { view: 150_000, script: 45_000 },
  text: { view: 30_000, script: 2_000 },
} as const;
const FONTS = 60_000;

useChromium();

async function weigh(path: string): Promise<{ view: number; script: number; font: number }> {
  return withPage(path, { viewport: { width: 1280, height: 900 } }, async ({ answers }) => {
    const weight = { view: 0, script: 0, font: 0 };
    for (const { type, body } of answers) {
      const bytes = await body();
      if (type === 'font') {
        weight.font += bytes.length;
        continue;
      }
      const compressed = gzipSync(bytes, { level: 9 }).length;
      weight.view += compressed;
      if (type === 'script') weight.script += compressed;
    }
    return weight;
  });
}

describe.concurrent('weight of the first view, compressed', () => {
  for (const { name, path, kind } of PAGE_TYPES) {
    const { view, script } = BUDGETS[kind];
    it(`${name}: at most ${view / 1000} kB, ${script / 1000} kB of scripts and ${FONTS / 1000} kB of fonts`, async () => {
      const weight = await weigh(path);
      expect(weight.view).toBeLessThanOrEqual(view);
      expect(weight.script).toBeLessThanOrEqual(script);
      expect(weight.font).toBeLessThanOrEqual(FONTS);
    });
  }
});
