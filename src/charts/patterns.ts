/**
 *   patterns(id, kinds) -> the `<pattern>` elements of one chart, with ids `{id}-possible` and so on
 * `possible`: fine diagonal hatch over the class colour; `partial`: vertical lines over the class
 * colour; `suppressed`: dots on paper. Colours come from the classes in chart.css, so they print.
 */
export const PATTERN_KINDS = ['possible', 'partial', 'suppressed'] as const;
export type PatternKind = (typeof PATTERN_KINDS)[number];

const BODY: Readonly<Record<PatternKind, string>> = {
  possible:
    'width="6" height="6" patternTransform="rotate(45)"><path class="hatch" d="M3 0v6" stroke-width=".9"/>',
  partial: 'width="7" height="7"><path class="hatch" d="M3.5 0v4" stroke-width="1.2"/>',
  suppressed:
    'width="5" height="5" patternTransform="rotate(45)"><circle class="dot" cx="2.5" cy="2.5" r=".95"/>',
};

export const patternId = (id: string, kind: PatternKind): string => `${id}-${kind}`;

export function patterns(id: string, kinds: readonly PatternKind[]): string {
  return kinds
    .map(
      (kind) =>
        `<pattern id="${patternId(id, kind)}" patternUnits="userSpaceOnUse" ${BODY[kind]}</pattern>`,
    )
    .join('');
}
