import { describe, expect, test } from 'vitest';
import { reviewHousehold, type ReviewAnswer, type ReviewedMember } from '../../../src/poverty/index.js';
import { but, forms, NOTHING, reviewed } from './households.js';

const stateOf = (id: string, answers: Record<string, ReviewAnswer>, members?: readonly ReviewedMember[]) =>
  reviewed(answers, { deprivations: {}, ...(members ? { members } : {}) }).indicators.find(
    (one) => one.id === id,
  )?.state;

const nutritionOf = (...members: readonly ReviewedMember[]) => {
  const rest = but(NOTHING, 'household-size', 'dependants');
  const review = reviewHousehold(forms, {
    area: 'rural',
    region: 'southeast',
    isListed: true,
    answers: rest,
    members,
  });
  return review.indicators.find(({ id }) => id === 'nutrition')?.state;
};

describe('indicators that follow from answers', () => {
  test.each([
    ['dependants', { dependants: 4 }, 'not-deprived'],
    ['dependants', { dependants: 5 }, 'deprived'],
    ['housing-quality', { 'solid-walls': true }, 'deprived'],
    ['housing-quality', { 'solid-walls': true, 'solid-roof': true }, 'not-deprived'],
    ['housing-area', { 'dwelling-area': '63.9' }, 'deprived'],
    ['housing-area', { 'dwelling-area': '64' }, 'not-deprived'],
    ['water', {}, 'deprived'],
    ['water', { water: 'drilled-well' }, 'not-deprived'],
    ['toilet', {}, 'deprived'],
    ['toilet', { toilet: 'other-hygienic' }, 'not-deprived'],
    ['telecom', {}, 'deprived'],
    ['telecom', { 'internet-users': 1 }, 'not-deprived'],
    ['information-means', {}, 'deprived'],
    ['information-means', { radio: true }, 'not-deprived'],
    ['information-means', { telephones: 1 }, 'not-deprived'],
    ['employment', {}, 'unknown'],
    ['nutrition', {}, 'unknown'],
  ] as const)('%s, %o: %s', (id, answers, state) => {
    expect(stateOf(id, answers)).toBe(state);
  });

  test('a part that decides is enough', () => {
    const rest = but(NOTHING, 'solid-walls', 'radio');
    const review = reviewHousehold(forms, {
      area: 'rural',
      region: 'southeast',
      isListed: true,
      answers: rest,
    });
    const state = (id: string) => review.indicators.find((one) => one.id === id)?.state;
    expect(state('housing-quality')).toBe('deprived');
    expect(state('information-means')).toBe('unknown');
  });

  test('what was found goes before what follows', () => {
    const review = reviewed({}, { deprivations: { water: 'not-deprived', nutrition: 'not-applicable' } });
    const state = (id: string) => review.indicators.find((one) => one.id === id)?.state;
    expect([state('water'), state('nutrition'), state('toilet')]).toEqual([
      'not-deprived',
      'not-applicable',
      'deprived',
    ]);
  });
});

describe('nutrition', () => {
  const rows = forms.formB2.nutrition.filter(({ ageMonths }) => ageMonths < 192);
  const cases = rows.flatMap(({ ageMonths, heightCm, weightKg }) =>
    (['male', 'female'] as const).map((sex) => ({
      ageMonths,
      sex,
      height: Number(heightCm[sex]),
      ...(weightKg ? { weight: Number(weightKg[sex]) } : {}),
    })),
  );
  const less = (value: number) => (value - 0.1).toFixed(1);

  test.each(cases)(
    '$ageMonths months, $sex: $height cm, $weight kg',
    ({ ageMonths, sex, height, weight }) => {
      const child = {
        ageMonths,
        sex,
        heightCm: height,
        ...(weight === undefined ? {} : { weightKg: weight }),
      };
      expect(nutritionOf(child)).toBe('not-deprived');
      expect(nutritionOf({ ...child, heightCm: less(height) })).toBe('deprived');
      // From ten years on weight says nothing.
      expect(nutritionOf({ ...child, weightKg: weight === undefined ? 1 : less(weight) })).toBe(
        weight === undefined ? 'not-deprived' : 'deprived',
      );
    },
  );

  test('at 16 years nobody is measured', () => {
    expect(nutritionOf({ ageMonths: 192, sex: 'male', heightCm: 100 })).toBe('not-applicable');
    expect(nutritionOf({ ageYears: 16, heightCm: 100 })).toBe('not-applicable');
  });

  test('between two ages the last that is reached counts, and that is said', () => {
    const child = { sex: 'male', heightCm: 71, weightKg: '7.7' } as const;
    expect(nutritionOf({ ...child, ageMonths: 14 })).toBe('not-deprived');
    expect(nutritionOf({ ...child, ageMonths: 15 })).toBe('deprived');
    const codes = (ageMonths: number) =>
      reviewHousehold(forms, {
        area: 'rural',
        region: 'southeast',
        isListed: true,
        members: [{ ...child, ageMonths }],
      }).assumptions.map(({ code }) => code);
    expect(codes(14)).toEqual(['listed-without-form-a', 'below-is-malnourished', 'last-age-reached']);
    expect(codes(15)).toEqual(['listed-without-form-a', 'below-is-malnourished']);
    expect(codes(200)).toEqual(['listed-without-form-a']);
  });

  test('an age in years is every age of that year', () => {
    // Five years and six months: 103.4 cm; five years: 100.7 cm.
    const of = (heightCm: string) => nutritionOf({ ageYears: 5, sex: 'male', heightCm, weightKg: 20 });
    expect([of('100.6'), of('102'), of('103.4')]).toEqual(['deprived', 'unknown', 'not-deprived']);
  });

  test('a sex that is not known is either', () => {
    const of = (heightCm: string) => nutritionOf({ ageMonths: 60, heightCm, weightKg: 20 });
    expect([of('99.8'), of('100'), of('100.7')]).toEqual(['deprived', 'unknown', 'not-deprived']);
  });

  test('what is not measured leaves it open, unless the rest decides', () => {
    expect(nutritionOf({ ageMonths: 60, sex: 'male' })).toBe('unknown');
    expect(nutritionOf({ ageMonths: 60, sex: 'male', heightCm: 110 })).toBe('unknown');
    expect(nutritionOf({ ageMonths: 60, sex: 'male', weightKg: 10 })).toBe('deprived');
    expect(nutritionOf({ sex: 'male', heightCm: 40, weightKg: 1 })).toBe('unknown');
    expect(nutritionOf({ ageYears: 40 }, { ageMonths: 60, sex: 'male', weightKg: 10 })).toBe('deprived');
    expect(nutritionOf({ ageYears: 40 }, { ageMonths: 130, sex: 'male', heightCm: 150 })).toBe(
      'not-deprived',
    );
  });
});

