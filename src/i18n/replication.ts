import type { Lang } from './languages.ts';
import { replicationEn } from './replication-en.ts';
import { replicationIt } from './replication-it.ts';
import type { Words } from './words.ts';

export type ReplicationWords = Words<typeof replicationEn>;

/** The words of the replication report. */
export function replicationWords(lang: Lang): ReplicationWords {
  return lang === 'en' ? replicationEn : replicationIt;
}
