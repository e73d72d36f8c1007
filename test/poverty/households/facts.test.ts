import { describe, expect, test } from 'vitest';
import { classifyHousehold } from '../../../src/poverty/index.js';
import type { HouseholdFacts, HouseholdMember } from '../../../src/poverty/index.js';

/** What facts say of an indicator, and why. */
function found(indicator: string, facts: HouseholdFacts): unknown {
  const { state, foundBy, reason } = classifyHousehold('vn-2022', { area: 'rural', facts }).findings[
    indicator
  ]!;
  return [state, foundBy, reason.vi, reason.en];
}

const ofMembers = (indicator: string, ...members: readonly HouseholdMember[]): unknown =>
  (found(indicator, { members }) as readonly unknown[])[0];

const nobody = [
  'not-applicable',
  'facts',
  'không áp dụng (hộ không có thành viên thuộc đối tượng xét)',
  'not applicable (it concerns nobody in the household)',
];

describe('employment', () => {
  test.each([
    ['deprived', [{ work: 'own-work' }, { work: 'looking-for-work' }]],
    ['deprived', [{ work: 'wage-without-contract' }, {}]],
    ['not-deprived', [{ work: 'wage-with-contract' }, { work: 'outside-labour-force' }]],
    ['not-applicable', [{ work: 'outside-labour-force' }]],
    ['unknown', [{ work: 'own-work' }, {}]],
  ] as const)('%s: %j', (state, members) => {
    expect(ofMembers('employment', ...members)).toBe(state);
  });

  test('it says who, and whom nothing is known of', () => {
    expect(
      found('employment', {
        members: [
          { age: 40, work: 'own-work' },
          { age: 20, work: 'looking-for-work' },
        ],
      }),
    ).toEqual(['deprived', 'facts', 'thiếu hụt (thành viên thứ 2, 20 tuổi)', 'deprived (member 2, aged 20)']);
    expect(found('employment', { members: [{ work: 'looking-for-work' }] })).toEqual([
      'deprived',
      'facts',
      'thiếu hụt (thành viên thứ 1)',
      'deprived (member 1)',
    ]);
    expect(found('employment', { members: [{}, { work: 'own-work' }, {}] })).toEqual([
      'unknown',
      undefined,
      'chưa rõ (thiếu thông tin về thành viên thứ 1, 3)',
      'not known (something of members 1, 3 is needed)',
    ]);
    expect(found('employment', { members: [{}] })).toEqual([
      'unknown',
      undefined,
      'chưa rõ (thiếu thông tin về thành viên thứ 1)',
      'not known (something of member 1 is needed)',
    ]);
    expect(found('employment', { members: [{ work: 'own-work' }] })).toEqual([
      'not-deprived',
      'facts',
      'không thiếu hụt (không có thành viên nào thuộc trường hợp này)',
      'not deprived (no member is in this case)',
    ]);
    expect(found('employment', { members: [{ work: 'outside-labour-force' }] })).toEqual(nobody);
  });
});

describe('dependants: more than half', () => {
  test.each([
    // Exactly half is not more.
    [
      'not-deprived',
      [
        { age: 15 },
        { age: 15 },
        { age: 40, monthlySocialBenefit: false },
        { age: 41, monthlySocialBenefit: false },
      ],
    ],
    ['deprived', [{ age: 15 }, { age: 0 }, { age: 40, monthlySocialBenefit: false }]],
    [
      'not-deprived',
      [{ age: 15 }, { age: 16, monthlySocialBenefit: false }, { age: 40, monthlySocialBenefit: false }],
    ],
    ['deprived', [{ monthlySocialBenefit: true }, { age: 80, monthlySocialBenefit: true }, { age: 40 }]],
    ['unknown', [{ age: 15 }, { age: 40 }]],
    ['unknown', [{ monthlySocialBenefit: false }]],
    ['deprived', [{ age: 1 }, { age: 2 }, {}]],
    ['not-deprived', [{ age: 30, monthlySocialBenefit: false }, {}]],
  ] as const)('%s: %j', (state, members) => {
    expect(ofMembers('dependants', ...members)).toBe(state);
  });

  test('it says how many, and rests on nothing that is unconfirmed', () => {
    const facts = { members: [{ age: 3 }, { age: 5 }, { age: 30, monthlySocialBenefit: false }] };
    expect(found('dependants', facts)).toEqual([
      'deprived',
      'facts',
      'thiếu hụt (2/3 thành viên là người phụ thuộc)',
      'deprived (2 of 3 members are dependants)',
    ]);
    // Who is a dependant stands in form 3.3, read in the gazette.
    expect(classifyHousehold('vn-2022', { area: 'rural', facts }).warnings).toEqual([]);
  });
});

