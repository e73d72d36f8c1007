import { describe, expect, it, test } from 'vitest';
import {
  assessRecognition,
  communeRecognition2021to2025,
  criteriaSetOn,
  defineRecognitionRules,
  districtRecognition2021to2025,
  officialCriteriaSets,
  officialRecognitionRules,
  provinceRecognition2026to2030,
  recognitionRulesOn,
  type RecognitionRules,
  type RecognitionRulesDefinition,
} from '../../../../src/criteria/index.js';
import { describeError, isMtqgError } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';
import { commune, district } from '../units.js';

describe('the official rules', () => {
  it.each(officialRecognitionRules())('$id can be defined anew from its stored form', (rules) => {
    expect(defineRecognitionRules(JSON.parse(JSON.stringify(rules)) as RecognitionRules)).toEqual(rules);
  });

  it('have ids of their own', () => {
    const ids = officialRecognitionRules().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the sets and the key criteria that the library holds', () => {
    const sets = new Map(officialCriteriaSets().map((set) => [set.id, set]));
    for (const { conditions, revocation } of officialRecognitionRules()) {
      for (const condition of conditions) {
        if (condition.kind !== 'set-met') continue;
        for (const id of condition.set.ids ?? [])
          expect(sets.get(id)).toMatchObject({ tier: condition.set.tier });
      }
      for (const { set, criteria } of revocation?.keyCriteria ?? []) {
        const ids = sets.get(set)?.criteria.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining([...criteria]));
      }
    }
  });

  it('take the set that applies on the day', () => {
    for (const tier of ['standard', 'advanced', 'model'] as const) {
      for (const date of ['2022-08-02', '2024-03-01', '2026-02-14']) {
        const on = { level: 'commune', tier, date } as const;
        const condition = recognitionRulesOn(on).conditions.find(({ kind }) => kind === 'set-met');
        expect(condition).toMatchObject({ set: { ids: [criteriaSetOn(on).id] } });
      }
    }
  });

  it('say of every condition where it is laid down, and never call official what was not read in the text', () => {
    const others = officialRecognitionRules().filter(({ id }) => id !== 'recognition-province-2026-2030');
    expect(JSON.stringify(others)).not.toContain('"official"');
    const official = provinceRecognition2026to2030().conditions.filter((one) =>
      JSON.stringify(one).includes('"official"'),
    );
    expect(official.map(({ id, citation }) => [id, citation.gazette?.number])).toEqual([
      ['private-economy-growth', '287'],
    ]);
  });
});

describe('recognitionRulesOn', () => {
  test.each([
    ['commune', 'standard', '2022-08-02', 'recognition-commune-2021-2025'],
    ['commune', 'standard', '2026-02-14', 'recognition-commune-2021-2025'],
    ['commune', 'standard', '2026-02-15', 'recognition-commune-2026-2030'],
    ['commune', 'modern', '2026-02-15', 'recognition-commune-modern-2026-2030'],
    ['commune', 'smart', '2025-01-01', 'recognition-commune-smart'],
    ['village', 'smart', '2022-03-08', 'recognition-village-smart'],
    ['district', 'standard', '2025-06-30', 'recognition-district-2021-2025'],
    ['district', 'advanced', '2024-01-01', 'recognition-district-advanced-2021-2025'],
    ['district', 'special', '2024-03-01', 'recognition-district-without-communes-2021-2025'],
    ['province', 'standard', '2026-02-14', 'recognition-province-2021-2025'],
    ['province', 'standard', '2026-02-15', 'recognition-province-2026-2030'],
  ] as const)('%s, %s, on %s: %s', (level, tier, date, id) => {
    expect(recognitionRulesOn({ level, tier, date }).id).toBe(id);
  });

  it('tells variants of a level apart', () => {
    const town = {
      level: 'district',
      tier: 'standard',
      date: '2024-01-01',
      variant: 'town-or-city',
    } as const;
    expect(recognitionRulesOn(town).id).toBe('recognition-town-2021-2025');
    const ward = { level: 'commune', tier: 'standard', date: '2026-03-01' } as const;
    expect(recognitionRulesOn({ ...ward, variant: 'ward-or-special-zone' }).id).toBe(
      'recognition-ward-2026-2030',
    );
    const unit = { level: 'district', name: 'Thị xã A' } as const;
    const { rules } = assessRecognition(recognitionRulesOn(town), { subject: unit, date: town.date });
    expect(rules.variant).toBe('town-or-city');
  });

  it('finds none before or after, nor for a title that there are no rules for', () => {
    const none = (query: object) => problemsOf(() => recognitionRulesOn(query as never));
    const base = { level: 'commune', tier: 'standard' };
    expect(none({ ...base, date: '2022-08-01' })).toEqual([['not-in-force', 'date']]);
    const told = (tier: string) => {
      try {
        recognitionRulesOn({ level: 'commune', tier, date: '2024-01-01' });
      } catch (error) {
        return isMtqgError(error) ? describeError(error, 'vi') : '';
      }
      return '';
    };
    expect(told('standart')).toBe(
      'tier: không có commune / standart trong các quy định công nhận; có phải là “standard”?',
    );
    expect(told('special')).toBe('tier: không có commune / special trong các quy định công nhận');
    expect(none({ ...base, level: 'district', date: '2025-07-01' })).toEqual([['not-in-force', 'date']]);
    expect(none({ ...base, tier: 'golden', date: '2024-01-01' })).toEqual([['no-such-member', 'tier']]);
    expect(none({ ...base, variant: 'island', date: '2024-01-01' })).toEqual([['no-such-member', 'tier']]);
  });

  it('refuses to choose between several', () => {
    const twice = [communeRecognition2021to2025(), communeRecognition2021to2025()];
    const query = { level: 'commune', tier: 'standard', date: '2024-01-01' } as const;
    expect(problemsOf(() => recognitionRulesOn(query, twice))).toEqual([['ambiguous', 'date']]);
    const stored = JSON.parse(JSON.stringify([communeRecognition2021to2025()])) as RecognitionRules[];
    expect(recognitionRulesOn(query, stored).id).toBe('recognition-commune-2021-2025');
  });

  it('has no districts any more from 1 July 2025', () => {
    const input = { subject: district, date: '2025-07-01' };
    expect(problemsOf(() => assessRecognition(districtRecognition2021to2025(), input))).toEqual([
      ['not-in-force', 'input.date'],
    ]);
  });
});

