import { describe, expect, it } from 'vitest';
import { describeError, isMtqgError, type MtqgError } from '../../../src/foundation/index.js';
import { defineUnits, province, provinces, type ProvinceOptions } from '../../../src/units/index.js';

const problemOf = (text: unknown, options?: unknown) => {
  try {
    province(text as string, options as ProvinceOptions);
  } catch (error) {
    return (error as MtqgError).problems[0];
  }
  return undefined;
};

const lastDay = { date: '2025-06-30' };
const firstDay = { date: '2025-07-01' };

describe('province', () => {
  it('gives a code the meaning that it had on the day', () => {
    expect(province('15', lastDay).fullName).toBe('Tỉnh Yên Bái');
    expect(province('15', firstDay).fullName).toBe('Tỉnh Lào Cai');
  });

  it('refuses a code that changed hands where there is no day, with both', () => {
    const problem = problemOf('15');
    expect(problem).toEqual({
      code: 'ambiguous',
      path: ['codeOrName'],
      details: {
        candidates:
          'Tỉnh Lào Cai (code 15; nso2025:15), Tỉnh Yên Bái (code 15, until 2025-06-30; gso2004:15)',
        candidatesVi:
          'Tỉnh Lào Cai (mã 15; nso2025:15), Tỉnh Yên Bái (mã 15, đến ngày 30/6/2025; gso2004:15)',
        hint: 'date-or-system',
        use: "{ date: '2025-07-01' } / { system: 'nso2025' }",
      },
    });
  });

  it('refuses a name that two provinces bore one after the other, with both', () => {
    expect(problemOf('Lào Cai')?.details).toMatchObject({
      candidates: 'Tỉnh Lào Cai (code 15; nso2025:15), Tỉnh Lào Cai (code 10, until 2025-06-30; gso2004:10)',
    });
    expect(problemOf('12')?.code).toBe('ambiguous');
  });

  it('takes the system in place of the day', () => {
    expect(province('15', { system: 'gso2004' }).name).toBe('Yên Bái');
    expect(province('15', { system: 'nso2025' }).name).toBe('Lào Cai');
  });

  it('needs neither where only one is meant', () => {
    expect(province('Yên Bái').id).toBe('gso2004:15');
    expect(province('10').id).toBe('gso2004:10');
    expect(province('nso2025:15').name).toBe('Lào Cai');
    expect(province('VN-02').id).toBe('gso2004:10');
    expect(province('vn-06').id).toBe('gso2004:15');
  });

  it.each([
    ['tinh lao cai', 'nso2025:15'],
    ['TỈNH LÀO CAI', 'nso2025:15'],
    ['T\u1EC9nh L\u0061\u0300o Cai', 'nso2025:15'],
    ['TP. Huế', 'nso2025:46'],
    ['tp hue', 'nso2025:46'],
    ['Thành phố Huế', 'nso2025:46'],
    ['Thừa Thiên – Huế', 'nso2025:46'],
    ['Khánh Hoà', 'nso2025:56'],
    ['Khánh Hòa', 'nso2025:56'],
    ['dac lac', 'nso2025:66'],
    ['TP.HCM', 'nso2025:79'],
    ['Đồng Nai', 'nso2025:75'],
    ['Ðồng Nai', 'nso2025:75'],
    ['Dong Nai', 'nso2025:75'],
    ['tỉnh Bắc Ninh', 'nso2025:24'],
    ['thành phố Bắc Ninh', 'nso2025:24'],
  ])('reads %s as people write it', (text, id) => {
    expect(province(text, firstDay).id).toBe(id);
  });

  it('finds every province by its code, its name and its name without diacritics, on a day of its own', () => {
    for (const unit of provinces().units) {
      const at = { date: unit.validity.to ?? '2026-11-22' };
      const bare = unit.name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('Đ', 'D')
        .replaceAll('đ', 'd');
      for (const text of [unit.code.value, unit.name, unit.fullName, bare, unit.id])
        expect(province(text, at)).toBe(unit);
    }
  });

  it('says that there is none', () => {
    expect(problemOf('Atlantis')).toEqual({
      code: 'no-such-member',
      path: ['codeOrName'],
      details: {
        key: 'Atlantis',
        keyVi: 'Atlantis',
        where: 'the list of provinces',
        whereVi: 'danh mục tỉnh, thành phố',
      },
    });
    expect(problemOf('Yên Bái', firstDay)?.details).toEqual({
      key: 'Yên Bái, 2025-07-01',
      keyVi: 'Yên Bái, ngày 01/7/2025',
      where: 'the list of provinces',
      whereVi: 'danh mục tỉnh, thành phố',
      hint: 'known',
      use: 'Tỉnh Yên Bái (code 15, until 2025-06-30; gso2004:15)',
      useVi: 'Tỉnh Yên Bái (mã 15, đến ngày 30/6/2025; gso2004:15)',
    });
    expect(problemOf('Yên Bái', { system: 'nso2025' })?.code).toBe('no-such-member');
    expect(problemOf('Yên B', lastDay)?.code).toBe('no-such-member');
    expect(problemOf('tỉnh')?.code).toBe('no-such-member');
    expect(problemOf('phường Yên Bái')?.code).toBe('no-such-member');
  });

  it('asks for the nearest name where a letter is wrong', () => {
    expect(problemOf('Lào Gai')?.details).toMatchObject({ hint: 'nearest', use: 'Lào Cai' });
    expect(problemOf('Hà Nội')?.details).toMatchObject({ hint: 'date-or-system' });
    expect(problemOf('Hà Nội', { date: '2025-07-01' })).toBeUndefined();
    expect(problemOf('Atlantis', { system: 'gso2004' })?.details['key']).toBe('Atlantis, gso2004');
  });

  it('takes a province of the caller', () => {
    const own = defineUnits({
      name: 'test provinces',
      asOf: '2025-07-01',
      units: [
        {
          level: 'province',
          name: 'Thử Nghiệm',
          code: { system: 'test', value: '15' },
          validity: { from: '2025-07-01', to: null },
        },
      ],
    });
    const twins = defineUnits({
      name: 'twins',
      asOf: '2025-07-01',
      units: ['1', '2'].map((value) => ({
        level: 'province',
        name: 'Sinh Đôi',
        code: { system: 'twins', value },
        validity: { from: value === '1' ? '2004-07-08' : '2025-07-01', to: null },
      })),
    });
    expect(problemOf('Sinh Đôi', { in: twins, system: 'twins' })?.details['use']).toBe(
      "{ date: '2025-07-01' }",
    );
    expect(problemOf('Sinh Đôi', { in: twins, date: '2025-07-01', system: 'twins' })?.details).toEqual({
      candidates: 'Sinh Đôi (code 1; twins:1), Sinh Đôi (code 2; twins:2)',
      candidatesVi: 'Sinh Đôi (mã 1; twins:1), Sinh Đôi (mã 2; twins:2)',
    });
    expect(province('thu nghiem', { in: own }).id).toBe('test:15');
    expect(province('15', { in: own }).id).toBe('test:15');
    expect(problemOf('15', { in: [provinces(), own], date: '2025-07-01' })?.details).toMatchObject({
      candidates: 'Tỉnh Lào Cai (code 15; nso2025:15), Thử Nghiệm (code 15; test:15)',
      use: "{ system: 'nso2025' }",
    });
  });

  it('rejects what is no text, no day, no option', () => {
    expect(problemOf('')?.code).toBe('too-short');
    expect(problemOf(15)?.code).toBe('wrong-type');
    expect(problemOf('15', { date: '30/06/2025' })).toMatchObject({
      code: 'bad-format',
      path: ['options', 'date'],
    });
    expect(problemOf('15', { on: '2025-06-30' })).toMatchObject({
      code: 'unknown-key',
      path: ['options', 'on'],
    });
    expect(problemOf('15', null)?.code).toBe('wrong-type');
    expect(problemOf('15', { in: [] })).toMatchObject({ code: 'too-short', path: ['options', 'in'] });
    const tooMany = new Array<unknown>(1_000_000_000);
    expect(problemOf('15', { in: tooMany })).toMatchObject({ code: 'too-long', path: ['options', 'in'] });
    expect(problemOf('15', { in: 'communes' })?.code).toBe('wrong-type');
  });

  it('says in both languages what is meant', () => {
    let error: unknown;
    try {
      province('15');
    } catch (caught) {
      error = caught;
    }
    if (!isMtqgError(error, 'ambiguous')) expect.unreachable();
    expect(describeError(error, 'vi')).toBe(
      'codeOrName: không rõ nghĩa, có thể là: Tỉnh Lào Cai (mã 15; nso2025:15), Tỉnh Yên Bái (mã 15, đến ngày 30/6/2025; gso2004:15); ' +
        "nêu thêm ngày (date) hoặc hệ thống mã (system): { date: '2025-07-01' } / { system: 'nso2025' }",
    );
  });
});
