import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/internal.js';
import { povertyRatesByGroup, type PovertyRatesByGroupInput } from '../../../src/poverty/index.js';
import * as problems from '../../problems.js';

const households = (value: number | string) => ({
  kind: 'quantity',
  value: String(value),
  unit: 'household',
});
const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });

const problemsOf = (input: unknown) =>
  problems.problemsOf(() => povertyRatesByGroup(input as PovertyRatesByGroupInput));

/** The six regions at the end of 2022 and 2024, as the ministry announced them; the sums of the regions are not its totals. */
const regions2024 = [486_623, 97_555];

const byEthnicity = {
  standard: 'vn-2022',
  subject: 'Xã A',
  asOf: '2024-12-31',
  groups: [
    {
      subject: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' },
      counts: { poor: 30, nearPoor: 12, households: 60 },
    },
    { subject: { vi: 'Dân tộc Kinh', en: 'Kinh' }, counts: { poor: 10, nearPoor: 28, households: 140 } },
  ],
} as const satisfies PovertyRatesByGroupInput;

describe('two groups that divide an area', () => {
  const result = povertyRatesByGroup(byEthnicity);

  test('each has its rate, and its share of the whole', () => {
    expect(result.groups[0]).toEqual({
      subject: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' },
      counts: {
        poor: households(30),
        nearPoor: households(12),
        poorAndNearPoor: households(42),
        households: households(60),
      },
      poorPercent: percent('50'),
      nearPoorPercent: percent('20'),
      poorAndNearPoorPercent: percent('70'),
      shareOfPoorPercent: percent('75'),
      shareOfNearPoorPercent: percent('30'),
      shareOfPoorAndNearPoorPercent: percent('52.5'),
      shareOfHouseholdsPercent: percent('30'),
    });
  });

  test('the whole is the sum of the counts, not an average of rates', () => {
    expect(result.total).toEqual({
      counts: {
        poor: households(40),
        nearPoor: households(40),
        poorAndNearPoor: households(80),
        households: households(200),
      },
      poorPercent: percent('20'),
      nearPoorPercent: percent('20'),
      poorAndNearPoorPercent: percent('40'),
    });
    expect(result.sums).toEqual(
      ['poor', 'nearPoor', 'poorAndNearPoor', 'households'].map((counted) =>
        expect.objectContaining({ counted, missingFrom: [] }),
      ),
    );
    expect(result.warnings).toEqual([]);
  });

  test('in words', () => {
    expect(explain(result, 'vi')).toContain(
      'Dân tộc thiểu số: tỷ lệ hộ nghèo 50%; tỷ trọng trong tổng số hộ nghèo 75%.',
    );
    expect(explain(result, 'vi')).toContain('30 hộ ÷ 60 hộ × 100 = 50%');
    expect(explain(result, 'en')).toContain('The whole area: 20%.');
    expect(explain(result, 'en')).toMatch(/^Xã A: poor-household rate by group, by the multidimensional/);
    const { standard, groups } = byEthnicity;
    expect(explain(povertyRatesByGroup({ standard, groups }), 'en')).toMatch(
      /^Poor-household rate by group, by the/,
    );
  });
});

describe('what is missing is named, and never zero', () => {
  const result = povertyRatesByGroup({
    ...byEthnicity,
    groups: [
      byEthnicity.groups[0],
      { subject: { vi: 'Dân tộc Kinh', en: 'Kinh' }, counts: { poor: 10 } },
      { subject: 'Nhóm khác', counts: { households: 5 } },
    ],
  });

  test('in the group', () => {
    expect(result.groups[1]).toMatchObject({
      poorPercent: { code: 'missing-input', missing: ['households'] },
      nearPoorPercent: { code: 'missing-input', missing: ['nearPoor'] },
    });
    expect(result.groups[2]).toMatchObject({ poorPercent: { code: 'missing-input', missing: ['poor'] } });
  });

  test('in the whole', () => {
    expect(result.total.counts.poor).toEqual({
      kind: 'refusal',
      code: 'missing-input',
      missing: ['groups[2].counts.poor'],
      reason: {
        vi: 'thiếu số liệu về số hộ nghèo của Nhóm khác',
        en: 'it needs the number of poor households of Nhóm khác',
      },
    });
    expect(result.total.counts.households).toMatchObject({ missing: ['groups[1].counts.households'] });
    expect(result.total.poorPercent).toMatchObject({ missing: ['groups[2].counts.poor'] });
    expect(result.groups[0]?.shareOfPoorPercent).toMatchObject({ missing: ['groups[2].counts.poor'] });
    expect(result.sums[0]).toEqual({
      counted: 'poor',
      name: { vi: 'số hộ nghèo', en: 'the number of poor households' },
      sum: households(40),
      missingFrom: ['Nhóm khác'],
    });
  });

  test('in words', () => {
    expect(explain(result, 'vi')).toContain(
      'Cộng các nhóm, số hộ nghèo ít nhất là 40 hộ (thiếu số liệu của Nhóm khác).',
    );
    expect(explain(result, 'en')).toContain('(not known for Kinh, Nhóm khác).');
  });
});

