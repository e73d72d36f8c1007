import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import { communeArea, type CommuneAreaInput } from '../../../src/units/index.js';
import { problemsOf } from '../../problems.js';

const inland = {
  date: '2023-12-31',
  minorityPercent: 40,
  isNewRural: false,
  isInMekongDelta: false,
} as const;
const delta = { ...inland, isInMekongDelta: true } as const;
const none = {
  minorityOfPoorPercent: 60,
  illiterateMinorityPercent: '19.99',
  untrainedWorkersPercent: 80,
  roadLength: 20,
  unpavedRoadPercent: 100,
} as const;
const few = { minorityPoor: 150 } as const;

const areasOf = (input: CommuneAreaInput) => communeArea(input).possibleAreas.join(' ');

// 33/2020/QĐ-TTg, Articles 2 to 5, in the official codification.
describe('the area of a commune', () => {
  test.each([
    // Article 2: from 15% minority households.
    [{ ...inland, minorityPercent: '14.99', poorPercent: 50 }, 'outside'],
    [{ ...inland, minorityPercent: 15, poorPercent: 50 }, 'area-3'],
    // Article 3, clause 1.
    [{ ...inland, poorPercent: 20 }, 'area-3'],
    [{ ...inland, ...none, poorPercent: '19.99' }, 'area-2'],
    [{ ...delta, ...few, poorPercent: 15 }, 'area-3'],
    [{ ...delta, ...few, ...none, poorPercent: '14.99' }, 'area-2'],
    [{ ...delta, minorityPoor: 151, poorPercent: 10 }, 'area-3'],
    [{ ...delta, minorityPoor: 150, ...none, poorPercent: 10 }, 'area-2'],
    [{ ...inland, minorityPoor: 500, ...none, poorPercent: 10 }, 'area-2'],
    // Clause 2, each of its points at its edge.
    [{ ...inland, ...none, poorPercent: 15, minorityOfPoorPercent: '60.01' }, 'area-3'],
    [{ ...inland, ...none, poorPercent: 15, illiterateMinorityPercent: 20 }, 'area-3'],
    [{ ...inland, ...none, poorPercent: 15, untrainedWorkersPercent: '80.01' }, 'area-3'],
    [{ ...inland, ...none, poorPercent: 15, roadLength: '20.1', unpavedRoadPercent: '50.01' }, 'area-3'],
    [{ ...inland, ...none, poorPercent: 15, roadLength: '20.1', unpavedRoadPercent: 50 }, 'area-2'],
    [{ ...inland, ...none, poorPercent: 15 }, 'area-2'],
    [{ ...inland, ...none, poorPercent: '14.99', minorityOfPoorPercent: 100 }, 'area-2'],
    [{ ...delta, ...few, ...none, poorPercent: 12, minorityOfPoorPercent: 100 }, 'area-3'],
    [{ ...delta, ...few, ...none, poorPercent: '11.99', minorityOfPoorPercent: 100 }, 'area-2'],
    // Article 4.
    [{ ...inland, poorPercent: '9.99' }, 'area-1'],
    [{ ...inland, poorPercent: 10, ...none }, 'area-2'],
    [{ ...inland, isNewRural: true, poorPercent: 50 }, 'area-1'],
    [{ ...inland, isNewRural: true }, 'area-1'],
    // Articles 3 and 4 at once.
    [{ ...delta, minorityPoor: 151, poorPercent: 5 }, 'area-3 area-1'],
  ])('case %#: %j is %s', (input, areas) => {
    expect(areasOf(input)).toBe(areas);
    expect(communeArea(input).communeArea).toBe(areas.includes(' ') ? null : areas);
  });

  test.each([
    [{ date: '2021-01-01' }, 'outside area-3 area-1 area-2'],
    [{ ...inland }, 'area-3 area-1 area-2'],
    [{ ...inland, poorPercent: 17 }, 'area-3 area-2'],
    [{ ...inland, poorPercent: 17, ...none, roadLength: 30, unpavedRoadPercent: undefined }, 'area-3 area-2'],
    [{ ...inland, poorPercent: 17, ...none, roadLength: undefined }, 'area-3 area-2'],
    [{ date: '2021-01-01', minorityPercent: 20, poorPercent: 25 }, 'area-3 area-1'],
    [{ ...delta, isInMekongDelta: undefined, poorPercent: 16, ...none }, 'area-3 area-2'],
  ])('what is not known leaves it open: %j, %s', (input, areas) => {
    const known = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    expect(areasOf(known as unknown as CommuneAreaInput)).toBe(areas);
  });

  it('is told with the articles, which were read in the codification', () => {
    const result = communeArea({ ...inland, subject: 'Xã A', poorPercent: 17, minorityOfPoorPercent: 61 });
    const told = explain(result, 'vi');
    expect(told).toContain('Xã A: xã khu vực III (ngày 31/12/2023).');
    expect(told).toContain('Điều 3 Quyết định số 33/2020/QĐ-TTg');
    expect(told).toContain('đọc trong Pháp điển điện tử, bản tháng 02/2025');
    expect(told).toContain('Có: trên 60% số hộ nghèo là hộ dân tộc thiểu số.');
    expect(told).toContain('Chưa biết: trên 80%');
    expect(result.explanation.sources?.map(({ article, provenance }) => [article, provenance])).toEqual([
      ['Điều 3', 'official'],
    ]);
    const first = communeArea({ ...inland, poorPercent: 5 });
    expect(explain(first, 'en')).toContain('The commune is: area I commune (2023-12-31).');
    expect(first.explanation.sources?.map(({ article }) => article)).toEqual(['Điều 4']);
    expect(explain(communeArea({ ...inland, poorPercent: 17, minorityOfPoorPercent: 60 }), 'en')).toContain(
      'Does not hold',
    );
    expect(explain(first, 'vi').split('\n')[0]).toBe('Là xã khu vực I (ngày 31/12/2023).');
    const open = communeArea({ ...inland, poorPercent: 17 });
    expect([explain(open, 'vi').split('\n')[0], explain(open, 'en').split('\n')[0]]).toEqual([
      'Chưa xác định được, có thể là xã khu vực III hoặc xã khu vực II (ngày 31/12/2023).',
      'The commune is not settled, it may be area III commune or area II commune (2023-12-31).',
    ]);
    const second = communeArea({ ...inland, poorPercent: 12 });
    expect(second.explanation.sources?.map(({ article }) => article)).toEqual(['Điều 5']);
  });

  it('is asked for from 31 December 2020 to 31 December 2025', () => {
    const on = (date: string) => problemsOf(() => communeArea({ ...inland, date, poorPercent: 5 }));
    expect(['2020-12-30', '2020-12-31', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      [['not-in-force', 'date']],
      [],
      [],
      [['not-in-force', 'date']],
    ]);
    expect(
      problemsOf(() =>
        communeArea({
          ...inland,
          poorPercent: 101,
          minorityPoor: -1,
          roadLength: { value: 1, unit: 'percent' } as never,
        }),
      ),
    ).toEqual([
      ['too-large', 'poorPercent'],
      ['too-small', 'minorityPoor'],
      ['unit-mismatch', 'roadLength.unit'],
    ]);
  });

  it('never leaves out an area that more knowledge would give', () => {
    const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const known = fc.record({
      minorityPercent: percent,
      poorPercent: percent,
      isNewRural: fc.option(fc.boolean(), { nil: undefined }),
      isInMekongDelta: fc.option(fc.boolean(), { nil: undefined }),
      minorityPoor: fc.option(fc.integer({ min: 100, max: 200 }), { nil: undefined }),
      minorityOfPoorPercent: percent,
      illiterateMinorityPercent: percent,
      untrainedWorkersPercent: percent,
      roadLength: percent,
      unpavedRoadPercent: percent,
    });
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 9 }), (all, dropped) => {
        const given = Object.entries(all).filter(([, value]) => value !== undefined);
        const whole = communeArea({ date: inland.date, ...Object.fromEntries(given) });
        const less = given.filter((_, at) => at !== dropped % Math.max(given.length, 1));
        const part = communeArea({ date: inland.date, ...Object.fromEntries(less) });
        for (const area of whole.possibleAreas) expect(part.possibleAreas).toContain(area);
        expect(whole.possibleAreas.length).toBeGreaterThan(0);
      }),
    );
  });
});
