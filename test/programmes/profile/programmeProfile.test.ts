import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { describeError, explain, isMtqgError, isRefusal } from '../../../src/foundation/index.js';
import {
  programmeProfile,
  type ProfileIndicator,
  type ProfileOptions,
  type ProfilePartName,
  type ProfileRecord,
  type ProfileResult,
  type ProgrammeProfile,
} from '../../../src/programmes/profile/index.js';
import { programmeProfileSchema } from '../../../src/schemas/index.js';
import { toRows } from '../../../src/tables/index.js';
import { bacGiang, haGiang, laiChau, laoCai, type Province } from './provinces.js';

const made = ({ records, options }: Province): ProgrammeProfile => programmeProfile(records, options);

function resultsOf(profile: ProgrammeProfile, part: ProfilePartName): readonly ProfileResult[] {
  const found = profile[part];
  return isRefusal(found) ? [] : found.results;
}

/** Results of a part, narrowed by id and by subject. */
function result(
  profile: ProgrammeProfile,
  part: ProfilePartName,
  id: string,
  subject?: string,
): ProfileResult {
  const found = resultsOf(profile, part).filter(
    (one) => one.id === id && (subject === undefined || one.subject === subject || one.group !== undefined),
  );
  const own = found.filter((one) => subject === undefined || one.subject === subject);
  return own[0]!;
}

function valueOf({ figures }: ProfileResult, id: ProfileIndicator, period?: string): string {
  const { value } = figures.find(
    (figure) => figure.id === id && (period === undefined || figure.period === period),
  )!;
  switch (value.kind) {
    case 'refusal':
      return value.code;
    case 'range':
      return `${String(value.lower)} to ${String(value.upper)} ${value.unit}`;
    default:
      return `${value.value} ${value.unit}`;
  }
}

const codes = (profile: ProgrammeProfile): readonly string[] =>
  profile.warnings.map(({ part, code }) => `${part}: ${code}`);

