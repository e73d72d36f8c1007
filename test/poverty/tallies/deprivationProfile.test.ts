import { describe, expect, test } from 'vitest';
import { explain, isMtqgError } from '../../../src/foundation/internal.js';
import { deprivationProfile, type DeprivationProfileInput } from '../../../src/poverty/index.js';

const given = {
  standard: 'vn-2022',
  subject: 'Xã A',
  households: 80,
  deprived: { water: 20, toilet: 60, 'own-indicator': 0 },
} as const satisfies DeprivationProfileInput;

test('the service that most lack comes first; an indicator of a local standard keeps its id', () => {
  const { indicators } = deprivationProfile(given);
  expect(indicators).toEqual([
    {
      indicator: 'toilet',
      name: { vi: 'nhà tiêu hợp vệ sinh', en: 'hygienic latrine' },
      deprivedHouseholds: { kind: 'quantity', value: '60', unit: 'household' },
      deprivedPercent: { kind: 'quantity', value: '75', unit: 'percent' },
    },
    {
      indicator: 'water',
      name: { vi: 'nguồn nước sinh hoạt', en: 'source of domestic water' },
      deprivedHouseholds: { kind: 'quantity', value: '20', unit: 'household' },
      deprivedPercent: { kind: 'quantity', value: '25', unit: 'percent' },
    },
    {
      indicator: 'own-indicator',
      name: { vi: 'own-indicator', en: 'own-indicator' },
      deprivedHouseholds: { kind: 'quantity', value: '0', unit: 'household' },
      deprivedPercent: { kind: 'quantity', value: '0', unit: 'percent' },
    },
  ]);
});

test('in words', () => {
  expect(explain(deprivationProfile(given), 'vi')).toContain('Nhà tiêu hợp vệ sinh: tỷ lệ hộ thiếu hụt 75%.');
  expect(explain(deprivationProfile(given), 'vi')).toMatch(/^Xã A: mức độ thiếu hụt/);
  const { standard, households, deprived } = given;
  expect(explain(deprivationProfile({ standard, households, deprived }), 'en')).toMatch(
    /^Deprivation in basic services, by the[^]*Hygienic latrine: share of the households deprived 75%\.\n\s+60 households ÷ 80 households × 100 = 75%/,
  );
});

test('out of no households there is no share', () => {
  const none = deprivationProfile({ standard: 'vn-2022', households: 0, deprived: { water: 0 } });
  expect(none.indicators[0]?.deprivedPercent).toMatchObject({ code: 'zero-denominator' });
  expect(explain(none, 'en')).not.toContain('÷');
});

describe('bad input is told, all at once', () => {
  test.each([
    [{ ...given, deprived: { water: 81, toilet: 80 } }, [['part-exceeds-whole', 'deprived.water']]],
    [
      { standard: 'x', households: -1, deprived: { water: '1,5' } },
      [
        ['not-one-of', 'standard'],
        ['too-small', 'households'],
        ['bad-format', 'deprived.water'],
      ],
    ],
  ])('%j', (input, problems) => {
    try {
      deprivationProfile(input as unknown as DeprivationProfileInput);
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      expect(error.problems.map(({ code, path }) => [code, path.join('.')])).toEqual(problems);
    }
    expect.assertions(1);
  });
});
