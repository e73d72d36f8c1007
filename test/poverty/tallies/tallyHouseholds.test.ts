import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMtqgError } from '../../../src/foundation/internal.js';
import {
  classifyHousehold,
  deprivationProfile,
  povertyRates,
  povertyRatesByGroup,
  tallyHouseholds,
  type HouseholdToTally,
  type TallyHouseholdsInput,
} from '../../../src/poverty/index.js';
import * as problems from '../../problems.js';

const households = (value: number) => ({ kind: 'quantity', value: String(value), unit: 'household' });
const persons = (value: number) => ({ kind: 'quantity', value: String(value), unit: 'person' });
const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const range = (lower: number, upper: number) => ({
  kind: 'range',
  lower: String(lower),
  upper: String(upper),
  unit: 'household',
});

const problemsOf = (input: unknown) =>
  problems.problemsOf(() => tallyHouseholds(input as TallyHouseholdsInput));

const reviewed: readonly HouseholdToTally[] = [
  {
    class: 'poor',
    persons: 5,
    groups: ['dân tộc thiểu số', 'dân tộc thiểu số'],
    deprivations: { water: 'deprived', toilet: 'deprived', telecom: 'unknown' },
  },
  {
    class: 'poor',
    persons: 3,
    groups: ['dân tộc thiểu số', 'có công'],
    deprivations: { water: 'deprived', toilet: 'not-deprived', telecom: 'deprived' },
  },
  {
    class: 'near-poor',
    persons: 4,
    deprivations: { water: 'deprived', toilet: 'not-applicable', telecom: 'deprived', nutrition: 'deprived' },
  },
  { class: 'average-living-standard', persons: 4, deprivations: { toilet: 'deprived' } },
  { class: 'not-poor', persons: 2, groups: ['có công'] },
];

describe('five households of which the classes are known', () => {
  const tally = tallyHouseholds({ standard: 'vn-2022', subject: 'Xã A', households: reviewed });

  test('are counted by class, with their persons', () => {
    expect(tally).toMatchObject({
      kind: 'household-tally',
      subject: 'Xã A',
      counts: {
        poor: households(2),
        nearPoor: households(1),
        poorAndNearPoor: households(3),
        households: households(5),
      },
      possibleCounts: { poor: range(2, 2), nearPoor: range(1, 1), poorAndNearPoor: range(3, 3) },
      persons: {
        poor: persons(8),
        nearPoor: persons(4),
        poorAndNearPoor: persons(12),
        persons: persons(18),
      },
      undetermined: households(0),
    });
  });

  test('by group, each household once', () => {
    expect(tally.groups).toEqual([
      {
        subject: 'dân tộc thiểu số',
        counts: {
          poor: households(2),
          nearPoor: households(0),
          poorAndNearPoor: households(2),
          households: households(2),
        },
      },
      {
        subject: 'có công',
        counts: {
          poor: households(1),
          nearPoor: households(0),
          poorAndNearPoor: households(1),
          households: households(2),
        },
      },
    ]);
  });

  test('and the poor and near-poor by what they lack, where that is known of all of them', () => {
    expect(tally.deprived).toEqual({ water: households(3), toilet: households(1) });
  });

  test('so that rates, rates of groups and the profile take what was counted as it is', () => {
    const { counts, persons: people } = tally;
    const rates = povertyRates({ standard: 'vn-2022', counts, ...(people && { persons: people }) });
    expect(rates.poorPercent).toEqual(percent('40'));
    expect(rates.byPersons?.nearPoorPercent).toMatchObject({ value: expect.stringMatching(/^22\.2222/) });
    const byGroup = povertyRatesByGroup({
      standard: 'vn-2022',
      groups: tally.groups,
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
    households: [...reviewed, { persons: 6 }, { class: open.class, persons: 1 }],
  });

  test('leaves poor and near-poor open, within a range', () => {
    expect(tally.counts).toEqual({ households: households(7) });
    expect(tally.possibleCounts).toEqual({
      poor: range(2, 4),
      nearPoor: range(1, 3),
      poorAndNearPoor: range(3, 5),
    });
    expect(tally.undetermined).toEqual(households(2));
    expect(tally.persons).toEqual({ persons: persons(25) });
    expect('subject' in tally).toBe(false);
  });

  test('so that no rate is made of it, while groups tell what they can', () => {
    try {
      povertyRates({ standard: 'vn-2022', counts: tally.counts });
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      expect(error.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
        ['missing', 'counts.poor'],
      ]);
    }
    const { groups, total } = povertyRatesByGroup({
      standard: 'vn-2022',
      groups: tally.groups,
      groupsOverlap: true,
    });
    expect(groups.map(({ poorPercent }) => poorPercent)).toEqual([percent('100'), percent('50')]);
    expect(total.poorPercent).toMatchObject({ code: 'missing-input' });
    expect.assertions(3);
  });
});

describe('the classes that are possible narrow what is open', () => {
  const known = [
    { class: 'poor', persons: 4 },
    { class: 'above', persons: 3 },
  ] as const;
  const tallyWith = (
    ...possibleClasses: readonly ('poor' | 'near-poor' | 'average-living-standard' | 'above')[]
  ) =>
    tallyHouseholds({
      standard: 'vn-2022',
      households: [...known, { possibleClasses, persons: 2 }],
    });

  test('a household that is poor or near-poor is one of both together', () => {
    const tally = tallyWith('poor', 'near-poor');
    expect(tally.counts).toEqual({ poorAndNearPoor: households(2), households: households(3) });
    expect(tally.possibleCounts).toEqual({
      poor: range(1, 2),
      nearPoor: range(0, 1),
      poorAndNearPoor: range(2, 2),
    });
    expect(tally.persons).toEqual({ poorAndNearPoor: persons(6), persons: persons(9) });
    expect(tally.undetermined).toEqual(households(1));
  });

  test('one that is above near-poverty in any case changes nothing', () => {
    const { counts } = tallyWith('average-living-standard', 'above');
    expect(counts).toMatchObject({ poor: households(1), nearPoor: households(0) });
  });

  test('one that no class fits is neither', () => {
    expect(tallyWith().possibleCounts).toEqual({
      poor: range(1, 1),
      nearPoor: range(0, 0),
      poorAndNearPoor: range(1, 1),
    });
  });

  test('while it is open who is poor, what they lack is not counted', () => {
    const deprivations = { water: 'deprived' } as const;
    const { deprived } = tallyHouseholds({
      standard: 'vn-2022',
      households: [{ class: 'poor', deprivations }, { deprivations }],
    });
    expect(deprived).toEqual({});
  });
});

test('persons that one household does not tell are not counted', () => {
  const tally = tallyHouseholds({
    standard: 'vn-2022',
    households: [{ class: 'poor', persons: 2 }, { class: 'above' }],
  });
  expect('persons' in tally).toBe(false);
  expect(tally.counts.poor).toEqual(households(1));
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
      ],
    },
    [
      ['not-one-of', 'households.0.class'],
      ['too-small', 'households.1.persons'],
      ['unknown-key', 'households.2.whole'],
      ['not-whole', 'households.2.persons'],
    ],
  ],
])('bad input is told, all at once: %j', (input, expected) => {
  expect([...problemsOf(input)].sort()).toEqual([...expected].sort());
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
