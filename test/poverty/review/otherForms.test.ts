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

  test('may exclude by what is not known of the size of the household', () => {
    const exclusions = forms.formA.exclusions.map((item) =>
      item.id === 'excluded-1'
        ? { ...item, when: { question: 'area-per-person', atLeast: 50 } as const }
        : item,
    );
    const own = other(() => ({ formA: { ...forms.formA, exclusions } }));
    const answers = but(household.answers, 'household-size', 'dependants', 'workers', 'excluded-1');
    const of = (more: object) =>
      reviewHousehold(own, { ...household, answers: { ...answers, 'dwelling-area': 100, ...more } });
    // Alone it has 100 m², with two people 50, with three less.
    expect([of({}).outcome, of({}).excludedBy]).toEqual(['undetermined', []]);
    // Whatever its size, what excludes in each case does so.
    expect(of({ 'excluded-2': true })).toMatchObject({ outcome: 'excluded', excludedBy: ['2'] });
    expect(of({ 'household-size': 2 }).excludedBy).toEqual(['1']);
  });

  test('may take one answer on walls for what it serves alone', () => {
    const codes = (own: HouseholdReviewForms, more: object) =>
      reviewHousehold(own, { ...household, isListed: true, ...more }).assumptions.map(({ code }) => code);
    const open = { deprivations: but({ ...deprivedIn(0) }, 'housing-quality') };
    expect(codes(forms, open)).toEqual(['listed-without-form-a', 'walls-as-one']);
    expect(codes(forms, {})).toEqual(['listed-without-form-a']);
    expect(codes(forms, { ...open, answers: but(household.answers, 'solid-walls') })).toEqual([
      'listed-without-form-a',
    ]);
    // Without points for walls the answer serves form B2 alone.
    const items = forms.formB1.items.filter(({ number }) => number !== 7);
    const unscored = other(() => ({ formB1: { ...forms.formB1, items } }));
    expect(codes(unscored, open)).toEqual(['listed-without-form-a']);
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
