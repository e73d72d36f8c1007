import { describe, expect, it, test } from 'vitest';
import {
  advancedDistrictRecognition2021to2025,
  assessRecognition,
  criteriaSetOn,
  defineRecognitionRules,
  districtRecognition2021to2025,
  impliedTiers,
  provinceRecognition2021to2025,
  provinceRecognition2026to2030,
  scoreCriteria,
  specialDistrictRecognition2021to2025,
  townRecognition2021to2025,
  wardRecognition2026to2030,
  type ConditionFinding,
  type MemberPlace,
  type Members,
  type RecognitionInput,
  type RecognitionRules,
} from '../../../../src/criteria/index.js';
import { explain } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';
import { commune, district, on, percent, province } from '../units.js';

/** The status of one condition. */
function statusOf(rules: RecognitionRules, id: string, input: Partial<RecognitionInput>, date = on) {
  const unit = rules.level === 'district' ? district : rules.level === 'province' ? province : commune;
  const { conditions } = assessRecognition(rules, { subject: unit, date, ...input });
  return conditions.find((one) => one.id === id);
}
const counted = (total: number, atTier: Readonly<Record<string, number>>): Members => ({ total, atTier });

describe('a district 2021–2025', () => {
  const full: RecognitionInput = {
    subject: district,
    date: on,
    members: {
      communes: counted(20, { standard: 20, advanced: 2 }),
      townships: counted(1, { 'civilised-urban': 1 }),
    },
    findings: {
      satisfaction: { value: 90 },
      'satisfaction-per-commune': { value: 80 },
      criteria: 'met',
    },
  };

  it('meets the conditions at every threshold', () => {
    const result = assessRecognition(districtRecognition2021to2025(), full);
    expect(result).toMatchObject({ outcome: 'qualifies', missingConditions: [], restsOnUnconfirmed: [] });
    expect(result.conditions.map(({ value, margin }) => [value?.value, margin?.value])).toEqual([
      ['100', '0'],
      ['10', '0'],
      ['100', '0'],
      ['90', '0'],
      ['80', '0'],
      [undefined, undefined],
    ]);
    expect(result.authority?.name.en).toBe('the Prime Minister');
  });

  test.each([
    ['satisfaction', '89.9', 'not-met'],
    ['satisfaction', '90', 'met'],
    ['satisfaction', '90.1', 'met'],
    ['satisfaction-per-commune', '79.9', 'not-met'],
    ['satisfaction-per-commune', '80', 'met'],
    ['satisfaction-per-commune', '80.1', 'met'],
    ['communes-standard', '99.9', 'not-met'],
    ['communes-standard', '100', 'met'],
    ['communes-advanced', '9.9', 'not-met'],
    ['communes-advanced', '10', 'met'],
    ['communes-advanced', '10.1', 'met'],
  ])('%s of %s%% is %s', (id, value, status) => {
    const one = statusOf(districtRecognition2021to2025(), id, { findings: { [id]: { value } } });
    expect(one).toMatchObject({ status, decidedBy: 'finding', value: percent(value) });
  });

  test.each([
    ['communes-advanced', '49.9', 'not-met'],
    ['communes-advanced', '50', 'met'],
    ['satisfaction', '94.9', 'not-met'],
    ['satisfaction', '95', 'met'],
    ['satisfaction-per-commune', '84.9', 'not-met'],
    ['satisfaction-per-commune', '85', 'met'],
  ])('advanced: %s of %s%% is %s', (id, value, status) => {
    expect(
      statusOf(advancedDistrictRecognition2021to2025(), id, { findings: { [id]: { value } } })?.status,
    ).toBe(status);
  });

  it('advanced rests on what one city decided, and says so', () => {
    const members = { communes: counted(20, { advanced: 10 }), townships: counted(0, {}) };
    const findings = {
      satisfaction: { value: 95 },
      'satisfaction-per-commune': { value: 85 },
      criteria: 'met',
    } as const;
    const input = { subject: district, date: on, members, findings };
    expect(assessRecognition(advancedDistrictRecognition2021to2025(), input)).toMatchObject({
      outcome: 'qualifies',
      restsOnUnconfirmed: [
        'communes-advanced',
        'townships-civilised',
        'satisfaction-per-commune',
        'criteria',
      ],
    });
    const refused = assessRecognition(advancedDistrictRecognition2021to2025(), input, {
      unconfirmed: 'refuse',
    });
    expect(refused.outcome).toBe('open');
    expect(refused.conditions[0]).toMatchObject({
      status: 'threshold-unknown',
      value: percent('50'),
      threshold: { requirement: { kind: 'unknown' } },
    });
    expect(refused.conditions[0]?.margin).toBeUndefined();
  });

  it('without communes needs 90% and a set of its own', () => {
    const rules = specialDistrictRecognition2021to2025();
    const judged = (value: string) =>
      statusOf(rules, 'satisfaction', { findings: { satisfaction: { value } } });
    expect(judged('89.99')?.status).toBe('not-met');
    expect(judged('90')?.status).toBe('met');
    expect(assessRecognition(rules, { subject: district, date: on }).conditions).toHaveLength(3);
  });

  it('without communes is never better than open: the sources break off', () => {
    const rules = specialDistrictRecognition2021to2025();
    const set = criteriaSetOn({ level: 'district', tier: 'special', date: on });
    const verdicts = Object.fromEntries(set.criteria.map(({ id }) => [id, 'met' as const]));
    const score = scoreCriteria(set, { subject: district, date: on, set: set.id, findings: verdicts });
    const judged = (findings: Readonly<Record<string, ConditionFinding>>) =>
      assessRecognition(rules, {
        subject: district,
        date: on,
        score,
        findings: { satisfaction: { value: 95 }, ...findings },
      });
    expect(judged({})).toMatchObject({ outcome: 'open', missingConditions: ['further'] });
    expect(judged({ further: 'met' }).outcome).toBe('qualifies');
  });

  it('a town has conditions of which none is known', () => {
    const judged = (finding: ConditionFinding) =>
      statusOf(townRecognition2021to2025(), 'conditions', { findings: { conditions: finding } })?.status;
    expect(judged({ value: 99 })).toBe('threshold-unknown');
    expect(judged('met')).toBe('met');
  });
});

