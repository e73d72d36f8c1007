import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  advancedCommuneRecognition2021to2025,
  assessRevocation,
  commune2021to2025,
  communeRecognition2021to2025,
  communeRecognition2026to2030,
  criteriaSetOn,
  modelCommuneRecognition2021to2025,
  scoreCriteria,
  type RevocationInput,
  type FoundStatus,
} from '../../../../src/criteria/index.js';
import { explain } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';
import { commune, notMet, on, percent, scoreWith } from '../units.js';
import { tries } from '../../../fixtures/tries.js';

const rules = communeRecognition2021to2025();
const KEYS = ['10', '17', '19'];
const ids = commune2021to2025().criteria.map(({ id }) => id);
const others = ids.filter((id) => !KEYS.includes(id));
const judged = (verdicts: Readonly<Record<string, FoundStatus>>) =>
  assessRevocation(rules, { subject: commune, date: on, score: scoreWith(verdicts) });

describe('of 19 criteria', () => {
  test.each([
    [5, true, 'no', []],
    [5, false, 'no', []],
    [6, true, 'yes', ['third-with-key']],
    [6, false, 'no', []],
    [9, true, 'yes', ['third-with-key']],
    [9, false, 'no', []],
    [10, true, 'yes', ['half']],
    [10, false, 'yes', ['half']],
  ])('%i failed, a key one among them: %s: grounds %s', (count, withKey, grounds, branches) => {
    const failed = withKey ? ['17', ...others.slice(0, count - 1)] : others.slice(0, count);
    expect(judged(notMet(failed))).toMatchObject({ grounds, branches });
  });

  // 26.3% no; 31.6%, 47.4% with a key one; 52.6% always: share of failed × 100 against 30 × 19 and 50 × 19.
  test.each(ids.map((_, count) => count))('%i failed agree with the rule told otherwise', (count) => {
    const isThird = count * 10 >= 19 * 3 && count * 2 < 19;
    const isHalf = count * 2 >= 19;
    if (count <= others.length) {
      expect(judged(notMet(others.slice(0, count))).grounds).toBe(isHalf ? 'yes' : 'no');
    }
    for (const key of count > 0 ? KEYS : []) {
      const { grounds, failed } = judged(
        notMet([key, ...others, ...KEYS.filter((one) => one !== key)].slice(0, count)),
      );
      expect(grounds).toBe(isHalf || isThird ? 'yes' : 'no');
      expect(failed.least).toEqual({ kind: 'quantity', value: String(count), unit: 'criterion' });
    }
  });

  it('the share is exact, and the key criteria are named', () => {
    const result = judged(notMet(['1', '2', '3', '4', '5', '10']));
    expect(result.failedPercent.least).toEqual(percent('31.57894736842105263157894736842105'));
    expect(result.failedPercent.most).toEqual(result.failedPercent.least);
    expect(result.keyFailed.map(({ id }) => id)).toEqual(['10']);
    expect(result.keyOpen).toEqual([]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(explain(result, 'vi').split('\n').slice(0, 2)).toEqual([
      'Xã A: thuộc trường hợp thu hồi quyết định công nhận “Xã đạt chuẩn nông thôn mới giai đoạn 2021-2025” (xét ngày 31/3/2025); có 6/19 tiêu chí không còn đạt.',
      '  6 tiêu chí ÷ 19 tiêu chí × 100 ≈ 31,5789%',
    ]);
  });

  it('quality of the living environment is a key criterion of the advanced set alone', () => {
    const advanced = criteriaSetOn({ level: 'commune', tier: 'advanced', date: on });
    const failed = notMet(['1', '2', '3', '4', '5', '18']);
    const score = scoreWith(failed, advanced);
    expect(
      assessRevocation(advancedCommuneRecognition2021to2025(), { subject: commune, date: on, score }).grounds,
    ).toBe('yes');
    expect(judged(failed).grounds).toBe('no');
  });
});

describe('what is not certain', () => {
  it('basically met is neither a certain failure nor a certain pass', () => {
    const five = notMet(['1', '2', '3', '4', '17']);
    expect(judged({ ...five, '5': 'basically-met' })).toMatchObject({
      grounds: 'open',
      branches: ['third-with-key'],
      failed: { least: { value: '5' }, most: { value: '6' } },
    });
    expect(judged({ ...notMet(['1', '2', '3']), '17': 'basically-met' }).grounds).toBe('no');
    expect(judged({ ...notMet(['1', '2', '3', '4', '5', '17']), '6': 'basically-met' }).grounds).toBe('yes');
  });

  it('an open key criterion needs one failure more', () => {
    expect(judged({ ...notMet(['1', '2', '3', '4', '5']), '17': 'basically-met' })).toMatchObject({
      grounds: 'open',
      keyOpen: [{ id: '17' }],
    });
    expect(judged({ ...notMet(['1', '2', '3', '4']), '17': 'basically-met' }).grounds).toBe('no');
  });

  it('nothing assessed is open', () => {
    const score = scoreCriteria(commune2021to2025(), { subject: commune, date: on });
    const result = assessRevocation(rules, { subject: commune, date: on, score });
    expect(result).toMatchObject({ grounds: 'open', branches: ['third-with-key', 'half'] });
    const english = explain(result, 'en').split('\n');
    expect(english.slice(0, 2)).toEqual([
      'Xã A (2025-03-31): it cannot be told yet whether there are grounds for revoking the recognition as “New-rural commune 2021-2025”; 0–19 of 19 criteria no longer met.',
      '  0 criteria ÷ 19 criteria × 100 = 0%; 19 criteria ÷ 19 criteria × 100 = 100%',
    ]);
    expect(english.at(-1)).toMatch(/^ {2}Key criteria that are open: 10\./);
  });

  test.each([
    [{ met: 14, notMet: 5 }, 'no'],
    [{ met: 13, notMet: 6 }, 'open'],
    [{ met: 10, notMet: 9 }, 'open'],
    [{ met: 9, notMet: 10 }, 'yes'],
    [{ met: 9 }, 'open'],
    [{ met: 14 }, 'no'],
  ])('counts without names, %j: %s', (tally, grounds) => {
    const score = scoreCriteria(commune2021to2025(), { subject: commune, date: on, tally });
    expect(assessRevocation(rules, { subject: commune, date: on, score }).grounds).toBe(grounds);
  });

  it('agrees with trying out every way in which the open ones may turn out', () => {
    const states = ['met', 'not-met', 'basically-met', undefined] as const;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...states), { minLength: 19, maxLength: 19 }),
        fc.option(fc.nat({ max: 10 }), { nil: undefined }),
        fc.nat({ max: 5 }),
        (drawn, extraFailed, seed) => {
          const verdicts = Object.fromEntries(
            ids.flatMap((id, at) => {
              const verdict = drawn[(at + seed) % 19];
              return verdict === undefined ? [] : [[id, verdict]];
            }),
          );
          const count = (verdict: FoundStatus) =>
            Object.values(verdicts).filter((one) => one === verdict).length;
          const unnamed = 19 - Object.keys(verdicts).length;
          const failedUnnamed = Math.min(extraFailed ?? 0, unnamed);
          const tally = {
            met: count('met'),
            basicallyMet: count('basically-met'),
            notMet: count('not-met') + failedUnnamed,
          };
          const score = scoreCriteria(commune2021to2025(), {
            subject: commune,
            date: on,
            set: 'commune-2021-2025',
            findings: verdicts,
            ...(extraFailed === undefined ? {} : { tally }),
          });
          const { grounds } = assessRevocation(rules, { subject: commune, date: on, score });
          expect(grounds).toBe(byTrial(verdicts, extraFailed === undefined ? 0 : failedUnnamed));
        },
      ),
      { numRuns: tries(60) },
    );
  });
});