describe('regions that do not add up to the announced total', () => {
  const [north, delta] = regions2024 as [number, number];
  const announced = (both: number) =>
    povertyRatesByGroup({
      standard: 'vn-2022',
      asOf: '2024-12-31',
      groups: [
        { subject: 'Trung du và miền núi phía Bắc', counts: { poorAndNearPoor: north } },
        { subject: 'Đồng bằng sông Hồng', counts: { poorAndNearPoor: delta } },
        { subject: 'Bốn vùng còn lại', counts: { poorAndNearPoor: 1_258_797 - north - delta } },
      ],
      total: { poorAndNearPoor: both, households: 31_009_778 },
    });

  test('the regions of 2024 sum to 1,258,797; 1,258,997 was announced, and stays', () => {
    const result = announced(1_258_997);
    // What no region tells is not added up.
    expect(result.sums).toEqual([
      expect.objectContaining({
        counted: 'poorAndNearPoor',
        sum: households(1_258_797),
        difference: households(-200),
      }),
    ]);
    expect(result.total.counts.poorAndNearPoor).toEqual(households(1_258_997));
    expect(result.warnings).toEqual([
      {
        code: 'groups-do-not-add-up',
        affectedYears: [2024],
        text: {
          vi: 'Cộng các nhóm không khớp với số chung của địa bàn (số hộ nghèo và hộ cận nghèo); giữ nguyên số đã công bố.',
          en: 'The groups do not add up to what is reported for the whole area (the number of poor and near-poor households); nothing was changed.',
        },
      },
    ]);
    expect(explain(result, 'vi')).toContain(
      'Cộng các nhóm, số hộ nghèo và hộ cận nghèo là 1.258.797 hộ, thấp hơn số chung 200 hộ.',
    );
    expect(result.total.counts.poor).toMatchObject({ code: 'missing-input', missing: ['total.poor'] });
  });

  test('a sum may be more, too, and a day is not needed', () => {
    const { standard, groups } = byEthnicity;
    const result = povertyRatesByGroup({ standard, groups, total: { poor: 39, households: 200 } });
    expect(result.warnings[0]).toMatchObject({ code: 'groups-do-not-add-up', affectedYears: [] });
    expect(explain(result, 'en')).toContain(
      'Added up, the number of poor households is 40 households, 1 household more than is reported for the whole.',
    );
    expect('asOf' in result).toBe(false);
  });

  test('one that adds up is no warning', () => {
    expect(announced(1_258_797).warnings).toEqual([]);
  });
});

describe('causes overlap', () => {
  const causes = {
    standard: 'vn-2022',
    groupsOverlap: true,
    groups: [
      { subject: 'thiếu đất sản xuất', counts: { poor: 25 } },
      { subject: 'thiếu vốn', counts: { poor: 30 } },
    ],
    total: { poor: 40, households: 200 },
  } as const satisfies PovertyRatesByGroupInput;

  test('so each is a share of the reported poor, and they are not added up', () => {
    const result = povertyRatesByGroup(causes);
    expect(result.groups.map(({ shareOfPoorPercent }) => shareOfPoorPercent)).toEqual([
      percent('62.5'),
      percent('75'),
    ]);
    expect(result.sums).toEqual([]);
    expect(result.total.poorPercent).toEqual(percent('20'));
    expect(explain(result, 'vi')).toContain('Một hộ có thể thuộc nhiều nhóm nên không cộng các nhóm.');
    expect(explain(result, 'en')).toContain('The whole area, as reported: 20%.');
  });

  test('without a reported whole there is no share', () => {
    const { standard, groups } = causes;
    const result = povertyRatesByGroup({ standard, groups, groupsOverlap: true });
    expect(result.groups[0]?.shareOfPoorPercent).toMatchObject({ missing: ['total.poor'] });
    expect(result.total.poorPercent).toMatchObject({ missing: ['total.poor'] });
  });
});

test('a group without households has no rate', () => {
  const { groups } = povertyRatesByGroup({
    standard: 'vn-2022',
    groups: [{ subject: 'A', counts: { poor: 0, households: 0 } }],
  });
  expect(groups[0]?.poorPercent).toMatchObject({ code: 'zero-denominator' });
});

describe('bad input is told, all at once', () => {
  test.each([
    [{ standard: 'vn-2022', groups: [] }, [['too-short', 'groups']]],
    [{ standard: 'vn-2022', groups: 3 }, [['wrong-type', 'groups']]],
    [
      {
        standard: 'vn-2022',
        groups: [
          { subject: 'A', counts: { poor: 5, households: 4 } },
          { subject: 'B', counts: { poor: -1 } },
          { subject: 'A', counts: {} },
          { counts: {} },
        ],
      },
      [
        ['part-exceeds-whole', 'groups.0.counts.households'],
        ['too-small', 'groups.1.counts.poor'],
        ['missing', 'groups.3.subject'],
        ['duplicate', 'groups.2.subject'],
      ],
    ],
    [
      { ...byEthnicity, groups: [...byEthnicity.groups, { ...byEthnicity.groups[0], counts: {} }] },
      [['duplicate', 'groups.2.subject']],
    ],
  ])('%j', (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });
});

test('however an area is divided, its rate is that of its sums, and the shares are all of it', () => {
  const group = fc
    .record({ poor: fc.nat(1000), others: fc.nat(1000) })
    .map(({ poor, others }) => ({ poor, households: poor + others }));
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (counts) => {
      const { total, groups } = povertyRatesByGroup({
        standard: 'vn-2022',
        groups: counts.map((one, place) => ({ subject: String(place), counts: one })),
      });
      const poor = counts.reduce((sum, one) => sum + one.poor, 0);
      const all = counts.reduce((sum, one) => sum + one.households, 0);
      expect(total.counts).toMatchObject({ poor: households(poor), households: households(all) });
      if (poor > 0) {
        const shares = groups.map(({ shareOfPoorPercent }) =>
          'value' in shareOfPoorPercent ? Number(shareOfPoorPercent.value) : Number.NaN,
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
        expect('value' in total.poorPercent && Number(total.poorPercent.value)).toBeCloseTo(
          (100 * poor) / all,
          9,
        );
      }
    }),
  );
});