describe('shares of the units within', () => {
  const judged = (members: Members, tier: 'standard' | 'advanced' = 'advanced') =>
    statusOf(districtRecognition2021to2025(), `communes-${tier}`, { members: { communes: members } });

  it('are exact, of all units of the group', () => {
    expect(judged(counted(19, { standard: 19, advanced: 2 }))).toMatchObject({
      status: 'met',
      value: percent('10.52631578947368421052631578947368'),
      holders: {
        memberGroup: { id: 'communes' },
        tier: 'advanced',
        least: { value: '2', unit: 'commune' },
        most: { value: '2' },
        total: { value: '19', unit: 'commune' },
      },
    });
    expect(judged(counted(21, { advanced: 2 }))?.status).toBe('not-met');
    expect(judged(counted(20, { advanced: 2 }))?.status).toBe('met');
  });

  it('are bounded by counts of other titles, which imply one another', () => {
    expect(judged(counted(20, { model: 2 }))).toMatchObject({
      status: 'met',
      possible: { lower: '10', upper: '100' },
    });
    expect(judged(counted(20, { standard: 1 }))).toMatchObject({
      status: 'not-met',
      possible: { lower: '0', upper: '5' },
    });
    expect(judged(counted(20, { standard: 19 }))?.status).toBe('not-assessed');
    expect(judged(counted(20, { advanced: 19 }), 'standard')).toMatchObject({
      status: 'not-assessed',
      possible: { lower: '95', upper: '100', unit: 'percent' },
    });
    expect(judged(counted(20, { standard: 19 }), 'standard')?.status).toBe('not-met');
  });

  it('are counted from a list, higher titles for the lower ones, and unknown ones for neither', () => {
    const placesWith = (tiers: readonly (string | null | undefined)[]): readonly MemberPlace[] =>
      tiers.map((tier, at) => ({
        place: { level: 'commune', name: `Xã ${at}` },
        ...(tier === undefined ? {} : { tier }),
      }));
    expect(judged({ places: placesWith(['model', 'standard', 'advanced', 'standard']) })).toMatchObject({
      status: 'met',
      value: percent('50'),
    });
    expect(judged({ places: placesWith(['model', 'standard', 'advanced']) }, 'standard')?.value).toEqual(
      percent('100'),
    );
    expect(judged({ places: placesWith(['model', 'standard', undefined]) }, 'standard')).toMatchObject({
      status: 'not-assessed',
      holders: { least: { value: '2' }, most: { value: '3' } },
    });
    expect(judged({ places: placesWith(['model', null, undefined]) }, 'standard')?.status).toBe('not-met');
    expect(judged({ places: placesWith(['standard']), total: 2 }, 'standard')?.status).toBe('not-assessed');
    // Between the national titles it is settled; whether a smart commune is of the standard, nobody says.
    expect(judged({ places: placesWith(['standard', 'modern']) })?.value).toEqual(percent('0'));
    expect(judged({ places: placesWith(['smart', 'standard']) }, 'standard')).toMatchObject({
      status: 'not-assessed',
      possible: { lower: '50', upper: '100' },
    });
    expect(problemsOf(() => judged({ places: placesWith(['Advanced']) }))).toEqual([
      ['no-such-member', 'input.members.communes.places.0.tier'],
    ]);
    const townships = (tier: string | null) =>
      statusOf(districtRecognition2021to2025(), 'townships-civilised', {
        members: { townships: { places: placesWith([tier]) } },
      })?.status;
    expect([townships('civilised-urban'), townships('standard'), townships(null)]).toEqual([
      'met',
      'not-assessed',
      'not-met',
    ]);
  });

  it('ask nothing of units that there are none of, where the rules allow for that', () => {
    const one = statusOf(districtRecognition2021to2025(), 'townships-civilised', {
      members: { townships: { places: [] } },
    });
    expect(one).toMatchObject({ status: 'not-applicable', holders: { total: { value: '0' } } });
    expect(
      statusOf(districtRecognition2021to2025(), 'townships-civilised', {
        findings: { 'townships-civilised': 'not-applicable' },
      })?.status,
    ).toBe('not-applicable');
    expect(problemsOf(() => judged(counted(0, {})))).toEqual([['too-small', 'input.members.communes.total']]);
    expect(problemsOf(() => judged({ places: [] }))).toEqual([
      ['too-small', 'input.members.communes.places'],
    ]);
  });

  it('may be stated beside, as they are printed, if they agree', () => {
    const both = (value: string, members: Members) =>
      statusOf(districtRecognition2021to2025(), 'communes-advanced', {
        findings: { 'communes-advanced': { value } },
        members: { communes: members },
      });
    expect(both('10.5', counted(19, { advanced: 2 }))).toMatchObject({
      decidedBy: 'figures',
      value: percent('10.52631578947368421052631578947368'),
    });
    expect(problemsOf(() => both('10.6', counted(19, { advanced: 2 })))).toEqual([
      ['contradiction', 'input.findings.communes-advanced'],
    ]);
    // Within what is possible, the statement settles it.
    expect(both('12', counted(19, { standard: 19 }))).toMatchObject({ decidedBy: 'finding', status: 'met' });
    expect(problemsOf(() => both('12', counted(19, { standard: 1 })))).toHaveLength(1);
  });

  it('are explained with their base', () => {
    const said = (members: Members) =>
      explain(
        assessRecognition(districtRecognition2021to2025(), {
          subject: district,
          date: on,
          members: { communes: members, townships: counted(0, {}) },
        }),
        'vi',
      );
    const lines = said(counted(21, { standard: 21, advanced: 2 })).split('\n');
    expect(lines).toContain('  Ít nhất 10% số xã đạt chuẩn nâng cao: chưa đạt (yêu cầu: ≥ 10%).');
    expect(lines).toContain('    2/21 xã.');
    expect(lines).toContain('      2 ÷ 21 × 100 ≈ 9,5238%');
    expect(lines).toContain('    0/0 thị trấn.');
    expect(said(counted(20, { standard: 19 }))).toContain(
      '    Từ 0 đến 19/20 xã.\n      0 ÷ 20 × 100 = 0%; 19 ÷ 20 × 100 = 95%',
    );
  });

  it('must fit', () => {
    const bad = (communes: Members) =>
      problemsOf(() =>
        assessRecognition(districtRecognition2021to2025(), {
          subject: district,
          date: on,
          members: { communes },
        }),
      );
    expect(bad(counted(5, { standard: 6 }))).toEqual([
      ['part-exceeds-whole', 'input.members.communes.atTier.standard'],
    ]);
    expect(bad(counted(5, { standard: 3, advanced: 2, model: 3 }))).toEqual([
      ['part-exceeds-whole', 'input.members.communes.atTier.model'],
    ]);
    expect(bad(counted(5, { smart: 1 }))).toEqual([
      ['no-such-member', 'input.members.communes.atTier.smart'],
    ]);
    const unit = { level: 'commune', name: 'Xã A' } as const;
    // Two of one name are told apart by what they lie within, or by their codes.
    expect(bad({ places: [{ place: unit }, { place: { ...unit, within: 'Huyện B' } }] })).toEqual([]);
    expect(
      bad({
        places: [{ place: unit }, { place: unit }, { place: { level: 'village', name: 'Thôn' } }],
        total: 2,
      }),
    ).toEqual([
      ['part-exceeds-whole', 'input.members.communes.places'],
      ['duplicate', 'input.members.communes.places.1.place'],
      ['not-one-of', 'input.members.communes.places.2.place.level'],
    ]);
  });
});

