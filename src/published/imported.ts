import { DataError } from '../core/data-error.ts';
import type { SourceDocument } from '../schema/content.ts';
import {
  importedOrganisationsSchema,
  type ImportedOrganisations,
} from '../schema/imported-organisations.ts';
import { content } from './content.ts';

const FILE = 'data/imported/organisations.json';
/** Empty without an import: whoever has a list of cluster organisations writes one. */
const files = import.meta.glob<unknown>('../../data/imported/organisations.json', {
  eager: true,
  import: 'default',
});
let kept: ImportedOrganisations | null | undefined;

/** The list that `npm run data:organisations` wrote; null without one; a DataError where it is broken. */
export function importedOrganisations(): ImportedOrganisations | null {
  if (kept !== undefined) return kept;
  const found = Object.values(files)[0];
  if (found === undefined) return (kept = null);
  const result = importedOrganisationsSchema.safeParse(found);
  if (result.success) return (kept = result.data);
  const issue = result.error.issues[0]!;
  throw new DataError(
    'IMPORT_INVALID',
    { file: FILE },
    `${issue.path.join('.')}: ${issue.message}`,
    'the schema of an import',
    'Import the list again with `npm run data:organisations`, or delete the file.',
  );
}

/** The documents that facts name: those of the repository, and an import if there is one. */
export function documents(): SourceDocument[] {
  const imported = importedOrganisations();
  return [...content('documents'), ...(imported === null ? [] : [imported.document])];
}
