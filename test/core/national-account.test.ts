import { describe, expect, it } from 'vitest';
import { nationalAccount, type RegionalShare } from '../../src/core/national-account.ts';

const row = (ecosystem: string, share: number | null, total: number, reference = 0.1) => ({
  ecosystem,
  share,
  shareHigh: share,
  total,
  referenceShare: reference,
  coverage: 1,
});

describe('the national account of ecosystems', () => {
  it('weighs regions by their employment and closes to the sum of ecosystems', () => {
    // textile: (0.2·100 + 0.1·300) / 400 = 0.125; retail: (0.4·100 + 0.3·300) / 400 = 0.325.
    // Closed: 0.125 / 0.45 = 0.27778, 0.325 / 0.45 = 0.72222; reference 0.1 and 0.3: 0.25, 0.75.
    const rows = [
      row('textile', 0.2, 100),
      row('textile', 0.1, 300),
      row('retail', 0.4, 100, 0.3),
      row('retail', 0.3, 300, 0.3),
    ];
    const account = nationalAccount(rows)!;
    expect(account.map(({ ecosystem }) => ecosystem)).toEqual(['retail', 'textile']);
    expect(account[0]!.country).toBeCloseTo(0.7222222, 6);
    expect(account[1]!.country).toBeCloseTo(0.2777778, 6);
    expect(account[0]!.reference).toBeCloseTo(0.75, 12);
  });

  it('counts the regions whose share is a floor', () => {
    const floor: RegionalShare = { ...row('textile', 0.2, 100), shareHigh: 0.25 };
    expect(nationalAccount([floor, row('textile', 0.1, 300)])![0]!.floors).toBe(1);
  });

  it('guesses nothing when a region has no share', () => {
    expect(nationalAccount([row('textile', null, 100), row('textile', 0.1, 300)])).toBeNull();
  });

  it('keeps a true zero', () => {
    const account = nationalAccount([row('textile', 0, 100), row('retail', 0.4, 100)])!;
    expect(account.find(({ ecosystem }) => ecosystem === 'textile')!.country).toBe(0);
  });
});
