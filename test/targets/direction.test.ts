import { describe, expect, test } from 'vitest';
import { describeError, isMtqgError } from '../../src/foundation/index.js';
import { type Target } from '../../src/targets/internal.js';
import { gapNow, problemsOf, shown } from './shown.js';

const rate = { kind: 'level', unit: 'percent', target: { value: 10 } } as const;
const directionOf = (target: Target) => {
  const gap = gapNow(target);
  return 'direction' in gap ? gap.direction : undefined;
};

describe('which way a target lies is never guessed', () => {
  test('25% in 2021, 13% now, 10% to reach: not met, though 80% of the way', () => {
    const gap = gapNow({ ...rate, current: { value: 13 }, baseline: { value: 25, year: 2021 } });
    expect([gap.direction, gap.status, shown(gap.gapClosedPercent)]).toEqual([
      'at-most',
      'undetermined',
      '80 percent',
    ]);
  });

  test('without a baseline it must be stated', () => {
    expect(problemsOf(rate)).toEqual([['missing', 'target.direction']]);
    let said: readonly string[] = [];
    try {
      gapNow(rate);
    } catch (error) {
      if (isMtqgError(error)) said = [describeError(error, 'vi'), describeError(error, 'en')];
    }
    expect(said).toEqual([
      'target.direction: còn thiếu; cần “at-least” hoặc “at-most”, hoặc số liệu kỳ gốc khác mục tiêu',
      'target.direction: is missing; expected “at-least” or “at-most”, or a baseline that differs from the target',
    ]);
  });

  test.each<[string, Target]>([
    ['a level with a baseline that equals the target', { ...rate, baseline: { value: '10.0' } }],
    ['a share', { kind: 'share', unit: 'commune', of: 'xã', target: { value: 50 } }],
    [
      'a share with a baseline that equals the target',
      { kind: 'share', unit: 'commune', denominator: 4, baseline: { numerator: 2 }, target: { value: 50 } },
    ],
    [
      'a share whose baseline is a count of nobody knows how many',
      { kind: 'share', unit: 'commune', of: 'xã', baseline: { numerator: 2 }, target: { value: 50 } },
    ],
    ['a multiple of one', { kind: 'multiple', unit: 'VND', baseline: { value: 1 }, target: { times: 1 } }],
  ])('nothing tells of %s', (_, target) => {
    expect(problemsOf(target)).toEqual([['missing', 'target.direction']]);
    expect(directionOf({ ...target, direction: 'at-most' } as Target)).toBe('at-most');
  });

  test.each<[string, Target, string]>([
    ['a level above its baseline', { ...rate, baseline: { value: 9 } }, 'at-least'],
    [
      'a share above its baseline',
      { kind: 'share', unit: 'commune', of: 'xã', baseline: { value: 20 }, target: { value: 50 } },
      'at-least',
    ],
    [
      'a share below its baseline, in counts',
      {
        kind: 'share',
        unit: 'commune',
        denominator: 10,
        baseline: { numerator: 8 },
        target: { numerator: 2 },
      },
      'at-most',
    ],
    ['twice', { kind: 'multiple', unit: 'VND', baseline: {}, target: { times: 2 } }, 'at-least'],
    ['half', { kind: 'multiple', unit: 'VND', baseline: {}, target: { times: '0.5' } }, 'at-most'],
    ['what is stated', { ...rate, direction: 'at-least', baseline: { value: 25 } }, 'at-least'],
    ['a number to be added', { kind: 'count-added', unit: 'commune', target: { added: 1 } }, 'at-least'],
  ])('%s tells it', (_, target, expected) => {
    expect(directionOf(target)).toBe(expected);
  });

  test('what is wrong in itself is reported, and no direction is asked for on its account', () => {
    expect(problemsOf({ ...rate, baseline: '25' })).toEqual([['wrong-type', 'target.baseline']]);
    expect(problemsOf({ ...rate, baseline: { value: '25,5' } })).toEqual([
      ['bad-format', 'target.baseline.value'],
    ]);
    expect(problemsOf({ ...rate, baseline: { value: 25, unit: 'percent' } })).toEqual([
      ['unknown-key', 'target.baseline.unit'],
    ]);
    expect(problemsOf({ ...rate, baseline: { value: 25 }, target: '10' })).toEqual([
      ['wrong-type', 'target.target'],
    ]);
    expect(problemsOf({ ...rate, direction: 'up' })).toEqual([['not-one-of', 'target.direction']]);
    // Without a baseline it is missing whatever is wrong with the target.
    expect(problemsOf({ ...rate, target: { value: '10,5' } })).toEqual([
      ['bad-format', 'target.target.value'],
      ['missing', 'target.direction'],
    ]);
  });
});
