import type { Lang } from '../../../i18n/languages.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { EditionView } from '../../../published/views.ts';
import type { LocationQuotientRow } from '../../../schema/published.ts';
import { concentrationExamples } from './_concentration-examples.ts';
import { dynamicsExamples } from './_dynamics-examples.ts';
import { ecosystemExamples } from './_ecosystem-examples.ts';
import { relatednessExamples } from './_relatedness-examples.ts';
import { structureExamples } from './_structure-examples.ts';

export type MeasureId = keyof Messages['measures']['define'];
/** What the sentences of a measure are filled with. */
export type Values = Readonly<Record<string, string | number>>;
export type Examples = Partial<Record<MeasureId, Values>>;

/** Where the examples come from: one cell, whose region and activity serve all of them. */
export interface ExampleContext {
  lang: Lang;
  view: EditionView;
  /** All cells of divisions of the edition. */
  divisions: readonly LocationQuotientRow[];
  cell: LocationQuotientRow;
}

/** Worked examples on the numbers of the edition; a measure without one in it has none here. */
export function workedExamples(context: ExampleContext): Examples {
  return {
    ...structureExamples(context),
    ...concentrationExamples(context),
    ...relatednessExamples(context),
    ...ecosystemExamples(context),
    ...dynamicsExamples(context),
  };
}

/** An example that does not give the published value is a fault, and stops the build. */
export function reproduced(what: string, worked: number, published: number | null): number {
  if (published === null || Math.abs(worked - published) > 1e-9 * Math.max(1, Math.abs(published)))
    throw new RangeError(
      `the example of ${what} gives ${worked}, published is ${published ?? '–'}`,
    );
  return worked;
}
