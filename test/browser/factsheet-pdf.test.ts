import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openForPrint, siteAddress } from '../../scripts/io/print-pages.ts';
import { findChromium } from '../../scripts/io/find-chromium.ts';
import { runScript, type Run } from '../scripts/run-script.ts';
import { readPdf, type PdfFacts } from './pdf-text.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cluster-landscape-pdf-'));
const run = (...args: string[]): Promise<Run> => runScript('scripts/factsheet-pdf.ts', args);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What every document has, whatever it is about. */
function expectGoodPaper(pdf: PdfFacts, lang: string, foot: (page: number) => string): void {
  expect(pdf.tagged).toBe(true);
  expect(pdf.lang).toBe(lang);
  for (const size of pdf.sizes) {
    // A4 is 210 × 297 mm, 595.28 × 841.89 points; Chromium rounds to whole pixels.
    const [width, height] = size.split(' ').map(Number) as [number, number];
    expect(Math.abs(width - 595.28)).toBeLessThan(1);
    expect(Math.abs(height - 841.89)).toBeLessThan(1);
  }
  for (const [index, text] of pdf.pages.entries())
    expect(squeezed(text)).toContain(squeezed(foot(index + 1)));
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('factsheet:pdf', () => {
  it('prints a region alone when asked, tagged, with page numbers and its headings', async () => {
    const out = join(scratch, 'region');
    const args = ['--dist', inject('dist'), '--out', out];
    const { code, stdout, stderr } = await run(...args, '--region', 'ITI3', '--lang', 'it');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ *1 of 1 {2}.*region-ITI3-it\.pdf {2}\d+ kB\n$/);
    expect(readdirSync(out)).toEqual(['region-ITI3-it.pdf']);
    const pdf = readPdf(readFileSync(join(out, 'region-ITI3-it.pdf')));
    expectGoodPaper(pdf, 'it', (page) => `Pagina ${page} di ${pdf.pages.length}`);
    const text = squeezed(pdf.pages.join('\n'));
    for (const heading of ['Marche', 'Ecosistemi', 'Organizzazioni, programmi e politiche']) {
      expect(pdf.outline).toContain(heading);
      expect(text).toContain(squeezed(heading));
    }
    // What is folded on the screen is unfolded, and the heads stand on each sheet of a long table.
    expect(text.split(squeezed('QL, dal minimo al massimo')).length).toBeGreaterThan(4);
  });

  it('says in one line what to do where no site is built, or the region is none', async () => {
    const absent = await run('--dist', join(scratch, 'absent'));
    expect([absent.code, absent.stdout]).toEqual([1, '']);
    expect(absent.stderr).toMatch(/^factsheet:pdf: SITE_NOT_BUILT at .*npm run build.*\n$/);
    const unknown = await run('--dist', inject('dist'), '--region', 'FR10');
    expect(unknown.stderr).toMatch(/^factsheet:pdf: UNKNOWN_CHOICE at --region: found "FR10"/);
  });
});

describe('the country factsheet on paper', () => {
  let pdf: PdfFacts;
  beforeAll(async () => {
    const site = await openForPrint(inject('dist'), findChromium()!);
    try {
      pdf = readPdf(await site.print({ path: 'factsheet/', lang: 'en' }));
    } finally {
      await site.close();
    }
  });

  it('is tagged A4 with page numbers', () => {
    expectGoodPaper(pdf, 'en', (page) => `Page ${page} of ${pdf.pages.length}`);
  });

  it('has its four chapters and every section of them in the outline and in the text', () => {
    const text = squeezed(pdf.pages.join('\n'));
    const headings = [
      ...['1. Context', '2. Landscape', '3. Policy', '4. State of play'],
      ...['Table 1: agglomerations by division', 'Table 2: agglomerations by ecosystem'],
      ...['Cluster organisations', 'Objectives', 'Beneficiaries', 'References'],
    ];
    for (const heading of headings) {
      expect(pdf.outline).toContain(heading);
      expect(text).toContain(squeezed(heading));
    }
  });

  it('has no contents rail and no way onwards, and its links lead to the site', () => {
    const text = squeezed(pdf.pages.join('\n'));
    expect(text).not.toContain(squeezed('This section on its own'));
    expect(text).not.toContain(squeezed('On this page'));
    const home = siteAddress(inject('dist')).href;
    expect(pdf.links).toContain(`${home}organisations/lombardia-aerospace/`);
    expect(pdf.links.filter((link) => link.includes('127.0.0.1'))).toEqual([]);
  });
});
