import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

interface Statement {
  '@type': string;
  '@id'?: string;
  name: string;
  distribution?: { contentUrl: string; contentSize: string }[];
  isBasedOn?: { identifier: string }[];
}

/** The statements of a built page. */
function statementsOf(page: string): Statement[] {
  const html = readFileSync(join(inject('dist'), page, 'index.html'), 'utf8');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  return blocks.flatMap(([, text]) => {
    const block = JSON.parse(text!) as Statement & { '@graph'?: Statement[] };
    return block['@graph'] ?? [block];
  });
}

describe('structured data of built pages', () => {
  it.each(['data', 'it/data'])(
    '%s has every edition as a dataset whose files are there',
    (page) => {
      const datasets = statementsOf(page);
      expect(datasets.map((one) => one['@type'])).toEqual(datasets.map(() => 'Dataset'));
      expect(datasets.length).toBeGreaterThanOrEqual(3);
      for (const { distribution = [], isBasedOn = [], '@id': id } of datasets) {
        expect(new URL(id!).pathname).toBe(`/${page}/`);
        expect(isBasedOn).not.toEqual([]);
        expect(distribution).not.toEqual([]);
        for (const { contentUrl, contentSize } of distribution) {
          const file = join(inject('dist'), new URL(contentUrl).pathname);
          expect(existsSync(file), file).toBe(true);
          expect(`${readFileSync(file).length} B`).toBe(contentSize);
        }
      }
    },
  );

  it('an organisation has its own names; one that is named by its area alone has none', () => {
    expect(statementsOf('organisations/otir2020')).toMatchObject([
      { '@type': 'Organization', name: 'OTIR2020 – Tuscany Fashion Cluster' },
    ]);
    expect(statementsOf('organisations/regione-toscana')).toMatchObject([
      { '@type': 'GovernmentOrganization' },
    ]);
    expect(statementsOf('organisations/national-aerospace')).toEqual([]);
  });

  it('the exchange scheme is a service of a government', () => {
    expect(statementsOf('it/programmes/clusterxchange')).toMatchObject([
      { '@type': 'GovernmentService', name: 'ClusterXchange' },
    ]);
  });
});
