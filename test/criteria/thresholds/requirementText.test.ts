import { describe, expect, test } from 'vitest';
import type { NumberRequirement, Requirement } from 'mtqg/criteria';
import { requirementWords } from '../../../src/criteria/thresholds/requirementWords.js';
import { requirementText } from '../../../src/criteria/thresholds/requirementText.js';
import type { Threshold } from '../../../src/criteria/thresholds/threshold.js';
import { problemsOf } from '../../problems.js';

const atLeast = (value: string): NumberRequirement => ({
  kind: 'number',
  operator: '>=',
  value,
  unit: 'percent',
});
const citation = { source: { kind: 'publication', title: 'Nguồn' }, provenance: 'secondary' } as const;

describe('requirementText', () => {
  test.each<[string, string, Requirement]>([
    ['≥ 95%', '≥ 95%', atLeast('95')],
    ['< 6,5%', '< 6.5%', { kind: 'number', operator: '<', value: '6.5', unit: 'percent' }],
    [
      '≥ 36 triệu đồng/người/năm',
      '≥ 36 million VND/person/year',
      { kind: 'number', operator: '>=', value: 36_000_000, unit: 'VND/person/year' },
    ],
    ['> ≈ 0,3333%', '> ≈ 0.3333%', { kind: 'number', operator: '>', value: '0.33333', unit: 'percent' }],
    ['= 1 xã', '= 1 commune', { kind: 'number', operator: '=', value: 1, unit: 'commune' }],
    ['đạt', 'met', { kind: 'met' }],
    ['đạt (≥ 80%)', 'met (≥ 80%)', { kind: 'met', embedded: atLeast('80') }],
    ['không có', 'none', { kind: 'none' }],
    [
      'không có (trừ hộ bảo trợ xã hội)',
      'none (except protected households)',
      { kind: 'none', except: { vi: 'hộ bảo trợ xã hội', en: 'protected households' } },
    ],
    ['UBND cấp tỉnh quy định', 'set by the province', { kind: 'set-by-province' }],
    ['bộ, ngành công bố', 'published by the ministry', { kind: 'set-by-ministry' }],
    ['không áp dụng', 'does not apply', { kind: 'not-applicable' }],
    ['chưa có thông tin', 'not established', { kind: 'unknown' }],
  ])('says %s, %s', (vi, en, requirement) => {
    expect([requirementText(requirement, 'vi'), requirementText(requirement, 'en')]).toEqual([vi, en]);
  });

  test('says from which grade on, or which is the highest', () => {
    const grades = [1, 2, 3].map((level) => ({
      id: String(level),
      name: { vi: `mức độ ${String(level)}`, en: `level ${String(level)}` },
    }));
    expect(requirementText({ kind: 'grade', grades, atLeast: '2' }, 'vi')).toBe('mức độ 2 trở lên');
    expect(requirementText({ kind: 'grade', grades, atLeast: '2' }, 'en')).toBe('level 2 or higher');
    expect(requirementText({ kind: 'grade', grades, atLeast: '3' }, 'vi')).toBe('mức độ 3');
  });

  test.each<[string, string, Requirement]>([
    [
      'DBSH, DNB: ≥ 95%; TN: chưa có thông tin',
      'DBSH, DNB: ≥ 95%; TN: not established',
      { kind: 'by-column', columns: { DBSH: atLeast('95'), TN: { kind: 'unknown' }, DNB: atLeast('95') } },
    ],
    [
      '2021: ≥ 1%; 2022–2025: ≥ 2%',
      '2021: ≥ 1%; 2022–2025: ≥ 2%',
      {
        kind: 'by-year',
        years: [
          { from: 2021, to: 2021, requirement: atLeast('1') },
          { from: 2022, to: 2025, requirement: atLeast('2') },
        ],
      },
    ],
    [
      'từ ngày 08/3/2022 đến ngày 29/02/2024: ≥ 1%; từ ngày 01/3/2024: ≥ 2%',
      'from 2022-03-08 to 2024-02-29: ≥ 1%; from 2024-03-01: ≥ 2%',
      {
        kind: 'by-date',
        versions: [
          { from: '2022-03-08', to: '2024-02-29', requirement: atLeast('1') },
          { from: '2024-03-01', to: null, requirement: atLeast('2') },
        ],
      },
    ],
    [
      '≥ 50% (schools: 0–3), ≥ 70% (schools: từ 4 trở lên)',
      '≥ 50% (schools: 0–3), ≥ 70% (schools: 4 or more)',
      {
        kind: 'by-count',
        fact: 'schools',
        bands: [
          { from: 0, to: 3, requirement: atLeast('50') },
          { from: 4, to: null, requirement: atLeast('70') },
        ],
      },
    ],
    [
      '≥ 29 triệu đồng/người/năm (2015) → 49 triệu đồng/người/năm (2020)',
      '≥ 29 million VND/person/year (2015) → 49 million VND/person/year (2020)',
      {
        kind: 'interpolated',
        operator: '>=',
        unit: 'VND/person/year',
        start: { year: 2015, value: '29000000' },
        end: { year: 2020, value: '49000000' },
      },
    ],
    [
      '≤ mức năm trước',
      '≤ the figure of last year',
      {
        kind: 'relative',
        operator: '<=',
        unit: 'item',
        times: '1.0',
        to: { kind: 'reference', base: 'last-year' },
      },
    ],
    [
      '≥ 1,1 lần mức đạt chuẩn của chỉ tiêu 10 (commune-advanced)',
      '≥ 1.1 times the threshold of indicator 10 (commune-advanced)',
      {
        kind: 'relative',
        operator: '>=',
        unit: 'VND/person/year',
        times: '1.1',
        to: { kind: 'threshold', set: 'commune-advanced', indicator: '10' },
      },
    ],
    [
      '≥ 2 lần mức đạt chuẩn của chỉ tiêu 3',
      '≥ 2 times the threshold of indicator 3',
      {
        kind: 'relative',
        operator: '>=',
        unit: 'percent',
        times: 2,
        to: { kind: 'threshold', indicator: '3' },
      },
    ],
  ])('says what depends on what: %s', (vi, en, requirement) => {
    expect([requirementText(requirement, 'vi'), requirementText(requirement, 'en')]).toEqual([vi, en]);
  });

  test.each<[string, string, Requirement]>([
    [
      '≥ 95%, trong đó nước sạch: ≥ 60%',
      '≥ 95%, of which clean water: ≥ 60%',
      {
        kind: 'of-which',
        whole: atLeast('95'),
        parts: [{ id: 'clean', name: { vi: 'nước sạch', en: 'clean water' }, requirement: atLeast('60') }],
      },
    ],
    [
      'mầm non: đạt; tiểu học: ≥ 98%',
      'preschool: met; primary: ≥ 98%',
      {
        kind: 'all-of',
        parts: [
          { id: 'a', name: { vi: 'mầm non', en: 'preschool' }, requirement: { kind: 'met' } },
          { id: 'b', name: { vi: 'tiểu học', en: 'primary' }, requirement: atLeast('98') },
        ],
      },
    ],
    [
      'một trong các điều kiện: chợ, siêu thị đạt',
      'one of: market, supermarket met',
      {
        kind: 'any-of',
        parts: [
          { id: 'a', name: { vi: 'chợ', en: 'market' }, requirement: { kind: 'met' } },
          { id: 'b', name: { vi: 'siêu thị', en: 'supermarket' }, requirement: { kind: 'met' } },
        ],
      },
    ],
    ['nam, nữ: ≥ 90%', 'men, women: ≥ 90%', { kind: 'both-sexes', requirement: atLeast('90') }],
    [
      '100% (nếu có làng nghề)',
      '100% (if there is any craft village)',
      { kind: 'if-any', of: { vi: 'làng nghề', en: 'craft village' }, requirement: atLeast('100') },
    ],
  ])('says what is made of what: %s', (vi, en, requirement) => {
    expect([requirementText(requirement, 'vi'), requirementText(requirement, 'en')]).toEqual([vi, en]);
  });

  test('refuses what is no requirement', () => {
    expect(
      problemsOf(() => requirementText({ kind: 'met', embedded: { kind: 'met' } } as never, 'vi')),
    ).not.toEqual([]);
    expect(problemsOf(() => requirementText({ kind: 'met' }, 'fr' as never))).toEqual([
      ['not-one-of', 'locale'],
    ]);
  });
});

