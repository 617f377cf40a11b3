import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/io/find-chromium.ts';
import { scratchFolder } from '../run-script.ts';

const scratch = scratchFolder();

describe('the Chromium of this machine', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    const named = join(scratch, 'my-chromium');
    writeFileSync(named, '');
    expect(findChromium({ CHROMIUM_PATH: named })).toBe(named);
  });

  it('is an error, and no other browser, when CHROMIUM_PATH names nothing', () => {
    expect(() => findChromium({ CHROMIUM_PATH: join(scratch, 'nowhere') })).toThrow(
      'does not exist',
    );
  });
});
