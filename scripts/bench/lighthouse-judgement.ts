import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse';
import { median } from './browser-visit.ts';

/** All of Lighthouse's categories; 100 is the aim. */
export const CATEGORIES = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'agentic-browsing',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Lighthouse's own devices, both with simulated throttling: a phone on slow 4G and a desktop computer. */
export const DEVICES: Readonly<Record<string, Config | undefined>> = {
  mobile: undefined,
  desktop: desktopConfig,
};

export interface Judgement {
  /** From 0 to 100; null where Lighthouse could not judge. */
  scores: Record<Category, number | null>;
  /** What keeps a category below 100, in words; empty for one that has 100. */
  reasons: Record<Category, string[]>;
  /** How fast Lighthouse found this machine; far below 1,000 its throttling is no longer a phone's. */
  benchmarkIndex: number;
}

type Audit = Result['audits'][string];

/** The first elements that an audit complains of, as selectors or addresses. */
function places(audit: Audit): string {
  const items = (audit.details as { items?: unknown[] } | undefined)?.items ?? [];
  const named = items.flatMap((item) => {
    const { node, url, source } = item as {
      node?: { selector?: string };
      url?: unknown;
      source?: unknown;
    };
    const place = node?.selector ?? url ?? source;
    return typeof place === 'string' ? [place] : [];
  });
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  return named.length === 0 ? '' : `: ${named.slice(0, 3).join('; ')}${more}`;
}

/** What a category lost points for. Its own hints, which cost nothing, follow for the speed alone. */
function reasonsOf(result: Result, category: Category): string[] {
  const found = result.categories[category];
  if (found === undefined) return [result.runtimeError?.message ?? 'not judged'];
  if (found.score === 1) return [];
  const audits = found.auditRefs.map(({ id, weight }) => ({ ...result.audits[id]!, weight }));
  const lost = audits
    .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
    .map((audit) => {
      const why = audit.displayValue ?? audit.explanation ?? audit.title;
      // What moved stands in an audit of its own.
      const moved = audit.id === 'cumulative-layout-shift' ? result.audits['layout-shifts'] : null;
      return `${audit.id} ${Math.round(audit.score! * 100)} (${why})${places(moved ?? audit)}`;
    });
  const unjudged = audits.filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error');
  const hints = audits.filter(({ weight, score }) => weight === 0 && score !== null && score < 0.9);
  return [
    ...lost,
    ...unjudged.map(({ id, errorMessage }) => `${id}: ${errorMessage ?? 'error'}`),
    ...(category === 'performance' && hints.length > 0
      ? [`hints: ${hints.map(({ id }) => id).join(', ')}`]
      : []),
  ];
}

/** One run, and another one when the first breaks off, as it may on a busy machine. */
async function run(
  url: string,
  port: number,
  device: string,
  only: readonly Category[],
  attempts = 2,
): Promise<Result> {
  const flags = { port, onlyCategories: [...only], logLevel: 'silent' as const };
  try {
    const answer = await lighthouse(url, flags, DEVICES[device]);
    if (answer === undefined) throw new Error(`Lighthouse gave no answer for ${url}.`);
    return answer.lhr;
  } catch (error) {
    if (attempts <= 1) throw error;
    return run(url, port, device, only, attempts - 1);
  }
}

/**
 * Judges a page in the Chromium that listens on `port`. Speed is judged `runs` times and the run with
 * the median score stands, with its reasons; the other categories do not vary and are judged once.
 * Lighthouse reports nothing to anybody: its error reporting belongs to its command line and is off.
 */
export async function judge(
  url: string,
  port: number,
  device: string,
  runs: number,
): Promise<Judgement> {
  const first = await run(url, port, device, CATEGORIES);
  const results = [first];
  while (results.length < runs) results.push(await run(url, port, device, ['performance']));
  const speed = (result: Result): number => result.categories['performance']?.score ?? 0;
  const middle = median(results.map(speed));
  const fast = results.find((result) => speed(result) === middle) ?? first;
  const from = (category: Category): Result => (category === 'performance' ? fast : first);
  const each = <Value>(of: (category: Category) => Value): Record<Category, Value> =>
    Object.fromEntries(CATEGORIES.map((category) => [category, of(category)])) as Record<
      Category,
      Value
    >;
  return {
    scores: each((category) => {
      const score = from(category).categories[category]?.score ?? null;
      return score === null ? null : Math.round(score * 100);
    }),
    reasons: each((category) => reasonsOf(from(category), category)),
    benchmarkIndex: first.environment.benchmarkIndex,
  };
}
