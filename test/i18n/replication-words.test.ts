import { describe, expect, it } from 'vitest';
import { replicationWords } from '../../src/i18n/replication.ts';
import {
  FIGURE_OUTCOMES,
  FIGURE_REASONS,
  LIST_REASONS,
  REPLICATION_TABLES,
} from '../../src/schema/published-replication.ts';

const values = (phrase: string): string[] =>
  [...phrase.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const shape = (words: unknown): unknown =>
  typeof words === 'string'
    ? values(words)
    : Object.fromEntries(Object.entries(words as object).map(([key, part]) => [key, shape(part)]));

describe('the words of the replication report', () => {
  it('take the same values in both languages', () => {
    expect(shape(replicationWords('it'))).toEqual(shape(replicationWords('en')));
  });

  it.each(['en', 'it'] as const)('document every column of every table (%s)', (lang) => {
    const { columns, files } = replicationWords(lang);
    for (const [table, schema] of Object.entries(REPLICATION_TABLES)) {
      expect(Object.keys(files)).toContain(table);
      for (const column of Object.keys(schema.shape))
        expect(Object.keys(columns)).toContain(column);
    }
  });

  it.each(['en', 'it'] as const)('have a phrase for every reason and outcome (%s)', (lang) => {
    const { reasons, limits, outcomes } = replicationWords(lang);
    expect(Object.keys(reasons).sort()).toEqual([...LIST_REASONS].sort());
    expect(Object.keys(limits).sort()).toEqual([...FIGURE_REASONS].sort());
    expect(Object.keys(outcomes).sort()).toEqual([...FIGURE_OUTCOMES].sort());
  });
});
