import { describe, expect, test } from 'vitest';
import { deprivationProfile, tallyHouseholds } from '../../../src/poverty/index.js';
import { figure, linesOf, problemsOf, saidOf } from '../figures.js';

describe('a profile of deprivations', () => {
  const profile = deprivationProfile({
    standard: 'vn-2022',
    subject: { vi: 'Xã A', en: 'Commune A' },
    households: { value: 80, unit: 'household' },
    deprived: { water: 20, toilet: 60 },
  });

  test('says whose it is, of how many households', () => {
    expect(profile).toMatchObject({
      kind: 'deprivation-profile',
      subject: { vi: 'Xã A', en: 'Commune A' },
      households: figure('80', 'household'),
    });
    expect(linesOf(profile, 'vi')).toEqual([
      'Xã A: mức độ thiếu hụt các dịch vụ xã hội cơ bản, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Nhà tiêu hợp vệ sinh: tỷ lệ hộ thiếu hụt 75%.',
      '    60 hộ ÷ 80 hộ × 100 = 75%',
      '  Nguồn nước sinh hoạt: tỷ lệ hộ thiếu hụt 25%.',
      '    20 hộ ÷ 80 hộ × 100 = 25%',
    ]);
    expect(linesOf(profile, 'en')).toEqual([
      'Commune A: deprivation in basic services, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  Hygienic latrine: share of the households deprived 75%.',
      '    60 households ÷ 80 households × 100 = 75%',
      '  Source of domestic water: share of the households deprived 25%.',
      '    20 households ÷ 80 households × 100 = 25%',
    ]);
  });

  test('of nobody in particular, among no households', () => {
    const none = deprivationProfile({ standard: 'vn-2022', households: 0, deprived: { water: 0 } });
    expect('subject' in none).toBe(false);
    expect(linesOf(none, 'vi')).toEqual([
      'Mức độ thiếu hụt các dịch vụ xã hội cơ bản, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Nguồn nước sinh hoạt: tỷ lệ hộ thiếu hụt không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
    ]);
    expect(linesOf(none, 'en')).toEqual([
      'Deprivation in basic services, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  Source of domestic water: share of the households deprived not defined (the denominator is zero, so there is no ratio).',
    ]);
  });

  test('all that is wrong at once', () => {
    const call = () =>
      deprivationProfile({
        standard: 'vn-2022',
        households: 10,
        deprived: { water: 11, toilet: -1, school: 1.5, health: '12' },
      });
    expect(problemsOf(call)).toEqual([
      ['too-small', 'deprived.toilet'],
      ['not-whole', 'deprived.school'],
      ['part-exceeds-whole', 'deprived.water'],
      ['part-exceeds-whole', 'deprived.health'],
    ]);
    expect(saidOf(call, 'en').split('\n')).toEqual([
      'deprived.toilet: expected 0 or more',
      'deprived.school: expected a whole number',
      'deprived.water: the part (11) is larger than its whole (10)',
      'deprived.health: the part (12) is larger than its whole (10)',
    ]);
    expect(
      problemsOf(() => deprivationProfile({ standard: 'vn-2022', households: 'x', deprived: { water: 11 } })),
    ).toEqual([['bad-format', 'households']]);
  });
});

test('households as other functions give them', () => {
  const refusal = { kind: 'refusal', code: 'missing-input' } as const;
  const tally = tallyHouseholds({
    standard: 'vn-2022',
    households: [
      { class: 'poor', persons: { value: 3, unit: 'person' }, deprivations: { water: 'deprived' } },
      { class: refusal, persons: 2 },
    ],
  });
  expect(tally.deprived).toEqual({});
  expect(tally.persons).toEqual({ persons: { kind: 'quantity', value: '5', unit: 'person' } });
  expect(
    problemsOf(() =>
      tallyHouseholds({ standard: 'vn-2022', households: [{ class: { kind: 'quantity' } as never }] }),
    ),
  ).toEqual([['not-one-of', 'households.0.class.kind']]);
});
