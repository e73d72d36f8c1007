import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reviewHousehold,
  type HouseholdReview,
  type ReviewAnswer,
  type ReviewedHousehold,
} from '../../../src/poverty/index.js';
import { but, deprivedIn, forms, NO_TO_A, reviewed } from './households.js';
import { tries } from '../../fixtures/tries.js';

/** Answers to everything, of a household that there can be. */
const households = fc
  .record({
    size: fc.integer({ min: 1, max: 12 }),
    parts: fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12), fc.nat(12)),
    sheet: fc.constantFrom(...forms.formB1.sheets),
    region: fc.constantFrom(...forms.regions),
    seeds: fc.array(fc.nat(1_000_000), { minLength: 80, maxLength: 80 }),
    states: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    isListed: fc.boolean(),
  })
  .map(({ size, parts, sheet, region, seeds, states, isListed }): ReviewedHousehold => {
    const answers: Record<string, ReviewAnswer> = {};
    forms.questions.forEach(({ id, kind, partOf, quotient, options }, index) => {
      const seed = seeds[index % 80]!;
      if (id === 'region' || quotient !== undefined) return;
      if (id === 'household-size') answers[id] = size;
      else if (partOf !== undefined) answers[id] = Math.min(size, parts[index % 4]!);
      else if (kind === 'yes-no') answers[id] = seed % 2 === 0;
      else if (kind === 'choice') answers[id] = options![seed % options!.length]!.id;
      else answers[id] = kind === 'count' ? seed % 4 : seed % [60, 400, 12_000][seed % 3]!;
    });
    // Those that follow from other answers are not answered in another sense.
    const own = forms.formA.items.filter(({ when }) => when === undefined);
    for (const [index, { id }] of [...forms.formA.exclusions, ...own].entries())
      answers[id] = seeds[79 - index]! % 5 === 0;
    return {
      area: sheet.area,
      region: sheet.region ?? region.id,
      isListed,
      provincialConditions: [],
      answers,
      deprivations: Object.fromEntries(
        forms.formB2.items
          .filter(({ when }) => when === undefined || 'someMember' in when)
          .map(({ id }, index) => [id, states[index] ? 'deprived' : 'not-deprived']),
      ),
    };
  });

/** A household without some of what is known of it. */
function without(household: ReviewedHousehold, left: readonly number[]): ReviewedHousehold {
  const keep = ([key]: readonly [string, unknown], index: number): boolean =>
    key === 'never' || !left.includes(index % 17);
  return {
    ...household,
    answers: Object.fromEntries(Object.entries(household.answers ?? {}).filter(keep)),
    deprivations: Object.fromEntries(Object.entries(household.deprivations ?? {}).filter(keep)),
  };
}

function contains(open: HouseholdReview, full: HouseholdReview): void {
  if (full.outcome === 'scored' && open.scoreA !== undefined) {
    for (const name of ['scoreA', 'scoreB', 'deprivationCount'] as const) {
      const [a, b] = [open[name]!, full[name]!];
      expect(Number(a.lower)).toBeLessThanOrEqual(Number(b.lower));
      expect(Number(a.upper)).toBeGreaterThanOrEqual(Number(b.upper));
    }
  }
  if (full.outcome === 'scored') expect(open.scoreA).toBeDefined();
  expect([full.outcome, 'undetermined']).toContain(open.outcome);
  for (const one of full.possibleClasses) expect(open.possibleClasses).toContain(one);
}

describe('unknown answers', () => {
  test('leave a range that holds every completion', () => {
    fc.assert(
      fc.property(households, fc.uniqueArray(fc.nat(16), { maxLength: 17 }), (household, left) => {
        contains(reviewHousehold(forms, without(household, left)), reviewHousehold(forms, household));
      }),
      { numRuns: tries(60) },
    );
  });

  test('of everything leave everything', () => {
    const review = reviewHousehold(forms, { area: 'rural', region: 'red-river-delta', isListed: true });
    expect([review.scoreA?.lower, review.scoreB?.lower, review.scoreB?.upper]).toEqual(['0', '0', '120']);
    expect(review.possibleClasses).toEqual(['poor', 'near-poor', 'not-poor']);
  });

  test('of the size of the household are tried one by one', () => {
    const rest = but(reviewedAnswers, 'household-size');
    // Alone, nobody but one is of working age: 105 + 15; with five, 45 + 35; two: 95 + 25.
    const review = (answers: Record<string, ReviewAnswer>) =>
      reviewHousehold(forms, {
        area: 'rural',
        region: 'red-river-delta',
        isListed: true,
        answers: { ...rest, ...answers },
        deprivations: deprivedIn(0),
      });
    const noWorkers = but(rest, 'workers');
    const open = reviewHousehold(forms, {
      area: 'rural',
      region: 'red-river-delta',
      isListed: true,
      answers: noWorkers,
      deprivations: deprivedIn(0),
    });
    expect([open.scoreA?.lower, open.scoreA?.upper]).toEqual(['0', '120']);
    // Three who depend are at least three people.
    expect(review({ dependants: 3 }).scoreA?.upper).toBe('75');
    // 60 m² for one person are 60, for two 30, for three 20.
    expect(review({ dependants: 2, 'dwelling-area': 60 }).scoreA?.upper).toBe('105');
    // Five of working age are at least five people.
    expect(review({ workers: 5, dependants: 0 }).scoreA).toMatchObject({ lower: '35', upper: '80' });
    expect(review({}).openQuestions.map(({ id, number }) => [number, id])).toEqual([['1', 'household-size']]);
  });

  test('of a number within bounds choose among the rows that it can reach', () => {
    const rest = but(reviewedAnswers, 'workers');
    const review = reviewHousehold(forms, {
      area: 'rural',
      region: 'red-river-delta',
      isListed: true,
      answers: { ...rest, 'household-size': 2, dependants: 2 },
      deprivations: deprivedIn(0),
    });
    // None, one or two.
    expect(review.points.find(({ question }) => question === 'workers')).toMatchObject({
      points: { lower: '0', upper: '25' },
    });
  });

  test('are asked once each, in the order of the forms', () => {
    const ids = reviewHousehold(forms, { area: 'urban' }).openQuestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 14)).toEqual(Object.keys(NO_TO_A).slice(0, 13).concat('household-size'));
    expect(ids.slice(-9)).toEqual(
      [
        'region',
        'employment',
        'nutrition',
        'health-insurance',
        'adult-education',
        'child-schooling',
        'solid-roof',
        'internet-users',
        'radio',
      ]
        .concat('telephones')
        .slice(-9),
    );
  });
});

const reviewedAnswers = {
  ...Object.fromEntries(
    forms.questions
      .filter(({ id, quotient }) => id !== 'region' && quotient === undefined)
      .map(({ id, kind, options }): [string, ReviewAnswer] => [
        id,
        kind === 'yes-no' ? false : kind === 'choice' ? options!.at(-1)!.id : 0,
      ]),
  ),
};

test('a complete household has no open question', () => {
  expect(reviewed({}).openQuestions).toEqual([]);
});