describe('requirementWords', () => {
  test('names columns and facts where it knows them', () => {
    const schools = { kind: 'number', id: 'schools', name: { vi: 'số trường', en: 'schools' }, unit: 'item' };
    const columns = [{ id: 'DNB', name: { vi: 'Đông Nam Bộ', en: 'Southeast' } }];
    const byCount: Requirement = {
      kind: 'by-count',
      fact: 'schools',
      bands: [{ from: 0, to: null, requirement: atLeast('50') }],
    };
    expect(
      requirementWords(
        { kind: 'by-column', columns: { DNB: byCount } },
        {
          columns,
          facts: [schools as never],
        },
      ).vi,
    ).toBe('Đông Nam Bộ: ≥ 50% (số trường: từ 0 trở lên)');
  });

  const resolved = (value: string): Threshold => ({ requirement: atLeast(value), citation });
  const sexes = [
    { id: 'men', name: { vi: 'nam', en: 'men' }, threshold: resolved('90') },
    { id: 'women', name: { vi: 'nữ', en: 'women' }, threshold: resolved('85') },
  ];

  test.each<[string, Threshold['requirement']]>([
    ['nam: ≥ 90%; nữ: ≥ 85%', { kind: 'both-sexes', parts: sexes }],
    ['≥ 95%, trong đó nam: ≥ 90%; nữ: ≥ 85%', { kind: 'of-which', whole: resolved('95'), parts: sexes }],
    ['≥ 5% (nếu có làng nghề)', { kind: 'if-any', of: { vi: 'làng nghề', en: 'x' }, then: resolved('5') }],
  ])('says a resolved threshold: %s', (vi, requirement) => {
    expect(requirementWords(requirement).vi).toBe(vi);
  });

  test('falls back to the id of a grade that the scale lacks', () => {
    expect(
      requirementWords({ kind: 'grade', grades: [{ id: '1', name: { vi: 'một', en: 'one' } }], atLeast: '2' })
        .vi,
    ).toBe('2 trở lên');
  });
});
