/** The level of the first headings of a block: 2 on a page of its own, 3 inside a chapter. */
export type HeadingLevel = 2 | 3;

/** The tags of headings and sub-headings from a level on. */
export function headingTags(level: HeadingLevel): { Heading: 'h2' | 'h3'; Sub: 'h3' | 'h4' } {
  return level === 2 ? { Heading: 'h2', Sub: 'h3' } : { Heading: 'h3', Sub: 'h4' };
}
