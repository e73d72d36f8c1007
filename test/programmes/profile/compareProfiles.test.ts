import { describe, expect, test } from 'vitest';
import { describeError, explain, isMtqgError } from '../../../src/foundation/index.js';
import {
  compareProfiles,
  programmeProfile,
  type IncomparableCode,
  type ProfileComparison,
  type ProfileRecord,
  type ProgrammeProfile,
} from '../../../src/programmes/profile/index.js';
import { reasonsOf as incomparableReasons } from '../../../src/programmes/profile/comparison/incomparableReasons.js';

const programme = 'new-rural-2021-2025';

/** A profile of one place with some rows, whose place is filled in. */
function profileOf(
  subject: string,
  date: string,
  rows: readonly object[],
  more: object = {},
): ProgrammeProfile {
  return programmeProfile(rows.map((row) => ({ subject, ...row })) as ProfileRecord[], {
    programme,
    subject,
    date,
    ...more,
  });
}

const rate = (year: number, ratePercent: string, more: object = {}): object => ({
  kind: 'poverty',
  measure: 'poor',
  standard: 'vn-2022',
  year,
  ratePercent,
  ...more,
});
const plan = (year: number, value: string): object => ({
  kind: 'capital-plan',
  value,
  unit: 'billionVND',
  planKind: 'annual',
  carriedOver: 'excluded',
  years: { from: year, to: year },
});
const done = (asOf: string, value: string, more: object = {}): object => ({
  kind: 'disbursement',
  value,
  unit: 'billionVND',
  planKind: 'annual',
  years: { from: Number(asOf.slice(0, 4)), to: Number(asOf.slice(0, 4)) },
  asOf,
  counting: 'cumulative',
  figureStatus: 'actual',
  ...more,
});
const scored = (set: string, date: string, met: string): object => ({
  kind: 'criteria',
  subject: 'Y Tý',
  within: 'Lào Cai',
  set,
  assessment: { date, tally: { met, notMet: String(19 - Number(met)) } },
});

const differencesOf = ({ compared }: ProfileComparison): Readonly<Record<string, string>> =>
  Object.fromEntries(
    compared.map(({ id, values }) => {
      const last = values.at(-1)!.difference;
      return [
        id,
        last.kind === 'range' ? `${String(last.lower)}..${String(last.upper)}` : `${last.value} ${last.unit}`,
      ];
    }),
  );
const reasonsOf = ({
  notComparable,
}: ProfileComparison): Readonly<Record<string, readonly IncomparableCode[]>> =>
  Object.fromEntries(notComparable.map(({ id, reasons }) => [id, reasons.map(({ code }) => code)]));

