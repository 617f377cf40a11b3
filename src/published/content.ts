import { DataError } from '../core/data-error.ts';
import { CONTENT_FILES, type Content, type ContentFile } from '../schema/content-files.ts';

/** The words and facts of `data/content/`, bundled by the build and checked at the door. */
const files = import.meta.glob<unknown>('../../data/content/*.json', {
  eager: true,
  import: 'default',
});
const kept = new Map<ContentFile, unknown>();

/** One file of `data/content/`, e.g. `content('policies')`; a DataError where it breaks its schema. */
export function content<File extends ContentFile>(name: File): Content<File> {
  if (!kept.has(name)) {
    const file = `data/content/${name}.json`;
    const result = CONTENT_FILES[name].safeParse(files[`../../${file}`]);
    if (!result.success) {
      const issue = result.error.issues[0];
      const found =
        issue === undefined ? 'something else' : `${issue.path.join('.')}: ${issue.message}`;
      throw new DataError('CONTENT_INVALID', { file }, found, 'the schema', 'Correct the file.');
    }
    kept.set(name, result.data);
  }
  return kept.get(name) as Content<File>;
}
