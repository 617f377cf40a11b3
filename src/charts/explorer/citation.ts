/**
 *   apaCitation(cited) and bibtexCitation(cited) -> the figure as others cite it, with edition, tables,
 *   address and day
 */
export interface Cited {
  author: string;
  /** Year in which the edition was released. */
  year: string;
  title: string;
  edition: string;
  /** Where the figures come from, e.g. `Data: Eurostat, sbs_r_nuts06_r2 (10.2908/SBS_R_NUTS06_R2)`. */
  data: string;
  link: string;
  /** Day of the visit, `2026-11-25`, and how a citation says it: `Retrieved 2026-11-25 from …`. */
  day: string;
  retrieved: string;
}

export function apaCitation({ author, year, title, edition, data, retrieved }: Cited): string {
  return `${author}. (${year}). ${title} [${edition}]. ${data}. ${retrieved}`;
}

/** Characters that TeX would take for commands. */
function tex(text: string): string {
  return text.replace(/[\\{}&%$#_^~]/g, (character) =>
    character === '\\'
      ? '\\textbackslash{}'
      : character === '^' || character === '~'
        ? `\\${character}{}`
        : `\\${character}`,
  );
}

export function bibtexCitation(cited: Cited & { key: string }): string {
  const { key, author, year, title, edition, data, link, day } = cited;
  const fields = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', year],
    ['note', `${tex(edition)}. ${tex(data)}`],
    ['url', link.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', day],
  ];
  const lines = fields.map(([name, value]) => `  ${name!} = {${value!}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