describe('defineRecognitionRules', () => {
  const text = { vi: 'Thử', en: 'Test' };
  const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' } as const;
  const base = { name: text, citation } as const;
  const definition: RecognitionRulesDefinition = {
    id: 'own',
    level: 'commune',
    tier: 'own',
    title: text,
    validity: { from: '2024-01-01', to: null },
    citation,
    conditions: [{ ...base, kind: 'finding', id: 'a', requirement: { kind: 'met' } }],
  };
  const problems = (others: Partial<RecognitionRulesDefinition>) =>
    problemsOf(() => defineRecognitionRules({ ...definition, ...others }));

  it('takes rules without a kind, and judges by rules that were only stored', () => {
    const rules = defineRecognitionRules(definition);
    expect(rules.kind).toBe('recognition-rules');
    expect(Object.isFrozen(rules.conditions[0])).toBe(true);
    const stored = JSON.parse(JSON.stringify(rules)) as RecognitionRules;
    const input = { subject: commune, date: '2024-01-01', findings: { a: 'met' } } as const;
    expect(assessRecognition(stored, input).outcome).toBe('qualifies');
  });

  it('refuses ids given twice, groups that there are not, and wrong units, all at once', () => {
    const requirement = { kind: 'number', operator: '>=', value: 1, unit: 'household' } as const;
    expect(
      problems({
        memberGroups: [
          { id: 'g', name: text, level: 'village' },
          { id: 'g', name: text, level: 'village' },
        ],
        conditions: [
          { ...base, kind: 'finding', id: 'a', requirement, unit: 'percent' },
          { ...base, kind: 'finding', id: 'a', requirement },
          { ...base, kind: 'member-share', id: 'b', memberGroup: 'h', tier: 'x', requirement },
          {
            ...base,
            kind: 'lowest-member',
            id: 'c',
            memberGroup: 'h',
            figureName: 'x',
            overall: 'z',
            requirement,
          },
          {
            ...base,
            kind: 'lowest-member',
            id: 'e',
            memberGroup: 'g',
            figureName: 'x',
            overall: 'f',
            requirement,
          },
          {
            ...base,
            kind: 'lowest-member',
            id: 'h',
            memberGroup: 'g',
            figureName: 'x',
            overall: 'i',
            requirement,
          },
          { ...base, kind: 'finding', id: 'f', requirement: { kind: 'met' } },
          { ...base, kind: 'finding', id: 'i', requirement, unit: 'household' },
          {
            ...base,
            kind: 'lowest-member',
            id: 'j',
            memberGroup: 'g',
            figureName: 'x',
            overall: 'k',
            requirement,
          },
          { ...base, kind: 'finding', id: 'k', requirement: { kind: 'met' }, unit: 'percent' },
          { ...base, kind: 'lowest-member', id: 'l', memberGroup: 'g', figureName: 'x', requirement },
          {
            ...base,
            kind: 'contents',
            id: 'd',
            requirement,
            obligatory: [
              { id: 'x', name: text },
              { id: 'x', name: text },
            ],
          },
        ],
      }),
    ).toEqual([
      ['duplicate', 'conditions.1.id'],
      ['duplicate', 'memberGroups.1.id'],
      ['unit-mismatch', 'conditions.0.requirement.unit'],
      ['unit-mismatch', 'conditions.1.requirement.unit'],
      ['no-such-member', 'conditions.2.memberGroup'],
      ['unit-mismatch', 'conditions.2.requirement.unit'],
      ['no-such-member', 'conditions.3.memberGroup'],
      ['no-such-member', 'conditions.3.overall'],
      ['unit-mismatch', 'conditions.4.overall'],
      ['unit-mismatch', 'conditions.8.overall'],
      ['duplicate', 'conditions.11.obligatory.1.id'],
      ['unit-mismatch', 'conditions.11.requirement.unit'],
    ]);
  });

  it('refuses thresholds that depend on more than the day', () => {
    const requirement = { kind: 'by-column', columns: { x: { kind: 'met' } } } as const;
    expect(problems({ conditions: [{ ...base, kind: 'finding', id: 'a', requirement }] })).toEqual([
      ['not-one-of', 'conditions.0.requirement.kind'],
    ]);
  });

  it('refuses dates and shares in the wrong order', () => {
    expect(
      problems({
        supersededFrom: '2024-01-01',
        lastDayOfLevel: { date: '2023-12-31', citation },
        revocation: {
          branches: [
            { id: 'a', fromPercent: 50, belowPercent: 50, needsKey: false },
            { id: 'a', fromPercent: 50, needsKey: false },
          ],
          keyCriteria: [
            { set: 's', criteria: ['1'] },
            { set: 's', criteria: ['1'] },
          ],
          citation,
        },
      }),
    ).toEqual([
      ['out-of-order', 'supersededFrom'],
      ['out-of-order', 'lastDayOfLevel.date'],
      ['duplicate', 'revocation.branches.1.id'],
      ['duplicate', 'revocation.keyCriteria.1.set'],
      ['out-of-order', 'revocation.branches.0.belowPercent'],
    ]);
  });
});
