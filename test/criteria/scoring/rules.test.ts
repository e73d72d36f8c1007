import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  scoreCriteria,
  type CriterionRule,
  type Finding,
  type Indicator,
} from '../../../src/criteria/index.js';
import { frame } from '../setOf.js';

const text = { vi: 'A', en: 'A' };
const unit = { level: 'commune', name: 'Xã A' } as const;

function score(indicators: readonly Indicator[], rule: CriterionRule, verdicts: Record<string, Finding>) {
  const set = defineCriteriaSet({
    ...frame,
    criteria: [{ id: '1', number: 1, name: text, indicators, rule }],
  });
  return scoreCriteria(set, { subject: unit, date: '2023-12-31', set: set.id, findings: verdicts })
    .criteria[0];
}

describe('a criterion of which so many indicators have to be met', () => {
  const indicators = ['a', 'b', 'c', 'd'].map((id): Indicator => ({
    id,
    name: text,
    requirement: { kind: 'if-any', of: text, requirement: { kind: 'met' } },
  }));
  const statusOf = (found: Record<string, Finding>, including: readonly string[] = []) =>
    score(indicators, { kind: 'at-least', count: 2, ...(including.length > 0 && { including }) }, found)
      ?.status;

  it('is met with as many, whatever becomes of the others', () => {
    expect(statusOf({ a: 'met', b: 'met' })).toBe('met');
    expect(statusOf({ a: 'met', b: 'met', c: 'not-met', d: 'not-met' })).toBe('met');
  });

  it('is not met once there cannot be as many any more', () => {
    expect(statusOf({ a: 'not-met', b: 'not-met' })).toBe('not-assessed');
    expect(statusOf({ a: 'not-met', b: 'not-met', c: 'not-met' })).toBe('not-met');
    expect(statusOf({ a: 'not-met', b: 'not-met', c: 'not-applicable' })).toBe('not-met');
  });

  it('counts as met nothing that is basically met or does not apply', () => {
    expect(statusOf({ a: 'met', b: 'basically-met', c: 'not-met', d: 'not-met' })).toBe('basically-met');
    expect(statusOf({ a: 'met', b: 'basically-met', c: 'not-met' })).toBe('not-assessed');
    // One is left, which cannot make two.
    expect(statusOf({ a: 'basically-met', b: 'basically-met', c: 'not-met' })).toBe('basically-met');
  });

  it('asks for no more than apply', () => {
    expect(statusOf({ a: 'met', b: 'not-applicable', c: 'not-applicable', d: 'not-applicable' })).toBe('met');
    expect(statusOf({ a: 'met', b: 'not-applicable', c: 'not-applicable', d: 'not-met' })).toBe('not-met');
    expect(statusOf({ a: 'not-met', b: 'not-applicable', c: 'not-applicable', d: 'not-applicable' })).toBe(
      'not-met',
    );
    const none = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, 'not-applicable' as const]));
    expect(statusOf(none)).toBe('not-applicable');
    expect(statusOf(none, ['c'])).toBe('not-applicable');
  });

  it('needs those among them that it names', () => {
    expect(statusOf({ a: 'met', b: 'met', c: 'not-met' }, ['c'])).toBe('not-met');
    expect(statusOf({ a: 'met', b: 'met' }, ['c'])).toBe('not-assessed');
    expect(statusOf({ a: 'met', c: 'met' }, ['c'])).toBe('met');
  });
});

describe('a criterion of points', () => {
  const byVerdict = ['a', 'b'].map((id): Indicator => ({ id, name: text, requirement: { kind: 'met' } }));
  const byValue: Indicator = {
    id: 'c',
    name: text,
    unit: 'score',
    requirement: { kind: 'number', operator: '>=', value: '20', unit: 'score' },
  };
  const rule = (more: object = {}): CriterionRule => ({
    kind: 'points',
    atLeast: '80',
    points: { a: { points: '50' }, b: { points: '30' }, c: { points: '20', byValue: true } },
    ...more,
  });
  const of = (found: Record<string, Finding>, more: object = {}) => {
    const criterion = score([...byVerdict, byValue], rule(more), found);
    return [criterion?.status, criterion?.points?.least.value, criterion?.points?.most.value];
  };

  it('is met with as many points as it needs', () => {
    expect(of({ a: 'met', b: 'met', c: { value: '0' } })).toEqual(['met', '80', '80']);
    expect(of({ a: 'met', b: 'not-met', c: { value: '20' } })).toEqual(['not-met', '70', '70']);
    expect(score([...byVerdict, byValue], rule(), {})?.points?.needed).toEqual({
      kind: 'quantity',
      value: '80',
      unit: 'score',
    });
  });

  it('counts a value in points as far as there are points for it', () => {
    expect(of({ a: 'met', b: 'met', c: { value: '7.5' } })).toEqual(['met', '87.5', '87.5']);
    expect(of({ a: 'met', b: 'met', c: { value: '25' } })).toEqual(['met', '100', '100']);
    expect(of({ a: 'met', b: 'met', c: { value: '-5' } })).toEqual(['met', '80', '80']);
    // A verdict does not tell how many points there were.
    expect(of({ a: 'met', b: 'met', c: 'met' })).toEqual(['met', '80', '100']);
    expect(of({ a: 'met', b: 'not-met', c: 'met' })).toEqual(['not-met', '50', '70']);
    expect(of({ a: 'met', b: 'met', c: 'met' }, { atLeast: '90' })).toEqual(['not-assessed', '80', '100']);
  });

  it('is open while the points that are missing may still be earned', () => {
    expect(of({ a: 'met' })).toEqual(['not-assessed', '50', '100']);
    expect(of({ a: 'not-met' })).toEqual(['not-met', '0', '50']);
    expect(of({ a: 'met', b: 'basically-met' })).toEqual(['not-met', '50', '70']);
  });

  it('may ask for a floor for each indicator', () => {
    // As in 25/2021/QĐ-TTg: points in all, and at least half of those of each.
    const floor = { floorPercent: '50' };
    expect(of({ a: 'met', b: 'met', c: { value: '10' } }, floor)).toEqual(['met', '90', '90']);
    expect(of({ a: 'met', b: 'met', c: { value: '9.9' } }, floor)).toEqual(['not-met', '89.9', '89.9']);
    expect(of({ a: 'met', b: 'met' }, floor)).toEqual(['not-assessed', '80', '100']);
  });

  it('gives nothing for what does not apply, and asks no floor of it', () => {
    const ifAny: Indicator = {
      ...byValue,
      requirement: { kind: 'if-any', of: text, requirement: { kind: 'met' } },
    };
    const found: Record<string, Finding> = { a: 'met', b: 'met', c: 'not-applicable' };
    expect(score([...byVerdict, ifAny], rule({ floorPercent: '50' }), found)).toMatchObject({
      status: 'met',
      points: { least: { value: '80' }, most: { value: '80' } },
    });
  });
});