describe('counts and figures with a unit', () => {
  const judged = (members: RecognitionInput['members']) =>
    assessRecognition(districtRecognition2021to2025(), { subject: district, date: on, members: members! });
  const place = { level: 'commune', name: 'Xã A' } as const;

  it('are taken in the unit of the group, and of the condition', () => {
    const total = { kind: 'quantity', value: '19', unit: 'commune' } as const;
    const { conditions } = judged({ communes: { total, atTier: { standard: total } } });
    expect(conditions[0]).toMatchObject({ status: 'met', value: percent('100') });
    const figures = { satisfaction: { value: '79', unit: 'percent' } } as const;
    const listed = judged({
      communes: { places: [{ place, figures }], total: { value: 1, unit: 'commune' } },
    });
    expect(listed.conditions.find(({ id }) => id === 'satisfaction-per-commune')?.value).toEqual(
      percent('79'),
    );
  });

  it('are refused in any other', () => {
    const districts = { value: 2, unit: 'district' } as const;
    expect(
      problemsOf(() => judged({ communes: { total: districts, atTier: { standard: districts } } })),
    ).toEqual([
      ['unit-mismatch', 'input.members.communes.total.unit'],
      ['unit-mismatch', 'input.members.communes.atTier.standard.unit'],
    ]);
    const figures = { satisfaction: { value: '79', unit: 'commune' } } as const;
    expect(
      problemsOf(() => judged({ communes: { places: [{ place, figures }], total: districts } })),
    ).toEqual([
      ['unit-mismatch', 'input.members.communes.total.unit'],
      ['unit-mismatch', 'input.members.communes.places.0.figures.satisfaction'],
    ]);
  });

  it('are held against the rules even if the day is none', () => {
    const members = { communes: { total: 0, atTier: { standard: 1 } } };
    const input = { subject: district, date: '31/12/2024', members };
    expect(problemsOf(() => assessRecognition(districtRecognition2021to2025(), input))).toEqual([
      ['bad-format', 'input.date'],
      ['part-exceeds-whole', 'input.members.communes.atTier.standard'],
    ]);
  });

  it('of a group that the rules do not know are refused with the nearest one', () => {
    expect(problemsOf(() => judged({ comunes: { total: 1, atTier: {} } }))).toEqual([
      ['no-such-member', 'input.members.comunes'],
    ]);
  });
});

