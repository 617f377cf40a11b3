import { DataError, type Place } from '../core/data-error.ts';
import { shown } from './shown.ts';

interface Answer {
  code: string;
  pattern: RegExp;
  wayOut: string;
}

/** In this order: the first pattern that fits names the answer. */
const ANSWERS: readonly Answer[] = [
  {
    code: 'QUEUE_TICKET',
    pattern: /^\s*<[^>]*\?*>?[^]{0,600}<(?:\w+:)?queued>/i,
    wayOut: 'Eurostat prepares the data: ask for the status of this ticket and download them then.',
  },
  {
    code: 'EXTRACTION_TOO_BIG',
    pattern: /EXTRACTION_TOO_BIG|<faultcode>\s*413\s*</i,
    wayOut: 'Ask for fewer activities or years at once.',
  },
  {
    code: 'ASYNCHRONOUS_RESPONSE',
    pattern: /ASYNCHRONOUS_RESPONSE|^\s*\{\s*"warning"\s*:\s*\{\s*"status"\s*:\s*413/i,
    wayOut: 'Wait and ask again, or ask for fewer cells.',
  },
  {
    code: 'NOT_FOUND',
    pattern: /<faultcode>\s*100\s*</i,
    wayOut: 'The table or the slice does not exist: check the dataset code.',
  },
  {
    code: 'KEY_NOT_UNDERSTOOD',
    pattern: /<faultcode>\s*140\s*</i,
    wayOut: 'The key must have one position for each dimension, in order.',
  },
  {
    code: 'FILTER_NOT_UNDERSTOOD',
    pattern: /<faultcode>\s*150\s*</i,
    wayOut: 'A code in the filter does not exist in this table.',
  },
  { code: 'SOAP_FAULT', pattern: /<(?:\w+:)?Fault[ >]/i, wayOut: 'Try again later.' },
  {
    code: 'HTML_PAGE',
    pattern: /^\s*(?:<!doctype html|<html)/i,
    wayOut: 'A web page was saved instead of the data: check the address.',
  },
  {
    code: 'API_ERROR',
    pattern: /^\s*\{\s*"error"\s*:/,
    wayOut: 'The message says what Eurostat did not accept.',
  },
  { code: 'XML_ANSWER', pattern: /^\s*</, wayOut: 'Download the table as TSV or SDMX-CSV.' },
];

/**
 * The error behind an answer of Eurostat's API that is no data although it came without an error
 * status (queue tickets, SOAP faults, warnings in JSON, web pages); null for anything else.
 */
export function nonDataAnswer(text: string, place: Place): DataError | null {
  const start = text.slice(0, 4096);
  if (!/^\s*[<{]/.test(start)) return null;
  const answer = ANSWERS.find(({ pattern }) => pattern.test(start));
  if (answer === undefined) return null;
  return new DataError(answer.code, place, shown(start), 'data', answer.wayOut);
}
