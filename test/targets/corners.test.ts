import { describe, expect, test } from 'vitest';
import { explain } from '../../src/foundation/index.js';
import { povertyTrend } from '../../src/poverty/index.js';
import { targetGap, type Target, type TargetObservation } from '../../src/targets/index.js';
import { problemsOf } from '../problems.js';
import { shown } from './shown.js';

const date = { date: '2024-01-31' } as const;

/** The gap of a target, whatever its kind. */
const gapOf = (target: object, observations: unknown, options: object = date): any =>
  targetGap(target as Target, observations as readonly TargetObservation[], options as never);

describe('a yearly change', () => {
  const fall = { kind: 'yearly-change', target: { value: '-2' } };

  test('that is met on average and missed in a year says so', () => {
    const gap = gapOf(fall, [
      { year: 2022, change: '-1' },
      { year: 2023, change: '-4' },
    ]);
    expect([gap.status, shown(gap.current)]).toEqual(['met', '-2.5 percentagePoint/year']);
    expect(gap.changes.map(({ isMet }: { isMet: string }) => isMet)).toEqual(['no', 'yes']);
    expect(gap.warnings.map(({ code }: { code: string }) => code)).toContain('missed-in-some-years');
  });

  test('of a group counts the years in which the group was observed', () => {
    const groups = [{ subject: 'DTTS', target: { value: '-4' } }];
    const gap = gapOf({ ...fall, groups }, [
      { year: 2022, change: '-3' },
      { year: 2023, change: '-2', groups: [{ subject: 'DTTS', change: '-5' }] },
    ]);
    expect(gap.groups).toMatchObject([
      { subject: 'DTTS', current: { value: '-5' }, target: { value: '-4' }, status: 'met' },
    ]);
    expect(gap.groups[0].changes).toHaveLength(1);
  });

  test('may be held between two rises', () => {
    const between = { kind: 'yearly-change', direction: 'between', target: { from: '2', to: '3' } };
    const statusAt = (change: string) => gapOf(between, [{ year: 2023, change }]).isMet;
    expect(['1.9', '2', '3', '3.1'].map(statusAt)).toEqual(['no', 'yes', 'yes', 'no']);
  });
});

describe('a trend of rates as what was found', () => {
  const trend = povertyTrend({
    measure: 'poor',
    standard: 'vn-2022',
    observations: [
      { year: 2022, counts: { households: 1000, poor: 183 } },
      { year: 2023, ratePercent: '15.0', standardErrorPoints: '0.4' },
    ],
  });

  test('is taken by targets in per cent, and by changes of such levels', () => {
    const share = {
      kind: 'share',
      unit: 'commune',
      of: 'xã',
      direction: 'at-most',
      target: { value: '16', year: 2025 },
    };
    expect(shown(gapOf(share, trend).currentPercent)).toBe('15 percent');
    expect(shown(gapOf({ kind: 'yearly-change', target: { value: '-2' } }, trend).current)).toBe(
      '-3.3 percentagePoint/year',
    );
    const level = {
      kind: 'level',
      unit: 'percent',
      direction: 'at-most',
      target: { value: '15.5', year: 2025 },
    };
    // 15 ± 1.96 × 0.4 reaches beyond 15.5.
    expect(gapOf(level, trend)).toMatchObject({ status: 'met', isRobust: false });
  });

  test('is refused beside what is counted, and beside a target that is wrong itself the target alone is told', () => {
    const of = (target: object) => problemsOf(() => gapOf(target, trend));
    const communes = {
      kind: 'level',
      unit: 'commune',
      direction: 'at-least',
      target: { value: '1', year: 2025 },
    };
    expect(of(communes)).toEqual([['unit-mismatch', 'observations']]);
    expect(of({ kind: 'yearly-change', unit: 'commune/year', target: { value: '-2' } })).toEqual([
      ['unit-mismatch', 'observations'],
    ]);
    const houses = { kind: 'completion', deadlines: [{ setBy: 'UBND', date: '2025-12-31' }] };
    expect(of(houses)).toEqual([['contradiction', 'observations']]);
    expect(of({ ...communes, unit: 'x' }).map(([, path]) => path)).toEqual(['target.unit']);
  });
});

describe('what is not told of a year', () => {
  test('a ratio without what it is compared with has no level beside it', () => {
    const ratio = {
      kind: 'ratio',
      unit: 'VND/person/year',
      comparedName: 'cả nước',
      direction: 'at-least',
      target: { times: '0.5', year: 2025 },
      baseline: { value: '10', year: 2020 },
    };
    const gap = gapOf(ratio, [{ year: 2023, value: '20' }]);
    expect([gap.status, shown(gap.current), shown(gap.currentTimes)]).toEqual([
      'undetermined',
      '20 VND/person/year',
      'missing-input observations',
    ]);
    expect(explain(gap, 'en')).not.toContain('Beside');
  });

  test('a completion that counts nothing is told by its day alone', () => {
    const done = { kind: 'completion', deadlines: [{ setBy: 'UBND', date: '2023-12-31' }] };
    const gap = gapOf(done, [{ year: 2023, metOn: '2023-11-30' }]);
    expect([gap.status, shown(gap.target), shown(gap.gap)]).toEqual([
      'met',
      'missing-input denominator',
      'missing-input denominator',
    ]);
    const counted = { ...done, unit: 'house', denominator: '628' };
    expect(shown(gapOf(counted, [{ year: 2023, value: '600' }]).gap)).toBe('28 house');
  });

  test('without a day of assessment nothing is said of the years', () => {
    const level = {
      kind: 'level',
      unit: 'commune',
      direction: 'at-least',
      target: { value: '1', year: 2025 },
    };
    expect(problemsOf(() => gapOf(level, [{ year: 2030, value: '1' }], { date: 'x' }))).toEqual([
      ['bad-format', 'options.date'],
    ]);
  });
});
