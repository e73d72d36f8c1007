import { describe, expect, test } from 'vitest';
import { povertyMovements } from '../../../src/poverty/index.js';
import { linesOf } from '../figures.js';

const poor = {
  atStart: 294,
  becameNearPoor: 64,
  escaped: 45,
  otherDecrease: 0,
  fromNearPoor: 5,
  fellBack: 6,
  arising: 14,
  otherIncrease: 1,
  atEnd: 211,
};
const nearPoor = {
  atStart: 276,
  escaped: 45,
  becamePoor: 5,
  otherDecrease: 2,
  fromPoor: 63,
  fellBack: 0,
  arising: 18,
  otherIncrease: 0,
  atEnd: 303,
};
const base = { standard: 'vn-2022', year: 2023 } as const;

describe('the whole text', () => {
  const both = povertyMovements({ ...base, subject: { vi: 'Huyện A', en: 'District A' }, poor, nearPoor });

  test('of both lists, in Vietnamese', () => {
    expect(linesOf(both, 'vi')).toEqual([
      'Huyện A: diễn biến hộ nghèo, hộ cận nghèo năm 2023, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Số liệu diễn biến hộ nghèo khớp: cuối kỳ còn 211 hộ.',
      '    294 hộ − 64 hộ − 45 hộ − 0 hộ + 5 hộ + 6 hộ + 14 hộ + 1 hộ = 211 hộ',
      '  Số liệu diễn biến hộ cận nghèo không khớp: cuối kỳ báo cáo 303 hộ, tính theo các cột diễn biến là 305 hộ, chênh lệch 2 hộ.',
      '    276 hộ − 45 hộ − 5 hộ − 2 hộ + 63 hộ + 0 hộ + 18 hộ + 0 hộ = 305 hộ',
      '    Có thể nhầm một chữ số ở cột “số hộ đầu kỳ”: 276 hộ thay cho 274 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “thoát cận nghèo”: 45 hộ thay cho 47 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “hộ nghèo trở thành hộ cận nghèo”: 63 hộ thay cho 61 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “phát sinh mới”: 18 hộ thay cho 16 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “số hộ cuối kỳ”: 303 hộ thay cho 305 hộ (giả thiết, không sửa số liệu).',
      '  Hai biểu không thống nhất về số hộ nghèo trở thành hộ cận nghèo: biểu hộ nghèo 64 hộ, biểu hộ cận nghèo 63 hộ.',
      '  Số hộ thoát nghèo trong năm: 109 hộ (gồm cả hộ chuyển thành hộ cận nghèo).',
      '  Số hộ rơi vào diện nghèo trong năm: 25 hộ.',
      '  So với đầu kỳ, số hộ nghèo giảm 83 hộ.',
      '  Tỷ lệ tái nghèo so với số hộ thoát nghèo trong năm: 5,50%; so với số hộ nghèo cuối năm: 2,84%.',
      '  Giả định: Chưa tìm thấy văn bản quy định cách tính tỷ lệ tái nghèo, nên nêu cả hai cách: so với số hộ thoát nghèo trong năm và so với số hộ nghèo cuối năm.',
    ]);
  });

  test('of both lists, in English', () => {
    expect(linesOf(both, 'en')).toEqual([
      'District A: movements of poor and near-poor households in 2023, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  The movements of poor households add up: 211 households at the end.',
      '    294 households − 64 households − 45 households − 0 households + 5 households + 6 households + 14 households + 1 household = 211 households',
      '  The movements of near-poor households do not add up: 303 households reported at the end, 305 households by the movements, 2 households apart.',
      '    276 households − 45 households − 5 households − 2 households + 63 households + 0 households + 18 households + 0 households = 305 households',
      '    Perhaps one digit of “households at the start” is mistaken: 276 households for 274 households (a hypothesis; nothing was changed).',
      '    Perhaps one digit of “left near-poverty” is mistaken: 45 households for 47 households (a hypothesis; nothing was changed).',
      '    Perhaps one digit of “poor became near-poor” is mistaken: 63 households for 61 households (a hypothesis; nothing was changed).',
      '    Perhaps one digit of “newly arising” is mistaken: 18 households for 16 households (a hypothesis; nothing was changed).',
      '    Perhaps one digit of “households at the end” is mistaken: 303 households for 305 households (a hypothesis; nothing was changed).',
      '  The two lists disagree on “poor became near-poor”: 64 households in that of the poor, 63 households in that of the near-poor.',
      '  Left poverty in the year: 109 households, those that became near-poor among them.',
      '  Became poor in the year: 25 households.',
      '  On balance the number of poor households fell by 83 households.',
      '  Fell back, out of the households that left poverty in the year: 5.50%; out of the poor at its end: 2.84%.',
      '  Assumed: No text at hand defines the fall-back rate, so both are given: out of the households that left poverty in the year, and out of the poor at its end.',
    ]);
  });

  test('of the poor alone, who are said of nobody in particular', () => {
    const alone = povertyMovements({ ...base, poor: { ...poor, atStart: 295, atEnd: 212 } });
    expect(alone).toMatchObject({ kind: 'poverty-movements' });
    expect('subject' in alone).toBe(false);
    expect(both.subject).toEqual({ vi: 'Huyện A', en: 'District A' });
    expect(linesOf(alone, 'en')).toEqual([
      'Movements of poor and near-poor households in 2023, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  The movements of poor households add up: 212 households at the end.',
      '    295 households − 64 households − 45 households − 0 households + 5 households + 6 households + 14 households + 1 household = 212 households',
      '  Left poverty in the year: 109 households, those that became near-poor among them.',
      '  Became poor in the year: 25 households.',
      '  On balance the number of poor households fell by 83 households.',
      '  Fell back, out of the households that left poverty in the year: 5.50%; out of the poor at its end: 2.83%.',
      '  Assumed: No text at hand defines the fall-back rate, so both are given: out of the households that left poverty in the year, and out of the poor at its end.',
    ]);
  });

  test('of the near-poor alone', () => {
    expect(linesOf(povertyMovements({ ...base, nearPoor }), 'vi')).toEqual([
      'Diễn biến hộ nghèo, hộ cận nghèo năm 2023, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Số liệu diễn biến hộ cận nghèo không khớp: cuối kỳ báo cáo 303 hộ, tính theo các cột diễn biến là 305 hộ, chênh lệch 2 hộ.',
      '    276 hộ − 45 hộ − 5 hộ − 2 hộ + 63 hộ + 0 hộ + 18 hộ + 0 hộ = 305 hộ',
      '    Có thể nhầm một chữ số ở cột “số hộ đầu kỳ”: 276 hộ thay cho 274 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “thoát cận nghèo”: 45 hộ thay cho 47 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “hộ nghèo trở thành hộ cận nghèo”: 63 hộ thay cho 61 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “phát sinh mới”: 18 hộ thay cho 16 hộ (giả thiết, không sửa số liệu).',
      '    Có thể nhầm một chữ số ở cột “số hộ cuối kỳ”: 303 hộ thay cho 305 hộ (giả thiết, không sửa số liệu).',
    ]);
  });

  test('of lists that lack some cells', () => {
    const { fellBack, ...rest } = poor;
    expect(fellBack).toBe(6);
    const { arising, ...others } = nearPoor;
    expect(arising).toBe(18);
    const open = povertyMovements({ ...base, poor: rest, nearPoor: others });
    expect(linesOf(open, 'vi')).toEqual([
      'Diễn biến hộ nghèo, hộ cận nghèo năm 2023, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Chưa kiểm tra được diễn biến hộ nghèo: không xác định (thiếu số liệu về tái nghèo).',
      '    Để số liệu khớp, cột “tái nghèo” (còn để trống) phải là 6 hộ.',
      '  Chưa kiểm tra được diễn biến hộ cận nghèo: không xác định (thiếu số liệu về phát sinh mới).',
      '    Để số liệu khớp, cột “phát sinh mới” (còn để trống) phải là 16 hộ.',
      '  Hai biểu không thống nhất về số hộ nghèo trở thành hộ cận nghèo: biểu hộ nghèo 64 hộ, biểu hộ cận nghèo 63 hộ.',
      '  Số hộ thoát nghèo trong năm: 109 hộ (gồm cả hộ chuyển thành hộ cận nghèo).',
      '  So với đầu kỳ, số hộ nghèo giảm 83 hộ.',
    ]);
    expect(linesOf(open, 'en')).toEqual([
      'Movements of poor and near-poor households in 2023, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  The movements of poor households cannot be checked: not defined (it needs “fell back into poverty”).',
      '    For them to add up, the blank cell “fell back into poverty” would have to be 6 households.',
      '  The movements of near-poor households cannot be checked: not defined (it needs “newly arising”).',
      '    For them to add up, the blank cell “newly arising” would have to be 16 households.',
      '  The two lists disagree on “poor became near-poor”: 64 households in that of the poor, 63 households in that of the near-poor.',
      '  Left poverty in the year: 109 households, those that became near-poor among them.',
      '  On balance the number of poor households fell by 83 households.',
    ]);
  });

  test('of a year that ends with nobody poor', () => {
    const ended = povertyMovements({
      ...base,
      poor: { ...poor, atStart: 83, fellBack: 0, arising: 0, otherIncrease: 21, atEnd: 0 },
    });
    expect(linesOf(ended, 'vi')).toEqual([
      'Diễn biến hộ nghèo, hộ cận nghèo năm 2023, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Số liệu diễn biến hộ nghèo khớp: cuối kỳ còn 0 hộ.',
      '    83 hộ − 64 hộ − 45 hộ − 0 hộ + 5 hộ + 0 hộ + 0 hộ + 21 hộ = 0 hộ',
      '  Số hộ thoát nghèo trong năm: 109 hộ (gồm cả hộ chuyển thành hộ cận nghèo).',
      '  Số hộ rơi vào diện nghèo trong năm: 5 hộ.',
      '  So với đầu kỳ, số hộ nghèo giảm 83 hộ.',
      '  Tỷ lệ tái nghèo so với số hộ thoát nghèo trong năm: 0%; so với số hộ nghèo cuối năm: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
      '  Giả định: Chưa tìm thấy văn bản quy định cách tính tỷ lệ tái nghèo, nên nêu cả hai cách: so với số hộ thoát nghèo trong năm và so với số hộ nghèo cuối năm.',
    ]);
    expect(linesOf(ended, 'en')).toContain(
      '  Fell back, out of the households that left poverty in the year: 0%; out of the poor at its end: not defined (the denominator is zero, so there is no ratio).',
    );
  });
});

