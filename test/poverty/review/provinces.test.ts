import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/internal.js';
import {
  householdSheet,
  reviewHousehold,
  type HouseholdReviewForms,
  type ReviewedHousehold,
} from '../../../src/poverty/index.js';
import { province, provinces, type UnitRef } from '../../../src/units/index.js';
import * as problems from '../../problems.js';
import { deprivedIn, forms, NOTHING } from './households.js';

/** All is answered, so that there is one thing to review. */
const rural = { area: 'rural', isListed: true, answers: NOTHING, deprivations: deprivedIn(0) } as const;

const [before, since] = ['2025-06-30', '2025-07-01'];

const problemsOf = (given: Partial<ReviewedHousehold>, by: HouseholdReviewForms = forms) =>
  problems.problemsOf(() => reviewHousehold(by, { ...rural, ...given }));

const saidOf = (given: Partial<ReviewedHousehold>, locale: 'vi' | 'en') =>
  problems.saidOf(() => reviewHousehold(forms, { ...rural, ...given }), locale);

/** The sheet of a household, and what is assumed of its province. */
function foundOf(given: Partial<ReviewedHousehold>) {
  const { sheet, assumptions } = reviewHousehold(forms, { ...rural, ...given });
  return [sheet, assumptions.flatMap(({ code }) => (code.startsWith('province') ? [code] : []))] as const;
}

const refOf = (id: string): UnitRef => {
  const { level, name, code } = provinces().units.find((unit) => unit.id === id)!;
  return { level, name, code };
};

/** The cities have no rural sheet: their region must be given for rural households. */
const CITIES = ['01', '31', '48', '79', '92'];

describe('the 63 provinces', () => {
  const old = provinces().units.filter(({ code }) => code.system === 'gso2004');

  test.each(old.map((unit) => [unit.name, unit] as const))('%s: by name, code and unit', (name, unit) => {
    const regionOf = (given: Partial<ReviewedHousehold>) => {
      const told = problemsOf(given);
      return told.length > 0 ? told : foundOf(given);
    };
    const byName = regionOf({ province: name, date: before });
    const ways: Partial<ReviewedHousehold>[] = [
      { province: name },
      { province: unit.fullName },
      { province: unit.code.value, date: before },
      { province: unit.id },
      { province: unit.id, date: '2026-01-01' },
      { province: refOf(unit.id) },
      { province: { level: 'province', name } },
    ];
    for (const way of ways) expect(regionOf(way)).toEqual(byName);
    const { id, provinces: listed } = forms.regions.find((region) =>
      region.provinces.some((one) => [name, ...unit.aliases].includes(one)),
    )!;
    expect(listed.length).toBeGreaterThan(0);
    expect(byName).toEqual(
      CITIES.includes(unit.code.value)
        ? [['missing', 'household.region']]
        : [`rural-${id}`, ['province-as-listed']],
    );
  });
});

