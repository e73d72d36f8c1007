import { describe, expect, test } from 'vitest';
import { isMtqgError } from '../../../src/foundation/internal.js';
import { householdReviewFormsSchema, reviewedHouseholdSchema } from '../../../src/poverty/internal.js';
import { householdSheet, householdSheetText, reviewHousehold } from '../../../src/poverty/index.js';
import { deprivedIn, forms, NO_TO_A, NOTHING, reviewed } from './households.js';

function problemsOf(formsGiven: unknown, household: unknown): unknown {
  try {
    reviewHousehold(formsGiven as typeof forms, household as never);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}

const household = { area: 'rural', region: 'southeast', answers: NOTHING };

describe('a household', () => {
  test('that is nothing of the kind', () => {
    expect(problemsOf(forms, null)).toEqual([['wrong-type', 'household']]);
    expect(problemsOf(forms, {})).toEqual([['missing', 'household.area']]);
  });

  test('with several things wrong is told all of them', () => {
    expect(
      problemsOf(forms, {
        area: 'town',
        isListed: 'yes',
        members: [{ ageYears: -1 }, { ageYears: 5, ageMonths: 59 }, { sex: 'boy' }],
        deprivations: { water: 'maybe' },
        declaredIncome: '-1',
        extra: 1,
      }),
    ).toEqual([
      ['unknown-key', 'household.extra'],
      ['not-one-of', 'household.area'],
      ['wrong-type', 'household.isListed'],
      ['too-small', 'household.members.0.ageYears'],
      ['contradiction', 'household.members.1.ageMonths'],
      ['not-one-of', 'household.members.2.sex'],
      ['not-one-of', 'household.deprivations.water'],
      ['too-small', 'household.declaredIncome'],
    ]);
  });

  test('whose answers do not fit the forms is told all of them', () => {
    expect(
      problemsOf(forms, {
        area: 'rural',
        province: 'Nowhere',
        date: '2021-12-31',
        answers: {
          motorbike: 1,
          motorbikes: '1.5',
          electricity: 'much',
          water: 'well',
          'solid-roof': 1,
          'quick-1': 'yes',
          region: 'southeast',
          toilet: true,
        },
        deprivations: { telephone: 'deprived' },
      }),
    ).toEqual([
      ['not-in-force', 'household.date'],
      ['no-such-member', 'household.province'],
      ['unknown-key', 'household.answers.motorbike'],
      ['not-whole', 'household.answers.motorbikes'],
      ['bad-format', 'household.answers.electricity'],
      ['not-one-of', 'household.answers.water'],
      ['wrong-type', 'household.answers.solid-roof'],
      ['wrong-type', 'household.answers.quick-1'],
      ['unknown-key', 'household.answers.region'],
      ['not-one-of', 'household.answers.toilet'],
      ['unknown-key', 'household.deprivations.telephone'],
    ]);
  });

  test('is told what is wrong with the answers beside those that are none', () => {
    expect(
      problemsOf(forms, {
        area: 'rural',
        region: 'southeast',
        answers: { 'household-size': 2, workers: 3, dependants: 'two', 'solid-roof': 1, pensioners: 3 },
      }),
    ).toEqual([
      ['bad-format', 'household.answers.dependants'],
      ['wrong-type', 'household.answers.solid-roof'],
      ['part-exceeds-whole', 'household.answers.workers'],
      ['part-exceeds-whole', 'household.answers.pensioners'],
    ]);
  });

  test.each([
    // What has no shape does not hide what does not fit the forms.
    [
      { area: 'rural', region: 'southeast', isListed: 'yes', answers: { motorbike: 1 } },
      [
        ['wrong-type', 'household.isListed'],
        ['unknown-key', 'household.answers.motorbike'],
      ],
    ],
    [
      { area: 'rural', isListed: 'yes', date: '2021-12-31' },
      [
        ['wrong-type', 'household.isListed'],
        ['not-in-force', 'household.date'],
        ['missing', 'household.region'],
      ],
    ],
    // Where it lives is looked at as a whole.
    [
      { area: 'rural', region: 5, deprivations: { telephone: 'deprived' } },
      [
        ['wrong-type', 'household.region'],
        ['unknown-key', 'household.deprivations.telephone'],
      ],
    ],
    [
      { province: 'Lào Kai', answers: { toilet: 'none' } },
      [
        ['missing', 'household.area'],
        ['not-one-of', 'household.answers.toilet'],
      ],
    ],
  ])('%o is told all of it', (given, problems) => {
    expect(problemsOf(forms, given)).toEqual(problems);
  });

  test('is not read by forms that are wrong', () => {
    expect(
      problemsOf({ ...forms, id: '' }, { area: 'rural', region: 'southeast', answers: { motorbike: 1 } }),
    ).toEqual([['too-short', 'forms.id']]);
  });

  test.each([
    [{ area: 'rural' }, [['missing', 'household.region']]],
    [{ area: 'rural', province: 'Hà Nội' }, [['missing', 'household.region']]],
    [{ area: 'rural', region: 'central-cities' }, [['missing', 'household.region']]],
    [{ area: 'rural', region: 'north' }, [['not-one-of', 'household.region']]],
    [{ area: 'rural', province: 'Cà Mau', region: 'southeast' }, [['contradiction', 'household.region']]],
    [{ area: 'urban', province: 'Hà Nội', region: 'southeast' }, [['contradiction', 'household.region']]],
    [{ area: 'urban', province: 'Lào Cai', region: 'northern-midlands-mountains' }, undefined],
    [{ area: 'rural', province: 'Nowhere', region: 'southeast' }, undefined],
  ])('%o: its place', (place, problems) => {
    expect(problemsOf(forms, place)).toEqual(problems);
  });

  test.each([
    [{ answers: { 'household-size': 0 } }, [['too-small', 'household.answers.household-size']]],
    [
      { answers: { 'household-size': 2, workers: 3, dependants: 3 } },
      [
        ['part-exceeds-whole', 'household.answers.workers'],
        ['part-exceeds-whole', 'household.answers.dependants'],
      ],
    ],
    [
      { answers: { 'household-size': 2 }, members: [{}] },
      [['contradiction', 'household.answers.household-size']],
    ],
    [
      { answers: { dependants: 0 }, members: [{ ageYears: 3 }] },
      [['contradiction', 'household.answers.dependants']],
    ],
    [{ answers: { workers: 2 }, members: [{}] }, [['part-exceeds-whole', 'household.answers.workers']]],
    [{ answers: { 'household-size': 2 }, members: [{}, {}] }, undefined],
    [{ answers: { electricity: '-1' } }, [['too-small', 'household.answers.electricity']]],
    [{ date: '2027-01-01' }, [['not-in-force', 'household.date']]],
    [{ date: '2026-12-31' }, undefined],
    [{ members: [] }, [['too-short', 'household.members']]],
  ])('%o', (more, problems) => {
    expect(problemsOf(forms, { area: 'rural', region: 'southeast', ...more })).toEqual(problems);
  });

  test('is checked with its forms in one go', () => {
    expect(problemsOf({ ...forms, id: '' }, { area: 'town' })).toEqual([
      ['too-short', 'forms.id'],
      ['not-one-of', 'household.area'],
    ]);
  });
});

type Loose = { [key: string]: Loose } & Loose[] & (string | number | boolean);

/** Forms with something changed. */
function changed(change: (copy: Loose) => void): unknown {
  const copy = structuredClone(forms) as unknown as Loose;
  change(copy);
  return copy;
}

const set = (object: unknown, key: string | number, value: unknown): void => {
  (object as Record<string | number, unknown>)[key] = value;
};

describe('forms', () => {
  test('of another hand are taken as the own', () => {
    const copy = structuredClone(forms);
    expect(reviewHousehold(copy, household as never)).toEqual(reviewHousehold(forms, household as never));
  });

  test('that are nothing of the kind', () => {
    expect(problemsOf(null, household)).toEqual([['wrong-type', 'forms']]);
    expect((problemsOf({}, household) as unknown[]).length).toBe(11);
  });

  test('with several things wrong are told all of them', () => {
    const copy = changed((one) => {
      set(one['questions'], 1, { ...(one['questions']?.[1] as object), partOf: 'people' });
      set(one['questions']?.[2], 'id', 'workers');
      set(one['questions']?.[4], 'options', undefined);
      set(one['questions']?.[5], 'counts', 'members');
      set(one['regions']?.[1], 'provinces', ['Bắc Ninh']);
      set(one['formB1']?.['sheets']?.[0], 'region', 'delta');
      const item = one['formB1']?.['items'];
      set(item?.[0]?.['parts']?.[0]?.['rows']?.[0], 'points', [1, 2]);
      set(item?.[0]?.['parts']?.[0]?.['rows']?.[1], 'atLeast', 1);
      set(item?.[4]?.['parts']?.[0]?.['rows']?.[0], 'is', 'yes');
      set(item?.[7]?.['parts']?.[0]?.['rows']?.[0], 'is', true);
      set(item?.[8]?.['parts']?.[0], 'question', 'power');
      set(item?.[9]?.['parts']?.[0]?.['rows']?.[0], 'is', 'rain');
      set(item?.[10]?.['parts']?.[0]?.['rows'], 0, {
        name: { vi: 'a', en: 'a' },
        points: [0, 0, 0, 0, 0, 0, 0],
      });
      set(item?.[11]?.['parts']?.[0]?.['rows'], 0, {
        name: { vi: 'a', en: 'a' },
        points: [0, 0, 0, 0, 0, 0, 0],
      });
      set(item?.[11]?.['parts']?.[1]?.['rows']?.[1]?.['otherReadings']?.[0], 'sheet', 'rural');
      set(item?.[13]?.['parts']?.[0]?.['rows']?.[0], 'lessThan', 0);
      set(one['formA']?.['items']?.[3]?.['when'], 'question', 'laundry');
      set(one['formB2']?.['nutrition']?.[3], 'ageMonths', 1);
    });
    const found = problemsOf(copy, household) as [string, string][];
    expect(found.map(([code, path]) => `${code} ${path.replace('forms.', '')}`).sort()).toEqual(
      [
        'no-such-member questions.1.partOf',
        'duplicate questions.2.id',
        'no-such-member questions.3.quotient.numerator',
        'missing questions.4.options',
        'not-one-of questions.5.kind',
        'duplicate regions.1.provinces.0',
        'no-such-member formB1.items.2.parts.0.question',
        'no-such-member formB1.sheets.0.region',
        'contradiction formB1.items.0.parts.0.rows.0.points',
        'contradiction formB1.items.0.parts.0.rows.1',
        'not-one-of formB1.items.4.parts.0.rows.0.is',
        'not-one-of formB1.items.7.parts.0.rows.0.is',
        'no-such-member formB1.items.8.parts.0.question',
        'no-such-member formB1.items.9.parts.0.rows.0.is',
        'missing formB1.items.10.parts.0.rows.0.is',
        'missing formB1.items.11.parts.0.rows.0.atLeast',
        'no-such-member formB1.items.11.parts.1.rows.1.otherReadings.0.sheet',
        'out-of-order formB1.items.13.parts.0.rows.0.lessThan',
        'no-such-member formA.items.3.when.question',
        'out-of-order formB2.nutrition.3.ageMonths',
      ].sort(),
    );
  });

  test('have rows that exclude one another at the open end, too', () => {
    const copy = changed((one) => {
      const rows = one['formB1']?.['items']?.[8]?.['parts']?.[0]?.['rows'];
      set(rows?.[0], 'atLeast', undefined);
      set(rows?.[1], 'atLeast', undefined);
    });
    expect(problemsOf(copy, household)).toEqual([['contradiction', 'forms.formB1.items.8.parts.0.rows.1']]);
  });

  test('are compared only when each part has its shape', () => {
    const copy = changed((one) => {
      set(one, 'formB2', 1);
      set(one['questions']?.[2], 'id', 'workers');
    });
    expect(problemsOf(copy, household)).toEqual([['wrong-type', 'forms.formB2']]);
  });
});

describe('a sheet for surveyors', () => {
  test('has the open questions by form', () => {
    const sheet = householdSheet(forms, {
      subject: 'Hộ ông Giàng A Páo',
      area: 'urban',
      answers: { ...NOTHING, ...NO_TO_A },
      deprivations: { ...deprivedIn(0) },
    });
    expect(sheet).toEqual({
      kind: 'household-sheet',
      forms: 'vn-review-2022',
      subject: 'Hộ ông Giàng A Páo',
      parts: [
        {
          name: { vi: 'Phiếu B1 - Thông tin chung về hộ gia đình', en: 'Form B1: the household' },
          openQuestions: [expect.objectContaining({ id: 'region', number: '15' })],
        },
      ],
    });
    expect(householdSheetText(sheet, 'vi').split('\n').slice(0, 2)).toEqual([
      'Hộ ông Giàng A Páo',
      'Phiếu B1 - Thông tin chung về hộ gia đình',
    ]);
    expect(householdSheetText(sheet, 'en')).toContain('15. region: [ ] Red River Delta  [ ] Northern');
  });

  test('begins with form A, unless the household is listed', () => {
    const of = (isListed: boolean) => householdSheet(forms, { area: 'rural', region: 'southeast', isListed });
    expect(of(false).parts.map(({ openQuestions }) => openQuestions.length)).toEqual([13, 35, 9]);
    expect(of(true).parts.map(({ name }) => name.en)).toEqual([
      'Form B1: the household',
      'Form B2: basic social needs',
    ]);
    expect(householdSheetText(of(true), 'en').split('\n')[1]).toBe('  1. people in the household: ........');
  });

  test('takes a subject in two languages, and is empty when the review ends at form A', () => {
    const sheet = householdSheet(forms, {
      subject: { vi: 'Hộ số 1', en: 'Household 1' },
      area: 'urban',
      answers: { 'excluded-1': true },
    });
    expect(sheet.parts).toEqual([]);
    expect(householdSheetText(sheet, 'en')).toBe('Household 1');
    expect(() => householdSheetText(sheet, 'fr' as never)).toThrow('locale');
  });
});

test('the schemas read what the functions take', () => {
  expect(reviewedHouseholdSchema.safeParse(household).success).toBe(true);
  expect(householdReviewFormsSchema.safeParse({ ...forms, extra: 1 }).success).toBe(false);
  expect(reviewed({}).kind).toBe('household-review');
});
