import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DataError } from '../../src/core/data-error.ts';
import {
  availableCodes,
  updateOf,
  type AvailableCodes,
} from '../../src/pipeline/query-plan-available.ts';
import { constraintUrl, dataflowUrl } from '../../src/pipeline/query-plan-url.ts';
import type { Answer, EurostatClient } from './eurostat-client.ts';

/** What Eurostat says of a table before its data are asked for. */
export interface TableDescription {
  /** The table is described as it was when `lastModified` was recorded. */
  isUnchanged: boolean;
  updated: string | null;
  lastModified: string | null;
}

/**
 * Asks for a table's description, conditionally where an earlier `Last-Modified` is known. That text
 * is sent back as it came: it may end in `CET`, which is no legal date. NOT_FOUND where there is no such table.
 */
export async function tableDescription(
  client: EurostatClient,
  base: string,
  dataset: string,
  file: string,
  lastModified: string | null,
): Promise<TableDescription> {
  const headers: Record<string, string> =
    lastModified === null ? {} : { 'if-modified-since': lastModified };
  const answer = await client.ask(dataflowUrl(base, dataset), file, headers);
  if (answer.status === 304) return { isUnchanged: true, updated: null, lastModified };
  refuseFault(answer);
  return {
    isUnchanged: false,
    updated: updateOf(wholeText(file)),
    lastModified: answer.lastModified,
  };
}

/**
 * The codes that a table has. Empty where Eurostat gives no such list: the query then goes out as it
 * is, and what it drops is found in the answer.
 */
export async function tableCodes(
  client: EurostatClient,
  base: string,
  dataset: string,
  file: string,
): Promise<AvailableCodes> {
  try {
    const answer = await client.ask(constraintUrl(base, dataset), file);
    refuseFault(answer);
    return availableCodes(wholeText(file));
  } catch (error) {
    if (!(error instanceof DataError) || error.code === 'CONNECTION_BROKEN') throw error;
    client.options.say(`${error.code}: no list of the table's codes; asking without it`);
    return new Map();
  }
}

function refuseFault({ fault }: Answer): void {
  // A description is XML itself.
  if (fault !== null && fault.code !== 'XML_ANSWER') throw fault;
}

/** The text of a body, gzipped or not. */
export function wholeText(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes, { maxOutputLength: 64 * 1024 * 1024 }) : bytes).toString(
    'utf8',
  );
}
