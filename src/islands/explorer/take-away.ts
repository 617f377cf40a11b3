import { apaCitation, bibtexCitation, type Cited } from '../../charts/explorer/citation.ts';
import { embedCode } from '../../charts/explorer/embed-code.ts';
import { explorerLine } from '../../charts/explorer/explorer-line.ts';
import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import { recordsCsv } from '../../charts/explorer/records-csv.ts';
import type { Shown } from '../../charts/explorer/shown.ts';
import { fill } from '../../i18n/fill.ts';
import { encodeState } from './explorer-state.ts';
import type { Handed } from './handed.ts';
import { fontFace } from './font-face.ts';
import { pictureBlob, TooLargeError } from './picture-blob.ts';
import { figurePicture } from './picture-file.ts';

export interface Taken {
  host: HTMLElement;
  section: HTMLElement;
  handed: Handed;
  context: ExplorerContext;
  shown: Shown;
}

/** Copies (`link`, `apa`, `bibtex`, `embed`) or saves (`csv`, `json`, `svg`, `png`) what is shown. */
export async function takeAway(
  taken: Taken,
  copy: string | undefined,
  format: string | undefined,
): Promise<void> {
  const { take } = taken.handed.words;
  if (copy !== undefined) return copyText(taken, textOf(taken, copy));
  if (format === undefined) return;
  if (format === 'csv' && taken.shown.records.length === 0) {
    say(taken, take.noRows);
    return;
  }
  try {
    const blob = await fileOf(taken, format);
    const name = `${fileName(taken)}.${format}`;
    save(blob, name);
    say(taken, fill(take.saved, { file: name }));
  } catch (error) {
    say(taken, error instanceof TooLargeError ? take.tooLarge : take.failed);
  }
}

/** The address that shows the same again, whatever the bar says at this moment. */
function linkOf({ context, handed }: Taken, page = location.pathname): string {
  const query = encodeState(context.state, handed.catalogue).toString();
  return new URL(query === '' ? page : `${page}?${query}`, location.origin).href;
}

function textOf(taken: Taken, what: string): string {
  if (what === 'apa') return apaCitation(citedOf(taken));
  if (what === 'bibtex') {
    return bibtexCitation({ ...citedOf(taken), key: `cluster-landscape-${fileName(taken)}` });
  }
  if (what === 'embed') {
    const page = `${taken.handed.paths.site}embed/`;
    return embedCode(linkOf(taken, page), taken.shown.title);
  }
  return linkOf(taken);
}

function citedOf(taken: Taken): Cited {
  const { edition } = taken.context;
  const { take } = taken.handed.words;
  const link = linkOf(taken);
  const day = today();
  return {
    author: take.author,
    year: edition.released.slice(0, 4),
    title: taken.shown.title,
    edition: edition.title,
    data: fill(take.data, { source: sourceOf(taken) }),
    link,
    day,
    retrieved: fill(take.retrieved, { date: day, link }),
  };
}

function sourceOf({ context: { edition } }: Taken): string {
  if (edition.kind === 'published') return edition.publication;
  const tables = edition.sources.map(({ dataset, doi }) =>
    doi === null ? dataset : `${dataset} (doi:${doi})`,
  );
  return `Eurostat, ${tables.join(', ')}`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function fileName({ context }: Taken): string {
  const { edition, view, level, activity, measure, regions } = context.state;
  const subject = measure === 'count' || view === 'heat' ? level : activity;
  return [edition, view, subject, ...regions].join('-').toLowerCase();
}

/** Lines that stand under a picture: source, licence, day and address. */
function footOf(taken: Taken): string[] {
  const { edition } = taken.context;
  const { take } = taken.handed.words;
  const source = sourceOf(taken);
  const licences = [...new Set(edition.sources.map(({ licence }) => licence))];
  const origin =
    edition.kind === 'published'
      ? [fill(take.printed, { source }), take.noLicence]
      : [
          fill(take.source, { source: `${source}, ${edition.year}` }),
          ...licences.map((licence) => fill(take.licence, { licence })),
        ];
  const boundaries = taken.shown.map === null ? [] : [take.boundaries];
  return [...origin, ...boundaries, citedOf(taken).retrieved];
}

async function fileOf(taken: Taken, format: string): Promise<Blob> {
  const { shown, host, context, handed } = taken;
  if (format === 'csv')
    return new Blob([recordsCsv(shown.records)], { type: 'text/csv;charset=utf-8' });
  const line = explorerLine(context);
  if (format === 'json') {
    const { state, edition } = context;
    const whole = {
      title: shown.title,
      description: line,
      link: linkOf(taken),
      retrieved: today(),
      edition: edition.id,
      choices: state,
      sources: edition.kind === 'published' ? [edition.publication] : edition.sources,
      rows: shown.records,
    };
    return new Blob([`${JSON.stringify(whole, null, 1)}\n`], { type: 'application/json' });
  }
  const svg = figurePicture(host, {
    title: shown.title,
    line,
    foot: [...shown.notes, ...footOf(taken)],
    author: handed.words.take.author,
    fontFace: await fontFace(handed.paths.data),
  });
  return pictureBlob(svg, format === 'png' ? 'png' : 'svg');
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function copyText(taken: Taken, text: string): Promise<void> {
  const { take } = taken.handed.words;
  const field = taken.section.querySelector<HTMLTextAreaElement>('[data-take-text]')!;
  field.value = text;
  try {
    await navigator.clipboard.writeText(text);
    field.hidden = true;
    say(taken, take.copied);
  } catch {
    // Frames and old browsers forbid it: the text stands there to be copied by hand.
    field.hidden = false;
    field.select();
    say(taken, take.copyFailed);
  }
}

function say({ section }: Taken, text: string): void {
  section.querySelector('[data-took]')!.textContent = text;
}
