/** The classifications in which activities are measured. The revision is part of every key. */
export const CLASSIFICATIONS = ['nace_r2', 'nace_r2_1', 'ecosystem'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Agglomerations are counted and ranked within one level, never across. */
export const LEVELS = ['section', 'section_group', 'division', 'ecosystem'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether the rule holds for certain, given what was not published. */
export const CERTAINTIES = ['certain', 'possible', 'no', 'undefined'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** One activity of one classification, e.g. `{ classification: 'nace_r2', level: 'division', activity: 'C15' }`. */
export interface ActivityKey {
  classification: Classification;
  level: Level;
  /** A NACE code as Eurostat writes it (`C15`, `B-E`, `M_N`) or an ecosystem id (`textile`). */
  activity: string;
}
