import { fill } from '../../i18n/fill.ts';
import type { StateNotice } from './explorer-state.ts';
import type { Handed } from './handed.ts';

/** What a notice says to the reader. */
export function noticeText(
  { parameter, asked, used }: StateNotice,
  { words }: Pick<Handed, 'words'>,
): string {
  const sentences: Readonly<Record<string, string>> = words.notice;
  const sentence = sentences[parameter] ?? words.notice.other;
  return fill(sentence, { parameter, asked, used: used === '' ? '–' : used });
}
