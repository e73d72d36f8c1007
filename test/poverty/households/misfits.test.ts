import { describe, expect, test } from 'vitest';
import { describeError, isMtqgError } from '../../../src/foundation/internal.js';
import { classifyHousehold, povertyStandards } from '../../../src/poverty/index.js';
import { codesOf } from '../codesOf.js';

const circular = '07/2021/TT-BLĐTBXH';
const classify = classifyHousehold as (standard: unknown, household: unknown) => unknown;
const codes = (standard: unknown, household: unknown): unknown =>
  codesOf(() => classify(standard, household));

function said(standard: unknown, household: unknown, locale: 'vi' | 'en'): string {
  try {
    classify(standard, household);
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale);
  }
  return '';
}

describe('scores mean nothing without the circular of the standard', () => {
  test('none, another, or one of a standard that has no scale', () => {
    const household = { area: 'rural', scores: { incomeScore: 140, deprivationScore: 30 } };
    expect(said('vn-2022', household, 'en')).toBe(
      'household.scores.circular: is missing; expected one of: 17/2016/TT-BLĐTBXH, 07/2021/TT-BLĐTBXH',
    );
    const other = { area: 'rural', scores: { ...household.scores, circular: '17/2016/TT-BLĐTBXH' } };
    expect(said('vn-2022', other, 'vi')).toBe(
      'household.scores.circular: phải là một trong các giá trị: 07/2021/TT-BLĐTBXH',
    );
    const late = { area: 'rural', scores: { ...household.scores, circular } };
    expect(said('vn-2027', late, 'en')).toBe(
      'household.scores.circular: there is no 07/2021/TT-BLĐTBXH in the national multidimensional poverty standard titled 2026-2030',
    );
    expect(said('vn-2011', late, 'vi')).toBe(
      'household.scores.circular: không có 07/2021/TT-BLĐTBXH trong chuẩn nghèo giai đoạn 2011-2015',
    );
  });

  test('scores that the scale cannot give', () => {
    const of = (deprivationScore: number): unknown => ({
      area: 'rural',
      scores: { circular, incomeScore: 1, deprivationScore },
    });
    expect(codes('vn-2022', of(120))).toBeUndefined();
    expect(codes('vn-2022', of(130))).toEqual(['too-large household.scores.deprivationScore']);
    expect(codes('vn-2022', of(-10))).toEqual(['too-small household.scores.deprivationScore']);
    expect(said('vn-2022', of(25), 'en')).toContain(
      'contradiction: 25 is no multiple of the 10 points of each indicator',
    );
    expect(said('vn-2022', of(25), 'vi')).toContain('mâu thuẫn: 25 không phải bội số của 10 điểm mỗi chỉ số');
    expect(codes('vn-2022', { area: 'rural', scores: { circular, incomeScore: 0.5 } })).toEqual([
      'not-whole household.scores.incomeScore',
    ]);
  });
});

