import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
  compileCriteria,
  criteriaSetOn,
  scoreCriteria,
  type CriteriaSet,
} from '../../../src/criteria/index.js';
import { describeError, explain, isMtqgError, type Locale } from '../../../src/foundation/index.js';
import { problemsOf } from '../../problems.js';
import { definitionOf, indicatorOf, setOf } from '../setOf.js';
import { small } from '../smallSet.js';

const subject = { level: 'commune', name: 'Xã A' } as const;
const assess = (set: CriteriaSet, rest: object) =>
  scoreCriteria(set, { subject, date: set.validity.from, set: set.id, ...rest });

/** What an action complains of, in words. */
function said(action: () => unknown, locale: Locale = 'en'): readonly string[] {
  try {
    action();
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale).split('\n');
    throw error;
  }
  return [];
}

describe('an assessment', () => {
  const old = { subject, date: '2026-06-30', findings: { '5': 'met' } } as const;

  it('says for which set its findings were made: 5 is another criterion in the next set', () => {
    expect(problemsOf(() => scoreCriteria(commune2026to2030(), old))).toEqual([
      ['missing', 'assessment.set'],
    ]);
    expect(said(() => scoreCriteria(commune2026to2030(), old), 'vi')).toEqual([
      'assessment.set (Xã A): còn thiếu; cần mã của bộ tiêu chí mà kết quả đánh giá được lập theo',
    ]);
    const made = { ...old, set: 'commune-2021-2025' };
    // What was found for another set is not looked for in this one.
    const foreign = { ...made, findings: { '19.2': 'met' } } as const;
    for (const one of [made, foreign])
      expect(problemsOf(() => scoreCriteria(commune2026to2030(), one))).toEqual([
        ['not-one-of', 'assessment.set'],
      ]);
    expect(scoreCriteria(commune2026to2030(), { ...old, set: 'commune-2026-2030' }).counts.met.value).toBe(
      '1',
    );
  });

  it('need not say so where it names nothing', () => {
    expect(scoreCriteria(small, { subject, date: '2024-01-01', tally: { met: 2 } }).counts.met.value).toBe(
      '2',
    );
    expect(scoreCriteria(small, { subject, date: '2024-01-01', findings: {} }).statedBy).toBe('nothing');
  });

  it('is told everything that is wrong with it at once, and whose it is', () => {
    const wrong = {
      date: '2018-12-31',
      findings: { '4.2': { value: '94,2' }, '15.1': { value: 195 }, '99': 'met' },
    };
    expect(said(() => assess(commune2016to2020(), wrong))).toEqual([
      'assessment.findings["4.2"].value (Xã A): wrong form “94,2”: expected a decimal number (text such as “50.79”, a finite number or a Decimal); use a point: 94.2',
      'assessment.findings["99"] (Xã A): there is no 99 in the set commune-2016-2020',
      'assessment.findings["15.1"].value (Xã A): expected 100 or less',
    ]);
    const bare = { set: 'commune-2016-2020', findings: { '99': 'met' } };
    expect(problemsOf(() => scoreCriteria(commune2016to2020(), bare as never))).toEqual([
      ['missing', 'assessment.date'],
      ['missing', 'assessment.subject'],
      ['no-such-member', 'assessment.findings.99'],
    ]);
  });

  it('is told how a value is given', () => {
    const given = (finding: unknown) =>
      said(() => assess(commune2016to2020(), { date: '2018-12-31', findings: { '4.2': finding } }))[0];
    const form =
      'assessment.findings["4.2"] (Xã A): expected what was found (“met”, “not-met” …) or a measured value';
    expect(given(94.2)).toBe(`${form}; write: { value: '94.2' }`);
    expect(given('94.2')).toBe(`${form}; write: { value: '94.2' }`);
    expect(given('94,2%')).toBe(`${form}; write: { value: '94.2' }`);
    expect(given('good')).toMatch(/expected one of: met, basically-met, not-met, not-applicable/);
  });

  it('is told which set applies on its day', () => {
    const on = (set: CriteriaSet, date: string, locale: Locale = 'en') =>
      said(() => assess(set, { date }), locale)[0];
    expect(on(commune2021to2025(), '2018-12-31')).toBe(
      'assessment.date (Xã A): the set commune-2021-2025 is not in force on 2018-12-31; the set that applies then: commune-2016-2020',
    );
    expect(on(commune2021to2025(), '2026-06-30', 'vi')).toBe(
      'assessment.date (Xã A): bộ tiêu chí commune-2021-2025 không có hiệu lực vào ngày 30/6/2026; bộ tiêu chí áp dụng khi đó: commune-2026-2030',
    );
    expect(on(small, '2020-12-31')).toBe(
      'assessment.date (Xã A): the set small is not in force on 2020-12-31',
    );
    expect(said(() => criteriaSetOn({ level: 'commune', tier: 'standard', date: '2009-04-15' }))).toEqual([
      'date: the library knows of nothing in force on 2009-04-15; the library has: commune-2009-2015 (2009-04-16), commune-2016-2020 (2016-12-01), commune-2021-2025 (2022-03-08), commune-2026-2030 (2026-02-15)',
    ]);
    expect(
      said(() => criteriaSetOn({ level: 'province', tier: 'standard', date: '2024-01-01' }), 'vi')[0],
    ).toMatch(
      /^tier: không có province \/ standard trong các bộ tiêu chí; thư viện có: commune \/ standard, /,
    );
  });

  it('is told which form a cell takes', () => {
    const percent = { kind: 'number', operator: '>=', value: '90', unit: 'percent' } as const;
    const formOf = (requirement: Parameters<typeof setOf>[0], finding: unknown) =>
      said(() =>
        scoreCriteria(setOf(requirement), {
          subject,
          date: '2023-12-31',
          set: 'test',
          findings: { '1.1': finding as 'met' },
        }),
      )[0]?.split('one of: ')[1];
    expect(formOf({ kind: 'both-sexes', requirement: percent }, { value: '95' })).toBe(
      "met, basically-met, not-met, { parts: { men: { value: '…' }, women: { value: '…' } } }",
    );
    const part = { id: 'of-which', name: { vi: 'A', en: 'A' }, requirement: { kind: 'met' } } as const;
    expect(formOf({ kind: 'of-which', whole: percent, parts: [part] }, { grade: '1' })).toBe(
      "met, basically-met, not-met, { value: '…', parts: { 'of-which': 'met' } }",
    );
    const grades = ['1', '2'].map((id) => ({ id, name: { vi: id, en: id } }));
    expect(formOf({ kind: 'grade', grades, atLeast: '2' }, { value: 2 })).toBe(
      "met, basically-met, not-met, { grade: '1' | '2' }",
    );
    expect(formOf({ kind: 'if-any', of: { vi: 'A', en: 'A' }, requirement: percent }, { grade: '2' })).toBe(
      "met, basically-met, not-met, { value: '…' }, not-applicable",
    );
  });

  it('takes quantities of the library, in the right unit', () => {
    const value = { kind: 'quantity', value: '97.5', unit: 'percent' } as const;
    const scored = () => assess(small, { findings: { '1.2': value } }).criteria[0]?.indicators[1];
    expect([scored()?.status, scored()?.value]).toEqual(['met', value]);
    const tally = { met: { kind: 'quantity', value: '3', unit: 'criterion' } } as const;
    expect(assess(small, { tally }).counts.met).toEqual(tally.met);
    const set = setOf({
      kind: 'by-count',
      fact: 'schools',
      bands: [{ from: 0, to: null, requirement: { kind: 'met' } }],
    });
    const facts = { schools: { value: 3, unit: 'item' } };
    expect(scoreCriteria(set, { subject, date: '2023-12-31', facts: facts as never }).kind).toBe(
      'criteria-score',
    );
    expect(
      problemsOf(() =>
        scoreCriteria(set, { subject, date: '2023-12-31', facts: { schools: { value: 3, unit: 'house' } } }),
      ),
    ).toEqual([['unit-mismatch', 'assessment.facts.schools.unit']]);
    const references = {
      'last-year': { '1.1': { value: 3, unit: 'house' }, '1.1/a': { value: 3, unit: 'house' } },
    } as const;
    const measured = setOf({ kind: 'number', operator: '>=', value: 1, unit: 'percent' });
    expect(problemsOf(() => scoreCriteria(measured, { subject, date: '2023-12-31', references }))).toEqual([
      ['unit-mismatch', 'assessment.references.last-year.1.1.unit'],
    ]);
  });
});