describe('satisfaction in each commune', () => {
  const judged = (figures: readonly (string | undefined)[], more: Partial<RecognitionInput> = {}) =>
    statusOf(districtRecognition2021to2025(), 'satisfaction-per-commune', {
      members: {
        communes: {
          places: figures.map((satisfaction, at) => ({
            place: { level: 'commune', name: `Xã ${at}` },
            ...(satisfaction === undefined ? {} : { figures: { satisfaction } }),
          })),
        },
      },
      ...more,
    });

  it('is decided by the lowest', () => {
    expect(judged(['95', '80', '91.5'])).toMatchObject({ status: 'met', value: percent('80') });
    expect(judged(['95', '79.99', '91.5'])).toMatchObject({ status: 'not-met', value: percent('79.99') });
  });

  it('is open while a figure is missing that may be lower, unless one fails already', () => {
    expect(judged(['95', undefined])).toMatchObject({
      status: 'not-assessed',
      possible: { lower: null, upper: '95' },
    });
    expect(judged(['79', undefined])?.status).toBe('not-met');
    expect(judged([undefined])).toMatchObject({ status: 'not-assessed', decidedBy: 'nothing' });
    expect(
      statusOf(districtRecognition2021to2025(), 'satisfaction-per-commune', {
        members: { communes: counted(3, {}) },
      })?.decidedBy,
    ).toBe('nothing');
  });

  it('takes a figure that a condition asks for, and that its unit allows', () => {
    const bad = (figures: Readonly<Record<string, string>>) =>
      problemsOf(() =>
        statusOf(districtRecognition2021to2025(), 'satisfaction', {
          members: { communes: { places: [{ place: { level: 'commune', name: 'Xã A' }, figures }] } },
        }),
      );
    expect(bad({ satisfaction: '100' })).toEqual([]);
    expect(bad({ satisfaction: '150' })).toEqual([
      ['too-large', 'input.members.communes.places.0.figures.satisfaction'],
    ]);
    expect(bad({ satisfaction: '-1' })).toEqual([
      ['too-small', 'input.members.communes.places.0.figures.satisfaction'],
    ]);
    expect(bad({ satisfacton: '95' })).toEqual([
      ['no-such-member', 'input.members.communes.places.0.figures.satisfacton'],
    ]);
  });

  it('is not above that of all communes together, but for rounding', () => {
    const overall = (value: string, figures: readonly (string | undefined)[]) =>
      problemsOf(() => judged(figures, { findings: { satisfaction: { value } } }));
    expect(overall('91', ['95'])).toEqual([['contradiction', 'input.findings.satisfaction']]);
    expect(overall('95', ['95', '96'])).toEqual([]);
    expect(overall('94.9', ['94.94', '96'])).toEqual([]);
    expect(overall('94.9', ['94.96', '96'])).toEqual([['contradiction', 'input.findings.satisfaction']]);
    // A commune of which it is not known may have the lowest.
    expect(overall('91', ['95', undefined])).toEqual([]);
    const stated = { satisfaction: { value: '91' }, 'satisfaction-per-commune': { value: '95' } };
    expect(
      problemsOf(() =>
        assessRecognition(districtRecognition2021to2025(), { subject: district, date: on, findings: stated }),
      ),
    ).toEqual([['contradiction', 'input.findings.satisfaction']]);
  });

  it('may be stated, but not above the lowest that is known', () => {
    const stated = (value: string) =>
      judged(['85', undefined], { findings: { 'satisfaction-per-commune': { value } } });
    expect(stated('82')).toMatchObject({ status: 'met', decidedBy: 'finding' });
    expect(problemsOf(() => stated('86'))).toEqual([
      ['contradiction', 'input.findings.satisfaction-per-commune'],
    ]);
  });
});