test('each cell by its name, where all are blank', () => {
  const blank = povertyMovements({ ...base, poor: {}, nearPoor: {} });
  expect(linesOf(blank, 'vi')).toEqual([
    'Diễn biến hộ nghèo, hộ cận nghèo năm 2023, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
    '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
    '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
    '  Chưa kiểm tra được diễn biến hộ nghèo: không xác định (thiếu số liệu về số hộ đầu kỳ, thoát nghèo thành hộ cận nghèo, thoát nghèo vượt chuẩn cận nghèo, giảm khác, hộ cận nghèo trở thành hộ nghèo, tái nghèo, phát sinh mới, tăng khác, số hộ cuối kỳ).',
    '  Chưa kiểm tra được diễn biến hộ cận nghèo: không xác định (thiếu số liệu về số hộ đầu kỳ, thoát cận nghèo, trở thành hộ nghèo, giảm khác, hộ nghèo trở thành hộ cận nghèo, tái cận nghèo, phát sinh mới, tăng khác, số hộ cuối kỳ).',
  ]);
  expect(linesOf(blank, 'en')).toEqual([
    'Movements of poor and near-poor households in 2023, by the multidimensional poverty standard titled 2021-2025.',
    '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
    '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
    '  The movements of poor households cannot be checked: not defined (it needs “households at the start”, “became near-poor”, “left poverty for above near-poverty”, “other decrease”, “near-poor became poor”, “fell back into poverty”, “newly arising”, “other increase”, “households at the end”).',
    '  The movements of near-poor households cannot be checked: not defined (it needs “households at the start”, “left near-poverty”, “became poor”, “other decrease”, “poor became near-poor”, “fell back into near-poverty”, “newly arising”, “other increase”, “households at the end”).',
  ]);
  expect(blank.grossIncrease).toMatchObject({
    missing: ['fromNearPoor', 'fellBack', 'arising'],
    reason: {
      vi: expect.stringContaining('hộ cận nghèo trở thành hộ nghèo'),
      en: expect.stringContaining('near-poor became poor'),
    },
  });
  expect(blank.netReduction).toMatchObject({
    missing: ['atStart', 'atEnd'],
    reason: { en: expect.stringContaining('households at the end') },
  });
});

