import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationText } from '../../../src/foundation/index.js';
import { deprivationIndicatorsOf2022 } from '../../../src/poverty/households/deprivation.js';
import { householdReviewForms2022 } from '../../../src/poverty/index.js';
import { householdReviewFormsSchema } from '../../../src/poverty/internal.js';

interface Golden {
  readonly sheets: readonly string[];
  readonly rows: readonly (readonly [item: number, row: string, points: readonly number[]])[];
  readonly regionPoints: readonly (readonly [region: string, points: number])[];
  readonly contradictions: readonly { item: number; row: string; sheet: string }[];
  readonly nutrition: readonly (readonly number[])[];
}

/** The gazette print as it was read by another program. */
const golden = JSON.parse(
  readFileSync(new URL('../../fixtures/household-review-2022.json', import.meta.url), 'utf8'),
) as Golden;

/** Form 3.3, item 15, Công báo 679 + 680 of 2023, page 36. */
const PROVINCES = {
  'red-river-delta':
    'Vĩnh Phúc, Bắc Ninh, Quảng Ninh, Hải Dương, Hưng Yên, Thái Bình, Hà Nam, Nam Định, Ninh Bình',
  'northern-midlands-mountains':
    'Hà Giang, Cao Bằng, Bắc Kạn, Tuyên Quang, Lào Cai, Yên Bái, Thái Nguyên, Lạng Sơn, Bắc Giang, Phú Thọ, Điện Biên, Lai Châu, Sơn La, Hòa Bình',
  'north-central-and-central-coast':
    'Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Quảng Nam, Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận',
  'central-highlands': 'Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng',
  southeast: 'Bình Phước, Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu',
  'mekong-delta':
    'Long An, Tiền Giang, Bến Tre, Trà Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau',
  'central-cities': 'Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ',
};

const forms = householdReviewForms2022();
const { formA, formB1, formB2 } = forms;
const rowsOf = (number: number) =>
  formB1.items
    .filter((item) => item.number === number)
    .flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));