describe('the four provinces of the scenarios', () => {
  test('Lào Cai', () => {
    const profile = made(laoCai);
    const yTy = result(profile, 'poverty', 'poor', 'Y Tý');
    expect(valueOf(yTy, 'poverty-rate', '2021')).toBe('50.79 percent');
    expect(valueOf(yTy, 'poverty-rate', '2025')).toBe('20.42 percent');
    expect(valueOf(yTy, 'poverty-change')).toBe('-30.37 percentagePoint');
    expect(valueOf(yTy, 'poverty-annual-change')).toBe('-7.5925 percentagePoint/year');
    expect(valueOf(yTy, 'poverty-relative-change')).toMatch(/^-59\.795\d* percent$/);
    expect(valueOf(yTy, 'poverty-compound-change')).toMatch(/^-20\.371\d* percent\/year$/);
    const together = result(profile, 'poverty', 'poor-and-near-poor-together', 'La Pan Tẩn');
    expect(valueOf(together, 'poor-and-near-poor-rate')).toBe('84.7 percent');
    expect(valueOf(together, 'neither-rate')).toBe('15.3 percent');
    const claim = result(profile, 'poverty', 'claim-average-annual-change');
    expect(claim.status).toBe('consistent');
    expect(valueOf(claim, 'recomputed')).toBe('7.5925 percentagePoint/year');
    const giaPhu = result(profile, 'criteria', 'commune-smart', 'Gia Phú');
    expect(valueOf(giaPhu, 'criteria-met')).toBe('44 objective');
    expect(valueOf(giaPhu, 'criteria-total')).toBe('52 objective');
    expect(valueOf(giaPhu, 'criteria-missing')).toBe('8 objective');
    expect(valueOf(giaPhu, 'criteria-share')).toMatch(/^84\.615\d* percent$/);
    const houses = result(profile, 'targets', 'temporary-houses', 'Si Ma Cai');
    expect(houses.status).toBe('met');
    expect(valueOf(houses, 'achieved-share')).toBe('100 percent');
    expect(isRefusal(profile.capital) && profile.capital.missing).toEqual(['records']);
    expect(codes(profile)).toEqual([
      'poverty: rests-on-estimate',
      'poverty: source-not-stated',
      'criteria: source-not-stated',
      'capital: part-missing',
      'targets: source-not-stated',
    ]);
  });

  test('Bắc Giang', () => {
    const profile = made(bacGiang);
    const [whole, minority] = resultsOf(profile, 'poverty') as [ProfileResult, ProfileResult];
    expect(whole.figures.map(({ id, figureStatus }) => `${id} ${figureStatus}`).slice(0, 3)).toEqual([
      'poverty-rate actual',
      'poverty-rate forecast',
      'poverty-change forecast',
    ]);
    expect(valueOf(whole, 'poverty-change')).toBe('-0.81 percentagePoint');
    expect(minority.group).toEqual({ vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority households' });
    expect(valueOf(minority, 'poverty-rate')).toBe('8.7 percent');
    const capital = result(profile, 'capital', 'withCarriedOver');
    expect(valueOf(capital, 'capital-plan')).toBe('1971000000000 VND');
    expect(valueOf(capital, 'disbursed')).toBe('998000000000 VND');
    expect(valueOf(capital, 'remaining')).toBe('973000000000 VND');
    expect(valueOf(capital, 'disbursement-ratio')).toMatch(/^50\.634\d* percent$/);
    expect(capital.figures[0]?.period).toBe('2023-09-30');
    expect(result(profile, 'capital', 'claim-disbursement').status).toBe('consistent');
    expect(valueOf(result(profile, 'criteria', 'district-standard-recognised'), 'recognised-share')).toBe(
      '60 percent',
    );
    const shares = ['standard', 'advanced', 'model'].map((tier) =>
      valueOf(result(profile, 'criteria', `commune-${tier}-recognised`), 'recognised-share'),
    );
    expect(shares).toEqual(['84.6 percent', '30.2 percent', '6.6 percent']);
    expect(
      valueOf(result(profile, 'criteria', 'commune-advanced-recognised'), 'recognised-share-exactly'),
    ).toBe('23.5 to 23.7 percent');
    const yearly = result(profile, 'targets', 'ethnic-minority-2021-2025/bac-giang-poor-rate');
    expect([yearly.status, valueOf(yearly, 'current'), valueOf(yearly, 'achieved-share')]).toEqual([
      'met',
      '-2.5 percentagePoint/year',
      '100 percent',
    ]);
    const communes = result(profile, 'targets', 'ethnic-minority-2021-2025/bac-giang-communes');
    expect([valueOf(communes, 'target'), valueOf(communes, 'current'), valueOf(communes, 'gap')]).toEqual([
      '13 commune',
      '6 commune',
      '7 commune',
    ]);
    const sonDong = result(profile, 'targets', 'poverty-2021-2025/bac-giang-poor-rate-son-dong');
    expect(valueOf(sonDong, 'target')).toBe('-5 to -4 percentagePoint/year');
    expect(valueOf(sonDong, 'current')).toBe('missing-input');
    expect(codes(profile)).toContain('poverty: rests-on-forecast');
    expect(codes(profile).filter((code) => code === 'targets: rests-on-estimate')).toHaveLength(2);
  });

  test('Lai Châu', () => {
    const profile = made(laiChau);
    const count = result(profile, 'targets', 'new-rural-2021-2025/lai-chau-plan-commune-count');
    expect(valueOf(count, 'gap')).toBe('15 commune');
    expect(valueOf(count, 'achieved-share')).toMatch(/^72\.222\d* percent$/);
    expect(valueOf(count, 'path-remainder')).toBe('0 commune');
    const criteria = result(profile, 'targets', 'new-rural-2021-2025/lai-chau-plan-criteria-per-commune');
    expect(valueOf(criteria, 'gap')).toBe('3.4 criterion/commune');
    expect(valueOf(criteria, 'achieved-share')).toMatch(/^80\.346\d* percent$/);
    expect(valueOf(criteria, 'needed-a-year')).toBe('1.7 criterion/commune');
    const claims = resultsOf(profile, 'targets').filter(({ calculation }) => calculation === 'verifyClaim');
    expect(claims.map(({ status }) => status)).toEqual(['consistent', 'consistent']);
    expect(valueOf(claims[1]!, 'recomputed-range')).toMatch(/^79\.8\d* to 80\.8\d* percent$/);
    const villages = result(profile, 'targets', 'new-rural-2021-2025/lai-chau-plan-villages');
    expect(valueOf(villages, 'whole')).toBe('456 village');
    const advanced = result(profile, 'targets', 'new-rural-2021-2025/lai-chau-plan-advanced-communes');
    expect(valueOf(advanced, 'target')).toMatch(/^7\.407\d* percent$/);
    const income = result(profile, 'targets', 'new-rural-2021-2025/lai-chau-plan-income');
    expect(valueOf(income, 'target')).toBe('1.5 times');
    expect(resultsOf(profile, 'targets')).toHaveLength(13);
    expect(codes(profile).slice(0, 3)).toEqual([
      'poverty: part-missing',
      'criteria: part-missing',
      'capital: part-missing',
    ]);
  });

  test('Hà Giang', () => {
    const profile = made(haGiang);
    const recognised = result(profile, 'criteria', 'commune-standard-recognised');
    expect(valueOf(recognised, 'recognised-places')).toBe('33 commune');
    expect(valueOf(recognised, 'recognised-share')).toMatch(/^18\.644\d* percent$/);
    expect(result(profile, 'criteria', 'claim-share').status).toBe('consistent');
    const average = result(profile, 'targets', 'new-rural-2016-2020/ha-giang-criteria-per-commune');
    expect(valueOf(average, 'gap')).toBe('1.41 criterion/commune');
    expect(valueOf(average, 'total-gap')).toBe('249.57 criterion');
    const added = result(profile, 'targets', 'new-rural-2016-2020/ha-giang-communes');
    expect(valueOf(added, 'target')).toBe('5 commune');
    expect(valueOf(added, 'share-at-target')).toMatch(/^21\.468\d* percent$/);
    const poor = result(profile, 'targets', 'poverty-2016-2020/ha-giang-poor-rate');
    expect(valueOf(poor, 'target')).toBe('-4.2 percentagePoint/year');
    const poorAreas = result(profile, 'targets', 'poverty-2016-2020/ha-giang-poor-rate-poor-areas');
    expect(valueOf(poorAreas, 'target')).toBe('-6 percentagePoint/year');
  });
});

describe('the form of a profile', () => {
  test.each(Object.entries({ laoCai, bacGiang, laiChau, haGiang }))(
    '%s is plain JSON, frozen, and what the schema of its version says',
    (_name, province) => {
      const profile = made(province);
      expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
      expect(z.parse(programmeProfileSchema, JSON.parse(JSON.stringify(profile)))).toEqual(profile);
      expect(Object.isFrozen(profile)).toBe(true);
      expect(profile.schemaVersion).toBe(1);
      for (const part of ['poverty', 'criteria', 'capital', 'targets'] as const)
        for (const one of resultsOf(profile, part)) {
          expect(Object.isFrozen(one.figures)).toBe(true);
          expect(explain(one, 'en')).not.toMatch(/\{|undefined/);
          expect(explain(one, 'vi')).not.toMatch(/\{|undefined/);
        }
    },
  );

  test('it is told in both languages, what is missing among it', () => {
    const profile = made(laiChau);
    expect(explain(profile, 'en')).toMatch(
      /^Lai Châu on 2023-12-31: National Target Programme on new rural development, 2021-2025\./,
    );
    expect(explain(profile, 'en')).toContain('There are no records of capital.');
    expect(explain(profile, 'vi')).toContain('Chưa có số liệu về vốn.');
    expect(isRefusal(profile.capital) && explain(profile.capital, 'en')).toBe('It needs records of capital.');
  });
});

const rate = {
  kind: 'poverty',
  subject: 'Lào Cai',
  measure: 'poor',
  standard: 'vn-2022',
  year: 2023,
  ratePercent: '12.5',
} as const;
const options: ProfileOptions = { programme: 'poverty-2021-2025', subject: 'Lào Cai', date: '2024-06-30' };

/** What a profile says of its records and options, in English. */
function saidOf(records: readonly unknown[], given: ProfileOptions = options): string {
  try {
    programmeProfile(records as readonly ProfileRecord[], given);
    return '';
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    return describeError(error, 'en');
  }
}

describe('bad rows', () => {
  test('another place, programme or period, a row twice, a row without a place: all at once, each with its row', () => {
    const nameless = { ...rate, subject: undefined };
    const said = saidOf([
      { ...rate, subject: 'Lai Châu' },
      { ...rate, subject: 'Y Tý', within: 'Lai Châu' },
      { ...rate, programme: 'new-rural-2021-2025' },
      { ...rate, year: 2025 },
      { ...rate, year: 2019 },
      rate,
      rate,
      nameless,
    ]);
    const lines = said.split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('records[0].subject'),
        expect.stringContaining('records[1].within'),
        expect.stringContaining('records[2].programme'),
        expect.stringContaining('records[3].year'),
        expect.stringContaining('records[4].year'),
        expect.stringContaining('records[6]'),
        expect.stringContaining('records[7].subject'),
      ]),
    );
  });
});

describe('what the calculations find is told with the row', () => {
  const at = { subject: 'Lào Cai', within: undefined } as const;
  test.each<[string, readonly unknown[], Partial<ProfileOptions>, string]>([
    [
      'a set that nobody knows',
      [{ ...at, kind: 'criteria', set: 'x', assessment: { date: '2024-01-01' } }],
      {},
      'records[0].set',
    ],
    [
      'a criterion that the set has not',
      [
        rate,
        {
          ...at,
          kind: 'criteria',
          set: 'commune-2021-2025',
          assessment: { date: '2024-01-01', findings: { 99: 'met' } },
        },
      ],
      {},
      'records[1].assessment.findings',
    ],
    [
      'a target that nobody knows',
      [rate, { ...at, kind: 'observation', target: 'x', year: 2023, value: '1' }],
      {},
      'records[1].target',
    ],
    [
      'a target of another province',
      [
        {
          ...at,
          kind: 'observation',
          target: 'poverty-2021-2025/kon-tum-poor-rate',
          year: 2022,
          change: '-4',
        },
      ],
      { place: 'gso2004:10' },
      'records[0].target',
    ],
    [
      'an observation that its target does not take',
      [{ ...at, kind: 'observation', target: 'poverty-2021-2025/kon-tum-poor-rate', year: 2022, below: '4' }],
      {},
      'records[0].below',
    ],
    [
      'more disbursed than corrected',
      [{ ...at, kind: 'disbursement', value: '-1', unit: 'VND', asOf: '2024-01-31', counting: 'cumulative' }],
      {},
      'records[0].value',
    ],
    [
      'a plan of another kind of number',
      [{ ...at, kind: 'capital-plan', value: '-1', unit: 'VND', planKind: 'annual' }],
      {},
      'records[0].value',
    ],
    [
      'a claim that no one can read',
      [
        {
          ...at,
          kind: 'claim',
          part: 'capital',
          claim: { kind: 'share', inputs: { numerator: 'x', denominator: '2' }, claimed: '1%' },
        },
      ],
      {},
      'records[0].claim.inputs',
    ],
    [
      'shares counted and printed',
      [{ ...at, kind: 'recognition', date: '2024-01-01' }],
      {},
      'records[0].counts',
    ],
    [
      'a rate that its counts cannot give',
      [{ ...rate, counts: { households: 10, poor: 5 } }],
      {},
      'records[0].ratePercent',
    ],
    ['a day before the programme', [], { date: '2020-12-31' }, 'options.date'],
    ['a programme twice', [], { programme: ['poverty-2021-2025', 'poverty-2021-2025'] }, 'options.programme'],
    [
      'a target of no id',
      [],
      { targets: [{ kind: 'yearly-change', target: { value: '-4' } }] },
      'options.targets[0].id',
    ],
    [
      'a disbursement after the day',
      [{ ...at, kind: 'disbursement', value: '1', unit: 'VND', asOf: '2024-07-31', counting: 'cumulative' }],
      {},
      'records[0].asOf',
    ],
    [
      'a plan of other years',
      [
        {
          ...at,
          kind: 'capital-plan',
          value: '1',
          unit: 'VND',
          planKind: 'annual',
          years: { from: 2019, to: 2020 },
        },
      ],
      {},
      'records[0].years',
    ],
    [
      'a recognition of earlier years',
      [{ ...at, kind: 'recognition', date: '2019-12-31', counts: { level: 'commune', standard: 3 } }],
      {},
      'records[0].date',
    ],
    ['a row of no kind', [{ subject: 'Lào Cai', kind: 'x' }], {}, 'records[0].kind'],
    ['what is no row', [5], {}, 'records[0]'],
  ])('%s', (_name, records, more, path) => {
    expect(saidOf(records, { ...options, ...more })).toContain(path);
  });
});

describe('more of a place', () => {
  test('what must be known beside a score is told with its result', () => {
    const profile = programmeProfile(
      [
        {
          kind: 'criteria',
          subject: 'A',
          within: 'Lào Cai',
          set: 'commune-2021-2025',
          assessment: { date: '2023-12-31', findings: { '10': { value: '45' } } },
        },
      ],
      { ...options, programme: 'new-rural-2021-2025' },
    );
    expect(result(profile, 'criteria', 'commune-standard', 'A').warnings.map(({ code }) => code)).toEqual([
      'scale-slip',
    ]);
  });

  test('communes are summarized, by their latest scores; unconfirmed sources are told', () => {
    const commune = (subject: string, date: string, met: string): ProfileRecord => ({
      kind: 'criteria',
      subject,
      within: 'Lào Cai',
      set: 'commune-2021-2025',
      assessment: { date, tally: { met, notMet: String(19 - Number(met)) } },
      citation: { source: { kind: 'publication', title: 'Báo cáo' }, provenance: 'unconfirmed' },
    });
    const profile = programmeProfile(
      [commune('A', '2022-12-31', '8'), commune('A', '2023-12-31', '10'), commune('B', '2023-06-30', '19')],
      { ...options, programme: 'new-rural-2021-2025' },
    );
    const summary = result(profile, 'criteria', 'commune-standard-summary');
    expect(summary.subject).toBe('Lào Cai');
    expect(valueOf(summary, 'scored-places')).toBe('2 commune');
    expect(valueOf(summary, 'average-criteria')).toBe('14.5 criterion/commune');
    expect(valueOf(summary, 'met-all-places')).toBe('1 commune');
    expect(summary.figures[0]?.period).toBe('2023-06-30/2023-12-31');
    expect(codes(profile).filter((code) => code === 'criteria: rests-on-unconfirmed')).toHaveLength(4);
    expect(result(profile, 'criteria', 'commune-standard', 'B').status).toBe('met');
  });

  test('a change of standards breaks the series, and the change over it is refused', () => {
    const profile = programmeProfile(
      [
        { ...rate, year: 2020, standard: 'vn-2016', ratePercent: '8.2' },
        { ...rate, year: 2021, standard: 'vn-2016', ratePercent: '6.3' },
        { ...rate, year: 2022, ratePercent: '18.3' },
        { ...rate, year: 2023, ratePercent: '14.94' },
      ],
      options,
    );
    const [trend] = resultsOf(profile, 'poverty') as [ProfileResult];
    expect(
      trend.figures
        .filter(({ id }) => id === 'poverty-change')
        .map(({ period, basis, value }) => [period, basis, 'value' in value ? value.value : value.kind]),
    ).toEqual([
      ['2020/2021', 'vn-2016', '-1.9'],
      ['2022/2023', 'vn-2022', '-3.36'],
      ['2020/2023', 'vn-2016; vn-2022', 'refusal'],
    ]);
    expect(codes(profile)).toContain('poverty: series-broken');
  });

  test('rates from counts; poor and near-poor of the latest year alone', () => {
    const counted = { households: 1000, poor: 120, nearPoor: 80 };
    const row = {
      kind: 'poverty',
      subject: 'Lào Cai',
      measure: 'poor',
      standard: 'vn-2022',
      year: 2023,
    } as const;
    const profile = programmeProfile(
      [
        { ...row, counts: counted },
        { ...row, year: 2022, counts: { households: 1000, poor: 200, nearPoor: 100 } },
      ],
      options,
    );
    const together = result(profile, 'poverty', 'poor-and-near-poor-together');
    expect(valueOf(together, 'poor-and-near-poor-rate')).toBe('20 percent');
    expect(together.figures[0]?.period).toBe('2023');
  });

  test('a published figure that contradicts its own inputs is told', () => {
    const profile = programmeProfile(
      [
        {
          kind: 'claim',
          subject: 'Quảng Nam',
          part: 'capital',
          claim: {
            kind: 'disbursement',
            inputs: { disbursed: 'hơn 262 tỷ đồng', plan: 'hơn 1.730 tỷ đồng' },
            claimed: 'gần 11,5%',
          },
        },
        {
          kind: 'claim',
          subject: 'Quảng Nam',
          part: 'capital',
          claim: {
            kind: 'disbursement',
            subject: 'vốn sự nghiệp',
            inputs: { disbursed: '487 tỷ đồng' },
            claimed: '30%',
          },
        },
      ],
      { ...options, subject: 'Quảng Nam' },
    );
    const [wrong, open] = resultsOf(profile, 'capital') as [ProfileResult, ProfileResult];
    expect(wrong.status).toBe('inconsistent');
    expect(valueOf(wrong, 'recomputed')).toMatch(/^15\.14\d* percent$/);
    expect(valueOf(wrong, 'difference')).toMatch(/^3\.64\d* percentagePoint$/);
    expect([open.status, open.group, valueOf(open, 'recomputed')]).toEqual([
      'unknowable',
      'vốn sự nghiệp',
      'missing-input',
    ]);
    expect(codes(profile)).toContain('capital: published-inconsistent');
  });

  test('capital by programme and component, carried-over capital apart, advances and estimates told', () => {
    const line = { subject: 'Lào Cai', unit: 'billionVND', years: { from: 2024, to: 2024 } } as const;
    const of = { programme: 'poverty-2021-2025', component: '1' } as const;
    const spent = { kind: 'disbursement', asOf: '2024-06-30', counting: 'cumulative' } as const;
    const profile = programmeProfile(
      [
        { ...line, ...of, kind: 'capital-plan', value: '100', planKind: 'annual' },
        { ...line, ...of, kind: 'capital-plan', value: '20', planKind: 'carried-over' },
        { ...line, ...of, ...spent, value: '40', planKind: 'annual', figureStatus: 'estimate' },
        { ...line, ...of, ...spent, value: '10', planKind: 'carried-over', figureStatus: 'actual' },
      ],
      options,
    );
    const ids = resultsOf(profile, 'capital').map(({ id }) => id);
    expect(ids).toEqual(
      ['', '/poverty-2021-2025', '/poverty-2021-2025/1'].flatMap((keys) =>
        ['withCarriedOver', 'withoutCarriedOver', 'carriedOverOnly'].map((basis) => basis + keys),
      ),
    );
    expect(valueOf(result(profile, 'capital', 'withoutCarriedOver'), 'disbursement-ratio')).toBe(
      '40 percent',
    );
    expect(valueOf(result(profile, 'capital', 'carriedOverOnly'), 'disbursement-ratio')).toBe('50 percent');
    expect(result(profile, 'capital', 'withCarriedOver').figures[0]?.figureStatus).toBe('estimate');
    expect(result(profile, 'capital', 'withCarriedOver/poverty-2021-2025').group).toMatchObject({
      en: expect.stringContaining('poverty') as string,
    });
  });
});

test('a profile is a table, whose part of a place is told beside the place', () => {
  const rows = toRows(made(bacGiang));
  expect(rows).toContainEqual(
    expect.objectContaining({
      subject: 'Bắc Giang, ethnic-minority households',
      indicator: 'programme-profile.poverty.results.poor.figures.poverty-rate.value',
      period: '2022',
      value: '8.7',
      unit: 'percent',
    }),
  );
  const missing = toRows(made(laiChau)).filter(({ indicator }) => indicator === 'programme-profile.capital');
  expect(missing).toMatchObject([{ status: 'refused: missing-input', note: 'it needs records of capital' }]);
});