describe('contradictions', () => {
  test('a state against the facts', () => {
    const household = {
      area: 'rural',
      deprivations: { water: 'not-deprived', toilet: 'deprived' },
      facts: { waterSource: 'other', hygienicLatrine: true },
    };
    expect(said('vn-2022', household, 'vi').split('\n')).toEqual([
      'household.deprivations.water: mâu thuẫn: đã cho là không thiếu hụt; theo thông tin của hộ: thiếu hụt, không tiếp cận được nguồn nước sạch (nước máy, giếng khoan, giếng đào được bảo vệ, khe/mó được bảo vệ, nước mua, nước đóng chai bình)',
      'household.deprivations.toilet: mâu thuẫn: đã cho là thiếu hụt; theo thông tin của hộ: không thiếu hụt (hộ không thuộc trường hợp này)',
    ]);
    expect(said('vn-2022', household, 'en')).toContain(
      'it is given as deprived; by the facts: not deprived (the household is not in this case)',
    );
  });

  test('a number of deprivations against the indicators', () => {
    const three = { water: 'deprived', toilet: 'deprived', telecom: 'deprived' };
    const of = (deprivationCount: number, deprivations: unknown = three): unknown => ({
      area: 'rural',
      deprivationCount,
      deprivations,
    });
    expect(codes('vn-2022', of(3))).toBeUndefined();
    expect(codes('vn-2022', of(12))).toBeUndefined();
    expect(said('vn-2022', of(2), 'en')).toBe(
      'household.deprivationCount: contradiction: 2 deprivations, where 3–12 follow from the rest',
    );
    expect(codes('vn-2022', { area: 'rural', deprivationCount: 13 })).toEqual([
      'too-large household.deprivationCount',
    ]);
    expect(said('vn-2022', { area: 'rural', deprivationCount: 13 }, 'vi')).toBe(
      'household.deprivationCount: không được quá 12',
    );
    const all = Object.fromEntries(povertyStandards()[3]!.indicators.map(({ id }) => [id, 'not-deprived']));
    expect(said('vn-2022', of(1, all), 'en')).toContain('1 deprivations, where 0 follow from the rest');
    // How many indicators there are in 2027 is not established.
    expect(codes('vn-2027', of(9, { employment: 'deprived' }))).toBeUndefined();
    expect(said('vn-2027', of(0, { employment: 'deprived' }), 'en')).toContain(
      '0 deprivations, where 1 follow from the rest',
    );
  });

  test('a score of deprivation against the number, and against the indicators', () => {
    const scores = { circular, incomeScore: 1, deprivationScore: 30 };
    expect(codes('vn-2022', { area: 'rural', scores, deprivationCount: 3 })).toBeUndefined();
    expect(said('vn-2022', { area: 'rural', scores, deprivationCount: 4 }, 'en')).toBe(
      'household.scores.deprivationScore: contradiction: 3 deprivations, where 4 follow from the rest',
    );
    const four = { water: 'deprived', toilet: 'deprived', telecom: 'deprived', employment: 'deprived' };
    expect(codes('vn-2022', { area: 'rural', scores, deprivations: four })).toEqual([
      'contradiction household.scores.deprivationScore',
    ]);
  });

  test('members who are listed against members who are counted', () => {
    const facts = { members: [{}, {}], memberCount: 3 };
    expect(said('vn-2022', { area: 'rural', facts }, 'en')).toBe(
      'household.facts.memberCount: contradiction: 2 members are listed, not 3',
    );
    expect(said('vn-2022', { area: 'rural', facts }, 'vi')).toBe(
      'household.facts.memberCount: mâu thuẫn: liệt kê 2 thành viên, khác 3',
    );
    expect(codes('vn-2022', { area: 'rural', facts: { members: [{}, {}], memberCount: 2 } })).toBeUndefined();
    expect(codes('vn-2022', { area: 'rural', facts: { members: [{ age: -1 }], memberCount: 3 } })).toEqual([
      'too-small household.facts.members.0.age',
    ]);
    expect(codes('vn-2022', { area: 'rural', facts: { members: [{}], memberCount: 0.5 } })).toEqual([
      'not-whole household.facts.memberCount',
      'too-small household.facts.memberCount',
    ]);
  });
});

describe('bad input is told all at once', () => {
  test('in the standard and in the household', () => {
    expect(
      codes('vn-2021', { area: 'town', income: -1, deprivations: { water: 'yes' }, facts: { members: [] } }),
    ).toEqual([
      'not-one-of standard',
      'not-one-of household.area',
      'too-small household.income',
      'not-one-of household.deprivations.water',
      'too-short household.facts.members',
    ]);
    expect(codes('vn-2022', { income: '1,5' })).toEqual([
      'missing household.area',
      'bad-format household.income',
    ]);
  });

  test('what is well-formed is held against the standard all the same', () => {
    expect(codes('vn-2022', { area: 'rural', income: -1, deprivations: { watr: 'deprived' } })).toEqual([
      'too-small household.income',
      'no-such-member household.deprivations.watr',
    ]);
    expect(said('vn-2022', { area: 'rural', deprivations: { watr: 'deprived' } }, 'en')).toBe(
      'household.deprivations.watr: there is no watr in the indicators of the standard; did you mean “water”?',
    );
  });

  test.each([
    undefined,
    null,
    7,
    {},
    { id: 'vn-2022' },
    [],
    JSON.parse('{"kind":"local-poverty-standard","id":"x"}'),
  ])('%j is no standard', (standard) => {
    const code = standard === undefined ? 'missing' : 'wrong-type';
    expect(codes(standard, { area: 'rural' })).toEqual([`${code} standard`]);
  });

  test('a proxy that throws is no standard', () => {
    const hostile = new Proxy(
      {},
      {
        has: () => {
          throw new Error('no');
        },
      },
    );
    expect(codes(hostile, { area: 'rural' })).toEqual(['wrong-type standard']);
  });

  test('what names a standard, in words', () => {
    expect(said({}, { area: 'rural' }, 'vi')).toBe(
      'standard: phải là mã của chuẩn quốc gia hoặc kết quả của defineLocalPovertyStandard',
    );
    expect(said('vn-1', { area: 'rural' }, 'en')).toBe(
      'standard: expected one of: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027',
    );
  });
});