describe('health and education go by age, in completed years', () => {
  test.each([
    ['nutrition', 'deprived', [{ age: 15, undernourished: true }]],
    ['nutrition', 'not-applicable', [{ age: 16, undernourished: true }]],
    ['nutrition', 'not-deprived', [{ age: 15, undernourished: false }, { age: 50 }]],
    ['nutrition', 'unknown', [{ undernourished: true }]],
    ['nutrition', 'unknown', [{ age: 3 }]],
    ['nutrition', 'not-deprived', [{ undernourished: false }]],
    ['health-insurance', 'deprived', [{ age: 6, insurance: 'uninsured' }]],
    ['health-insurance', 'not-applicable', [{ age: 5, insurance: 'uninsured' }]],
    ['health-insurance', 'not-applicable', [{ age: 60, insurance: 'state-budget' }]],
    ['health-insurance', 'not-deprived', [{ age: 60, insurance: 'insured' }, { insurance: 'state-budget' }]],
    ['health-insurance', 'unknown', [{ age: 60 }]],
    ['health-insurance', 'unknown', [{ insurance: 'uninsured' }]],
    ['adult-education', 'deprived', [{ age: 16, education: 'neither' }]],
    ['adult-education', 'deprived', [{ age: 29, education: 'neither' }]],
    ['adult-education', 'not-applicable', [{ age: 30, education: 'neither' }]],
    ['adult-education', 'not-applicable', [{ age: 15, education: 'neither' }]],
    [
      'adult-education',
      'not-deprived',
      [
        { age: 17, education: 'in-training' },
        { age: 29, education: 'certificate-of-age' },
      ],
    ],
    ['adult-education', 'unknown', [{ age: 20 }]],
    ['child-schooling', 'deprived', [{ age: 3, schooling: 'not-right-level' }]],
    ['child-schooling', 'deprived', [{ age: 15, schooling: 'not-right-level' }]],
    ['child-schooling', 'not-applicable', [{ age: 2 }, { age: 16 }]],
    ['child-schooling', 'not-deprived', [{ age: 10, schooling: 'right-level' }]],
    ['child-schooling', 'unknown', [{ age: 10 }]],
  ] as const)('%s %s: %j', (indicator, state, members) => {
    expect(ofMembers(indicator, ...members)).toBe(state);
  });
});

describe('the dwelling', () => {
  test.each([
    ['deprived', { walls: 'not-solid', pillars: 'not-solid', roof: 'solid' }],
    ['not-deprived', { walls: 'not-solid', pillars: 'solid', roof: 'solid' }],
    ['deprived', { walls: 'not-solid', roof: 'not-solid' }],
    ['not-deprived', { walls: 'solid', roof: 'solid' }],
    ['unknown', { walls: 'not-solid', roof: 'solid' }],
    ['unknown', {}],
  ] as const)('quality %s: %j', (state, dwelling) => {
    expect((found('housing-quality', { dwelling }) as readonly unknown[])[0]).toBe(state);
  });

  test('quality says how many parts', () => {
    expect(
      found('housing-quality', { dwelling: { walls: 'solid', pillars: 'solid', roof: 'not-solid' } }),
    ).toEqual([
      'not-deprived',
      'facts',
      'không thiếu hụt (1 trong 3 bộ phận chủ yếu không bền chắc)',
      'not deprived (1 of the 3 main parts is not solid)',
    ]);
    expect(found('housing-quality', { dwelling: { walls: 'not-solid', pillars: 'not-solid' } })).toEqual([
      'deprived',
      'facts',
      'thiếu hụt (2 trong 3 bộ phận chủ yếu không bền chắc, 1 chưa rõ)',
      'deprived (2 of the 3 main parts are not solid, 1 not known)',
    ]);
    expect(found('housing-quality', { dwelling: {} })).toEqual([
      'unknown',
      undefined,
      'chưa rõ (thiếu thông tin về tường, cột, mái)',
      'not known (something of walls, pillars or roof is needed)',
    ]);
  });

  test('area per person: 8 m² are enough', () => {
    const area = (floorArea: number | string, memberCount: number): unknown =>
      (found('housing-area', { dwelling: { floorArea }, memberCount }) as readonly unknown[])[0];
    expect([area(32, 4), area('31.99', 4), area(40, 5), area(23, 3)]).toEqual([
      'not-deprived',
      'deprived',
      'not-deprived',
      'deprived',
    ]);
    expect(found('housing-area', { dwelling: { floorArea: '20.5' }, members: [{}, {}, {}] })).toEqual([
      'deprived',
      'facts',
      'thiếu hụt (20,5 m² cho 3 người)',
      'deprived (20.5 m² for 3 people)',
    ]);
    expect(found('housing-area', { dwelling: { floorArea: { value: 20, unit: 'squareMetre' } } })).toEqual([
      'unknown',
      undefined,
      'chưa rõ (thiếu số thành viên)',
      'not known (the number of members is needed)',
    ]);
    expect(found('housing-area', { memberCount: 3 })).toEqual([
      'unknown',
      undefined,
      'chưa rõ (chưa có thông tin)',
      'not known (nothing is given)',
    ]);
  });
});