describe('a slip that the other list explains', () => {
  const slipsOf = (found: ReturnType<typeof povertyMovements>) =>
    [...(found.poor?.slips ?? []), ...(found.nearPoor?.slips ?? [])]
      .filter(({ slipKind }) => slipKind === 'in-other-list')
      .map(({ cellName, reported, wouldBe }) => [cellName.en, reported.value, wouldBe.value]);

  test.each([
    ['becameNearPoor', { fromPoor: 61 }, 61, 'became near-poor'],
    ['fromNearPoor', { becamePoor: 8 }, 8, 'near-poor became poor'],
  ])('%s, of which the list of the near-poor tells alone', (cell, told, right, name) => {
    const found = povertyMovements({ ...base, poor: { ...poor, atEnd: 214 }, nearPoor: told });
    expect(slipsOf(found)).toEqual([[name, String(poor[cell as keyof typeof poor]), String(right)]]);
  });

  test.each([
    ['fromPoor', { becameNearPoor: 66 }, 66, 'poor became near-poor'],
    ['becamePoor', { fromNearPoor: 2 }, 2, 'became poor'],
  ])('%s, of which the list of the poor tells alone', (cell, told, right, name) => {
    const found = povertyMovements({ ...base, poor: told, nearPoor: { ...nearPoor, atEnd: 308 } });
    expect(slipsOf(found)).toEqual([[name, String(nearPoor[cell as keyof typeof nearPoor]), String(right)]]);
  });
});