describe('a province', () => {
  it('2021–2025 has eight conditions, and is never better than open: two of them are cut short', () => {
    const input: RecognitionInput = {
      subject: province,
      date: '2024-12-31',
      members: {
        districts: counted(10, { standard: 10, advanced: 2 }),
        'towns-and-cities': counted(2, { standard: 2 }),
        communes: counted(200, { standard: 200, advanced: 80 }),
      },
      findings: {
        'project-approved': 'met',
        'roads-with-trees': { value: 70 },
        'green-land': { value: 4 },
        'administration-satisfaction': { value: 90 },
      },
    };
    const result = assessRecognition(provinceRecognition2021to2025(), input);
    expect(result).toMatchObject({ outcome: 'open', missingConditions: ['further'], restsOnUnconfirmed: [] });
    expect(result.conditions).toHaveLength(9);
    const further = { ...input.findings, further: 'met' } as const;
    expect(assessRecognition(provinceRecognition2021to2025(), { ...input, findings: further }).outcome).toBe(
      'qualifies',
    );
  });

  test.each([
    ['districts-standard', 99, 'not-met'],
    ['towns-completed', 99, 'not-met'],
    ['districts-advanced', 19.9, 'not-met'],
    ['districts-advanced', 20, 'met'],
    ['communes-advanced', 39.9, 'not-met'],
    ['communes-advanced', 40, 'met'],
    ['roads-with-trees', 69.9, 'not-met'],
    ['roads-with-trees', 70.1, 'met'],
    ['green-land', 3.9, 'not-met'],
    ['green-land', 4.1, 'met'],
    ['administration-satisfaction', 89.9, 'not-met'],
    ['administration-satisfaction', 90.1, 'met'],
  ])('2021–2025: %s of %d is %s', (id, value, status) => {
    expect(statusOf(provinceRecognition2021to2025(), id, { findings: { [id]: { value } } })?.status).toBe(
      status,
    );
  });

  it('2021–2025 is open on districts once there are none any more', () => {
    const date = '2025-12-31';
    const judged = (total: number, day = date) =>
      assessRecognition(provinceRecognition2021to2025(), {
        subject: province,
        date: day,
        members: { districts: counted(total, {}), 'towns-and-cities': counted(total, {}) },
      });
    expect(
      judged(0)
        .conditions.slice(0, 3)
        .map(({ status }) => status),
    ).toEqual(Array(3).fill('not-assessed'));
    expect(judged(0).outcome).toBe('open');
    expect(problemsOf(() => judged(10))).toEqual([
      ['not-in-force', 'input.members.districts'],
      ['not-in-force', 'input.members.towns-and-cities'],
    ]);
    expect(problemsOf(() => judged(0, '2025-06-30'))).toEqual([
      ['too-small', 'input.members.districts.total'],
    ]);
  });

  it('2026–2030 needs all communes, a tenth of them modern, its wards, and its economy; more is not known', () => {
    const findings = { 'private-economy-growth': { value: '10' } } as const;
    const judged = (members: Readonly<Record<string, Members>>) =>
      assessRecognition(provinceRecognition2026to2030(), {
        subject: province,
        date: '2026-12-31',
        members,
        findings,
      });
    const all = {
      communes: counted(50, { standard: 50, modern: 5 }),
      'wards-and-special-zones': counted(4, { standard: 4 }),
    };
    expect(judged(all)).toMatchObject({ outcome: 'open', missingConditions: ['further'] });
    expect(judged({ ...all, 'wards-and-special-zones': counted(0, {}) }).missingConditions).toEqual([
      'further',
    ]);
    expect(judged({ ...all, 'wards-and-special-zones': counted(4, { standard: 3 }) })).toMatchObject({
      outcome: 'does-not-qualify',
    });
    expect(judged({ ...all, communes: counted(50, { standard: 50, modern: 4 }) }).missingConditions).toEqual([
      'communes-modern',
      'further',
    ]);
    expect(judged({ ...all, communes: counted(50, { standard: 49, modern: 5 }) }).missingConditions).toEqual([
      'communes-standard',
      'further',
    ]);
  });
});

