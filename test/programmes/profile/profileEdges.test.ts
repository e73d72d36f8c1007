import { describe, expect, test } from 'vitest';
import { describeError, explain, isMtqgError } from '../../../src/foundation/index.js';
import {
  compareProfiles,
  programmeProfile,
  type ProfileOptions,
  type ProfileRecord,
} from '../../../src/programmes/profile/index.js';

const options = { programme: 'poverty-2021-2025', subject: 'Lào Cai', date: '2024-06-30' } as const;
const at = { subject: 'Lào Cai' } as const;

const profileOf = (records: readonly object[], more: Partial<ProfileOptions> = {}) =>
  programmeProfile(records as readonly ProfileRecord[], { ...options, ...more });

/** All problems of some rows, each with its place. */
function saidOf(records: readonly object[], more: Partial<ProfileOptions> = {}, locale: 'vi' | 'en' = 'vi') {
  try {
    profileOf(records, more);
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale).split('\n');
    throw error;
  }
  return [];
}

const figuresOf = (
  part: 'poverty' | 'capital' | 'criteria' | 'targets',
  ...given: Parameters<typeof profileOf>
) => {
  const found = profileOf(...given)[part];
  return 'results' in found ? found.results.flatMap(({ figures }) => figures) : [];
};

describe('problems', () => {
  test('of periods are told in days and years as people write them', () => {
    const early = {
      ...at,
      kind: 'recognition',
      date: '2019-12-31',
      counts: { level: 'commune', standard: 3 },
    };
    const plan = { ...at, kind: 'capital-plan', value: '1', unit: 'VND', planKind: 'annual' };
    const said = saidOf([early, { ...plan, years: { from: 2019, to: 2020 } }]);
    expect(said[0]).toContain('bản ghi của kỳ 31/12/2019, hồ sơ từ 31/12/2020 đến 30/6/2024');
    expect(said[1]).toContain('bản ghi của kỳ 2019-2020, hồ sơ từ 2021 đến 2025');
    expect(saidOf([early], {}, 'en')[0]).toContain(
      'the record is of 2019-12-31, the profile from 2020-12-31 to 2024-06-30',
    );
  });

  test('of a target of another province name the provinces', () => {
    const seen = { ...at, kind: 'observation', target: 'poverty-2021-2025/kon-tum-poor-rate', year: 2022 };
    const rows = [{ ...seen, change: '-4' }];
    const place = { place: 'gso2004:10' };
    expect(saidOf(rows, place).join()).toContain('mục tiêu của Kon Tum, hồ sơ của Lào Cai');
    expect(saidOf(rows, place, 'en').join()).toContain('the target is of Kon Tum, the profile of Lào Cai');
    const subject = { vi: 'Lào Cai', en: 'Lao Cai' };
    expect(saidOf([{ ...rows[0], subject }], { ...place, subject }, 'en').join()).toContain(
      'the profile of Lao Cai',
    );
  });

  test('of shares that nothing can have name their row', () => {
    const counts = { level: 'commune', standard: '3', advanced: '5' };
    const printed = { level: 'commune', standard: '30', advanced: '50' };
    const said = saidOf([
      { ...at, kind: 'recognition', date: '2023-12-31', counts },
      { ...at, kind: 'recognition', date: '2022-12-31', printed },
    ]);
    expect(said.filter((line) => line.startsWith('records[0].counts')).length).toBeGreaterThan(0);
    expect(said.filter((line) => line.startsWith('records[1].printed')).length).toBeGreaterThan(0);
  });

  test('of a target of one’s own that differs by region name the option', () => {
    const target = {
      id: 'own',
      kind: 'level',
      unit: 'percent',
      direction: 'at-least',
      regions: ['A'],
      target: { value: 80, year: 2025 },
      table: [{ regions: ['B'], target: { value: 60, year: 2025 } }],
    } as const;
    expect(saidOf([], { targets: [target] })[0]).toMatch(/^options\.region/);
    expect(figuresOf('targets', [], { targets: [target], region: 'B' })[0]?.value).toEqual({
      kind: 'quantity',
      value: '60',
      unit: 'percent',
    });
  });
});

