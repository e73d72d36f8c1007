import { describe, expect, test } from 'vitest';
import { range } from '../../src/foundation/internal.js';
import { targetGap, type LevelTarget, type TargetObservation } from '../../src/targets/internal.js';
import { shown } from './shown.js';

const floor: LevelTarget = {
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  baseline: { value: 38, year: 2021 },
  target: { value: 54, year: 2025 },
};
const within: LevelTarget = {
  kind: 'level',
  unit: 'household',
  direction: 'between',
  baseline: { value: 20, year: 2021 },
  target: { from: 30, to: 40, year: 2025 },
};
const ceiling: LevelTarget = {
  kind: 'level',
  unit: 'percent',
  direction: 'at-most',
  target: { value: '5', year: 2025 },
};

const between = (lower: number, upper: number, unit: LevelTarget['unit'] = 'commune') =>
  range({ lower: String(lower), upper: String(upper) }, unit);
const at = (target: LevelTarget, value: TargetObservation['value'], date = '2024-01-15', year = 2023) =>
  targetGap(target, value === undefined ? [] : [{ year, value }], { date });

describe('whether a target is met', () => {
  test('is told by the figure as it is printed, though it may be rounded', () => {
    const gap = at(ceiling, '5.0');
    expect([gap.status, gap.isMet, gap.isRobust]).toEqual(['met', 'yes', false]);
    expect(at(ceiling, '5.1').isMet).toBe('no');
  });

  test('of a figure between two ends is told only where both tell the same', () => {
    expect(at(floor, between(54, 60)).isMet).toBe('yes');
    expect(at(floor, between(53, 60)).isMet).toBe('unknown');
    expect(at(floor, between(40, 53)).isMet).toBe('no');
    // Neither end lies within the range, what is between them may.
    expect(at(within, between(25, 45, 'household')).isMet).toBe('unknown');
    expect(at(within, between(41, 45, 'household')).isMet).toBe('no');
  });

  test('of more or less than a figure is not met by the figure itself', () => {
    expect(at({ ...floor, wording: 'more-than' }, between(50, 54)).isMet).toBe('no');
    expect(at({ ...floor, wording: 'more-than' }, between(50, 55)).isMet).toBe('unknown');
    expect(at({ ...ceiling, wording: 'less-than' }, between(5, 8, 'percent')).isMet).toBe('no');
  });
});

