import type { AgglomerationRow, LocationQuotientRow, RegionRow } from '../schema/published.ts';
import { agglomerationSection } from './edition-diff-agglomerations.ts';
import { cellSections } from './edition-diff-cells.ts';
import { byCodeUnit } from './row-order.ts';

/** One of the two editions that are compared, as published. */
export interface DiffSide {
  id: string;
  timePeriod: string;
  /** Of the manifest; null where the folder has none beside it. */
  parameters: Readonly<Record<string, string | number | null>> | null;
  /** Null for an edition that only repeats printed lists. */
  quotients: readonly LocationQuotientRow[] | null;
  agglomerations: readonly AgglomerationRow[];
  regions: readonly RegionRow[];
}

/** One section of a comparison: what was found, and what to do about it. */
export interface DiffSection {
  title: string;
  lines: string[];
  /** A sentence, or `none`. */
  action: string;
}

/** Compares two editions section by section; cells know each other by region and activity. */
export function diffEditions(before: DiffSide, after: DiffSide): DiffSection[] {
  return [
    parameterSection(before, after),
    regionSection(before, after),
    ...cellSections(before, after),
    agglomerationSection(before, after),
  ];
}

function parameterSection(before: DiffSide, after: DiffSide): DiffSection {
  const lines: string[] = [];
  if (before.timePeriod !== after.timePeriod) {
    lines.push(`time_period: ${before.timePeriod} → ${after.timePeriod}`);
  }
  const old = before.parameters ?? {};
  const now = after.parameters ?? {};
  for (const name of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(byCodeUnit)) {
    const [was, is] = [textOf(old[name]), textOf(now[name])];
    if (was !== is) lines.push(`${name}: ${was} → ${is}`);
  }
  const isUnknown = before.parameters === null || after.parameters === null;
  if (isUnknown) lines.push('parameters unknown: no manifest.json beside one of the folders');
  return section(
    'parameters of the method',
    lines,
    'read everything below as the effect of these differences, not as a revision of the figures',
  );
}

function textOf(value: string | number | null | undefined): string {
  return value === undefined || value === null || value === '' ? '(none)' : String(value);
}

function regionSection(before: DiffSide, after: DiffSide): DiffSection {
  const old = new Set(before.regions.map((row) => row.geo));
  const now = new Set(after.regions.map((row) => row.geo));
  const lines = [
    ...listLine(
      'gained',
      [...now].filter((geo) => !old.has(geo)),
    ),
    ...listLine(
      'lost',
      [...old].filter((geo) => !now.has(geo)),
    ),
  ];
  return section(
    'regions',
    lines,
    'check country and NUTS version of both editions: the pages of a lost region disappear',
  );
}

/** A section whose action is `none` where it has no lines. */
export function section(title: string, lines: string[], action: string): DiffSection {
  return { title, lines, action: lines.length === 0 ? 'none' : action };
}

/** `gained 3: A, B, C`, or no line for an empty list. */
export function listLine(heading: string, items: readonly string[], most = 20): string[] {
  if (items.length === 0) return [];
  const sorted = [...items].sort(byCodeUnit);
  const rest = sorted.length - most;
  const shown = sorted.slice(0, most).join(', ');
  const count = items.length.toLocaleString('en-GB');
  return [`${heading} ${count}: ${shown}${rest > 0 ? ` and ${rest} more` : ''}`];
}

/** What names a cell in both editions, whatever their years. */
export function cellName(row: {
  geo: string;
  classification: string;
  level: string;
  activity: string;
}): string {
  return `${row.geo} ${row.activity} (${row.level})`;
}
