import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../scripts/io/read-reference.ts';
import { DataError } from '../../src/core/data-error.ts';
import { headMapping } from '../../src/pipeline/organisation-import-columns.ts';
import { importOrganisations } from '../../src/pipeline/organisation-import.ts';
import { organisationsSchema } from '../../src/schema/content-organisations.ts';
import {
  importedOrganisationsSchema,
  organisationHeadSchema,
} from '../../src/schema/imported-organisations.ts';
import { mergeOrganisations } from '../../src/schema/merged-organisations.ts';
import { parseCsv } from '../../src/schema/parse-csv.ts';

const documented = organisationsSchema.parse(
  JSON.parse(readFileSync('data/content/organisations.json', 'utf8')),
);
const heads = parseCsv(
  readFileSync('data/reference/organisation-heads.csv', 'utf8'),
  'organisation-heads.csv',
  organisationHeadSchema,
);
const fixed = {
  file: 'list.csv',
  sha256: '0'.repeat(64),
  tables: readReference('data'),
  heads,
  mapping: headMapping([]),
  documented,
  joinTwins: false,
  takeFirst: false,
  title: 'A list',
  dated: null,
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const imported = (text: string, options: Partial<typeof fixed> = {}) =>
  importOrganisations(bytes(text), { ...fixed, ...options });
const first = (text: string, options: Partial<typeof fixed> = {}) =>
  imported(text, options).imported.organisations[0]!;

/** The faults of a file, as `CODE line:column`. */
function faults(text: string, options: Partial<typeof fixed> = {}): string[] {
  const told = ({ code, place }: DataError): string =>
    `${code} ${place.line ?? ''}:${place.column ?? ''}`;
  try {
    imported(text, options);
  } catch (error) {
    if (error instanceof AggregateError) return (error.errors as DataError[]).map(told);
    if (error instanceof DataError) return [told(error)];
    throw error;
  }
  return [];
}

describe('columns of an import', () => {
  it('are found by known heads, whatever their case and accents', () => {
    const { columns } = imported('DENOMINAZIONE;Città;Regione\nAlfa;Prato;Toscana\n').imported
      .input;
    expect(columns).toEqual({ name: 'DENOMINAZIONE', region: 'Regione', town: 'Città' });
  });

  it('follow --map by head or by number, and a field mapped to nothing is not read', () => {
    const mapping = headMapping(['name=Who,region=#3', 'town=']);
    const alfa = first('Town,Who,Where\nPrato,Alfa,ITI1\n', { mapping });
    expect([alfa.name.en, alfa.region, alfa.town]).toEqual(['Alfa', 'ITI1', null]);
    // The head says town; whoever maps it to the region is right.
    const other = first('Name,Town\nAlfa,Marche\n', { mapping: headMapping(['region=Town']) });
    expect([other.region, other.town]).toEqual(['ITI3', null]);
  });

  it('are refused where two fit, where the mapped one is absent, and where there are no names', () => {
    expect(faults('Name,Cluster name\na,b\n')).toEqual(['COLUMN_AMBIGUOUS 1:']);
    expect(faults('Name\na\n', { mapping: headMapping(['region=Where']) })).toEqual([
      'COLUMN_NOT_FOUND 1:',
    ]);
    expect(faults('Who,Where\na,b\n')).toEqual(['COLUMN_NOT_FOUND 1:']);
    expect(faults('Name\na\n', { mapping: headMapping(['name=Name,town=#1']) })).toEqual([
      'COLUMN_TWICE 1:',
    ]);
    expect(() => headMapping(['nmae=Name'])).toThrow('MAP_NOT_UNDERSTOOD');
  });
});

describe('cells of an import', () => {
  const region = (cell: string) => first(`Name,Region\nAlfa,"${cell}"\n`).region;

  it('name a region by code, by name in either language, or by both where they agree', () => {
    expect(region('ITC4')).toBe('ITC4');
    expect(region('Lombardy')).toBe('ITC4');
    expect(region('LOMBARDIA')).toBe('ITC4');
    expect(region('ITC4 - Lombardia')).toBe('ITC4');
    expect(region("Valle d'Aosta")).toBe('ITC2');
    expect(region('Friuli Venezia Giulia')).toBe('ITH4');
    expect(region('Regione Toscana')).toBe('ITI1');
    expect(region('Trento')).toBe('ITH2');
    expect(region('')).toBeNull();
    expect(faults('Name,Region\nAlfa,ITC4 - Toscana\n')).toEqual(['UNKNOWN_REGION 2:2']);
    expect(faults('Name,Region\nAlfa,ITD1\n')).toEqual(['UNKNOWN_REGION 2:2']);
    expect(faults('Name,Region\nAlfa,ITI\n')).toEqual(['UNKNOWN_REGION 2:2']);
  });

  it('name an ecosystem by id, name or alias; several only where the first is asked for', () => {
    const ecosystem = (cell: string, takeFirst = false) =>
      first(`Name,Ecosystem\nAlfa,"${cell}"\n`, { takeFirst }).ecosystem?.id;
    expect(ecosystem('agri-food')).toBe('agri-food');
    expect(ecosystem('Mobility - Transport - Automotive')).toBe('mobility-transport-automotive');
    expect(ecosystem('Aerospazio e difesa')).toBe('aerospace-defence');
    expect(ecosystem('Digital; Health', true)).toBe('digital');
    expect(faults('Name,Ecosystem\nAlfa,Digital; Health\n')).toEqual(['SEVERAL_ECOSYSTEMS 2:2']);
    expect(faults('Name,Ecosystem\nAlfa,Knitting\n')).toEqual(['UNKNOWN_ECOSYSTEM 2:2']);
  });

  it('count members in digits alone: an empty cell is nothing known, never zero', () => {
    expect(first('Name,Members\nAlfa,85\n').members).toBe(85);
    expect(first('Name,Members\nAlfa,\n').members).toBeNull();
    for (const cell of ['0', '-3', '1.234', '1e3', 'about 40'])
      expect(faults(`Name;Members\nAlfa;${cell}\n`)).toEqual(['NOT_A_COUNT 2:2']);
  });

  it('give the line on which a row begins, also after a cell of two lines', () => {
    expect(faults('Name,Town,Members\nAlfa,"a\nb",1\n\nBeta,c,x\n')).toEqual(['NOT_A_COUNT 5:3']);
  });

  it('that a browser would run, or that hide something, never come through', () => {
    for (const cell of ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@example.org/'])
      expect(faults(`Name;Website\nAlfa;${cell}\n`)).toEqual(['NOT_A_WEB_ADDRESS 2:2']);
    for (const mark of ['\u202e', '\u200b', '\u0007'])
      expect(faults(`Name\nAl${mark}fa\n`)).toEqual(['HIDDEN_CHARACTER 2:1']);
    expect(faults(`Name\n${'a'.repeat(501)}\n`)).toEqual(['CELL_TOO_LONG 2:1']);
    expect(faults('Name\n=()\n')).toEqual(['NAME_MISSING 2:1']);
  });

  it('that look like markup or a formula stay text, with a harmless id', () => {
    const odd = first('Name\n"=HYPERLINK(""x"")<script>alert(1)</script>"\n');
    expect(odd.name.it).toBe('=HYPERLINK("x")<script>alert(1)</script>');
    expect(odd.id).toBe('hyperlink-x-script-alert-1-script');
    expect(first('Name\n__proto__\n').id).toBe('proto');
    expect(first('Name\n株式会社\n').id).toBe('organisation');
    expect(first(`Name\n${'x'.repeat(400)}\n`).id).toHaveLength(80);
  });
});

describe('a file that is no list', () => {
  it('is refused with what to do', () => {
    expect(faults('')).toEqual(['EMPTY_FILE :']);
    expect(faults('Name,Town\nAlfa\n')).toEqual(['ROW_LENGTH 2:']);
    expect(faults('Name,Town\nAlfa,b,c\n')).toEqual(['ROW_LENGTH 2:']);
    expect(faults('Name,Town\n"Alfa,b\n')).toEqual(['MALFORMED_CSV 2:']);
    expect(() => importOrganisations(new Uint8Array([0x4e, 0xe9, 0x0a]), fixed)).toThrow(
      'NOT_UTF8',
    );
    expect(() => importOrganisations(new Uint8Array([0x4e, 0, 0x61, 0]), fixed)).toThrow(
      'NOT_TEXT',
    );
  });

  it('reports every bad row at once', () => {
    const text = 'Name,Region,Members\nAlfa,Atlantis,3\nBeta,ITC4,3\nGamma,ITC4,x\n';
    expect(faults(text)).toEqual(['UNKNOWN_REGION 2:2', 'NOT_A_COUNT 4:3']);
  });

  it('never fails otherwise than with an error that says where, nor gives what the schema refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 })), (rows) => {
        const cells = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`));
        const text = ['Name,Region,Website', ...cells.map((row) => row.join(','))].join('\n');
        try {
          importedOrganisationsSchema.parse(imported(text).imported);
        } catch (error) {
          const isTold = error instanceof DataError || error instanceof AggregateError;
          expect(isTold).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the same name', () => {
  it('twice in a file: the same again is dropped and said, another is refused unless joined', () => {
    const same = imported('Name,Town\nAlfa,Prato\nALFA,Prato\n');
    expect(same.imported.organisations).toHaveLength(1);
    expect(same.notes).toEqual(['line 3 says what line 2 says: Alfa']);
    const two = 'Name,Town,Members\nAlfa,Prato,\nAlfa,,85\n';
    expect(faults(two)).toEqual(['NAME_TWICE 3:']);
    const joined = imported(two, { joinTwins: true });
    expect(joined.imported.organisations[0]).toMatchObject({ town: 'Prato', members: 85 });
    expect(joined.imported.organisations[0]!.facts.map(({ source }) => source.section)).toEqual([
      'list.csv:2',
      'list.csv:3',
    ]);
    const against = 'Name,Town\nAlfa,Prato\nAlfa,Lucca\n';
    expect(faults(against, { joinTwins: true })).toEqual(['NAME_TWICE 3:']);
  });

  it('as in the documents: what they state stays, what they leave open is filled, both are sources', () => {
    const text = 'Name,Region,Website,Members\nOTIR2020-TFC,Lazio,https://other.example.org,250\n';
    const { notes, imported: list } = imported(text);
    const [addition] = list.organisations;
    expect(addition?.id).toBe('otir2020');
    expect(notes[0]).toContain('adds members; differs in region, website');
    const before = documented.find(({ id }) => id === 'otir2020')!;
    const after = mergeOrganisations(documented, list.organisations);
    expect(after).toHaveLength(documented.length);
    const otir = after.find(({ id }) => id === 'otir2020')!;
    expect([otir.region, otir.website, otir.members]).toEqual(['ITI1', before.website, 250]);
    expect(otir.source).toEqual(before.source);
    expect(otir.facts.at(-1)?.source).toEqual({
      document: 'imported-organisations',
      section: 'list.csv:2',
    });
    expect(otir.facts.at(-1)?.text.it).toContain('regione «Lazio»');
  });

  it('as a short name in the documents is not enough where only short names agree', () => {
    expect(first('Name,Acronym\nNuove Tecnologie Tessili,NTT\n').id).toBe(
      'nuove-tecnologie-tessili',
    );
  });

  it('as an organisation of another country stands for itself', () => {
    expect(first('Name\nCITEVE\n').id).toBe('citeve-2');
  });
});

describe('the printed lines', () => {
  it('say what came in, what went out and what was left out, by country', () => {
    const text = 'Name,Country\nAlfa,Italy\n\nBeta,France\nGamma,FR\n';
    const [rows, cells, , directory] = imported(text).stages;
    expect([rows?.rowsIn, rows?.rowsOut]).toEqual([5, 3]); // heads, three rows, one blank line
    expect(cells?.dropped).toEqual([
      { reason: 'not Italy: France', count: 1 },
      { reason: 'not Italy: FR', count: 1 },
    ]);
    expect([directory?.rowsIn, directory?.rowsOut]).toEqual([55, 56]);
  });
});
