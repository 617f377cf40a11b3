import { describe, expect, test } from 'vitest';
import { bestVersion, type NutsVersion } from '../../src/core/nuts-version.ts';
import { recodingsInto, type NutsChange } from '../../src/core/nuts.ts';

const change = (
  from_version: string,
  to_version: string,
  from_code: string,
  to_code: string,
  kind: NutsChange['kind'],
): NutsChange => ({ from_version, to_version, from_code, to_code, kind });

const CHANGES = [
  change('2006', '2010', 'ITD1', 'ITH1', 'renamed'),
  change('2016', '2021', 'HR04', 'HR02', 'split'),
  change('2016', '2021', 'HR04', 'HR05', 'split'),
  change('2021', '2024', 'NL31', 'NL35', 'boundary'),
  change('2021', '2024', 'PT16', 'PT19', 'split'),
  change('2021', '2024', 'PT16', 'PT1D', 'split'),
  change('2021', '2024', 'PT18', 'PT1D', 'split'),
  change('2021', '2024', 'PT17', 'PT1A', 'split'),
  change('2021', '2024', 'PT17', 'PT1B', 'split'),
];
const V2016 = new Set(['ITH1', 'HR03', 'HR04', 'NL31', 'PT16', 'PT17', 'PT18']);
const V2021 = new Set(['ITH1', 'HR03', 'HR02', 'HR05', 'NL31', 'PT16', 'PT17', 'PT18']);
const V2024 = new Set(['ITH1', 'HR03', 'HR02', 'HR05', 'NL35', 'PT19', 'PT1A', 'PT1B', 'PT1D']);

describe('the ways into a NUTS version', () => {
  test('a renamed region takes its successor, up to the last year of its version', () => {
    expect(recodingsInto(V2024, CHANGES)).toEqual([
      { target: 'ITH1', sources: ['ITD1'], until: '2010' },
    ]);
  });

  test('the parts of a split region sum to it, never the other way', () => {
    expect(recodingsInto(V2016, CHANGES).slice(1)).toEqual([
      { target: 'HR04', sources: ['HR02', 'HR05'], until: null },
      { target: 'PT17', sources: ['PT1A', 'PT1B'], until: null },
    ]);
  });

  test('a boundary that moved, or a part of two regions, gives no sum', () => {
    const targets = recodingsInto(V2021, CHANGES).map(({ target }) => target);
    expect(targets).toEqual(['ITH1', 'PT17']);
  });
});

describe('the version of a year', () => {
  const versions: NutsVersion[] = [
    ['2016', V2016],
    ['2021', V2021],
    ['2024', V2024],
  ].map(([version, regions]) => ({
    version: version as string,
    regions: regions as Set<string>,
    recodings: recodingsInto(regions as Set<string>, CHANGES),
  }));

  test('is the one whose regions the data cover best', () => {
    // 2021: all 3 Croatian regions; 2016: HR03 and HR04 = HR02 + HR05, 2 of 2, but newer wins.
    expect(bestVersion(new Set(['HR02', 'HR03', 'HR05']), '2020', versions, null).version).toBe(
      '2024',
    );
    expect(bestVersion(new Set(['HR03', 'HR04']), '2014', versions, null)).toEqual({
      version: '2016',
      covered: 2,
      of: 2,
    });
    const mixed = new Set(['PT16', 'PT18', 'PT1A', 'PT1B']);
    // 2021: PT16, PT18 and PT17 = PT1A + PT1B, 3 of 3; 2024: PT1A and PT1B, 2 of 4.
    expect(bestVersion(mixed, '2021', versions, null)).toMatchObject({
      version: '2021',
      covered: 3,
    });
  });

  test('of equals is the preferred one, then the newest', () => {
    const italy = new Set(['ITH1']);
    expect(bestVersion(italy, '2015', versions, '2021').version).toBe('2021');
    expect(bestVersion(italy, '2015', versions, null).version).toBe('2024');
  });

  test('counts an old code only in the years that may carry it', () => {
    const old = new Set(['ITD1']);
    expect(bestVersion(old, '2010', versions, null).covered).toBe(1);
    expect(bestVersion(old, '2011', versions, null)).toMatchObject({ covered: 0, of: 1 });
  });

  test('four characters do not make a region', () => {
    expect(bestVersion(new Set(['EU28', 'ITZZ']), '2015', versions, null).of).toBe(0);
  });
});