describe('possible statuses', () => {
  test('of one figure are its own', () => {
    expect(at(within, 45).possibleStatuses).toEqual(['overshot']);
    expect(at(floor, 40, '2026-01-15', 2025).possibleStatuses).toEqual(['deadline-passed']);
    expect(at(floor, undefined)).toMatchObject({
      status: 'undetermined',
      possibleStatuses: ['undetermined'],
    });
  });

  test('go through what lies between the ends, and are told the best first', () => {
    expect(at(floor, between(40, 60)).status).toBe('undetermined');
    expect(at(floor, between(54, 60)).status).toBe('met');
    // 40 of 54 with half of the time gone is behind, 60 is there; between them it is on pace.
    expect(at(floor, between(40, 60)).possibleStatuses).toEqual(['met', 'on-pace', 'behind']);
    expect(at(floor, between(30, 60)).possibleStatuses).toEqual(['met', 'on-pace', 'behind', 'moving-away']);
    expect(at(within, between(25, 45, 'household')).possibleStatuses).toEqual(['met', 'on-pace', 'overshot']);
  });

  test('have no pace where none is told', () => {
    const { baseline, target } = floor;
    expect(at({ ...floor, baseline: { value: 38 } }, between(30, 60)).possibleStatuses).toEqual([
      'met',
      'moving-away',
      'undetermined',
    ]);
    expect(at({ ...floor, target: { value: 54 } }, between(30, 60)).possibleStatuses).toEqual([
      'met',
      'moving-away',
      'undetermined',
    ]);
    expect(at({ ...floor, everyYear: true }, between(30, 60)).possibleStatuses).toEqual([
      'met',
      'behind',
      'moving-away',
    ]);
    expect(at({ ...floor, baseline: baseline!, target }, between(30, 60), '2026-01-15', 2025)).toMatchObject({
      possibleStatuses: ['met', 'deadline-passed'],
    });
  });

  test('of a yearly change that may be either way hold the slow one, too', () => {
    const gap = targetGap(
      { kind: 'yearly-change', target: { value: '-4', year: 2025 } },
      [{ year: 2023, change: range({ lower: '-5', upper: '1' }, 'percentagePoint/year') }],
      { date: '2024-01-15' },
    );
    expect(gap.possibleStatuses).toEqual(['met', 'behind', 'moving-away']);
  });

  test('of “exactly” are met by the figure alone, and of “about” by all that it may mean', () => {
    const exactly: LevelTarget = { ...floor, direction: 'exactly', target: { value: 50, year: 2025 } };
    expect(at(exactly, 50).possibleStatuses).toEqual(['met']);
    expect(at(exactly, 49).possibleStatuses).toEqual(['on-pace']);
    // From 47.5 to 52.5.
    const about: LevelTarget = { ...exactly, wording: 'about' };
    expect(at(about, 49).possibleStatuses).toEqual(['met', 'on-pace', 'overshot']);
    expect(at(about, 47).possibleStatuses).not.toContain('met');
    expect(at(about, 53).possibleStatuses).toEqual(['overshot']);
    const nowhere: LevelTarget = { ...about, baseline: { year: 2020 } };
    expect(at(nowhere, 49).possibleStatuses).toEqual(['met', 'undetermined']);
  });

  test('of a range that was passed are not met, whichever side it came from', () => {
    const unsure: LevelTarget = { ...within, baseline: { year: 2021 } };
    const gap = targetGap(
      unsure,
      [
        { year: 2021, value: between(20, 45, 'household') },
        { year: 2023, value: between(50, 55, 'household') },
      ],
      { date: '2024-01-15' },
    );
    expect([gap.isMet, gap.possibleStatuses]).toEqual(['no', ['moving-away', 'overshot']]);
  });
});

describe('the ends of a range', () => {
  test('belong to it: what stood there and left it is lost, not overshot', () => {
    const from = (value: number): LevelTarget => ({ ...within, baseline: { value, year: 2021 } });
    expect([at(from(30), 45).status, at(from(40), 20).status]).toEqual(['lost', 'lost']);
    expect([at(from(29), 45).status, at(from(41), 20).status]).toEqual(['overshot', 'overshot']);
    expect([at(from(20), 30).status, at(from(20), 40).status]).toEqual(['met', 'met']);
  });

  test('are gone for from where it stood, and come back to by the nearer one', () => {
    const gap = at(within, 45);
    // 25 of the 10 from 20 to 30, and not of the 20 to 40.
    expect([shown(gap.gapClosedPercent), shown(gap.gap)]).toEqual(['250 percent', '5 household']);
    expect(shown(gap.achievedPercent)).toBe('no-share-of-target');
    const { target } = within;
    const undated = at({ ...within, target: { from: target.from!, to: target.to! } }, 45);
    expect(shown(undated.linear.neededRate)).toBe('missing-input target.year');
  });
});

describe('time', () => {
  test.each([
    [2024, '0 percent'],
    [2025, 'period-not-started'],
  ])('a baseline of the end of %i leaves no pace to a figure of the end of 2024', (year, elapsed) => {
    const target: LevelTarget = {
      ...floor,
      baseline: { value: 38, year },
      target: { value: 54, year: 2027 },
    };
    const gap = at(target, 40, '2025-01-15', 2024);
    expect([gap.status, gap.isMet, shown(gap.timeElapsedPercent)]).toEqual(['undetermined', 'no', elapsed]);
    expect(gap).not.toHaveProperty('rateRatioRange');
  });
});
