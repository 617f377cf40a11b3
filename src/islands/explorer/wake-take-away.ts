import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import type { Shown } from '../../charts/explorer/shown.ts';
import type { Handed } from './handed.ts';

export interface TakingAway {
  current: () => { context: ExplorerContext; shown: Shown } | null;
  handed: Handed;
}

/** The buttons under a figure; what they do is loaded at the first click. */
export function wakeTakeAway(host: HTMLElement, taking: TakingAway): void {
  const section = host.querySelector<HTMLElement>('.take-away');
  if (section === null) return;
  section.addEventListener('click', (event) => {
    const { dataset } = (event.target as Element).closest('button') ?? {};
    const now = taking.current();
    if (dataset === undefined || now === null) return;
    if (dataset['print'] !== undefined) {
      print();
      return;
    }
    void import('./take-away.ts').then(({ takeAway }) =>
      takeAway({ host, section, handed: taking.handed, ...now }, dataset['copy'], dataset['save']),
    );
  });
}
