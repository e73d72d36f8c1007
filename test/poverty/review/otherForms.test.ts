import { describe, expect, test } from 'vitest';
import { reviewHousehold, type HouseholdReviewForms } from '../../../src/poverty/index.js';
import { but, deprivedIn, forms, NO_TO_A, NOTHING } from './households.js';

/** The forms of 2022 with something of another kind. */
function other(change: (copy: Record<string, never>) => object): HouseholdReviewForms {
  const copy = structuredClone(forms);
  return { ...copy, ...change(copy as never) };
}

const household = {
  area: 'rural',
  region: 'southeast',
  provincialConditions: [],
  answers: { ...NOTHING, ...NO_TO_A },
  deprivations: deprivedIn(0),
} as const;

describe('forms of another kind', () => {
  test('may count a fault of members in form A', () => {
    const items = forms.formA.items.map((item) =>
      item.id === 'quick-1' ? { ...item, when: { someMember: 'malnourished' } as const } : item,
    );
    const own = other(() => ({ formA: { ...forms.formA, items } }));
    const of = (heightCm: number, ageYears: number) =>
      reviewHousehold(own, {
        ...household,
        answers: but(household.answers, 'quick-1', 'household-size', 'dependants', 'workers'),
        members: [{ ageYears, ageMonths: ageYears * 12, sex: 'male', heightCm, weightKg: 30 }],
      }).formAItems?.lower;
    expect([of(90, 5), of(120, 5), of(90, 20)]).toEqual(['1', '0', '0']);
  });

  test('may have bands above a number', () => {
    const items = forms.formB1.items.map((item) =>
      item.number === 9
        ? {
            ...item,
            parts: [
              {
                question: 'electricity',
                rows: [
                  { name: { vi: 'đến 10', en: 'to 10' }, lessThan: 10, points: [1, 1, 1, 1, 1, 1, 1] },
                  { name: { vi: 'trên 10', en: 'above 10' }, moreThan: 10, points: [2, 2, 2, 2, 2, 2, 2] },
                ],
              },
            ],
          }
        : item,
    );
    const own = other(() => ({ formB1: { ...forms.formB1, items } }));
    const of = (electricity: number) =>
      reviewHousehold(own, { ...household, answers: { ...household.answers, electricity } }).scoreA?.lower;
    expect([of(9), of(10), of(11)]).toEqual(['1', '0', '2']);
  });

  test('may divide by several numbers that are unknown', () => {
    const questions = [
      ...forms.questions,
      {
        id: 'pigs-per-cow',
        name: { vi: 'lợn trên bò', en: 'pigs per cow' },
        kind: 'amount' as const,
        quotient: { numerator: 'pigs-and-goats', denominator: 'cattle' },
      },
    ];
    const own = other(() => ({ questions }));
    const review = reviewHousehold(own, {
      ...household,
      answers: but(household.answers, 'household-size', 'cattle', 'workers'),
    });
    // Their spans are taken by themselves: one person, five of working age, three cows.
    expect(review.scoreA).toMatchObject({ lower: '0', upper: '175' });
    expect(review.scoreA?.upper).toBe(String(100 + 65 + 10));
  });

  test('may have urban sheets by region', () => {
    const sheets = forms.formB1.sheets.map((sheet) =>
      sheet.id === 'urban' ? { ...sheet, region: 'southeast' } : sheet,
    );
    const own = other(() => ({ formB1: { ...forms.formB1, sheets } }));
    expect(reviewHousehold(own, { ...household, area: 'urban' }).sheet).toBe('urban');
    expect(() => reviewHousehold(own, { ...household, area: 'urban', region: 'mekong-delta' })).toThrow(
      'household.region: is missing; expected one of: southeast',
    );
  });

  test('may be without provinces, and the conditions of a province may be in both languages', () => {
    const own = other(() => ({ regions: forms.regions.map((region) => ({ ...region, provinces: [] })) }));
    const review = reviewHousehold(own, {
      ...household,
      provincialConditions: [{ name: { vi: 'có nhà thứ hai', en: 'has a second house' } }],
    });
    expect(review.openQuestions).toEqual([
      { id: 'provincial-1', number: '5', name: { vi: 'có nhà thứ hai', en: 'has a second house' } },
    ]);
  });
});
