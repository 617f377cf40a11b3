import type { Organisation } from './content-organisations.ts';

/** Properties that an import may fill where the documents are silent. */
const FILLABLE = ['country', 'region', 'town', 'ecosystem', 'members', 'website'] as const;
export type Fillable = (typeof FILLABLE)[number];

export interface Merged {
  organisation: Organisation;
  /** What the documents left open and the import states. */
  filled: Fillable[];
  /** What both state differently: the documents' value stays, the import's stands in its fact. */
  kept: Fillable[];
}

/**
 * An organisation of the documents with what an import adds: empty properties are filled, stated
 * ones stay, spellings, labels and facts are joined, each fact with its own source.
 */
export function mergeOrganisation(documented: Organisation, imported: Organisation): Merged {
  const organisation: Organisation = {
    ...documented,
    also: union(documented.also, imported.also, [documented.name.en, documented.name.it]),
    labels: union(documented.labels, imported.labels),
    facts: [...documented.facts, ...imported.facts],
  };
  const filled: Fillable[] = [];
  const kept: Fillable[] = [];
  for (const key of FILLABLE) {
    const [own, other] = [documented[key], imported[key]];
    if (other === null) continue;
    if (own === null) {
      Object.assign(organisation, { [key]: other });
      filled.push(key);
    } else if (told(own) !== told(other)) kept.push(key);
  }
  return { organisation, filled, kept };
}

/** All organisations: those of the documents in their order, then those that only an import names. */
export function mergeOrganisations(
  documented: readonly Organisation[],
  imported: readonly Organisation[],
): Organisation[] {
  const additions = new Map(imported.map((one) => [one.id, one]));
  const known = new Set(documented.map(({ id }) => id));
  return [
    ...documented.map((one) => {
      const addition = additions.get(one.id);
      return addition === undefined ? one : mergeOrganisation(one, addition).organisation;
    }),
    ...imported.filter(({ id }) => !known.has(id)),
  ];
}

/** An ecosystem is compared by its id, however it became known; anything else as it stands. */
function told(value: NonNullable<Organisation[Fillable]>): string | number {
  return typeof value === 'object' ? value.id : value;
}

function union<Value extends string>(
  own: readonly Value[],
  other: readonly Value[],
  except: readonly string[] = [],
): Value[] {
  return [...new Set([...own, ...other.filter((value) => !except.includes(value))])];
}