describe('a value that looks like another scale', () => {
  const warned = (set: CriteriaSet, rest: object) =>
    assess(set, rest).warnings?.map(({ code, indicator, text }) => [code, indicator, text.vi]);

  it('is named with what was probably meant', () => {
    const findings = { '4.2': { value: '0.942' }, '10': { value: '36' }, '15.1': { value: '84' } };
    const rest = { date: '2020-12-31', column: 'TDMNPB', findings };
    expect(warned(commune2016to2020(), rest)).toEqual([
      ['scale-slip', '4.2', 'chỉ tiêu 4.2: 0,942% có thể do nhầm đơn vị tính; có phải là 94,2%?'],
      [
        'scale-slip',
        '10',
        'chỉ tiêu 10: 36 đồng/người/năm có thể do nhầm đơn vị tính; có phải là 36 triệu đồng/người/năm?',
      ],
    ]);
    expect(explain(assess(commune2016to2020(), rest), 'en')).toContain(
      'Note: Indicator 10: 36 VND/person/year may be in another scale; was 36 million VND/person/year meant?',
    );
  });

  it('is a yearly income that nobody has, even where no threshold is known', () => {
    const of = (value: string) => warned(commune2021to2025(), { findings: { '10': { value } } })?.[0]?.[2];
    expect(of('45')).toMatch(/có phải là 45 triệu đồng\/người\/năm\?$/);
    expect(of('45000')).toMatch(/có phải là 45 triệu đồng\/người\/năm\?$/);
    expect(of('45000000')).toBeUndefined();
    expect(of('0')).toBeUndefined();
  });

  it('is none that is only low, small where less is better, or of another unit', () => {
    expect(assess(small, { findings: { '1.2': { value: '9' } } })).not.toHaveProperty('warnings');
    const poverty = setOf({ kind: 'number', operator: '<', value: '0.02', unit: 'percent' });
    const one = { date: '2023-12-31', findings: { '1.1': { value: '0.5' } } };
    expect(assess(poverty, one)).not.toHaveProperty('warnings');
    const houses = { kind: 'number', operator: '>', value: '500', unit: 'house' } as const;
    const counted = { ...definitionOf([indicatorOf(houses, { unit: 'house' })]) };
    expect(counted.criteria).toHaveLength(1);
    expect(assess(small, { findings: { '2': { value: 1 } } })).not.toHaveProperty('warnings');
  });
});

describe('a table', () => {
  const { evaluate } = compileCriteria(small, { date: '2024-01-01' });

  it('says for which set its figures were found', () => {
    const values = { '1.2': [95] };
    expect(problemsOf(() => evaluate({ rows: 1, values }))).toEqual([['missing', 'table.set']]);
    expect(problemsOf(() => evaluate({ rows: 1, set: 'other', values }))).toEqual([
      ['not-one-of', 'table.set'],
    ]);
    expect(evaluate({ rows: 1, set: 'small', values }).rows).toBe(1);
    expect(evaluate({ rows: 1 }).rows).toBe(1);
  });
});