describe('health insurance', () => {
  const of = (...members: readonly ReviewedMember[]) => {
    const review = reviewHousehold(forms, { area: 'rural', region: 'southeast', isListed: true, members });
    return review.indicators.find(({ id }) => id === 'health-insurance')?.state;
  };

  test.each([
    [{ ageYears: 6, healthInsurance: 'none' }, 'deprived'],
    [{ ageYears: 5, healthInsurance: 'none' }, 'not-applicable'],
    [{ ageMonths: 71, healthInsurance: 'none' }, 'not-applicable'],
    [{ ageMonths: 72, healthInsurance: 'none' }, 'deprived'],
    [{ ageYears: 30, healthInsurance: 'insured' }, 'not-deprived'],
    [{ ageYears: 30, healthInsurance: 'state-budget' }, 'not-deprived'],
    [{ ageYears: 30 }, 'unknown'],
    [{ healthInsurance: 'none' }, 'unknown'],
    [{ healthInsurance: 'insured' }, 'not-deprived'],
  ] as const)('%o: %s', (member, state) => {
    expect(of(member)).toBe(state);
  });
});

describe('members', () => {
  const of = (...members: readonly ReviewedMember[]) =>
    reviewHousehold(forms, { area: 'rural', region: 'northern-midlands-mountains', isListed: true, members });
  const rowOf = (members: readonly ReviewedMember[], question: string) =>
    of(...members).points.find((one) => one.question === question);

  test('are counted', () => {
    expect(rowOf([{}, {}, {}], 'household-size')).toMatchObject({
      row: { en: '3 people in the household' },
      points: { lower: '65', upper: '65' },
    });
  });

  test('are dependants as children, or with an allowance', () => {
    const adult = { ageYears: 40, hasMonthlyAllowance: false };
    expect(rowOf([adult, adult], 'dependants')?.row?.en).toBe('no dependant');
    expect(rowOf([adult, { ageYears: 15 }], 'dependants')?.row?.en).toBe('1 dependant');
    expect(rowOf([adult, { ageYears: 70, hasMonthlyAllowance: true }], 'dependants')?.row?.en).toBe(
      '1 dependant',
    );
    // Two are none of the rows.
    expect(rowOf([{ ageYears: 3 }, { ageYears: 4 }], 'dependants')).toBeUndefined();
    expect(rowOf([adult, { ageYears: 70 }], 'dependants')).toMatchObject({
      points: { lower: '5', upper: '10' },
    });
    expect(rowOf([adult, { hasMonthlyAllowance: false }], 'dependants')?.row).toBeUndefined();
  });

  test('of whom more than half depend on others make a household deprived', () => {
    const state = (...members: readonly ReviewedMember[]) =>
      of(...members).indicators.find(({ id }) => id === 'dependants')?.state;
    const adult = { ageYears: 40, hasMonthlyAllowance: false };
    expect(state(adult, { ageYears: 3 })).toBe('not-deprived');
    expect(state(adult, { ageYears: 3 }, { ageYears: 4 })).toBe('deprived');
    expect(state(adult, { ageYears: 3 }, { ageYears: 70 })).toBe('unknown');
  });
});
