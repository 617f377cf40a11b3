import { beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/components/explorer/presets.ts';
import { explorerWords } from '../../../src/i18n/explorer.ts';
import { decodeState } from '../../../src/islands/explorer/explorer-state.ts';
import { embeddedEdition } from './embedded.ts';

describe('the questions to begin with', () => {
  let catalogue: Awaited<ReturnType<typeof embeddedEdition>>['catalogue'];
  beforeAll(async () => {
    ({ catalogue } = await embeddedEdition('sbs-2015'));
  });

  it('are addresses that the explorer takes as they stand', () => {
    for (const { name, query } of PRESETS) {
      expect(decodeState(new URLSearchParams(query), catalogue).notices, name).toEqual([]);
    }
  });

  it('have their words in both languages', () => {
    for (const lang of ['en', 'it'] as const) {
      expect(Object.keys(explorerWords(lang).presets).sort()).toEqual(
        [...PRESETS.map(({ name }) => name), 'title'].sort(),
      );
    }
  });
});
