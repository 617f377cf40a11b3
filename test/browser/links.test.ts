import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { deadLinks } from './dead-links.ts';

describe('internal links', () => {
  it('lead somewhere, on every page', () => {
    const dist = inject('dist');
    const home = readFileSync(join(dist, 'index.html'), 'utf8');
    const canonical = /rel="canonical" href="([^"]+)"/.exec(home)?.[1];
    const { links, dead } = deadLinks(dist, '/', new URL(canonical!).origin);
    expect(links).toBeGreaterThan(1000);
    expect(dead).toEqual([]);
  });

  it('lead somewhere under a base path and another site address', { timeout: 180_000 }, () => {
    const outDir = mkdtempSync(join(tmpdir(), 'cluster-landscape-sub-'));
    try {
      const site = { BASE_PATH: '/sub/', SITE_URL: 'https://landscape.example' };
      // Vitest's own variables (BASE_URL, MODE, …) would enter the build as those of the site.
      const { PATH = '', HOME = '' } = process.env;
      execFileSync('node_modules/.bin/astro', ['build', '--outDir', outDir], {
        env: { PATH, HOME, ...site, ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: 'pipe',
      });
      const { links, dead } = deadLinks(outDir, site.BASE_PATH, site.SITE_URL);
      expect(links).toBeGreaterThan(1000);
      expect(dead).toEqual([]);
    } finally {
      rmSync(outDir, { recursive: true, force: true });
    }
  });
});