describe('capital', () => {
  const plan = { ...at, kind: 'capital-plan', value: '10', unit: 'billionVND', planKind: 'annual' } as const;
  const done = {
    ...at,
    kind: 'disbursement',
    value: '4',
    unit: 'billionVND',
    asOf: '2024-03-31',
    counting: 'cumulative',
  } as const;
  const told = (...rows: readonly object[]) =>
    Object.fromEntries(
      figuresOf('capital', rows).map(({ id, value, figureStatus, basis }) => [
        id,
        [value.kind === 'quantity' ? value.value : value.kind, figureStatus, basis],
      ]),
    );

  test('of a plan alone is a plan, and no disbursement of nothing', () => {
    const { 'capital-plan': planned, disbursed, 'disbursement-ratio': ratio } = told(plan);
    expect(planned?.[0]).toBe('10000000000');
    expect(planned?.[2]).toBe('annual not-stated not-stated not-stated');
    expect([disbursed?.[0], ratio?.[0]]).toEqual(['refusal', 'refusal']);
  });

  test('of a disbursement alone has no plan and no ratio', () => {
    const { 'capital-plan': planned, disbursed, 'disbursement-ratio': ratio } = told(done);
    expect([planned?.[0], disbursed?.[0], ratio?.[0]]).toEqual(['refusal', '4000000000', 'refusal']);
    expect(disbursed?.slice(1)).toEqual(['not-stated', 'not-stated']);
  });

  test('is as sure as the least sure record of the latest day', () => {
    const estimated = { ...done, figureStatus: 'estimate' };
    const earlier = { ...done, asOf: '2024-02-29', value: '3', figureStatus: 'actual' };
    expect(told(plan, earlier, estimated)['disbursed']?.[1]).toBe('estimate');
    expect(
      told(plan, { ...earlier, figureStatus: 'estimate' }, { ...done, figureStatus: 'actual' })[
        'disbursed'
      ]?.[1],
    ).toBe('actual');
  });
});

