import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  defineCriteriaSet,
  scoreCriteria,
  type Assessment,
} from '../../../src/criteria/index.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf } from '../../problems.js';
import { small, smallDefinition } from '../smallSet.js';

const unit = { level: 'commune', name: 'Xã A' } as const;
const date = '2024-06-30';
const score = (findings: Assessment['findings'], tally?: Assessment['tally']) =>
  scoreCriteria(small, {
    subject: unit,
    date,
    set: small.id,
    ...(findings && { findings }),
    ...(tally && { tally }),
  });
const statuses = (findings: Assessment['findings']) => score(findings).criteria.map(({ status }) => status);
const counts = (result: ReturnType<typeof score>) =>
  Object.fromEntries(Object.entries(result.counts).map(([status, { value }]) => [status, value]));
const problems = (findings: Assessment['findings'], tally?: Assessment['tally']) =>
  problemsOf(() => score(findings, tally));

describe('a criterion', () => {
  it('is not assessed unless the assessment says something of it', () => {
    expect(statuses(undefined)).toEqual(['not-assessed', 'not-assessed', 'not-assessed', 'not-assessed']);
    expect(score(undefined).statedBy).toBe('nothing');
    expect(score({}).statedBy).toBe('nothing');
  });

  it('stands as its verdict says', () => {
    expect(statuses({ '1': 'met', '2': 'basically-met', '3': 'not-met' })).toEqual([
      'met',
      'basically-met',
      'not-met',
      'not-assessed',
    ]);
  });

  it('is met if all its indicators are', () => {
    expect(statuses({ '1.1': 'met', '1.2': { value: '95' } })[0]).toBe('met');
    expect(statuses({ '1.1': 'met', '1.2': 'basically-met' })[0]).toBe('basically-met');
  });

  it('is not met if one indicator is not, and not assessed if one is not and none failed', () => {
    expect(statuses({ '1.2': 'not-met' })[0]).toBe('not-met');
    expect(statuses({ '1.1': 'basically-met' })[0]).toBe('not-assessed');
  });

  it('shares its id with its one indicator, so that a value under it counts', () => {
    expect(statuses({ '2': { value: 0 } })[1]).toBe('met');
    expect(statuses({ '2': { value: 1, unit: 'house' } })[1]).toBe('not-met');
  });

  it('neither passes nor fails where the threshold is the province’s or unknown', () => {
    expect(statuses({ '3.1': { value: '80' }, '3.2': 'met' })[2]).toBe('set-by-province');
    expect(statuses({ '3.1': 'met', '3.2': { value: '80' } })[2]).toBe('threshold-unknown');
    expect(statuses({ '3.1': 'met', '3.2': 'met' })[2]).toBe('met');
    // What is open weighs more than what is basically met.
    expect(statuses({ '3.1': { value: '80' }, '3.2': 'basically-met' })[2]).toBe('set-by-province');
  });
});

describe('a threshold', () => {
  it('of the national set of 2016–2020, health insurance from 85%, is met by 85%', () => {
    const insured = (value: string) =>
      scoreCriteria(commune2016to2020(), {
        subject: unit,
        date: '2018-12-31',
        set: 'commune-2016-2020',
        findings: { '15.1': { value } },
      }).criteria[14]?.indicators[0]?.status;
    expect([insured('84.99'), insured('85')]).toEqual(['not-met', 'met']);
  });

  const withOperator = (operator: '>=' | '>' | '<=' | '<' | '=') =>
    defineCriteriaSet({
      ...smallDefinition,
      criteria: [
        {
          id: '11',
          number: 1,
          name: { vi: 'A', en: 'A' },
          indicators: [
            {
              id: '11',
              name: { vi: 'A', en: 'A' },
              unit: 'percent',
              requirement: { kind: 'number', operator, value: '6.5', unit: 'percent' },
            },
          ],
        },
      ],
    });
  it.each([
    ['>=', 'not-met', 'met', 'met', '0.01'],
    ['>', 'not-met', 'not-met', 'met', '0.01'],
    ['<=', 'met', 'met', 'not-met', '-0.01'],
    ['<', 'met', 'not-met', 'not-met', '-0.01'],
    ['=', 'not-met', 'met', 'not-met', undefined],
  ] as const)('with %s decides below, at and above it', (operator, below, at, above, marginAbove) => {
    const set = withOperator(operator);
    const judge = (value: string) =>
      scoreCriteria(set, { subject: unit, date, set: set.id, findings: { '11': { value } } }).criteria[0]
        ?.indicators[0];
    expect(['6.49', '6.5', '6.51'].map((value) => judge(value)?.status)).toEqual([below, at, above]);
    expect(judge('6.51')?.margin).toEqual(
      marginAbove && { kind: 'quantity', value: marginAbove, unit: 'percentagePoint' },
    );
  });

  it('keeps the margin in its own unit where that is no percentage', () => {
    const set = defineCriteriaSet({
      ...smallDefinition,
      criteria: [
        {
          id: '10',
          number: 10,
          name: { vi: 'Thu nhập', en: 'Income' },
          indicators: [
            {
              id: '10',
              name: { vi: 'Thu nhập', en: 'Income' },
              unit: 'VND/person',
              requirement: { kind: 'number', operator: '>=', value: '36000000', unit: 'VND/person' },
            },
          ],
        },
      ],
    });
    const result = scoreCriteria(set, {
      subject: unit,
      date,
      set: set.id,
      findings: { '10': { value: '35000000' } },
    });
    expect(result.criteria[0]?.indicators[0]).toMatchObject({
      status: 'not-met',
      margin: { value: '-1000000', unit: 'VND/person' },
    });
  });
});

