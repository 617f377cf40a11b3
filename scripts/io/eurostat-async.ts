import { readFileSync } from 'node:fs';
import { DataError } from '../../src/core/data-error.ts';
import { asyncDataUrl, asyncStatusUrl, shortUrl } from '../../src/pipeline/query-plan-url.ts';
import type { Answer, EurostatClient } from './eurostat-client.ts';

export interface AsyncOptions {
  base: string;
  /** How long Eurostat may take to prepare an answer. */
  patienceMs: number;
}

const LONGEST_POLL_MS = 15_000;

/**
 * Asks for data and waits where Eurostat prepares them first: a queue ticket is followed to its end,
 * an asynchronous warning without a ticket is asked again, both at most as long as the patience.
 * Throws every other fault.
 */
export async function askForData(
  client: EurostatClient,
  url: string,
  file: string,
  options: AsyncOptions,
): Promise<Answer> {
  const started = Date.now();
  const hasPatience = (): boolean => Date.now() - started < options.patienceMs;
  let pause = client.options.paceMs;
  const wait = async (why: string): Promise<void> => {
    pause = Math.min(pause * 2, LONGEST_POLL_MS);
    client.options.say(`${why}: asking again in ${(pause / 1000).toFixed(1)} s`);
    await client.pause(pause);
  };
  let answer = await client.ask(url, file);
  while (answer.fault?.code === 'ASYNCHRONOUS_RESPONSE' && hasPatience()) {
    await wait('Eurostat prepares the data');
    answer = await client.ask(url, file);
  }
  const { fault } = answer;
  if (fault === null) return answer;
  if (fault.code !== 'QUEUE_TICKET') throw fault;
  const ticket = ticketOf(answer.head);
  if (ticket === null) throw fault;
  const statusUrl = asyncStatusUrl(options.base, ticket);
  for (;;) {
    const status = statusOf((await client.ask(statusUrl, file)).head);
    if (status === 'AVAILABLE') break;
    if (status !== 'SUBMITTED' && status !== 'PROCESSING') {
      const wayOut = 'Run the command again: it asks for a new one.';
      const place = { file: shortUrl(statusUrl) };
      const expected = 'SUBMITTED, PROCESSING or AVAILABLE';
      const code = status === 'EXPIRED' ? 'TICKET_EXPIRED' : 'TICKET_LOST';
      throw new DataError(code, place, status ?? startOf(file), expected, wayOut);
    }
    if (!hasPatience()) {
      const found = `${status} after ${Math.round((Date.now() - started) / 1000)} s`;
      const wayOut = 'Try again later, ask for fewer cells, or raise --patience.';
      const place = { file: shortUrl(statusUrl) };
      throw new DataError('ASYNC_NOT_READY', place, found, 'AVAILABLE', wayOut);
    }
    await wait(`Eurostat prepares the data (${status})`);
  }
  const data = await client.ask(asyncDataUrl(options.base, ticket), file);
  if (data.fault !== null) throw data.fault;
  return data;
}

/** The id of a queue ticket; only what an id may look like, because it becomes part of an address. */
function ticketOf(text: string): string | null {
  return /<(?:\w+:)?id>\s*([0-9A-Za-z-]{8,64})\s*</.exec(text)?.[1] ?? null;
}

function statusOf(text: string): string | null {
  return /\b(SUBMITTED|PROCESSING|AVAILABLE|EXPIRED|UNKNOWN_REQUEST)\b/.exec(text)?.[1] ?? null;
}

function startOf(file: string): string {
  return JSON.stringify(readFileSync(file, 'utf8').slice(0, 80));
}