describe('the forms of 2022', () => {
  test('are made once, frozen, and satisfy their schema', () => {
    expect(householdReviewForms2022()).toBe(forms);
    expect(Object.isFrozen(forms.formB1.items)).toBe(true);
    expect(householdReviewFormsSchema.parse(structuredClone(forms))).toEqual(forms);
  });

  test('have the sheets of the gazette, in its order', () => {
    expect(formB1.sheets.map(({ id }) => id)).toEqual(golden.sheets);
    expect(formB1.sheets.map(({ article }) => article.replace(' Phụ lục III', ''))).toEqual([
      'Mẫu số 3.5',
      'Mẫu số 3.6',
      'Mẫu số 3.7',
      'Mẫu số 3.8',
      'Mẫu số 3.9',
      'Mẫu số 3.10',
      'Mẫu số 3.4',
    ]);
    expect(formB1.sheets[1]).toEqual({
      id: 'rural-northern-midlands-mountains',
      name: {
        vi: 'khu vực nông thôn Trung du và miền núi phía Bắc',
        en: 'rural, Northern Midlands and Mountains',
      },
      article: 'Mẫu số 3.6 Phụ lục III',
      area: 'rural',
      region: 'northern-midlands-mountains',
    });
  });

  const cells = golden.rows.flatMap(([item, row, points]) =>
    golden.sheets.map((sheet, column) => ({ item, row, sheet, column, points: points[column] })),
  );

  test('have 462 cells', () => {
    expect(cells.length).toBe(462);
    const own = formB1.items.filter(({ number }) => number < 15);
    expect(own.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows)).length).toBe(66);
  });

  test.each(cells)('$item. $row, $sheet: $points', ({ item, row, column, points }) => {
    const found = rowsOf(item).filter(({ name }) => name.vi === row.replaceAll(' m2', ' m²'));
    expect(found.map((one) => one.points[column])).toEqual([points]);
  });

  test('give points for the region on the urban sheet alone', () => {
    const rows = rowsOf(15);
    expect(rows.map(({ name, points }) => [name.vi, points])).toEqual(
      golden.regionPoints.map(([region, points]) => [
        region.replace(/ \(.*/, ''),
        [0, 0, 0, 0, 0, 0, points],
      ]),
    );
  });

  test('list 63 provinces, as many in each region as the form says', () => {
    expect(forms.regions.map(({ provinces }) => provinces.length)).toEqual([9, 14, 13, 5, 5, 12, 5]);
    expect(Object.fromEntries(forms.regions.map(({ id, provinces }) => [id, provinces.join(', ')]))).toEqual(
      PROVINCES,
    );
    // The print of the points names those of the first region.
    expect(golden.regionPoints[0]?.[0]).toContain(`: ${PROVINCES['red-river-delta']})`);
  });

  test('give both readings where the gazette contradicts itself', () => {
    const readings = formB1.items.flatMap(({ number, parts }) =>
      parts.flatMap(({ rows }) =>
        rows.flatMap(({ name, points, otherReadings = [] }) =>
          otherReadings.map((one) => {
            const column = formB1.sheets.findIndex(({ id }) => id === one.sheet);
            return [number, name.vi, one.sheet, points[column], one.points];
          }),
        ),
      ),
    );
    expect(readings).toEqual([
      [12, '2 xe máy, xe có động cơ', 'rural-north-central-and-central-coast', 30, 40],
      [12, 'Từ 3 xe máy, xe có động cơ trở lên', 'rural-central-highlands', 30, 40],
      [12, '1 ti vi màu', 'rural-northern-midlands-mountains', 0, 0],
    ]);
    for (const { item, row, sheet } of golden.contradictions) {
      expect(readings.map(([number, name, where]) => [number, name, where])).toContainEqual([
        item,
        row,
        sheet,
      ]);
    }
  });

  test('have the nutrition table of form 3.11', () => {
    expect(
      formB2.nutrition.map(({ ageMonths, heightCm, weightKg }) => [
        ageMonths,
        heightCm.male,
        heightCm.female,
        ...(weightKg ? [weightKg.male, weightKg.female] : []),
      ]),
    ).toEqual(golden.nutrition);
    expect(formB2.nutrition.length).toBe(45);
  });

  test('have four conditions that exclude, nine items and twelve indicators', () => {
    expect(formA.exclusions.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    expect(formA.provincialNumber).toBe('5');
    expect(formA.items.map(({ number }) => number).join('')).toBe('123456789');
    expect(formA.stopAt).toBe(4);
    expect(formB2.items.map(({ id }) => id)).toEqual(deprivationIndicatorsOf2022);
    expect(formB2.items.map(({ number }) => number)).toEqual(
      [1, 2, 3, 4, 5, 6].flatMap((group) => [`${String(group)}.1`, `${String(group)}.2`]),
    );
    expect([formB2.pointsEach, formB2.poorFrom, formB1.upTo]).toEqual([10, 30, { rural: 140, urban: 175 }]);
  });

  test('cite the gazette with its number and date', () => {
    expect(citationText(formB1.citation, 'vi')).toBe(
      'Mẫu số 3.3 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023)',
    );
    expect(citationText(formA.citation, 'en')).toBe(
      'Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex II (read in the legal text, Official Gazette 679 + 680 of 2023-04-24)',
    );
    expect(citationText(formB2.citation, 'en')).toContain('Annex III, form 3.2 (');
    expect(
      [...forms.sources, formA, formB1, formB2, forms.averageLivingStandard].map((one) =>
        'citation' in one ? one.citation.provenance : one.provenance,
      ),
    ).toEqual([...Array<string>(5).fill('official'), 'secondary', ...Array<string>(4).fill('official')]);
  });

  test('cite what is no form but the article: who is poor, and that they are used in 2026', () => {
    expect(citationText(forms.classCitation, 'vi')).toMatch(
      /^điểm b khoản 1 Điều 1 Thông tư số 07\/2021\/TT-BLĐTBXH .*Công báo số 679 \+ 680 ngày 24\/4\/2023\)$/,
    );
    expect(forms.validity.to).toBe('2026-12-31');
    const last = forms.sources.at(-1)!;
    expect(citationText(last, 'en')).toBe('Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source)');
    expect(last.note).toEqual({
      vi: 'chuẩn nghèo tiếp tục áp dụng đến hết ngày 31/12/2026; các phiếu được hiểu là áp dụng theo chuẩn',
      en: 'the standard continues to apply to 31 December 2026; the forms are taken to follow it',
    });
  });

  test('name the unit of animals', () => {
    const nameOf = (id: string) => forms.questions.find((one) => one.id === id)?.name;
    expect(nameOf('cattle')?.vi).toBe('Số lượng trâu, bò, ngựa (con)');
    expect(nameOf('pigs-and-goats')?.en).toBe('pigs, goats and sheep (animals)');
    expect(nameOf('poultry')).toEqual({
      vi: 'Số lượng gà, vịt, ngan, ngỗng, chim (con; Phụ lục IV hướng dẫn ghi Mẫu số 3.1 theo chục)',
      en: 'chickens, ducks, geese and birds (animals; by Annex IV, form 3.1 counts in tens)',
    });
  });

  test('weigh less than 10 KB zipped as plain data', () => {
    expect(gzipSync(JSON.stringify(forms)).length).toBeLessThan(10_240);
  });
});