describe('a score', () => {
  it('counts what stands where, and what is met of all', () => {
    const result = score({ '1': 'met', '2': 'basically-met', '3.1': { value: '80' }, '3.2': 'met' });
    expect(result).toMatchObject({
      kind: 'criteria-score',
      statedBy: 'findings',
      set: { id: 'small', level: 'commune', tier: 'standard' },
      total: { value: '4', unit: 'criterion' },
      sharePercent: { value: '25', unit: 'percent' },
      metAll: false,
    });
    expect(counts(result)).toEqual({
      met: '1',
      'basically-met': '1',
      'not-met': '0',
      'not-assessed': '1',
      'threshold-unknown': '0',
      'set-by-province': '1',
      'set-by-ministry': '0',
      'not-applicable': '0',
    });
    expect(result.missing.named.map(({ id, status }) => [id, status])).toEqual([
      ['2', 'basically-met'],
      ['3', 'set-by-province'],
      ['4', 'not-assessed'],
    ]);
    expect(result.missing.unnamedCount.value).toBe('0');
    expect(Object.isFrozen(result.criteria[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('has met all only if every criterion is stated as met', () => {
    expect(score({ '1': 'met', '2': 'met', '3': 'met', '4': 'met' }).metAll).toBe(true);
    expect(score({ '1': 'met', '2': 'met', '3': 'met', '4': 'basically-met' }).metAll).toBe(false);
    expect(score(undefined, { met: 4 }).metAll).toBe(true);
  });

  it('counts what a tally counts, without guessing which', () => {
    const result = score(undefined, { met: 1, basicallyMet: 1, notMet: 1 });
    expect(counts(result)).toMatchObject({
      met: '1',
      'basically-met': '1',
      'not-met': '1',
      'not-assessed': '1',
    });
    expect(result.criteria.map(({ status }) => status)).toEqual(Array<string>(4).fill('not-named'));
    expect(result.missing).toEqual({
      named: [],
      unnamedCount: { kind: 'quantity', value: '3', unit: 'criterion' },
    });
    expect(result.statedBy).toBe('tally');
  });

  it('takes names beside a tally', () => {
    const result = score({ '4': 'not-met', '1': 'met' }, { met: 2 });
    expect(result.missing.named.map(({ id }) => id)).toEqual(['4']);
    expect(result.missing.unnamedCount.value).toBe('1');
    expect(counts(result)).toMatchObject({ met: '2', 'not-met': '1', 'not-assessed': '1' });
  });

  it('keeps what is watched beside the criteria, and does not judge it', () => {
    expect(score({ cameras: { value: 25 } }).monitored).toEqual([
      {
        id: 'cameras',
        name: { vi: 'Camera', en: 'Cameras' },
        value: { kind: 'quantity', value: '25', unit: 'item' },
      },
    ]);
    expect(score({ '1': 'met' }).monitored).toEqual([]);
  });

  it('lists what was decided by thresholds that are not confirmed', () => {
    const findings = {
      '15.1': { value: '85' },
      '17.2': { value: '100' },
      '6.3': { value: '80' },
      '9.2': { value: '80' },
    };
    const result = scoreCriteria(commune2016to2020(), {
      subject: unit,
      date: '2018-12-31',
      set: 'commune-2016-2020',
      findings,
    });
    expect(result.restsOnUnconfirmed).toEqual(['6.3', '17.2']);
    expect(explain(result, 'en')).toContain('Rests on unconfirmed thresholds: indicator 6.3, 17.2.');
    expect(
      scoreCriteria(commune2021to2025(), {
        subject: unit,
        date,
        set: 'commune-2021-2025',
        findings: { '17.4': { value: '2' } },
      }).restsOnUnconfirmed,
    ).toEqual(['17.4']);
  });

  it('takes the provenance of a threshold from what holds it where it has none of its own', () => {
    const doubtful = { ...smallDefinition.citation, provenance: 'unconfirmed' } as const;
    const unconfirmed = (change: object, criterion: object, indicator: object) =>
      scoreCriteria(
        defineCriteriaSet({
          ...smallDefinition,
          ...change,
          criteria: [
            {
              ...smallDefinition.criteria[1],
              ...criterion,
              indicators: [{ ...smallDefinition.criteria[1].indicators[0], ...indicator }],
            },
          ],
        }),
        { subject: unit, date, set: smallDefinition.id, findings: { '2': { value: 0 } } },
      ).restsOnUnconfirmed;
    expect(unconfirmed({}, {}, {})).toEqual([]);
    expect(unconfirmed({ citation: doubtful }, {}, {})).toEqual(['2']);
    expect(unconfirmed({}, { citation: doubtful }, {})).toEqual(['2']);
    expect(unconfirmed({}, {}, { citation: doubtful })).toEqual(['2']);
  });

  it('is the same for a set that was stored', () => {
    const assessment = { subject: unit, date, set: small.id, findings: { '1': 'met' } } as const;
    const stored = JSON.parse(JSON.stringify(small)) as typeof small;
    expect(scoreCriteria(stored, assessment)).toEqual(scoreCriteria(small, assessment));
  });

  it('explains itself', () => {
    expect(explain(score({ '1': 'met', '2': 'not-met' }), 'vi').split('\n')).toEqual([
      'Xã A: đạt 1/4 tiêu chí theo “Bộ tiêu chí thử” (đánh giá ngày 30/6/2024).',
      '  1 tiêu chí ÷ 4 tiêu chí × 100 = 25%',
      '  Căn cứ: Test (theo nguồn thứ cấp).',
      '  Chưa đạt: 2. Nhà tạm; chưa đánh giá: 3. Đường, 4. Quy hoạch.',
    ]);
    expect(explain(score(undefined, { met: 3 }), 'en')).toContain(
      '1 criterion more that the source does not name: 1 criterion not stated.',
    );
    expect(
      explain(score({ '1': 'not-met' }, { met: 1, basicallyMet: 1 }), 'vi')
        .split('\n')
        .slice(-2),
    ).toEqual([
      '  Chưa đạt: 1. Điện.',
      '  Còn 2 tiêu chí mà nguồn không nêu tên: 1 tiêu chí chưa có kết luận, 1 tiêu chí cơ bản đạt.',
    ]);
    expect(explain(score(undefined), 'vi').split('\n')).toEqual([
      'Xã A: chưa được đánh giá theo “Bộ tiêu chí thử” (ngày 30/6/2024).',
      '  Căn cứ: Test (theo nguồn thứ cấp).',
    ]);
  });

  it('says where a set applies past the period of its title', () => {
    const late = (set: typeof small, day: string) =>
      explain(scoreCriteria(set, { subject: unit, date: day, set: set.id, findings: {} }), 'en').includes(
        'lies after the period',
      );
    expect(late(commune2016to2020(), '2020-12-31')).toBe(false);
    expect(late(commune2016to2020(), '2021-06-30')).toBe(true);
    const ended = defineCriteriaSet({
      ...smallDefinition,
      validity: { from: '2022-01-01', to: '2026-12-31' },
    });
    expect(late(ended, '2026-06-30')).toBe(false);
    const { titlePeriod, ...untitled } = smallDefinition;
    expect(late(defineCriteriaSet({ ...untitled, titlePeriod }), '2026-06-30')).toBe(true);
    expect(late(defineCriteriaSet(untitled), '2026-06-30')).toBe(false);
  });
});

describe('an assessment', () => {
  it('names only what the set has', () => {
    expect(problems({ '5': 'met', toString: 'met' as never, '1.3': 'not-met' })).toEqual([
      ['no-such-member', 'assessment.findings.5'],
      ['no-such-member', 'assessment.findings.toString'],
      ['no-such-member', 'assessment.findings.1.3'],
    ]);
  });

  it('lies in the time of the set', () => {
    const at = (set: typeof small, day: string) =>
      problemsOf(() => scoreCriteria(set, { subject: unit, date: day }));
    expect(at(small, '2021-12-31')).toEqual([['not-in-force', 'assessment.date']]);
    expect(at(commune2016to2020(), '2022-03-07')).toEqual([]);
    expect(at(commune2016to2020(), '2022-03-08')).toEqual([['not-in-force', 'assessment.date']]);
    expect(at(commune2021to2025(), '2018-12-31')).toEqual([['not-in-force', 'assessment.date']]);
  });

  it('is of a unit of the level of the set', () => {
    const district = { level: 'district', name: 'Sơn Động' } as const;
    expect(problemsOf(() => scoreCriteria(small, { subject: district, date }))).toEqual([
      ['not-one-of', 'assessment.subject.level'],
    ]);
  });

  it('gives verdicts where there is nothing to measure, and values where there is nothing to meet', () => {
    expect(problems({ '4': { value: 1 }, '1.1': { value: 1 }, '1': { value: 1 }, cameras: 'met' })).toEqual([
      ['not-one-of', 'assessment.findings.1'],
      ['not-one-of', 'assessment.findings.4'],
      ['not-one-of', 'assessment.findings.1.1'],
      ['wrong-type', 'assessment.findings.cameras'],
    ]);
  });

  it('gives values in the unit of the indicator, and shares as shares', () => {
    expect(problems({ '1.2': { value: 95, unit: 'household' } })).toEqual([
      ['unit-mismatch', 'assessment.findings.1.2.unit'],
    ]);
    expect(problems({ '1.2': { value: 0 }, '3.1': { value: 100 } })).toEqual([]);
    expect(problems({ '1.2': { value: '-0.01' }, '3.1': { value: '100.01' } })).toEqual([
      ['too-small', 'assessment.findings.1.2.value'],
      ['too-large', 'assessment.findings.3.1.value'],
    ]);
  });

  it('counts no fewer than none, whoever names the unit', () => {
    const findings = { '2': { value: -3 }, '3.2': { value: '-1' }, cameras: { value: 101, unit: 'percent' } };
    expect(problems(findings as Assessment['findings'])).toEqual([
      ['too-small', 'assessment.findings.2.value'],
      ['too-small', 'assessment.findings.3.2.value'],
      ['too-large', 'assessment.findings.cameras.value'],
    ]);
    expect(problems({ cameras: { value: '-2', unit: 'percentagePoint' } })).toEqual([]);
  });

  it('does not contradict itself', () => {
    expect(problems({ '1': 'met', '1.1': 'not-met' })).toEqual([['contradiction', 'assessment.findings.1']]);
    expect(problems({ '1': 'not-met', '1.1': 'met', '1.2': 'met' })).toEqual([
      ['contradiction', 'assessment.findings.1'],
    ]);
    expect(problems({ '1': 'met', '1.1': 'met', '1.2': 'basically-met' })).toEqual([
      ['contradiction', 'assessment.findings.1'],
    ]);
    expect(problems({ '1': 'not-met', '1.1': 'met' })).toEqual([]);
    expect(problems({ '1': 'basically-met', '1.1': 'not-met' })).toEqual([]);
  });

  it('has a tally within the set', () => {
    expect(problems(undefined, { met: 2, basicallyMet: 1, notMet: 1 })).toEqual([]);
    expect(problems(undefined, { met: 3, basicallyMet: 1, notMet: 1 })).toEqual([
      ['part-exceeds-whole', 'assessment.tally'],
    ]);
  });

  it('names no more than its tally counts', () => {
    expect(problems({ '1': 'met', '2': 'met' }, { met: 1 })).toEqual([['contradiction', 'assessment.tally']]);
    expect(problems({ '1': 'not-met', '2': 'not-met' }, { met: 3 })).toEqual([
      ['contradiction', 'assessment.tally'],
    ]);
  });

  it('is plain data of the right shape', () => {
    expect(problemsOf(() => scoreCriteria(small, null as never))).toEqual([['wrong-type', 'assessment']]);
    expect(problemsOf(() => scoreCriteria({} as never, { subject: unit, date }))[0]).toEqual([
      'missing',
      'set.kind',
    ]);
    expect(problems({ '1': 'good' as never, '1.2': { value: 'NaN' } })).toEqual([
      ['not-one-of', 'assessment.findings.1'],
      ['bad-format', 'assessment.findings.1.2.value'],
    ]);
    const polluted = JSON.parse('{"__proto__": "met"}') as Record<string, 'met'>;
    expect(problems(polluted)).toEqual([['forbidden-key', 'assessment.findings.__proto__']]);
  });
});