describe('a ward or special zone 2026–2030', () => {
  const six = ['3.1', 'ocop-plan', '3.9', 'poverty', 'clean-water', 'food-safety'];
  const findings = Object.fromEntries(six.map((id) => [id, 'met' as const]));
  const judged = (contents: object) =>
    statusOf(
      wardRecognition2026to2030(),
      'contents',
      { findings: { contents: { contents } as ConditionFinding } },
      '2026-12-31',
    );

  it('needs 70% of the contents and always the six, whatever becomes of the rest', () => {
    expect(judged({ total: 10, met: 7, findings })).toMatchObject({
      status: 'met',
      possible: { lower: '70', upper: '100' },
    });
  });

  test.each([
    [{ total: 10, met: 7, notMet: 3, findings }, 'met'],
    [{ total: 47, met: 33, notMet: 14, findings }, 'met'],
    [{ total: 47, met: 32, notMet: 15, findings }, 'not-met'],
    [{ total: 10, met: 6, notMet: 4, findings }, 'not-met'],
    [{ total: 10, met: 6, notMet: 3, findings }, 'not-assessed'],
    [{ total: 10, met: 9, notMet: 1, findings: { ...findings, poverty: 'not-met' } }, 'not-met'],
    [{ total: 10, met: 9, notMet: 1, findings: { ...findings, poverty: 'basically-met' } }, 'basically-met'],
    [{ total: 10, met: 10, notMet: 0, findings: {} }, 'not-assessed'],
    [{ total: 10, met: 10 }, 'not-assessed'],
  ])('%j is %s', (contents, status) => {
    expect(judged(contents)?.status).toBe(status);
  });

  it('refuses counts that do not fit, and a share without the six', () => {
    const bad = (finding: ConditionFinding) =>
      problemsOf(() =>
        assessRecognition(wardRecognition2026to2030(), {
          subject: commune,
          date: '2026-12-31',
          findings: { contents: finding },
        }),
      );
    expect(bad({ contents: { total: 10, met: 8, notMet: 3 } })).toEqual([
      ['part-exceeds-whole', 'input.findings.contents.contents.met'],
    ]);
    expect(bad({ contents: { total: 10, met: 5, findings } })).toEqual([
      ['contradiction', 'input.findings.contents.contents.findings'],
    ]);
    const failed = { poverty: 'not-met', 'clean-water': 'not-met' } as const;
    expect(bad({ contents: { total: 10, met: 9, findings: failed } })).toEqual([
      ['contradiction', 'input.findings.contents.contents.findings'],
    ]);
    expect(bad({ contents: { total: 10, met: 5, findings: { other: 'met' } } })).toEqual([
      ['no-such-member', 'input.findings.contents.contents.findings.other'],
    ]);
    expect(bad({ contents: { total: 0, met: 0 } })).toHaveLength(1);
    expect(bad({ value: 70 })).toEqual([['not-one-of', 'input.findings.contents']]);
    expect(bad('met')).toEqual([]);
  });
});

