import type { ExplorerCatalogue } from '../../charts/explorer/explorer-choices.ts';
import type { ExplorerPaths, ExplorerTerms } from '../../charts/explorer/explorer-context.ts';
import type { EcosystemWeight } from '../../core/ecosystem-weights.ts';
import type { ExplorerWords } from '../../i18n/explorer.ts';

/** What the page hands over in its JSON block. */
export interface Handed {
  catalogue: ExplorerCatalogue;
  /** By set: each ecosystem with its divisions, in the order of the published table. */
  weights: Readonly<Record<string, readonly (readonly [string, Record<string, number>])[]>>;
  words: ExplorerWords;
  terms: ExplorerTerms;
  paths: ExplorerPaths;
}

export function readHanded(host: Element): Handed {
  const block = host.querySelector('script[type="application/json"]');
  if (block === null) throw new Error('the explorer finds no figures in its page');
  return JSON.parse(block.textContent) as Handed;
}

/** The weights of a set as rows; none for a set that the page does not have. */
export function weightRows({ weights }: Handed, set: string): EcosystemWeight[] {
  return (weights[set] ?? []).flatMap(([ecosystem, divisions]) =>
    Object.entries(divisions).map(([activity, weight]) => ({ ecosystem, activity, weight })),
  );
}