describe('two days of one place', () => {
  test('the latest rates of one standard, disbursement of one plan, whichever is given first', () => {
    const earlier = profileOf('Lào Cai', '2024-06-30', [
      rate(2022, '18.30'),
      plan(2024, '100'),
      done('2024-06-30', '40'),
    ]);
    const later = profileOf('Lào Cai', '2024-12-31', [
      rate(2022, '18.30'),
      rate(2023, '14.94'),
      plan(2024, '100'),
      done('2024-12-31', '93.5'),
    ]);
    const comparison = compareProfiles([later, earlier]);
    expect(comparison.comparedBy).toBe('date');
    expect(comparison.profiles.map(({ date }) => date)).toEqual(['2024-06-30', '2024-12-31']);
    expect(differencesOf(comparison)).toEqual({
      'poverty-rate': '-3.36 percentagePoint',
      'capital-plan': '0 VND',
      disbursed: '53500000000 VND',
      remaining: '-53500000000 VND',
      'disbursement-ratio': '53.5 percentagePoint',
    });
    expect(comparison.compared[0]?.values.map(({ period }) => period)).toEqual(['2022', '2023']);
    expect(reasonsOf(comparison)['poverty-change']).toEqual(['not-in-all']);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    for (const locale of ['vi', 'en'] as const)
      expect(explain(comparison, locale)).not.toMatch(/\{|undefined/);
    expect(compareProfiles([earlier, later])).toEqual(comparison);
  });

  test('another standard, another set, another plan, an estimate, an unconfirmed source: each said why', () => {
    const said = { source: { kind: 'publication', title: 'Báo cáo' }, provenance: 'unconfirmed' };
    const earlier = profileOf('Lào Cai', '2023-12-31', [
      rate(2021, '5.2', { standard: 'vn-2016' }),
      plan(2023, '80'),
      done('2023-12-31', '40'),
      scored('commune-2016-2020', '2021-03-31', '10'),
    ]);
    const later = profileOf('Lào Cai', '2024-12-31', [
      rate(2024, '4.1', { citation: said }),
      plan(2024, '100'),
      done('2024-12-31', '90', { figureStatus: 'estimate' }),
      scored('commune-2021-2025', '2024-06-30', '12'),
    ]);
    const comparison = compareProfiles([earlier, later]);
    expect(comparison.compared).toEqual([]);
    expect(reasonsOf(comparison)).toMatchObject({
      'poverty-rate': ['standards-differ', 'unconfirmed-beside-confirmed'],
      'disbursement-ratio': ['bases-differ', 'figure-statuses-differ'],
      'criteria-met': ['sets-differ'],
    });
    expect(comparison.notComparable.find(({ id }) => id === 'criteria-met')?.within).toBe('Y Tý');
  });

  test('a standard that nobody states does not compare with itself, and a forecast gives way to what is known', () => {
    const rates = [rate(2022, '3.81', { standard: 'not-stated' })];
    const forecast = rate(2024, '3.0', { standard: 'not-stated', figureStatus: 'forecast' });
    const comparison = compareProfiles([
      profileOf('Bắc Giang', '2022-12-31', rates),
      profileOf('Bắc Giang', '2023-10-04', [...rates, forecast]),
    ]);
    expect(reasonsOf(comparison)['poverty-rate']).toEqual(['basis-not-stated']);
  });

  test('a plan of which nobody states the kind, or the years, compares with none, and that is said', () => {
    const reasons = (more: object) => {
      const [first, second] = ['2023-06-30', '2023-09-30'].map((date) =>
        profileOf('Lào Cai', date, [
          { ...plan(2023, '100'), ...more },
          // The first plan that there is tells which one a sum belongs to.
          done(date, '40', { years: undefined, planKind: undefined }),
        ]),
      );
      const { notComparable, compared } = compareProfiles([first!, second!]);
      return [
        compared.length,
        ...new Set(
          notComparable.flatMap(({ reasons: all }) => all.map(({ code, text }) => `${code}: ${text.en}`)),
        ),
      ];
    };
    expect(reasons({})).toEqual([4]);
    const said = 'basis-not-stated: the source does not state the kind of plan, or its years';
    expect(reasons({ planKind: 'not-stated' })).toEqual([0, said]);
    expect(reasons({ years: undefined })).toEqual([0, said]);
    expect(reasons({ carriedOver: 'not-stated' })).toEqual([4]);
    const figure = {
      id: 'capital-plan',
      name: { vi: 'kế hoạch', en: 'plan' },
      value: { kind: 'quantity', value: '1', unit: 'VND' },
      period: '2023-06-30',
      basis: 'annual 2023-2023 excluded not-stated; not-stated 2023-2023 excluded not-stated',
      figureStatus: 'not-stated',
      confirmation: 'confirmed',
    } as const;
    const codes = incomparableReasons([figure, figure], 'capital', 'date').map(({ code }) => code);
    expect(codes).toEqual(['basis-not-stated']);
  });

  test('an unconfirmed figure beside one without a source does not compare, a confirmed one does', () => {
    const cited = (provenance: string) => ({
      citation: { source: { kind: 'publication', title: 'Báo cáo' }, provenance },
    });
    const of = (more: object) =>
      compareProfiles([
        profileOf('Lào Cai', '2022-12-31', [rate(2022, '18.3')]),
        profileOf('Lào Cai', '2023-12-31', [rate(2023, '14.94', more)]),
      ]);
    expect(reasonsOf(of(cited('unconfirmed')))).toEqual({ 'poverty-rate': ['unconfirmed-beside-confirmed'] });
    expect(of(cited('official')).compared[0]?.values.map(({ confirmation }) => confirmation)).toEqual([
      'unknown',
      'confirmed',
    ]);
  });

  test('spans of other lengths do not compare, years of a yearly change neither', () => {
    const comparison = compareProfiles([
      profileOf('Lào Cai', '2023-12-31', [rate(2022, '18.3'), rate(2023, '14.94')]),
      profileOf('Lào Cai', '2024-12-31', [rate(2022, '18.3'), rate(2024, '11')]),
    ]);
    expect(reasonsOf(comparison)['poverty-change']).toEqual(['periods-differ']);
    expect(differencesOf(comparison)).toEqual({ 'poverty-rate': '-3.94 percentagePoint' });
  });
});

describe('several places at one day', () => {
  test('figures of one period compare, places within are left out, ranges give ranges', () => {
    const shares = (standard: string): object => ({
      kind: 'recognition',
      date: '2023-12-31',
      printed: { level: 'commune', percentOf: 'all-places', percent: { standard } },
    });
    const within = scored('commune-2021-2025', '2023-06-30', '12');
    const laoCai = profileOf('Lào Cai', '2023-12-31', [rate(2023, '14.94'), shares('50.0'), within]);
    const laiChau = profileOf('Lai Châu', '2023-12-31', [rate(2023, '20.12'), shares('41.5')]);
    const yenBai = profileOf('Yên Bái', '2023-12-31', [rate(2023, '9.16'), shares('70.0')]);
    const comparison = compareProfiles([laoCai, laiChau, yenBai]);
    expect(comparison.comparedBy).toBe('subject');
    const [poor] = comparison.compared;
    expect(poor?.values.map(({ difference }) => 'value' in difference && difference.value)).toEqual([
      '0',
      '5.18',
      '-5.78',
    ]);
    expect(differencesOf(comparison)).toMatchObject({
      'recognised-share': '20 percentagePoint',
      'recognised-share-exactly': '19.9..20.1',
    });
    expect(comparison.notComparable).toEqual([]);
    const [, inPoints] = comparison.compared.map(({ values }) => values[1]?.difference.unit);
    expect(inPoints).toBe('percentagePoint');
  });

  test('rates of other years do not compare', () => {
    const comparison = compareProfiles([
      profileOf('Lào Cai', '2023-12-31', [rate(2023, '14.94')]),
      profileOf('Lai Châu', '2023-12-31', [rate(2022, '23.68')]),
    ]);
    expect(reasonsOf(comparison)).toEqual({ 'poverty-rate': ['periods-differ'] });
  });

  test('a refused figure and another unit are told', () => {
    const target = (unit: string): object => ({
      targets: [
        { kind: 'level', id: 'own', unit, direction: 'at-least', target: { value: '10', year: 2025 } },
      ],
    });
    const seen = { kind: 'observation', target: 'own', year: 2023, value: '5' };
    const comparison = compareProfiles([
      profileOf('Lào Cai', '2023-12-31', [seen], target('commune')),
      profileOf('Lai Châu', '2023-12-31', [], target('village')),
    ]);
    expect(reasonsOf(comparison)['target']).toEqual(['units-differ']);
    expect(reasonsOf(comparison)['gap']).toContain('figure-refused');
  });
});

test('what cannot be compared at all is refused', () => {
  const saidOf = (profiles: readonly ProgrammeProfile[]): string => {
    try {
      compareProfiles(profiles);
      return '';
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      return describeError(error, 'en');
    }
  };
  const one = profileOf('Lào Cai', '2023-12-31', []);
  expect(saidOf([one])).toContain('profiles');
  expect(saidOf([one, one])).toContain('profiles[1]');
  expect(saidOf([one, profileOf('Lai Châu', '2024-12-31', [])])).toContain('profiles[1].date');
  const other = profileOf('Lào Cai', '2024-12-31', [], { programme: 'poverty-2021-2025' });
  expect(saidOf([one, other])).toContain('profiles[1].programmes');
  expect(saidOf([one, { ...one, schemaVersion: 2 } as never])).toContain('profiles[1].schemaVersion');
});
