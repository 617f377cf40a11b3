import { describe, expect, it, vi } from 'vitest';
import { inLanguage, NOT_FOUND, PAGE_TYPES } from '../../scripts/page-types.ts';
import { axeViolations } from './axe-violations.ts';
import { useChromium, withPage } from './open-page.ts';

// Contrast of a long page takes seconds, and much longer on a busy machine.
vi.setConfig({ testTimeout: 300_000 });
useChromium();

const violations = (path: string, expectedStatus = 200): Promise<string[]> =>
  withPage(path, { expectedStatus }, ({ page }) => axeViolations(page));

describe.concurrent('access: axe finds nothing at 320 and 1280 px, in light and dark', () => {
  for (const { name, path } of PAGE_TYPES) {
    it(name, async () => expect(await violations(path)).toEqual([]));
  }
  it('Italian home', async () => expect(await violations(inLanguage('/', 'it'))).toEqual([]));
  it('page not found', async () => expect(await violations(NOT_FOUND, 404)).toEqual([]));
});
