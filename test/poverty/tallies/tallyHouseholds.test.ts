import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMtqgError } from '../../../src/foundation/internal.js';
import {
  classifyHousehold,
  deprivationProfile,
  povertyRates,
  povertyRatesByGroup,
  tallyHouseholds,
  type HouseholdCounts,
  type HouseholdToTally,
  type PersonCounts,
  type TallyHouseholdsInput,
} from '../../../src/poverty/index.js';

const households = (value: number) => ({ kind: 'quantity', value: String(value), unit: 'household' });
const persons = (value: number) => ({ kind: 'quantity', value: String(value), unit: 'person' });
const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const range = (lower: number, upper: number) => ({
  kind: 'range',
  lower: String(lower),
  upper: String(upper),
  unit: 'household',
});

function problemsOf(input: unknown): unknown {
  try {
    return tallyHouseholds(input as TallyHouseholdsInput).kind;
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
}

const reviewed: readonly HouseholdToTally[] = [
  {
    class: 'poor',
    persons: 5,
    groups: ['dân tộc thiểu số', 'dân tộc thiểu số'],
    deprived: ['water', 'toilet'],
  },
  { class: 'poor', persons: 3, groups: ['dân tộc thiểu số', 'có công'], deprived: ['water', 'water'] },
  { class: 'near-poor', persons: 4, deprived: ['water'] },
  { class: 'average-living-standard', persons: 4, deprived: ['toilet'] },
  { class: 'not-poor', persons: 2, groups: ['có công'] },
];

describe('five households of which the classes are known', () => {
  const tally = tallyHouseholds({ standard: 'vn-2022', subject: 'Xã A', households: reviewed });

  test('are counted by class, with their persons', () => {
    expect(tally).toMatchObject({
      kind: 'household-tally',
      subject: 'Xã A',
      counts: { poor: households(2), nearPoor: households(1), households: households(5) },
      possibleCounts: { poor: range(2, 2), nearPoor: range(1, 1), poorAndNearPoor: range(3, 3) },
      persons: { poor: persons(8), nearPoor: persons(4), persons: persons(18) },
      undetermined: households(0),
    });
  });

  test('by group, each household once', () => {
    expect(tally.groups).toEqual([
      {
        subject: 'dân tộc thiểu số',
        counts: { poor: households(2), nearPoor: households(0), households: households(2) },
      },
      {
        subject: 'có công',
        counts: { poor: households(1), nearPoor: households(0), households: households(2) },
      },
    ]);
  });

  test('and the poor and near-poor by what they lack', () => {
    expect(tally.deprived).toEqual({ water: households(3), toilet: households(1) });
  });

  test('so that rates, rates of groups and the profile take what was counted as it is', () => {
    const counts = tally.counts as HouseholdCounts;
    const rates = povertyRates({ standard: 'vn-2022', counts, persons: tally.persons as PersonCounts });
    expect(rates.poorPercent).toEqual(percent('40'));
    expect(rates.byPersons?.nearPoorPercent).toMatchObject({ value: expect.stringMatching(/^22\.2222/) });
    const byGroup = povertyRatesByGroup({
      standard: 'vn-2022',
      groups: tally.groups as never,
      groupsOverlap: true,
      total: counts,
    });
    expect(byGroup.groups.map(({ shareOfPoorPercent }) => shareOfPoorPercent)).toEqual([
      percent('100'),
      percent('50'),
    ]);
    const { indicators } = deprivationProfile({
      standard: 'vn-2022',
      households: 3,
      deprived: tally.deprived,
    });
    expect(indicators.map(({ indicator, deprivedPercent }) => [indicator, deprivedPercent])).toEqual([
      ['water', percent('100')],
      ['toilet', expect.objectContaining({ value: expect.stringMatching(/^33\.33333/) })],
    ]);
  });
});

describe('a household of which the class is open', () => {
  const open = classifyHousehold('vn-2022', { area: 'rural', income: '1200000' });
  const tally = tallyHouseholds({
    standard: 'vn-2022',
    households: [...reviewed, { class: 'undetermined', persons: 6 }, { class: open.class, persons: 1 }],
  });

  test('leaves poor and near-poor open, within a range', () => {
    expect(tally.counts.households).toEqual(households(7));
    expect(tally.counts.poor).toMatchObject({ code: 'missing-input', missing: ['households[5].class'] });
    expect(tally.possibleCounts).toEqual({
      poor: range(2, 4),
      nearPoor: range(1, 3),
      poorAndNearPoor: range(3, 5),
    });
    expect(tally.undetermined).toEqual(households(2));
    expect(tally.persons).toMatchObject({ poor: { missing: ['households[5].class'] }, persons: persons(25) });
    expect('subject' in tally).toBe(false);
  });

  test('so that a rate of it is refused by the rates, with the reason', () => {
    try {
      povertyRates({ standard: 'vn-2022', counts: tally.counts as HouseholdCounts });
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      expect(error.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
        ['refused', 'counts.poor'],
        ['refused', 'counts.nearPoor'],
      ]);
    }
    expect.assertions(1);
  });
});

test('persons that one household does not tell are refused where it counts', () => {
  const tally = tallyHouseholds({
    standard: 'vn-2022',
    households: [{ class: 'poor', persons: 2 }, { class: 'above' }],
  });
  expect(tally.persons).toMatchObject({
    poor: persons(2),
    nearPoor: persons(0),
    persons: {
      code: 'missing-input',
      missing: ['households[1].persons'],
      reason: {
        vi: 'thiếu số liệu về số nhân khẩu của hộ',
        en: 'it needs the number of persons of a household',
      },
    },
  });
});

test.each([
  [{ standard: 'vn-2022' }, [['missing', 'households']]],
  [
    {
      standard: 'vn-2022',
      households: [
        { class: 'rich' },
        { class: 'poor', persons: 0 },
        { class: 'poor', persons: 1.5, whole: 1 },
        {},
      ],
    },
    [
      ['not-one-of', 'households.0.class'],
      ['too-small', 'households.1.persons'],
      ['unknown-key', 'households.2.whole'],
      ['not-whole', 'households.2.persons'],
      ['missing', 'households.3.class'],
    ],
  ],
])('bad input is told, all at once: %j', (input, problems) => {
  expect([...(problemsOf(input) as string[])].sort()).toEqual([...problems].sort());
});

test('any list is counted as a loop counts it', () => {
  const household = fc.record({
    class: fc.constantFrom('poor', 'near-poor', 'average-living-standard', 'above', 'not-poor'),
    persons: fc.integer({ min: 1, max: 12 }),
  }) as fc.Arbitrary<HouseholdToTally & { persons: number }>;
  fc.assert(
    fc.property(fc.array(household, { maxLength: 30 }), (list) => {
      const tally = tallyHouseholds({ standard: 'vn-2022', households: list });
      let [poor, members, all] = [0, 0, 0];
      for (const one of list) {
        all += one.persons;
        if (one.class === 'poor') {
          poor += 1;
          members += one.persons;
        }
      }
      expect(tally.counts).toMatchObject({ poor: households(poor), households: households(list.length) });
      expect(tally.persons).toMatchObject({ poor: persons(members), persons: persons(all) });
    }),
  );
});
