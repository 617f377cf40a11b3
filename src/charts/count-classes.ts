/**
 * Five classes of counts of agglomerations, fixed, so that a colour means the same on every page.
 *   countClass(count, scale)   -> 'count-1' … 'count-5'
 *   countClassLabels(scale)    -> ['0', '1–2', '3–4', '5–6', '≥ 7']
 * `scale` is 'divisions' or 'ecosystems' (a region has at most a few of these).
 */
export const COUNT_SCALES = { divisions: [0, 2, 4, 6], ecosystems: [0, 1, 2, 3] } as const;
export type CountScale = keyof typeof COUNT_SCALES;
export const COUNT_CLASSES = ['count-1', 'count-2', 'count-3', 'count-4', 'count-5'] as const;
export type CountClass = (typeof COUNT_CLASSES)[number];

/** Class of a count; the limits are the highest counts of their classes. A RangeError for no count. */
export function countClass(count: number, scale: CountScale = 'divisions'): CountClass {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`no count: ${count}`);
  return COUNT_CLASSES[COUNT_SCALES[scale].filter((limit) => count > limit).length]!;
}

export function countClassLabels(scale: CountScale = 'divisions'): readonly string[] {
  const limits = COUNT_SCALES[scale];
  const between = limits.slice(1).map((high, index) => {
    const low = limits[index]! + 1;
    return low === high ? String(low) : `${low}–${high}`;
  });
  return ['0', ...between, `≥ ${limits.at(-1)! + 1}`];
}