describe('rules of one’s own', () => {
  const text = { vi: 'Thử', en: 'Test' };
  const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'unconfirmed' } as const;
  const shareRules = (operator: '=' | '<' | '<=', validity?: { from: string; to: string | null }) =>
    defineRecognitionRules({
      id: 'own',
      level: 'district',
      tier: 'own',
      title: text,
      validity: { from: '2024-01-01', to: null },
      citation,
      memberGroups: [{ id: 'communes', name: text, level: 'commune' }],
      conditions: [
        {
          kind: 'member-share',
          id: 'share',
          name: text,
          memberGroup: 'communes',
          tier: 'poor',
          requirement: { kind: 'number', operator, value: 50, unit: 'percent' },
          citation,
          ...(validity && { validity }),
        },
      ],
    });
  const judged = (operator: '=' | '<' | '<=', poor: number | undefined, total: number) =>
    statusOf(shareRules(operator), 'share', {
      members: { communes: { total, atTier: poor === undefined ? {} : { poor } } },
    })?.status;

  it('may ask for less, or for just so much', () => {
    expect(judged('<', 1, 2)).toBe('not-met');
    expect(judged('<=', 1, 2)).toBe('met');
    expect(judged('=', 1, 2)).toBe('met');
    expect(judged('=', undefined, 2)).toBe('not-assessed');
  });

  it('may ask for something during some days only', () => {
    const rules = shareRules('=', { from: '2024-01-01', to: '2024-12-31' });
    const shares = { members: { communes: { total: 0, atTier: {} } } };
    const { conditions, outcome } = assessRecognition(rules, { subject: district, date: on, ...shares });
    expect([conditions, outcome]).toEqual([[], 'qualifies']);
    const stated = { findings: { share: 'met' } } as const;
    expect(problemsOf(() => assessRecognition(rules, { subject: district, date: on, ...stated }))).toEqual([
      ['not-in-force', 'input.findings.share'],
    ]);
  });
});

test('titles imply those below them', () => {
  expect(['standard', 'advanced', 'model', 'modern', 'smart', 'constructor'].map(impliedTiers)).toEqual([
    [],
    ['standard'],
    ['advanced', 'standard'],
    ['standard'],
    [],
    [],
  ]);
});