describe('warnings', () => {
  const warnings = (standard: any, household: any): unknown =>
    classifyHousehold(standard, household).warnings.map(({ code }) => code);

  test('an income that is likely in thousands or millions', () => {
    const of = (income: number | string): unknown => warnings('vn-2022', { area: 'rural', income });
    expect([of(45), of(1.5), of(9999), of(10000), of(0)]).toEqual([
      ['income-may-be-scaled'],
      ['income-may-be-scaled'],
      ['income-may-be-scaled'],
      [],
      [],
    ]);
    expect(classifyHousehold('vn-2022', { area: 'rural', income: '1500' }).warnings[0]?.text).toEqual({
      vi: 'Thu nhập 1.500 đồng/người/tháng thấp bất thường; có thể đã nhập theo nghìn đồng hoặc triệu đồng.',
      en: 'An income of 1,500 VND/person/month is unusually low; it may have been given in thousands or millions.',
    });
  });

  test('a rule or a scale that is only remembered', () => {
    const unconfirmed = ['rests-on-unconfirmed'];
    expect(warnings('vn-2016', { area: 'rural', income: 900000, deprivationCount: 0 })).toEqual(unconfirmed);
    expect(warnings('vn-2016', { area: 'rural', income: 900000, deprivationCount: 3 })).toEqual([]);
    // Above all classes by lines of which the last is only remembered.
    expect(warnings('vn-2016', { area: 'rural', income: 1600000 })).toEqual(unconfirmed);
    const scores = { circular: '17/2016/TT-BLĐTBXH', incomeScore: 100 };
    expect(warnings('vn-2016', { area: 'rural', scores })).toEqual(unconfirmed);
    expect(warnings('vn-2006', { area: 'rural', income: 100000 })).toEqual([]);
    // Where there is no class nothing rests on anything.
    expect(warnings('vn-2016', { area: 'rural', income: 900000 })).toEqual([]);
    expect(
      warnings('vn-2022', { area: 'rural', scores: { circular, incomeScore: 1, deprivationScore: 0 } }),
    ).toEqual([]);
  });

  test('an income that does not go with the score', () => {
    const scores = { circular, incomeScore: 140, deprivationScore: 30 };
    expect(warnings('vn-2022', { area: 'rural', income: 1500001, scores })).toEqual([
      'income-and-score-differ',
    ]);
    expect(warnings('vn-2022', { area: 'rural', income: 1500000, scores })).toEqual([]);
    expect(
      warnings('vn-2022', { area: 'rural', income: 1500000, scores: { circular, incomeScore: 141 } }),
    ).toEqual(['income-and-score-differ']);
  });

  test('deprivations under a standard of income alone', () => {
    expect(
      warnings('vn-2011', { area: 'rural', income: 100000, deprivations: { anything: 'deprived' } }),
    ).toEqual(['deprivations-not-counted']);
    expect(warnings('vn-2011', { area: 'rural', income: 100000, deprivationCount: 2 })).toEqual([
      'deprivations-not-counted',
    ]);
    expect(warnings('vn-2011', { area: 'rural', income: 100000, facts: { usesInternet: false } })).toEqual([
      'facts-not-used',
    ]);
  });

  test('a day on which the standard is not applied, unless the review measured it for the first time', () => {
    const on = (standard: string, date: string): unknown => warnings(standard, { area: 'rural', date });
    expect(on('vn-2022', '2021-10-15')).toEqual([]);
    expect(on('vn-2022', '2020-10-15')).toEqual(['standard-not-applied']);
    expect(on('vn-2022', '2026-12-31')).toEqual([]);
    expect(on('vn-2022', '2027-01-01')).toEqual(['standard-not-applied']);
    expect(on('vn-2006', '2006-01-01')).toEqual([]);
    expect(classifyHousehold('vn-2022', { area: 'rural', date: '2027-01-01' }).warnings[0]?.text).toEqual({
      vi: 'Ngày 01/01/2027 không thuộc thời gian áp dụng chuẩn nghèo đa chiều giai đoạn 2021-2025; đề nghị kiểm tra lại.',
      en: 'The multidimensional poverty standard titled 2021-2025 is not applied on 2027-01-01; please check.',
    });
  });

  test('an income as given is assumed only where a review would score it and it decided', () => {
    const codesOfAssumptions = (standard: any, household: any): unknown =>
      classifyHousehold(standard, household).assumptions.map(({ code }) => code);
    const assumed = ['income-as-given'];
    expect(codesOfAssumptions('vn-2022', { area: 'rural', income: 1, deprivationCount: 3 })).toEqual(assumed);
    expect(codesOfAssumptions('vn-2022', { area: 'rural', income: 1, deprivationCount: 0 })).toEqual(assumed);
    expect(codesOfAssumptions('vn-2022', { area: 'rural', income: 2000000 })).toEqual([]);
    expect(codesOfAssumptions('vn-2027', { area: 'rural', income: 1, deprivationCount: 3 })).toEqual([]);
    expect(
      codesOfAssumptions('vn-2022', {
        area: 'rural',
        scores: { circular, incomeScore: 1, deprivationScore: 30 },
      }),
    ).toEqual([]);
    expect(
      codesOfAssumptions('vn-2022', {
        area: 'rural',
        income: 1,
        deprivationCount: 3,
        scores: { circular, incomeScore: 1 },
      }),
    ).toEqual([]);
  });
});