describe('the 34 provinces', () => {
  const oneRegion: Readonly<Record<string, string>> = {
    'Cao Bằng': 'northern-midlands-mountains',
    'Tuyên Quang': 'northern-midlands-mountains',
    'Điện Biên': 'northern-midlands-mountains',
    'Lai Châu': 'northern-midlands-mountains',
    'Sơn La': 'northern-midlands-mountains',
    'Lào Cai': 'northern-midlands-mountains',
    'Thái Nguyên': 'northern-midlands-mountains',
    'Lạng Sơn': 'northern-midlands-mountains',
    'Quảng Ninh': 'red-river-delta',
    'Hưng Yên': 'red-river-delta',
    'Ninh Bình': 'red-river-delta',
    'Thanh Hóa': 'north-central-and-central-coast',
    'Nghệ An': 'north-central-and-central-coast',
    'Hà Tĩnh': 'north-central-and-central-coast',
    'Quảng Trị': 'north-central-and-central-coast',
    Huế: 'north-central-and-central-coast',
    'Khánh Hòa': 'north-central-and-central-coast',
    'Đồng Nai': 'southeast',
    'Đồng Tháp': 'mekong-delta',
    'Vĩnh Long': 'mekong-delta',
    'An Giang': 'mekong-delta',
    'Cà Mau': 'mekong-delta',
  };
  const severalRegions = [
    'Bắc Ninh',
    'Phú Thọ',
    'Hải Phòng',
    'Đà Nẵng',
    'Quảng Ngãi',
    'Gia Lai',
    'Đắk Lắk',
    'Lâm Đồng',
    'Hồ Chí Minh',
    'Tây Ninh',
    'Cần Thơ',
  ];
  const current = provinces().units.filter(({ code }) => code.system === 'nso2025');

  test('are told one by one', () => {
    expect(current.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(oneRegion), ...severalRegions, 'Hà Nội'].sort(),
    );
  });

  test.each(Object.entries(oneRegion))('%s lies in %s', (name, region) => {
    const unit = province(name, { system: 'nso2025' });
    const ways: Partial<ReviewedHousehold>[] = [
      { province: name, date: since },
      { province: unit.code.value, date: '2026-12-31' },
      { province: unit.id },
      { province: refOf(unit.id) },
    ];
    const listed = provinces().successions.filter(({ successor }) => successor === unit.id);
    const code = listed.length === 1 ? 'province-as-listed' : 'province-made-of';
    for (const way of ways) expect(foundOf(way)).toEqual([`rural-${region}`, [code]]);
  });

  test.each(severalRegions)('%s lies in several regions, of which one must be given', (name) => {
    const unit = province(name, { system: 'nso2025' });
    for (const area of ['rural', 'urban'] as const) {
      for (const given of [name, unit.code.value, refOf(unit.id)])
        expect(problemsOf({ area, province: given, date: since })).toEqual([
          ['ambiguous', 'household.province'],
        ]);
    }
  });

  test('a region that is given must be one of theirs', () => {
    const phuTho = { province: 'Phú Thọ', date: since };
    expect(foundOf({ ...phuTho, region: 'red-river-delta' })).toEqual(['rural-red-river-delta', []]);
    expect(foundOf({ ...phuTho, region: 'northern-midlands-mountains' })[1]).toEqual([]);
    expect(problemsOf({ ...phuTho, region: 'southeast' })).toEqual([['contradiction', 'household.region']]);
    // A city of the forms has no rural sheet of its own, so that any region may be that of its communes.
    expect(foundOf({ province: 'Đà Nẵng', date: since, region: 'central-highlands' })[1]).toEqual([]);
    expect(
      problemsOf({ province: 'Đà Nẵng', date: since, region: 'central-highlands', area: 'urban' }),
    ).toEqual([['contradiction', 'household.region']]);
  });

  test('Hà Nội is as the forms list it, without a rural sheet', () => {
    expect(problemsOf({ province: 'Hà Nội', date: since })).toEqual([['missing', 'household.region']]);
    expect(foundOf({ area: 'urban', province: 'nso2025:01' })).toEqual(['urban', ['province-as-listed']]);
  });
});

test('a name means the province of the day, or without a day that of the forms', () => {
  expect(foundOf({ province: 'Phú Thọ' })).toEqual([
    'rural-northern-midlands-mountains',
    ['province-as-listed'],
  ]);
  expect(foundOf({ province: 'Phú Thọ', date: before })[1]).toEqual(['province-as-listed']);
  // There is no other province of the name since.
  expect(foundOf({ province: 'Vĩnh Phúc', date: since })).toEqual([
    'rural-red-river-delta',
    ['province-as-listed'],
  ]);
});

test('a code without a system needs a day: 25 was Phú Thọ alone, and is Phú Thọ with two others', () => {
  expect(problemsOf({ province: '25' })).toEqual([['ambiguous', 'household.province']]);
  expect(problemsOf({ province: '25', date: since })).toEqual([['ambiguous', 'household.province']]);
  expect(foundOf({ province: '25', date: before })[0]).toBe('rural-northern-midlands-mountains');
  expect(problemsOf({ province: '99' })).toEqual([['no-such-member', 'household.province']]);
});

