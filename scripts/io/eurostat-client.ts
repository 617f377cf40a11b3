import { setTimeout as sleep } from 'node:timers/promises';
import { DataError } from '../../src/core/data-error.ts';
import { shortUrl } from '../../src/pipeline/query-plan-url.ts';
import { answerContent, type AnswerContent } from './eurostat-answer.ts';
import { httpGet, type HttpAnswer } from './eurostat-http.ts';

export interface ClientOptions {
  /** Least time between two requests, and the first pause before a retry, which doubles. */
  paceMs: number;
  timeoutMs: number;
  /** Attempts after the first. */
  retries: number;
  maxBytes: number;
  userAgent: string;
  say: (line: string) => void;
  onBytes?: (bytes: number, total: number | null) => void;
  signal?: AbortSignal | undefined;
}

/** An answer that stands: data, or a named fault of Eurostat's, never trouble on the way. */
export interface Answer extends HttpAnswer, AnswerContent {
  url: string;
}

/** Faults that say nothing about the question: behind an error status they are worth another try. */
const VAGUE = new Set(['HTML_PAGE', 'SOAP_FAULT', 'XML_ANSWER', 'API_ERROR']);
const LONGEST_PAUSE_MS = 60_000;

/** A polite client: one request at a time, a pause between two, longer pauses after trouble. */
export class EurostatClient {
  readonly options: ClientOptions;
  #lastRequest = 0;

  constructor(options: ClientOptions) {
    this.options = options;
  }

  /**
   * Asks until there is an answer that stands. Tries again on 429, 5xx, broken connections and
   * damaged gzip, every time from the beginning; when the attempts are used up, the last trouble is thrown.
   */
  async ask(url: string, file: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { retries, paceMs, say } = this.options;
    for (let attempt = 0; ; attempt += 1) {
      const trouble = await this.#attempt(url, file, headers);
      if (!('error' in trouble)) return trouble;
      if (attempt === retries || !trouble.isWorthRetrying) throw trouble.error;
      const doubled = paceMs * 2 ** (attempt + 1);
      const pause = Math.min(Math.max(doubled, trouble.waitMs), LONGEST_PAUSE_MS);
      say(
        `${trouble.error.code}: trying again in ${(pause / 1000).toFixed(1)} s (${attempt + 1} of ${retries})`,
      );
      await this.pause(pause);
    }
  }

  async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.options.signal });
  }

  async #attempt(
    url: string,
    file: string,
    headers: Record<string, string>,
  ): Promise<Answer | { error: DataError; isWorthRetrying: boolean; waitMs: number }> {
    const { paceMs, userAgent, signal } = this.options;
    const place = { file: shortUrl(url) };
    await this.pause(Math.max(0, this.#lastRequest + paceMs - Date.now()));
    try {
      const { timeoutMs, maxBytes, onBytes } = this.options;
      const all = { 'user-agent': userAgent, ...headers };
      const http = await httpGet(url, file, { headers: all, timeoutMs, maxBytes, onBytes, signal });
      const content = await answerContent(file, place.file);
      return this.#judged({ url, ...http, ...content });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof DataError) {
        return { error, isWorthRetrying: error.code === 'GZIP_DAMAGED', waitMs: 0 };
      }
      const found = error instanceof Error ? error.message : String(error);
      if (isOfTheDisk(error)) throw error;
      const wayOut = 'Check the connection; what was there before is unchanged. Try again later.';
      const broken = new DataError('CONNECTION_BROKEN', place, found, 'the whole answer', wayOut);
      return { error: broken, isWorthRetrying: true, waitMs: 0 };
    } finally {
      this.#lastRequest = Date.now();
    }
  }

  #judged(answer: Answer): Answer | { error: DataError; isWorthRetrying: boolean; waitMs: number } {
    const { status, fault, isGzip, isFramed, url } = answer;
    const place = { file: shortUrl(url) };
    const isSpecific = fault !== null && !VAGUE.has(fault.code);
    if (status === 304 || isSpecific) return answer;
    if (status === 429 || status >= 500) {
      const wayOut = 'Eurostat is busy or under repair: try again later.';
      const error = new DataError('SERVER_BUSY', place, `status ${status}`, 'status 200', wayOut);
      return { error, isWorthRetrying: true, waitMs: waitOf(answer.retryAfter) };
    }
    if (status !== 200) {
      const wayOut = 'Check the dataset code and --base.';
      const error =
        fault ?? new DataError('HTTP_STATUS', place, `status ${status}`, 'status 200', wayOut);
      return { error, isWorthRetrying: false, waitMs: 0 };
    }
    if (answer.bytes === 0) {
      const wayOut = 'Try again later.';
      const error = new DataError('EMPTY_ANSWER', place, 'no bytes', 'an answer', wayOut);
      return { error, isWorthRetrying: true, waitMs: 0 };
    }
    if (!isGzip && !isFramed) {
      const found = 'a plain body without a length';
      const wayOut = 'It may be cut off without a trace: try again, or another network.';
      const error = new DataError('ANSWER_MAYBE_CUT', place, found, 'gzip or a length', wayOut);
      return { error, isWorthRetrying: true, waitMs: 0 };
    }
    return answer;
  }
}

function isOfTheDisk(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'ENOENT', 'EMFILE'].includes(code);
}

/** `Retry-After` in milliseconds: seconds or a date; 0 where it says neither. */
function waitOf(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now());
}
