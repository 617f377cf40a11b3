import type { Source } from '../schema/content.ts';
import { content } from './content.ts';
import { documents as allDocuments } from './imported.ts';

export interface Citation {
  document: string;
  title: string;
  /** Sections as the document names them, each once, in the order of first mention. */
  sections: string[];
}
export type Cite = (sources: readonly Source[]) => Citation[];

/** Groups the places of facts by document, so that a block of facts has one line of sources. */
export function citer(lang: 'en' | 'it'): Cite {
  const documents = allDocuments();
  const names = content('section-names');
  const named = (section: string) => (lang === 'it' ? (names[section] ?? section) : section);
  return (sources) =>
    [...new Set(sources.map(({ document }) => document))].map((id) => ({
      document: id,
      title: documents.find((document) => document.id === id)?.title[lang] ?? id,
      sections: [
        ...new Set(
          sources.flatMap(({ document, section }) => (document === id ? [named(section)] : [])),
        ),
      ],
    }));
}