describe('what names a unit', () => {
  const nghean = refOf('nso2025:40');

  test('is that of a province', () => {
    expect(problemsOf({ province: { level: 'commune', name: 'Nghệ An' } })).toEqual([
      ['not-one-of', 'household.province.level'],
    ]);
    expect(problemsOf({ province: { level: 'province' } as UnitRef })).not.toEqual([]);
  });

  test('has the name of its code, in some spelling', () => {
    expect(problemsOf({ province: { ...nghean, name: 'Hà Tĩnh' } })).toEqual([
      ['contradiction', 'household.province.code'],
    ]);
    expect(foundOf({ province: { ...refOf('nso2025:46'), name: 'Thừa Thiên Huế' } })[0]).toBe(
      'rural-north-central-and-central-coast',
    );
    expect(problemsOf({ province: { ...nghean, name: 'Hà Tĩnh' }, region: 'southeast' })).toEqual([
      ['contradiction', 'household.province.code'],
    ]);
  });

  test('of another system of codes is found by its name', () => {
    const code = { system: 'own', value: '7' };
    expect(foundOf({ province: { ...nghean, code } })[0]).toBe('rural-north-central-and-central-coast');
    expect(problemsOf({ province: { ...nghean, name: 'Nowhere', code } })).toEqual([
      ['no-such-member', 'household.province'],
    ]);
  });
});

test('it is told which provinces decide', () => {
  const laoCai = reviewHousehold(forms, { ...rural, province: 'Lào Cai', date: since });
  expect(explain(laoCai, 'vi')).toContain(
    'Lào Cai gồm địa bàn của Lào Cai, Yên Bái theo tên in trong phiếu; phiếu xếp các địa bàn này vào cùng một vùng: Trung du và miền núi phía Bắc.',
  );
  expect(explain(laoCai, 'en')).toContain(
    'Lào Cai is made of Lào Cai, Yên Bái of the forms, which list them in one region: Northern Midlands and Mountains.',
  );
  const tayNinh = { province: 'Tây Ninh', date: since };
  expect(saidOf(tayNinh, 'vi')).toContain(
    'Tây Ninh (Đông Nam Bộ; southeast), Long An (Đồng bằng sông Cửu Long; mekong-delta)',
  );
  expect(saidOf(tayNinh, 'en')).toContain(
    'Tây Ninh (Southeast; southeast), Long An (Mekong Delta; mekong-delta)',
  );
  expect(saidOf({ ...tayNinh, region: 'central-highlands' }, 'vi')).toContain(
    'Tây Ninh thuộc “Đông Nam Bộ”, Long An thuộc “Đồng bằng sông Cửu Long”',
  );
});

test('a sheet for surveyors goes by the same region', () => {
  const ids = (household: ReviewedHousehold) =>
    householdSheet(forms, household).parts.flatMap(({ openQuestions }) => openQuestions.map(({ id }) => id));
  const listed = { area: 'urban', isListed: true } as const;
  expect(ids({ ...listed, province: 'Lào Cai', date: since })).not.toContain('region');
  expect(ids(listed)).toContain('region');
});

describe('other forms', () => {
  const of = (listed: readonly string[], from: string): HouseholdReviewForms => ({
    ...forms,
    validity: { from, to: '2030-12-31' },
    regions: forms.regions.map((region, index) => ({ ...region, provinces: index === 0 ? listed : [] })),
  });

  test('that list the provinces since find those before in them', () => {
    const later = of(['Phú Thọ', 'Lào Cai'], since);
    const sheetOf = (household: Partial<ReviewedHousehold>) =>
      reviewHousehold(later, { ...rural, ...household }).sheet;
    expect(sheetOf({ province: 'Phú Thọ' })).toBe('rural-red-river-delta');
    expect(sheetOf({ province: 'gso2004:26' })).toBe('rural-red-river-delta');
    expect(problemsOf({ province: 'gso2004:01' }, later)).toEqual([['no-such-member', 'household.province']]);
  });

  test('that do not list all provinces of which one is made do not know it', () => {
    expect(problemsOf({ province: 'nso2025:15' }, of(['Lào Cai'], '2022-01-01'))).toEqual([
      ['no-such-member', 'household.province'],
    ]);
  });
});
