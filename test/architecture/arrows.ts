/**
 * The rooms and who may import whom. A room may always import itself. `(types)`: only by
 * `import type`; `(script)`: only from a `<script>` of an `.astro` file. The README shows this picture.
 */
export const PICTURE = `
scripts → pipeline, extract, schema, core
pipeline → extract, schema, core
extract → schema, core
schema → core
published → schema, core
pages → layouts, components, charts, published, i18n, schema (types), core
layouts → components, published, i18n
components → charts, islands (script), i18n, schema (types), core
islands → charts, i18n, schema, core
worker → extract, pipeline, schema, core
charts → i18n, schema (types), core
`;

export type How = 'any' | 'types' | 'script';
export type Arrows = ReadonlyMap<string, ReadonlyMap<string, How>>;

/** Reads a picture: one arrow a line, or several on one with two or more spaces between them. */
export function readPicture(text: string): Arrows {
  const arrows = new Map<string, Map<string, How>>();
  for (const part of text.split(/\n|\s{2,}/)) {
    const [from, targets] = part.split('→').map((side) => side.trim());
    if (from === undefined || targets === undefined) continue;
    const reached = new Map<string, How>();
    for (const target of targets.split(',')) {
      const { room, how } =
        /^\s*(?<room>[\w-]+)(?: \((?<how>types|script)\))?\s*$/.exec(target)?.groups ?? {};
      if (room === undefined)
        throw new Error(`The picture has an arrow that cannot be read: ${part}`);
      reached.set(room, (how as How | undefined) ?? 'any');
    }
    arrows.set(from, reached);
  }
  return arrows;
}
