import { describe, expect, test } from 'vitest';
import { range } from '../../src/foundation/internal.js';
import { targetGap, type LevelTarget, type TargetObservation } from '../../src/targets/internal.js';
import { shown, told } from './shown.js';

const floor: LevelTarget = {
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  target: { value: 54, year: 2025 },
  path: [
    { year: 2023, value: 44 },
    { year: 2025, value: 54 },
  ],
};
const at = (target: LevelTarget, found: readonly TargetObservation[], date = '2024-01-15') =>
  targetGap(target, found, { date });

describe('a milestone of which nothing was found', () => {
  test.each([
    ['2023-12-31', 'due'],
    ['2024-01-01', 'undetermined'],
  ])('is on %s %s', (date, status) => {
    expect(at(floor, [{ year: 2022, value: 40 }], date).path?.milestones[0]).toMatchObject({
      milestoneStatus: status,
      current: { code: 'missing-input' },
    });
  });
});

describe('the steps', () => {
  test('start nowhere where nothing was found', () => {
    const step = at(floor, []).path?.steps[0];
    expect(step?.years).toStrictEqual({ to: 2023 });
    expect([shown(step!.before), shown(step!.after), shown(step!.neededPerYear)]).toEqual([
      'missing-input observations',
      '44 commune',
      'missing-input observations',
    ]);
  });

  test('start at a level that is not known where it lies between two', () => {
    const value = range({ lower: '40', upper: '46' }, 'commune');
    const step = at(floor, [{ year: 2023, value }]).path?.steps[0];
    expect(step?.years).toStrictEqual({ from: 2023, to: 2025 });
    expect(shown(step!.before)).toBe('missing-input observations');
  });
});

describe('the end of a path', () => {
  const within: LevelTarget = {
    kind: 'level',
    unit: 'household',
    direction: 'between',
    target: { from: 30, to: 40, year: 2025 },
  };
  const ending = (target: LevelTarget, value: number) => {
    const gap = at({ ...target, path: [{ year: 2025, value }] }, [{ year: 2023, value: 20 }]);
    return [gap.path!.closesGap, shown(gap.path!.remainder), told(gap, 'vi').at(-1), told(gap, 'en').at(-1)];
  };

  test.each([
    [28, 'no', '2 household', 'còn cách mục tiêu 2 hộ', '2 households away from the target'],
    [30, 'yes', '0 household', 'đạt mục tiêu', 'where it has to be'],
    [35, 'yes', '-5 household', 'đạt mục tiêu', 'where it has to be'],
    [40, 'yes', '0 household', 'đạt mục tiêu', 'where it has to be'],
    // Past the far end it does not lie in the range.
    [45, 'no', '5 household', 'còn cách mục tiêu 5 hộ', '5 households away from the target'],
  ])('of a range at %i', (value, closes, remainder, vi, en) => {
    expect(ending(within, value)).toEqual([
      closes,
      remainder,
      `Thực hiện đúng lộ trình thì ${vi}.`,
      `At its end the path is ${en}.`,
    ]);
  });

  test.each([
    [53, 'no', '1 commune', 'vẫn còn thiếu 1 xã so với mục tiêu'],
    [54, 'yes', '0 commune', 'đạt mục tiêu'],
    [55, 'yes', '-1 commune', 'vượt mục tiêu 1 xã'],
  ])('of a floor at %i', (value, closes, remainder, vi) => {
    expect(ending(floor, value).slice(0, 3)).toEqual([
      closes,
      remainder,
      `Thực hiện đúng lộ trình thì ${vi}.`,
    ]);
  });

  test('at the figure of what has to be more is not enough', () => {
    const more: LevelTarget = { ...floor, wording: 'more-than' };
    expect(ending(more, 54)).toEqual([
      'no',
      '0 commune',
      'Thực hiện đúng lộ trình thì chỉ bằng mức nêu trong mục tiêu, chưa đạt yêu cầu.',
      'At its end the path is at the figure of the target, which is not enough.',
    ]);
    expect(ending(more, 55)[0]).toBe('yes');
    // A last step to the target itself is one that gets there.
    const short = at({ ...more, path: [{ year: 2024, value: 50 }] }, [{ year: 2023, value: 44 }]);
    expect([short.path?.closesGap, told(short, 'vi').at(-1)]).toEqual([
      'yes',
      'Thực hiện đúng lộ trình thì đạt mục tiêu.',
    ]);
  });
});

describe('a path that passes the target', () => {
  const past = (value: number, year = 2024, asked: LevelTarget['target'] = { value: 54, year: 2025 }) => {
    const gap = at({ ...floor, target: asked, path: [{ year, value }] }, [{ year: 2023, value: 40 }]);
    return [gap.path?.steps.map(({ years }) => years.to), shown(gap.path!.remainder), gap.path?.closesGap];
  };

  test('does not come back to it; one that is there by then stays, and one that is short goes on', () => {
    expect(past(60)).toEqual([[2024], '-6 commune', 'yes']);
    expect(past(54)).toEqual([[2024, 2025], '0 commune', 'yes']);
    expect(past(50)).toEqual([[2024, 2025], '0 commune', 'yes']);
    expect(past(50, 2025)).toEqual([[2025], '4 commune', 'no']);
    expect(past(50, 2024, { value: 54 })).toEqual([[2024], '4 commune', 'no']);
  });

  test('is told so', () => {
    const gap = at({ ...floor, path: [{ year: 2024, value: 60 }] }, [{ year: 2023, value: 40 }]);
    expect([told(gap, 'vi').at(-1), told(gap, 'en').at(-1)]).toEqual([
      'Thực hiện đúng lộ trình thì vượt mục tiêu 6 xã.',
      'At its end the path is past the target by 6 communes.',
    ]);
  });
});
