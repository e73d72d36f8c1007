import { describe, expect, test } from 'vitest';
import {
  reviewHousehold,
  type HouseholdReviewForms,
  type ReviewedHousehold,
} from '../../../src/poverty/index.js';
import { forms } from './households.js';

const warningsOf = (household: Partial<ReviewedHousehold>, by: HouseholdReviewForms = forms) =>
  reviewHousehold(by, { area: 'rural', region: 'red-river-delta', ...household }).warnings.filter(
    ({ code }) => code === 'answer-contradicts-others',
  );

/** What is told in English, between the opening and the advice. */
const told = (household: Partial<ReviewedHousehold>, by?: HouseholdReviewForms) =>
  warningsOf(household, by).map(
    ({ text }) => /^These items contradict the other answers: (.*)\. The review goes/.exec(text.en)?.[1],
  );

describe('form A', () => {
  test.each([
    [{ 'quick-4': true, 'washing-machines': 0 }, ['form A: 4 (yes)']],
    [{ 'quick-4': false, 'washing-machines': 1 }, ['form A: 4 (no)']],
    [{ 'quick-4': true, 'washing-machines': 1 }, []],
    [{ 'quick-4': false, 'washing-machines': 0 }, []],
    [{ 'quick-4': true }, []],
    [{ 'washing-machines': 0 }, []],
    // Of three things one is not known.
    [{ 'quick-2': true, 'air-conditioners': 0, refrigerators: 0 }, []],
    [{ 'quick-2': false, refrigerators: 1 }, ['form A: 2 (no)']],
    [{ 'quick-6': true, electricity: 149.9 }, ['form A: 6 (yes)']],
    [{ 'quick-6': true, electricity: 150 }, []],
    // No other question asks for it.
    [{ 'quick-1': true, motorbikes: 0 }, []],
  ])('%o', (answers, expected) => {
    expect(told({ answers })).toEqual(expected);
  });

  test('is not for a household that is listed', () => {
    expect(told({ isListed: true, answers: { 'quick-4': true, 'washing-machines': 0 } })).toEqual([]);
  });

  test('its conditions are told apart from its items', () => {
    const [first, ...others] = forms.formA.exclusions;
    const own: HouseholdReviewForms = {
      ...forms,
      formA: {
        ...forms.formA,
        exclusions: [{ ...first!, when: { question: 'cars', atLeast: 1 } }, ...others],
      },
    };
    expect(told({ answers: { 'excluded-1': true, cars: 0 } }, own)).toEqual(['form A, column 0: 1 (yes)']);
  });
});

describe('form B2', () => {
  test.each([
    [{ water: 'deprived' }, { water: 'other' }, []],
    [{ water: 'not-deprived' }, { water: 'other' }, ['form B2: 5.1 (not deprived)']],
    [{ water: 'not-applicable' }, { water: 'other' }, ['form B2: 5.1 (not deprived)']],
    [{ water: 'deprived' }, {}, []],
    // Not solid if two of three are not.
    [{ 'housing-quality': 'not-deprived' }, { 'solid-walls': false }, []],
    [
      { 'housing-quality': 'not-deprived' },
      { 'solid-walls': false, 'solid-roof': false },
      ['form B2: 4.1 (not deprived)'],
    ],
    [
      { 'housing-quality': 'deprived' },
      { 'solid-walls': true, 'solid-roof': true },
      ['form B2: 4.1 (deprived)'],
    ],
  ] as const)('%o, %o', (deprivations, answers, expected) => {
    expect(told({ deprivations, answers })).toEqual(expected);
  });

  test('by the members', () => {
    const of = (healthInsurance: 'insured' | 'none', state: 'deprived' | 'not-deprived' | 'not-applicable') =>
      told({
        deprivations: { 'health-insurance': state },
        members: [{ ageYears: 40, healthInsurance }],
      });
    expect(of('insured', 'deprived')).toEqual(['form B2: 2.2 (deprived)']);
    expect(of('none', 'not-deprived')).toEqual(['form B2: 2.2 (not deprived)']);
    expect(of('none', 'deprived')).toEqual([]);
    expect(of('insured', 'not-deprived')).toEqual([]);
    // Nobody of whom it is asked is nobody who is deprived.
    expect(
      told({
        deprivations: { 'health-insurance': 'deprived' },
        members: [{ ageYears: 2 }],
      }),
    ).toEqual(['form B2: 2.2 (deprived)']);
    expect(
      told({ deprivations: { 'health-insurance': 'not-deprived' }, members: [{ ageYears: 2 }] }),
    ).toEqual([]);
  });

  test('however large the household may be: 40 m² are below 8 m² a person from six people on', () => {
    const of = (state: 'deprived' | 'not-deprived', workers: number) =>
      told({ deprivations: { 'housing-area': state }, answers: { 'dwelling-area': 40, workers } });
    expect(of('not-deprived', 6)).toEqual(['form B2: 4.2 (not deprived)']);
    expect(of('not-deprived', 5)).toEqual([]);
    expect(of('deprived', 6)).toEqual([]);
  });

  test('is not told of a household that is not scored', () => {
    const deprivations = { water: 'not-deprived' } as const;
    expect(told({ deprivations, answers: { water: 'other', 'excluded-1': true } })).toEqual([]);
  });
});

test('all of them stand in one warning, in both languages', () => {
  const [warning, ...others] = warningsOf({
    answers: {
      'quick-3': true,
      'water-heaters': 0,
      'water-boiler': false,
      'quick-4': false,
      'washing-machines': 2,
      water: 'other',
    },
    deprivations: { water: 'not-deprived' },
  });
  expect(others).toEqual([]);
  expect(warning).toEqual({
    code: 'answer-contradicts-others',
    text: {
      vi: 'Các mục ghi trực tiếp sau đây trái với những câu trả lời khác: Phiếu A: 3 (có), 4 (không); Phiếu B2: 5.1 (không thiếu hụt). Kết quả rà soát tính theo các mục này; đề nghị kiểm tra lại.',
      en: 'These items contradict the other answers: form A: 3 (yes), 4 (no); form B2: 5.1 (not deprived). The review goes by the items; please check.',
    },
  });
});