/** Tries every number of failures among key and other criteria that are open, with at least so many among the unnamed. */
function byTrial(
  verdicts: Readonly<Record<string, FoundStatus>>,
  failedUnnamed: number,
): 'yes' | 'no' | 'open' {
  const among = (group: readonly string[], verdict: FoundStatus | undefined) =>
    group.filter((id) => verdicts[id] === verdict).length;
  const found = new Set<boolean>();
  for (let key = 0; key <= among(KEYS, undefined); key += 1)
    for (let other = 0; other <= among(others, undefined); other += 1) {
      if (key + other < failedUnnamed) continue;
      for (let keyBasic = 0; keyBasic <= among(KEYS, 'basically-met'); keyBasic += 1)
        for (let basic = 0; basic <= among(others, 'basically-met'); basic += 1) {
          const keys = among(KEYS, 'not-met') + key + keyBasic;
          const failed = keys + among(others, 'not-met') + other + basic;
          found.add(failed >= 10 || (failed >= 6 && keys > 0));
        }
    }
  if (found.size > 1) return 'open';
  return found.has(true) ? 'yes' : 'no';
}

describe('rules and input', () => {
  it('is always open where the rule is not established, as for model communes', () => {
    const model = criteriaSetOn({ level: 'commune', tier: 'model', date: on });
    const score = scoreWith(notMet(['1', '2', '3', '4']), model);
    const result = assessRevocation(modelCommuneRecognition2021to2025(), {
      subject: commune,
      date: on,
      score,
    });
    expect(result).toMatchObject({ grounds: 'open', branches: [], failedPercent: { least: percent('100') } });
    expect(result.citation).toBeUndefined();
    expect(explain(result, 'en')).toContain('When the recognition is revoked is not established.');
  });

  it('is open for 2026–2030, of which neither the rule nor the authority is known', () => {
    const date = '2026-06-30';
    const set = criteriaSetOn({ level: 'commune', tier: 'standard', date });
    const score = scoreWith(notMet(['1']), set, date);
    const result = assessRevocation(communeRecognition2026to2030(), { subject: commune, date, score });
    expect(result).toMatchObject({ grounds: 'open', total: { value: '10' } });
    expect(result.authority).toBeUndefined();
  });

  it('refuses a set whose key criteria the rules do not name', () => {
    const { set, ...score } = scoreWith();
    const other = { ...score, set: { ...set, id: 'of-a-province' } };
    expect(problemsOf(() => assessRevocation(rules, { subject: commune, date: on, score: other }))).toEqual([
      ['not-one-of', 'input.score.set.id'],
    ]);
  });

  it('checks what is well-formed even beside what is not', () => {
    const score = scoreWith({}, commune2021to2025(), '2025-12-31');
    const input = { subject: { ...commune, name: 'Xã B' }, date: '31/03/2025', score };
    expect(problemsOf(() => assessRevocation(rules, input))).toEqual([
      ['bad-format', 'input.date'],
      ['contradiction', 'input.score.subject'],
    ]);
    expect(
      problemsOf(() => assessRevocation(rules, { date: on, score } as unknown as RevocationInput)),
    ).toEqual([
      ['missing', 'input.subject'],
      ['contradiction', 'input.score.date'],
    ]);
    const { set, ...others } = score;
    const broken = { subject: commune, date: '2019-12-31', score: { ...others, set: 5 } };
    expect(problemsOf(() => assessRevocation(rules, broken as unknown as RevocationInput))).toEqual([
      ['wrong-type', 'input.score.set'],
      ['not-in-force', 'input.date'],
    ]);
    expect(problemsOf(() => assessRevocation(rules, 5 as unknown as RevocationInput))).toEqual([
      ['wrong-type', 'input'],
    ]);
    expect(set.id).toBe('commune-2021-2025');
  });

  it('refuses another level, day, tier or unit, all at once', () => {
    const advanced = criteriaSetOn({ level: 'commune', tier: 'advanced', date: on });
    const score = scoreWith({}, advanced);
    expect(
      problemsOf(() =>
        assessRevocation(rules, {
          subject: { level: 'district', name: 'Huyện B' },
          date: '2022-08-01',
          score,
        }),
      ),
    ).toEqual([
      ['not-one-of', 'input.subject.level'],
      ['not-in-force', 'input.date'],
      ['not-one-of', 'input.score.set.tier'],
      ['contradiction', 'input.score.subject'],
      ['contradiction', 'input.score.date'],
    ]);
  });
});
