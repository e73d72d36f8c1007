import { describe, expect, it } from 'vitest';
import {
  advancedCommuneRecognition2021to2025,
  assessRecognition,
  commune2016to2020,
  commune2021to2025,
  communeRecognition2021to2025,
  communeRecognition2026to2030,
  criteriaSetOn,
  defineCriteriaSet,
  modelCommuneRecognition2021to2025,
  scoreCriteria,
  smartVillageRecognition,
  withThresholds,
  type ConditionFinding,
  type HeldTitle,
  type RecognitionInput,
  type RecognitionAssessment,
} from '../../../../src/criteria/index.js';
import { describeError, explain, isMtqgError, type Locale } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';
import { commune, notMet, on, scoreWith } from '../units.js';

const rules = communeRecognition2021to2025();
const rest = { 'no-debt': 'met', satisfaction: 'met', security: 'met' } as const;
const statuses = ({ conditions }: RecognitionAssessment) =>
  Object.fromEntries(conditions.map(({ id, status }) => [id, status]));

describe('a commune 2021–2025', () => {
  it('meets the conditions with all criteria, no debt, satisfaction and security', () => {
    const result = assessRecognition(rules, {
      subject: commune,
      date: on,
      score: scoreWith(),
      findings: rest,
    });
    expect(result).toMatchObject({
      kind: 'recognition-assessment',
      rules: { id: 'recognition-commune-2021-2025', level: 'commune', tier: 'standard' },
      tier: 'standard',
      authority: { name: { vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh' } },
      outcome: 'qualifies',
      missingConditions: [],
      restsOnUnconfirmed: [],
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each([
    ['18 of 19 criteria', scoreWith(notMet(['5'])), {}],
    ['debt', scoreWith(), { 'no-debt': 'not-met' }],
    ['too few satisfied, says the office', scoreWith(), { satisfaction: 'not-met' }],
    ['not safe', scoreWith(), { security: 'not-met' }],
    ['a criterion that is only basically met', scoreWith({ '5': 'basically-met' }), {}],
    ['a condition that is only basically met', scoreWith(), { 'no-debt': 'basically-met' }],
  ] as const)('does not with %s', (_name, score, findings) => {
    const input = { subject: commune, date: on, score, findings: { ...rest, ...findings } };
    const { outcome, missingConditions } = assessRecognition(rules, input);
    expect(outcome).toBe('does-not-qualify');
    expect(missingConditions).toHaveLength(1);
  });

  it('is open while anything is not known, and fails as soon as anything does', () => {
    const nothing = assessRecognition(rules, { subject: commune, date: on });
    expect(nothing.outcome).toBe('open');
    expect(nothing.missingConditions).toEqual(['criteria', 'no-debt', 'satisfaction', 'security']);
    expect(nothing.conditions.map(({ decidedBy }) => decidedBy)).toEqual(Array(4).fill('nothing'));
    const others = { 'no-debt': 'met', satisfaction: 'met' } as const;
    const score = scoreWith();
    expect(assessRecognition(rules, { subject: commune, date: on, score, findings: others }).outcome).toBe(
      'open',
    );
    const debt = { findings: { 'no-debt': 'not-met' } } as const;
    expect(assessRecognition(rules, { subject: commune, date: on, ...debt }).outcome).toBe(
      'does-not-qualify',
    );
  });

  it.each(['0', '79.99', '80', '90', '100'])(
    'never passes or fails %s% satisfaction: the rate is not established',
    (value) => {
      const findings = { ...rest, satisfaction: { value } };
      const result = assessRecognition(rules, { subject: commune, date: on, score: scoreWith(), findings });
      expect(statuses(result)['satisfaction']).toBe('threshold-unknown');
      expect(result.outcome).toBe('open');
    },
  );

  it('is judged by the wording of security that was in force, where that is established', () => {
    const note = (date: string) => {
      const { conditions } = assessRecognition(rules, { subject: commune, date, findings: rest });
      const { status, threshold } = conditions.find(({ id }) => id === 'security')!;
      return [status, threshold?.requirement.kind, threshold?.citation.note?.en.slice(0, 33)];
    };
    expect(note('2023-12-31')).toEqual(['met', 'met', 'The commune is not “complex” on s']);
    expect(note('2024-01-01')).toEqual(['met', 'unknown', 'On which day of 2024 03/2024/QĐ-T']);
    expect(note('2024-12-31')[1]).toBe('unknown');
    expect(note('2025-01-01')).toEqual(['met', 'met', 'The commune meets the standard “s']);
  });

  it('names the criteria that are missing', () => {
    const score = scoreWith({ '5': 'not-met', '9': 'basically-met' });
    const { conditions } = assessRecognition(rules, { subject: commune, date: on, score });
    expect(conditions[0]).toMatchObject({ id: 'criteria', status: 'not-met', decidedBy: 'figures' });
    expect(conditions[0]?.criteria?.map(({ id, status }) => [id, status])).toEqual([
      ['5', 'not-met'],
      ['9', 'basically-met'],
    ]);
  });

  it.each([
    [{ met: 19 }, 'met'],
    [{ met: 18 }, 'not-assessed'],
    [{ met: 18, basicallyMet: 1 }, 'basically-met'],
    [{ met: 18, notMet: 1 }, 'not-met'],
    [{ met: 10, basicallyMet: 1, notMet: 1 }, 'not-met'],
  ])('takes counts without names: %j is %s', (tally, status) => {
    const score = scoreCriteria(commune2021to2025(), { subject: commune, date: '2024-12-31', tally });
    const { conditions } = assessRecognition(rules, { subject: commune, date: on, score });
    expect(conditions[0]).toMatchObject({ status, criteria: [] });
  });

  it('takes a verdict on the set where it was scored under another one, say a province’s', () => {
    const findings = { ...rest, criteria: 'met' } as const;
    const result = assessRecognition(rules, { subject: commune, date: on, findings });
    expect(result.outcome).toBe('qualifies');
    expect(result.conditions[0]?.decidedBy).toBe('finding');
  });

  it('lets a verdict settle what the score leaves open, and lets neither contradict the other', () => {
    const open = scoreCriteria(commune2021to2025(), { subject: commune, date: on });
    const judged = (score: typeof open, verdict: ConditionFinding) =>
      assessRecognition(rules, { subject: commune, date: on, score, findings: { criteria: verdict } });
    expect(judged(open, 'met').conditions[0]).toMatchObject({ status: 'met', decidedBy: 'finding' });
    expect(judged(scoreWith(), 'met').conditions[0]?.decidedBy).toBe('figures');
    expect(problemsOf(() => judged(scoreWith(), 'not-met'))).toEqual([
      ['contradiction', 'input.findings.criteria'],
    ]);
    expect(problemsOf(() => judged(scoreWith(notMet(['1'])), 'met'))).toHaveLength(1);
  });

  it('says in words how it came about', () => {
    const score = scoreWith(notMet(['5']));
    const result = assessRecognition(rules, {
      subject: commune,
      date: on,
      score,
      findings: { ...rest, satisfaction: { value: '91.5' } },
    });
    const lines = explain(result, 'vi').split('\n');
    expect(lines[0]).toBe(
      'Xã A: chưa đủ điều kiện công nhận “Xã đạt chuẩn nông thôn mới giai đoạn 2021-2025” (xét ngày 31/3/2025).',
    );
    expect(lines).toContain('  Đáp ứng đầy đủ mức đạt chuẩn của bộ tiêu chí tương ứng: chưa đạt.');
    expect(lines).toContain('    Tiêu chí chưa đạt hoặc chưa có kết luận: 5. Trường học.');
    expect(lines).toContain('    Giá trị: 91,5%.');
    expect(lines.at(-2)).toBe('  Việc công nhận do Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.');
  });
});

describe('titles that rest on others', () => {
  it('an advanced commune has to be of the standard, which no text at hand confirms', () => {
    const advanced = criteriaSetOn({ level: 'commune', tier: 'advanced', date: on });
    const input = { subject: commune, date: on, score: scoreWith({}, advanced), findings: rest };
    const judged = (heldTitles?: readonly HeldTitle[]) =>
      assessRecognition(advancedCommuneRecognition2021to2025(), {
        ...input,
        ...(heldTitles && { heldTitles }),
      });
    expect(judged().outcome).toBe('open');
    expect(judged([]).outcome).toBe('does-not-qualify');
    expect(judged([{ tier: 'standard', recognisedOn: '2023-05-04' }])).toMatchObject({
      outcome: 'qualifies',
      restsOnUnconfirmed: ['standard-held'],
    });
    expect(judged([{ tier: 'model' }]).outcome).toBe('qualifies');
    // Whether a smart commune is of the standard, nobody says.
    expect(judged([{ tier: 'smart' }]).outcome).toBe('open');
    expect(judged([{ tier: 'smart' }, { tier: 'standard' }]).outcome).toBe('qualifies');
    expect(problemsOf(() => judged([{ tier: 'Standard' }]))).toEqual([
      ['no-such-member', 'input.heldTitles.0.tier'],
    ]);
    const refused = assessRecognition(
      advancedCommuneRecognition2021to2025(),
      { ...input, heldTitles: [] },
      { unconfirmed: 'refuse' },
    );
    expect(refused).toMatchObject({ outcome: 'open', restsOnUnconfirmed: [] });
    expect(refused.conditions[0]).toMatchObject({
      status: 'threshold-unknown',
      threshold: { lacks: [{ kind: 'confirmation' }] },
    });
  });

  it('a model commune is judged by a set of its own, the first of whose criteria is to be advanced', () => {
    const model = criteriaSetOn({ level: 'commune', tier: 'model', date: on });
    const judged = (score: ReturnType<typeof scoreWith>) =>
      assessRecognition(modelCommuneRecognition2021to2025(), {
        subject: commune,
        date: on,
        score,
        findings: rest,
      });
    expect(judged(scoreWith({}, model)).outcome).toBe('qualifies');
    expect(judged(scoreWith(notMet(['1']), model)).outcome).toBe('does-not-qualify');
    // A title beside it would say the same again, or contradict it.
    expect(
      problemsOf(() =>
        assessRecognition(modelCommuneRecognition2021to2025(), {
          subject: commune,
          date: on,
          heldTitles: [],
        }),
      ),
    ).toEqual([['no-such-member', 'input.heldTitles']]);
  });
});

describe('frames of which little is known', () => {
  it('a commune 2026–2030 is never better than open', () => {
    const date = '2026-06-30';
    const set = criteriaSetOn({ level: 'commune', tier: 'standard', date });
    const judged = (score: ReturnType<typeof scoreWith>) =>
      assessRecognition(communeRecognition2026to2030(), { subject: commune, date, score });
    expect(judged(scoreWith({}, set, date))).toMatchObject({
      outcome: 'open',
      missingConditions: ['further'],
      restsOnUnconfirmed: ['criteria'],
    });
    expect(judged(scoreWith(notMet(['4']), set, date)).outcome).toBe('does-not-qualify');
    expect(
      explain(judged(scoreWith({}, set, date)), 'en')
        .split('\n')
        .slice(-2),
    ).toEqual([
      '  Rests on rules that were not checked against their text: The criteria for communes are met.',
      '  Recognition is decided by an authority.',
    ]);
  });

  it('a smart village waits for what the province sets, or for its verdict', () => {
    const unit = { level: 'village', name: 'Thôn A' } as const;
    const judged = (finding: ConditionFinding) =>
      assessRecognition(smartVillageRecognition(), {
        subject: unit,
        date: on,
        findings: { criteria: finding },
      });
    expect(judged({ value: 9, unit: 'criterion' }).conditions[0]?.status).toBe('set-by-province');
    expect(judged('met').outcome).toBe('qualifies');
  });
});

describe('the year of a score', () => {
  const judged = (scored: string, date: string) =>
    problemsOf(() =>
      assessRecognition(rules, {
        subject: commune,
        date,
        score: scoreWith({}, commune2021to2025(), scored),
        findings: rest,
      }),
    );

  // 18/2022/QĐ-TTg, Article 2: the results of the year, or of the year before.
  it.each(['2024-01-01', '2024-12-31', '2025-01-01', '2025-03-31'])(
    'may be that of %s for 2025',
    (scored) => {
      expect(judged(scored, '2025-03-31')).toEqual([]);
    },
  );

  it('may not lie further back, nor ahead', () => {
    expect(judged('2023-12-31', '2025-03-31')).toEqual([['out-of-order', 'input.score.date']]);
    expect(judged('2022-12-31', '2025-06-30')).toEqual([['out-of-order', 'input.score.date']]);
    expect(judged('2025-04-01', '2025-03-31')).toEqual([['contradiction', 'input.score.date']]);
  });

  it('may be any where no rule is established, or not for that day', () => {
    const { scoreAge, ...others } = rules;
    const old = { subject: commune, date: on, score: scoreWith({}, commune2021to2025(), '2022-12-31') };
    expect(assessRecognition(others, old).conditions[0]?.status).toBe('met');
    const later = { ...scoreAge!, validity: { from: '2026-01-01', to: null } };
    expect(assessRecognition({ ...others, scoreAge: later }, old).conditions[0]?.status).toBe('met');
  });
});

describe('a score of a set with an overlay', () => {
  const overlaid = withThresholds(commune2021to2025(), {
    id: 'province',
    title: { vi: 'Quy định của tỉnh', en: 'What the province sets' },
    set: 'commune-2021-2025',
    citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
    validity: commune2021to2025().validity,
    entries: [
      { indicator: '2.1', requirement: { kind: 'number', operator: '>=', value: 90, unit: 'percent' } },
    ],
  });

  it('is named with what was laid over it', () => {
    const judged = (set: typeof overlaid) =>
      assessRecognition(rules, { subject: commune, date: on, score: scoreWith({}, set), findings: rest });
    expect(judged(overlaid).set).toMatchObject({ id: 'commune-2021-2025', overlays: [{ id: 'province' }] });
    expect(explain(judged(overlaid), 'en')).toContain(
      'Scored by “National criteria for new-rural communes 2021-2025”, completed by: What the province sets.',
    );
    expect(judged(commune2021to2025()).set).toEqual({
      id: 'commune-2021-2025',
      level: 'commune',
      tier: 'standard',
      title: commune2021to2025().title,
    });
    expect(assessRecognition(rules, { subject: commune, date: on }).set).toBeUndefined();
  });
});

describe('a score that rests on unconfirmed thresholds', () => {
  it('passes that on to the condition, and can be refused', () => {
    const base = {
      level: 'commune',
      tier: 'standard',
      title: { vi: 'Bộ tiêu chí thử', en: 'Test set' },
      validity: { from: '2022-03-08', to: null },
      citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'unconfirmed' },
    } as const;
    const requirement = { kind: 'number', operator: '>=', value: 95, unit: 'percent' } as const;
    const indicators = [{ id: '1', name: base.title, unit: 'percent', requirement }] as const;
    const set = defineCriteriaSet({
      ...base,
      id: 'commune-2021-2025',
      criteria: [{ id: '1', number: 1, name: base.title, indicators }],
    });
    const score = scoreCriteria(set, {
      subject: commune,
      date: on,
      set: set.id,
      findings: { '1': { value: 96 } },
    });
    const input = { subject: commune, date: on, score, findings: rest };
    expect(assessRecognition(rules, input)).toMatchObject({
      outcome: 'qualifies',
      restsOnUnconfirmed: ['criteria'],
    });
    expect(assessRecognition(rules, input, { unconfirmed: 'refuse' }).outcome).toBe('open');
  });
});

describe('a score in which nothing applies', () => {
  it('meets nothing', () => {
    const stored = JSON.parse(JSON.stringify(scoreWith())) as ReturnType<typeof scoreWith>;
    const count = (value: string) => ({ kind: 'quantity', value, unit: 'criterion' }) as const;
    const criteria = stored.criteria.map((one) => ({ ...one, status: 'not-applicable' as const }));
    const counts = { ...stored.counts, met: count('0'), 'not-applicable': count('19') };
    const score = { ...stored, criteria, counts };
    const { conditions } = assessRecognition(rules, { subject: commune, date: on, score });
    expect(conditions[0]?.status).toBe('not-assessed');
  });
});

describe('bad input', () => {
  it('is checked where it is well-formed even beside what is not', () => {
    const bad = {
      subject: { ...commune, level: 'district' },
      date: '31/12/2024',
      score: scoreWith(),
      findings: { satisfacton: 'met', 'no-debt': 'mét' },
      members: { communes: { total: 3, atTier: {} } },
      heldTitles: [{ tier: 'standard', recognisedOn: '2024-01-01' }],
    } as unknown as RecognitionInput;
    expect(problemsOf(() => assessRecognition(rules, bad))).toEqual([
      ['bad-format', 'input.date'],
      ['not-one-of', 'input.findings.no-debt'],
      ['not-one-of', 'input.subject.level'],
      ['contradiction', 'input.score.subject'],
      ['no-such-member', 'input.findings.satisfacton'],
      ['no-such-member', 'input.members.communes'],
      ['no-such-member', 'input.heldTitles'],
    ]);
    const near = { subject: commune, date: on, findings: { satisfacton: 'met' } } as const;
    const said = (locale: Locale) => {
      try {
        assessRecognition(rules, near);
      } catch (error) {
        return isMtqgError(error) ? describeError(error, locale) : '';
      }
      return '';
    };
    expect(said('vi')).toBe(
      'input.findings.satisfacton: không có satisfacton trong quy định recognition-commune-2021-2025; có phải là “satisfaction”?',
    );
    expect(said('en')).toBe(
      'input.findings.satisfacton: there is no satisfacton in the rules recognition-commune-2021-2025; did you mean “satisfaction”?',
    );
    expect(problemsOf(() => assessRecognition(rules, undefined as unknown as RecognitionInput))).toEqual([
      ['missing', 'input'],
    ]);
  });

  it('is refused, all at once', () => {
    const score = scoreCriteria(commune2016to2020(), {
      subject: { ...commune, name: 'Xã X' },
      date: '2021-12-31',
      tally: { met: 19 },
    });
    expect(
      problemsOf(() =>
        assessRecognition(rules, {
          subject: { level: 'district', name: 'Huyện B' },
          date: '2021-06-30',
          score,
          findings: { nothing: 'met', satisfaction: { value: 101 }, 'no-debt': { value: 0 } },
          members: { communes: { total: 1, atTier: {} } },
          heldTitles: [{ tier: 'standard', recognisedOn: '2021-07-01' }],
        }),
      ),
    ).toEqual([
      ['not-one-of', 'input.subject.level'],
      ['not-in-force', 'input.date'],
      ['not-one-of', 'input.score.set.id'],
      ['contradiction', 'input.score.subject'],
      ['contradiction', 'input.score.date'],
      ['no-such-member', 'input.findings.nothing'],
      ['too-large', 'input.findings.satisfaction.value'],
      ['not-one-of', 'input.findings.no-debt'],
      ['no-such-member', 'input.members.communes'],
      ['no-such-member', 'input.heldTitles'],
      ['contradiction', 'input.heldTitles.0.recognisedOn'],
    ]);
  });

  it('is a score of another level or tier, or one that the rules have no use for', () => {
    const advanced = criteriaSetOn({ level: 'commune', tier: 'advanced', date: on });
    const score = scoreWith({}, advanced);
    const judged = (given: object) =>
      problemsOf(() =>
        assessRecognition(rules, { subject: commune, date: on, score: given as typeof score }),
      );
    expect(judged(score)).toEqual([
      ['not-one-of', 'input.score.set.tier'],
      ['not-one-of', 'input.score.set.id'],
    ]);
    expect(judged({ ...scoreWith(), set: { ...scoreWith().set, level: 'village' } })).toEqual([
      ['not-one-of', 'input.score.set.level'],
    ]);
    expect(
      problemsOf(() =>
        assessRecognition(smartVillageRecognition(), {
          subject: { level: 'village', name: 'Xã A', within: 'Huyện B' },
          date: on,
          score,
        }),
      ),
    ).toEqual([
      ['no-such-member', 'input.score'],
      ['contradiction', 'input.score.subject'],
    ]);
  });

  it('is a stored score whose counts were changed', () => {
    const stored = JSON.parse(JSON.stringify(scoreWith(notMet(['5'])))) as ReturnType<typeof scoreWith>;
    const judged = (score: object) =>
      problemsOf(() =>
        assessRecognition(rules, { subject: commune, date: on, score: score as typeof stored }),
      );
    expect(judged(stored)).toEqual([]);
    const count = (value: string) => ({ kind: 'quantity', value, unit: 'criterion' });
    expect(judged({ ...stored, counts: { ...stored.counts, met: count('19') } })).toEqual([
      ['contradiction', 'input.score.counts'],
    ]);
    expect(
      judged({ ...stored, counts: { ...stored.counts, met: count('19'), 'not-met': count('0') } }),
    ).toEqual([['contradiction', 'input.score.counts.not-met']]);
    expect(judged({ ...stored, total: count('x') })).toEqual([['wrong-type', 'input.score.total.value']]);
  });

  it('is counts of contents for a condition that has none', () => {
    const findings = { satisfaction: { contents: { total: 10, met: 9 } } };
    expect(problemsOf(() => assessRecognition(rules, { subject: commune, date: on, findings }))).toEqual([
      ['not-one-of', 'input.findings.satisfaction'],
    ]);
  });
});