describe('poverty', () => {
  const rate = { ...at, kind: 'poverty', measure: 'poor', standard: 'vn-2022' } as const;
  const group = { vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority households' };

  test('of a group is told with the group in both languages', () => {
    const rows = [
      { ...rate, group, year: 2022, ratePercent: '30' },
      { ...rate, group, year: 2023, ratePercent: '27' },
    ];
    const said = explain(profileOf(rows), 'vi');
    expect(said).toContain(
      'Lào Cai, hộ dân tộc thiểu số, tỷ lệ hộ nghèo: tỷ lệ (2022) 30%; tỷ lệ (2023) 27%; thay đổi cả giai đoạn (2022-2023) giảm 3 điểm phần trăm',
    );
    expect(explain(profileOf(rows), 'en')).toContain('change (2022-2023) fell by 3 percentage points');
  });

  test('of two days is compared with its difference in words', () => {
    const profiles = ['2022-12-31', '2023-12-31'].map((date, years) =>
      profileOf(
        [2022, 2023]
          .slice(0, years + 1)
          .map((year) => ({ ...rate, group, year, ratePercent: String(30 - 3 * (year - 2022)) })),
        { date },
      ),
    );
    expect(explain(compareProfiles(profiles), 'vi')).toContain(
      'Hộ dân tộc thiểu số, tỷ lệ hộ nghèo, tỷ lệ: 31/12/2022 (2022) 30%; 31/12/2023 (2023) 27% (thấp hơn 3 điểm phần trăm).',
    );
  });
});

test('what no profile could tell is neither compared nor listed', () => {
  const target = {
    id: 'own',
    kind: 'level',
    unit: 'percent',
    direction: 'at-least',
    target: { value: 80, year: 2025 },
  } as const;
  const profiles = ['2023-12-31', '2024-06-30'].map((date) => profileOf([], { date, targets: [target] }));
  const { compared, notComparable } = compareProfiles(profiles);
  expect(compared.map(({ id, values }) => [id, values[1]?.difference])).toEqual([
    ['target', { kind: 'quantity', value: '0', unit: 'percentagePoint' }],
  ]);
  expect(notComparable).toEqual([]);
});

test('a target that is a range differs by nothing where it is the same, by a range where it moved', () => {
  const target = (from: string, to: string) =>
    ({ id: 'own', kind: 'yearly-change', target: { from, to, year: 2024 } }) as const;
  const differenceOf = (...ranges: readonly (readonly [string, string])[]) =>
    compareProfiles(
      ranges.map(([from, to], year) =>
        profileOf([], { date: `202${String(3 + year)}-03-31`, targets: [target(from, to)] }),
      ),
    ).compared.find(({ id }) => id === 'target')?.values[1]?.difference;
  expect(differenceOf(['-5', '-4'], ['-5', '-4'])).toEqual({
    kind: 'quantity',
    value: '0',
    unit: 'percentagePoint/year',
  });
  expect(differenceOf(['-5', '-4'], ['-7', '-6'])).toEqual({
    kind: 'range',
    lower: '-3',
    upper: '-1',
    unit: 'percentagePoint/year',
  });
});

describe('whether figures are confirmed', () => {
  const cited = (provenance?: string) =>
    provenance === undefined
      ? {}
      : { citation: { source: { kind: 'publication', title: 'Báo cáo' }, provenance } };
  const rate = (year: number, provenance?: string) => ({
    ...at,
    kind: 'poverty',
    measure: 'poor',
    standard: 'vn-2022',
    year,
    ratePercent: String(2030 - year),
    ...cited(provenance),
  });
  const found = (...rows: readonly object[]) =>
    figuresOf('poverty', rows)
      .filter(({ id }) => id === 'poverty-rate' || id === 'poverty-change')
      .map(({ confirmation }) => confirmation);

  test('is not known where a record names no source, and of figures over years if one of them does not', () => {
    expect(found(rate(2022, 'official'), rate(2023, 'secondary'))).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
    ]);
    expect(found(rate(2022, 'unconfirmed'), rate(2023))).toEqual(['unconfirmed', 'unknown', 'unconfirmed']);
    expect(found(rate(2022, 'official'), rate(2023))).toEqual(['confirmed', 'unknown', 'unknown']);
    expect(found(rate(2022, 'official'), rate(2023, 'unknown'))).toEqual(['confirmed', 'unknown', 'unknown']);
  });

  test('is told once for all results of a part', () => {
    const texts = (...rows: readonly object[]) =>
      profileOf(rows)
        .warnings.filter(({ code }) => code === 'source-not-stated')
        .map(({ part, text }) => [part, text.vi, text.en]);
    expect(texts(rate(2022, 'unconfirmed'))).toEqual([]);
    expect(texts(rate(2022))).toEqual([
      [
        'poverty',
        'Chưa rõ số liệu đã được xác nhận hay chưa vì không nêu nguồn: 1 kết quả về nghèo đa chiều.',
        'No source is stated, so whether it is confirmed is not known: 1 result of poverty.',
      ],
    ]);
    expect(texts(rate(2022), { ...rate(2022), measure: 'near-poor' })[0]?.[2]).toContain('3 results of');
  });

  test('of a target is that of its source, of what is found of it that of both', () => {
    const target = (provenance?: string) => ({
      kind: 'level' as const,
      id: 'own',
      unit: 'commune' as const,
      direction: 'at-least' as const,
      target: { value: '10', year: 2025 },
      ...(cited(provenance) as object),
    });
    const seen = (provenance?: string) => ({
      ...at,
      kind: 'observation',
      target: 'own',
      year: 2023,
      value: '5',
      ...cited(provenance),
    });
    const ofBoth = (asked?: string, observed?: string) => {
      const figures = figuresOf('targets', [seen(observed)], { targets: [target(asked)] });
      return ['target', 'current'].map((id) => figures.find((one) => one.id === id)?.confirmation);
    };
    expect(ofBoth('official', 'secondary')).toEqual(['confirmed', 'confirmed']);
    expect(ofBoth('official')).toEqual(['confirmed', 'unknown']);
    expect(ofBoth(undefined, 'official')).toEqual(['unknown', 'unknown']);
    expect(ofBoth('unconfirmed', 'official')).toEqual(['unconfirmed', 'unconfirmed']);
    expect(ofBoth('official', 'unconfirmed')).toEqual(['confirmed', 'unconfirmed']);
  });
});