describe('water, latrine, information', () => {
  test.each([
    ['water', 'not-deprived', { waterSource: 'piped' }],
    ['water', 'not-deprived', { waterSource: 'drilled-well' }],
    ['water', 'not-deprived', { waterSource: 'protected-dug-well' }],
    ['water', 'not-deprived', { waterSource: 'protected-spring' }],
    ['water', 'not-deprived', { waterSource: 'bought' }],
    ['water', 'deprived', { waterSource: 'other' }],
    ['toilet', 'deprived', { hygienicLatrine: false }],
    ['toilet', 'not-deprived', { hygienicLatrine: true }],
    ['telecom', 'deprived', { usesInternet: false }],
    ['telecom', 'not-deprived', { usesInternet: true }],
    ['information-means', 'deprived', { informationMeans: false }],
    ['information-means', 'not-deprived', { informationMeans: true }],
    ['toilet', 'unknown', { waterSource: 'piped' }],
  ] as const)('%s %s: %j', (indicator, state, facts) => {
    expect((found(indicator, facts) as readonly unknown[])[0]).toBe(state);
  });

  test('it says why', () => {
    expect(found('telecom', { usesInternet: false })).toEqual([
      'deprived',
      'facts',
      'thiếu hụt (không có thành viên nào sử dụng dịch vụ internet)',
      'deprived (no member uses an internet service)',
    ]);
    expect(found('telecom', { usesInternet: true })).toEqual([
      'not-deprived',
      'facts',
      'không thiếu hụt (hộ không thuộc trường hợp này)',
      'not deprived (the household is not in this case)',
    ]);
  });
});

describe('facts beside states', () => {
  test('fill what is not stated; what nobody is concerned with is as good as not deprived', () => {
    const { findings, deprivations } = classifyHousehold('vn-2022', {
      area: 'rural',
      deprivations: { nutrition: 'not-deprived', toilet: 'deprived' },
      facts: { members: [{ age: 40 }], waterSource: 'other' },
    });
    expect(findings['nutrition']).toMatchObject({ state: 'not-applicable', foundBy: 'facts' });
    expect(findings['water']).toMatchObject({ state: 'deprived', foundBy: 'facts' });
    expect(findings['toilet']).toMatchObject({ state: 'deprived', foundBy: 'stated' });
    expect(deprivations?.counted.value).toBe('2');
  });

  test('do not decide what rests on memory: the indicators of 2016', () => {
    const facts = { waterSource: 'other', usesInternet: false, hygienicLatrine: false } as const;
    const result = classifyHousehold('vn-2016', { area: 'rural', income: 900000, facts });
    expect(result.deprivations?.counted.value).toBe('0');
    expect(result.warnings.map(({ code }) => code)).toEqual(['facts-not-used']);
    expect(Object.values(result.findings).every(({ state }) => state === 'unknown')).toBe(true);
  });
});
