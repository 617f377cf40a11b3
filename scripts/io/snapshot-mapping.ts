import { DataError } from '../../src/core/data-error.ts';
import type { ColumnMapping } from '../../src/extract/column-mapping.ts';

/** Options that say how a CSV of another shape is read; both commands that read files take them. */
export interface MappingOptions {
  profile: string | undefined;
  mapping: ColumnMapping | undefined;
  decimalMark: '.' | ',';
}

/** The profile that a mapping fills in where none is named: delivered on request, under no address. */
export const SPECIAL_EXTRACTION = 'lfs_special_extraction';

export const MAPPING_HELP = `  --profile NAME      read it with this profile of data/reference/profiles
  --map LIST          of a CSV of another shape, such as a special extraction, which column is which:
                      geo=REGION,nace_r2=ATECO,value=OCC,time=YEAR; a constant has two signs: time==2019
  --decimal MARK      its decimal mark, . or , (default .)`;

/** The options as given on the command line, understood. */
export function mappingOptions(values: {
  profile?: string | undefined;
  map?: string | undefined;
  decimal: string;
}): MappingOptions {
  const { decimal, map } = values;
  if (decimal !== '.' && decimal !== ',') throw notUnderstood('--decimal', decimal, '. or ,');
  const mapping = map === undefined ? undefined : mappingOf(map);
  const profile = values.profile ?? (mapping === undefined ? undefined : SPECIAL_EXTRACTION);
  return { profile, mapping, decimalMark: decimal };
}

function mappingOf(text: string): ColumnMapping {
  const mapping = new Map<string, string>();
  for (const item of text.split(',')) {
    const at = item.indexOf('=');
    if (at < 1) throw notUnderstood('--map', text, 'geo=REGION,value=OCC and so on');
    const id = item.slice(0, at).trim();
    if (mapping.has(id)) throw notUnderstood('--map', text, `${id} once`);
    mapping.set(id, item.slice(at + 1).trim());
  }
  return Object.fromEntries(mapping);
}

function notUnderstood(option: string, found: string, expected: string): DataError {
  const place = { file: option };
  const wayOut = 'See --help for an example.';
  return new DataError('OPTION_NOT_UNDERSTOOD', place, JSON.stringify(found), expected, wayOut);
}