describe('what is seldom recorded', () => {
  const rate = {
    ...at,
    kind: 'poverty',
    measure: 'poor',
    standard: 'vn-2022',
    year: 2022,
    ratePercent: '8.0',
  };
  const resultsOf = (part: 'poverty' | 'criteria' | 'capital', ...given: Parameters<typeof profileOf>) => {
    const found = profileOf(...given)[part];
    return 'results' in found ? found.results : [];
  };

  test('a standard error tells whether a change is more than chance, and is not negative', () => {
    const warned = (error: string) =>
      resultsOf('poverty', [
        { ...rate, standardErrorPoints: error },
        { ...rate, year: 2023, ratePercent: '7.0', standardErrorPoints: error },
      ]).flatMap(({ warnings }) => warnings.map(({ code }) => code));
    expect(warned('0.1')).not.toContain('change-within-error');
    expect(warned('1')).toContain('change-within-error');
    const said = saidOf([{ ...rate, standardErrorPoints: '-1' }]);
    expect(said.map((line) => line.split(':')[0])).toEqual(['records[0].standardErrorPoints']);
  });

  test('a group in one language stands before the place in one language', () => {
    const [trend] = resultsOf('poverty', [{ ...rate, group: 'hộ DTTS' }]);
    expect(trend).toMatchObject({ subject: 'Lào Cai', group: 'hộ DTTS' });
    expect(explain(profileOf([{ ...rate, group: 'hộ DTTS' }]), 'vi')).toContain(
      'Lào Cai, hộ DTTS, tỷ lệ hộ nghèo',
    );
  });

  test('a tier above another is told of that one, too, as it is printed', () => {
    const printed = {
      level: 'commune',
      percentOf: 'all-places',
      percent: { standard: '80', advanced: '20' },
    };
    const rows = [{ ...at, kind: 'recognition', date: '2023-12-31', printed }];
    const [standard, advanced] = resultsOf('criteria', rows);
    const idsOf = (result: typeof standard) => result?.figures.map(({ id }) => id);
    expect(idsOf(standard)).not.toContain('recognised-share-below');
    expect(advanced?.figures.find(({ id }) => id === 'recognised-share-below')?.value).toMatchObject({
      // 19.5 ÷ 80.5
      lower: '24.2236024844720496894409937888198757',
    });
  });

  test('plans without anything disbursed, and parts that some records do not name', () => {
    const plan = { ...at, kind: 'capital-plan', value: '100', unit: 'billionVND', planKind: 'annual' };
    const years = { years: { from: 2024, to: 2024 } };
    const rows = [
      { ...plan, ...years, component: 'Dự án 1' },
      { ...plan, ...years, value: '50' },
    ];
    const results = resultsOf('capital', rows);
    const found = results.map(({ id, figures }) => {
      const valueOf = (wanted: string) => figures.find((one) => one.id === wanted)?.value;
      return [id, valueOf('capital-plan'), valueOf('disbursed')];
    });
    const unknown = { kind: 'refusal', code: 'missing-input', missing: ['records'] };
    expect(found).toMatchObject([
      ['withCarriedOver', { value: '150000000000' }, unknown],
      ['withCarriedOver/Dự án 1', { value: '100000000000' }, unknown],
      ['withCarriedOver/not-stated', { value: '50000000000' }, unknown],
    ]);
  });

  test('the latest score of a place counts, whichever stands first, and scores of one day are of that day', () => {
    const score = (subject: string, date: string, met: string) => ({
      subject,
      within: 'Lào Cai',
      kind: 'criteria',
      set: 'commune-2021-2025',
      assessment: { date, tally: { met, notMet: String(19 - Number(met)) } },
    });
    const summary = (...rows: readonly object[]) =>
      resultsOf('criteria', rows).find(({ calculation }) => calculation === 'summarizeScores');
    const found = summary(
      score('Y Tý', '2024-03-31', '12'),
      score('Y Tý', '2023-03-31', '8'),
      score('Gia Phú', '2024-03-31', '14'),
    );
    expect(found?.figures.map(({ id, period }) => [id, period])[0]).toEqual(['scored-places', '2024-03-31']);
    expect(found?.figures.find(({ id }) => id === 'average-criteria')?.value).toMatchObject({ value: '13' });
    const apart = summary(score('Y Tý', '2023-03-31', '8'), score('Gia Phú', '2024-03-31', '14'));
    expect(apart?.figures[0]?.period).toBe('2023-03-31/2024-03-31');
  });

  test('what is asked every year without an end is told of the day of the profile', () => {
    const targets = [{ kind: 'yearly-change', id: 'own', target: { value: '-2' } }] as const;
    const seen = { ...at, kind: 'observation', target: 'own', year: 2023, change: '-3' };
    const figures = figuresOf('targets', [seen], { targets });
    expect(figures.map(({ id, period }) => `${id} ${period}`).slice(0, 2)).toEqual([
      'target 2024-06-30',
      'current 2023',
    ]);
  });

  test('options that cannot be read are told as such, whatever they throw', () => {
    const broken = {
      ...options,
      get targets(): never {
        throw new RangeError('own');
      },
    };
    expect(() => programmeProfile([], broken as never)).toThrow('options.targets: expected plain data');
  });
});
