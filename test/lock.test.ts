import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockFaults, type Lock } from '../scripts/lock-faults.ts';

describe('lock file', () => {
  it('can be installed anywhere', () => {
    expect(lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([]);
  });

  it('is at fault when an optional dependency of an entry is missing', () => {
    const lock: Lock = {
      packages: {
        '': { optionalDependencies: { here: '1.0.0' } },
        'node_modules/here': { optionalDependencies: { 'here-linux': '1.0.0' } },
      },
    };
    expect(lockFaults(lock)).toEqual([
      'node_modules/here: optional dependency here-linux is not in the lock',
    ]);
  });

  it('finds an optional dependency where Node would: beside its owner or in any folder above', () => {
    const lock: Lock = {
      packages: {
        'node_modules/a/node_modules/@scope/b': {
          optionalDependencies: { c: '1', d: '1', e: '1' },
        },
        'node_modules/a/node_modules/@scope/b/node_modules/c': {},
        'node_modules/a/node_modules/d': {},
        'node_modules/e': {},
      },
    };
    expect(lockFaults(lock)).toEqual([]);
  });

  it('is at fault when an entry has an address', () => {
    const lock: Lock = { packages: { 'node_modules/a': { resolved: 'https://registry/a.tgz' } } };
    expect(lockFaults(lock)).toHaveLength(1);
  });
});
