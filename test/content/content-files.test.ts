import { describe, expect, it } from 'vitest';
import { CONTENT_FILES, type Content } from '../../src/schema/content-files.ts';
import { contentFile, contentFileNames, objectsOf } from './facts.ts';

const documents = contentFile('documents.json') as Content<'documents'>;
const organisations = contentFile('organisations.json') as Content<'organisations'>;
const policies = contentFile('policies.json') as Content<'policies'>;
const documentIds = new Set(documents.map(({ id }) => id));
const organisationIds = new Set(organisations.map(({ id }) => id));

/** A statement that a page may show: it needs a place in a document, its own or its parent's. */
const isFact = (object: Record<string, unknown>) => 'id' in object && 'text' in object;

describe('every file of data/content', () => {
  it('has a schema, and every schema has a file', () => {
    expect(contentFileNames.map((name) => name.replace('.json', '')).toSorted()).toEqual(
      Object.keys(CONTENT_FILES).toSorted(),
    );
  });

  it.each(Object.entries(CONTENT_FILES))('%s parses', (name, schema) => {
    const result = schema.safeParse(contentFile(`${name}.json`));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it.each(contentFileNames)('%s gives every fact a source that is a known document', (name) => {
    for (const { path, object } of objectsOf(contentFile(name))) {
      if (isFact(object)) expect(object['source'], `${name} ${path.join('.')}`).toBeDefined();
      const source = object['source'] as { document?: string } | undefined;
      if (source?.document !== undefined)
        expect(documentIds, `${name} ${path.join('.')}`).toContain(source.document);
    }
  });

  it.each(contentFileNames)('%s cites sections that have a name in Italian', (name) => {
    const names = contentFile('section-names.json') as Content<'section-names'>;
    for (const { object } of objectsOf(contentFile(name))) {
      if (typeof object['document'] === 'string')
        expect(names).toHaveProperty([String(object['section'])]);
    }
  });

  it.each(contentFileNames)('%s has English and Italian together, never one alone', (name) => {
    for (const { path, object } of objectsOf(contentFile(name)))
      expect('en' in object, `${name} ${path.join('.')}`).toBe('it' in object);
  });

  it.each(contentFileNames)('%s names only organisations that are in the directory', (name) => {
    for (const { path, object } of objectsOf(contentFile(name))) {
      if (typeof object['organisation'] === 'string')
        expect(organisationIds, `${name} ${path.join('.')}`).toContain(object['organisation']);
    }
  });

  it.each(contentFileNames)('%s has no two entries of a list under one id', (name) => {
    for (const { path, object } of objectsOf(contentFile(name))) {
      for (const [key, list] of Object.entries(object)) {
        if (!Array.isArray(list)) continue;
        const ids = list.map((item: { id?: string }) => item.id).filter((id) => id !== undefined);
        expect(new Set(ids).size, `${name} ${path.join('.')}.${key}`).toBe(ids.length);
      }
    }
  });
});

describe('Table 3', () => {
  const ids = new Set(policies.categories.map(({ id }) => id));

  it('uses only categories that are defined, each in its own row', () => {
    for (const policy of policies.policies)
      for (const [row, { categories }] of Object.entries(policy.rows))
        for (const id of categories) {
          expect(ids).toContain(id);
          expect(policies.categories.find((category) => category.id === id)?.row).toBe(row);
        }
  });

  it('has 14 national and 12 Lombard objectives, 11 of them shared', () => {
    const [national, lombardy] = policies.policies.map(({ rows }) => rows.objectives.categories);
    expect([national?.length, lombardy?.length]).toEqual([14, 12]);
    expect(national?.filter((id) => lombardy?.includes(id))).toHaveLength(11);
  });

  it('lists the twelve areas by their printed number and the nine Lombard organisations', () => {
    const [national, lombardy] = policies.policies;
    expect(national?.areas.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    for (const id of [...(national?.organisations ?? []), ...(lombardy?.organisations ?? [])])
      expect(organisationIds).toContain(id);
    // 114 + 14 + 50 + 140 + 143 + 100 + 114 + 88 + 31, as printed in Table 3.
    const members = organisations
      .filter(({ kind }) => kind === 'regional_technology_cluster')
      .map((organisation) => organisation.members ?? 0);
    expect(members.reduce((sum, count) => sum + count, 0)).toBe(794);
  });
});

describe('figures that the documents print', () => {
  it('the ecosystem list of the 97 organisations sums to 84 and has no Retail', () => {
    const totals = contentFile('organisation-totals.json') as Content<'organisation-totals'>;
    const { rows } = totals.by_ecosystem;
    // 4 × 9 + 3 × 8 + 7 + 6 + 5 + 3 × 2 = 84
    expect(rows.reduce((sum, row) => sum + row.organisations, 0)).toBe(84);
    expect(rows.map(({ ecosystem }) => ecosystem)).not.toContain('retail');
    expect(totals.total.value).toBe(97);
  });

  it('the member shares stay as published: 104 for Italy and 99 for the EU', () => {
    const { members } = contentFile('organisation-totals.json') as Content<'organisation-totals'>;
    const sum = (key: 'italy' | 'eu') => members.rows.reduce((all, row) => all + row[key], 0);
    expect([sum('italy'), sum('eu')]).toEqual([104, 99]);
  });

  it('partner countries stand as printed: 22 codes, 22 with one twice, 19', () => {
    const { programmes, euroclusters } = contentFile(
      'partnerships.json',
    ) as Content<'partnerships'>;
    const codes = (id: string) =>
      programmes.find((programme) => programme.id === id)?.countries_as_printed ?? [];
    expect([codes('escp').length, new Set(codes('escp')).size]).toEqual([22, 22]);
    expect([codes('innosup-1').length, new Set(codes('innosup-1')).size]).toEqual([22, 21]);
    expect([codes('euroclusters').length, new Set(codes('euroclusters')).size]).toEqual([19, 19]);
    expect(euroclusters).toHaveLength(18);
  });

  it('each criterion of the state of play reaches one of its own four levels', () => {
    const { criteria } = contentFile('state-of-play.json') as Content<'state-of-play'>;
    const reached = criteria.map(({ levels, reached: id }) => levels.findIndex((l) => l.id === id));
    expect(reached).toEqual([3, 3, 0, 3]);
  });

  it('the ClusterXchange rules are the ones of the note', () => {
    const { rules } = contentFile('clusterxchange.json') as Content<'clusterxchange'>;
    expect(rules.maximum_euro * rules.reduced_share).toBe(550);
  });

  it('Tuscany has nine provinces, and Siena is named as not given', () => {
    const { series } = contentFile('tuscany.json') as Content<'tuscany'>;
    const provinces = series.find(({ id }) => id === 'provinces');
    expect(provinces?.rows).toHaveLength(9);
    expect(provinces?.not_given.map(({ en }) => en)).toEqual(['Siena']);
    for (const { rows } of series) {
      const ids = new Set(rows.map(({ id }) => id));
      for (const { part_of } of rows) if (part_of !== null) expect(ids).toContain(part_of);
    }
  });
});
