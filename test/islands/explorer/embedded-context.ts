import {
  firstState,
  levelOf,
  type ExplorerState,
} from '../../../src/charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../../../src/charts/explorer/explorer-context.ts';
import { explorerWords } from '../../../src/i18n/explorer.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { explorerModel } from '../../../src/islands/explorer/explorer-model.ts';
import { embeddedEdition } from './embedded.ts';

/** Contexts of an embedded edition under any choice, as the page makes them. */
export async function embeddedContexts(id: string) {
  const embedded = await embeddedEdition(id);
  const { edition, catalogue, matrix, weightsOf } = embedded;
  const model = explorerModel(matrix, weightsOf);
  const contextOf = (
    change: Partial<ExplorerState> = {},
    lang: 'en' | 'it' = 'en',
  ): ExplorerContext => {
    const state = { ...firstState(edition, change.level), ...change };
    const level = levelOf(edition, state.level)!;
    return {
      state,
      catalogue,
      edition,
      level,
      figures: model.figures(state, level),
      printed: null,
      words: explorerWords(lang),
      terms: messages(lang).terms,
      paths: { site: '/', data: '/data/' },
      lang,
    };
  };
  return { ...embedded, contextOf };
}
