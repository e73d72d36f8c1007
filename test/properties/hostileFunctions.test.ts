import { describe, expect, test } from 'vitest';
import * as mtqg from '../../src/index.js';
import { hostileInputs } from '../fixtures/hostileInputs.js';

type Call = (input: any) => unknown;

const set = mtqg.defineCriteriaSet({
  id: 'example',
  level: 'commune',
  tier: 'smart',
  title: { vi: 'Bộ tiêu chí ví dụ', en: 'Example set' },
  validity: { from: '2021-01-01', to: null },
  citation: { source: { kind: 'publication', title: 'Example' }, provenance: 'secondary' },
  criteria: [
    { id: 'a', number: 1, name: { vi: 'Một', en: 'One' } },
    {
      id: 'b',
      number: 2,
      name: { vi: 'Hai', en: 'Two' },
      indicators: [{ id: 'b1', name: { vi: 'Hộ', en: 'Households' }, unit: 'percent' }],
    },
  ],
});
const assessment = {
  subject: { level: 'commune', name: 'Y Tý', within: 'Bát Xát' },
  date: '2025-06-09',
  set: 'example',
  findings: { a: 'met', b: 'not-met' },
};
const overlay = {
  id: 'x',
  title: { vi: 'Tỉnh X', en: 'Province X' },
  set: 'example',
  citation: { source: { kind: 'publication', title: 'Example' }, provenance: 'official' },
  validity: { from: '2022-01-01', to: null },
  entries: [
    {
      indicator: 'b1',
      years: { from: 2022, to: 2025 },
      requirement: { kind: 'number', operator: '>=', value: '80', unit: 'percent' },
      corrects: true,
    },
  ],
};
const {
  kind,
  subject,
  date,
  criteria,
  total,
  counts,
  restsOnUnconfirmed,
  set: scoredSet,
} = mtqg.scoreCriteria(set, assessment as mtqg.Assessment);
const score = JSON.parse(
  JSON.stringify({
    kind,
    subject,
    date,
    set: scoredSet,
    criteria: criteria.map(({ id, name, status }) => ({ id, name, status })),
    total,
    counts,
    restsOnUnconfirmed,
  }),
) as mtqg.ScoreToAssess;
const share = { kind: 'number', operator: '>=', value: 50, unit: 'percent' } as const;
const condition = { name: set.title, citation: set.citation } as const;
const ownRules = mtqg.defineRecognitionRules({
  id: 'example',
  level: 'commune',
  tier: 'smart',
  title: set.title,
  validity: set.validity,
  citation: set.citation,
  memberGroups: [{ id: 'villages', name: set.title, level: 'village' }],
  conditions: [
    { ...condition, kind: 'set-met', id: 'criteria', set: { level: 'commune', tier: 'smart' } },
    { ...condition, kind: 'finding', id: 'satisfaction', requirement: share, unit: 'percent' },
    { ...condition, kind: 'title-held', id: 'standard', tier: 'standard' },
    {
      ...condition,
      kind: 'member-share',
      id: 'villages',
      memberGroup: 'villages',
      tier: 'smart',
      requirement: share,
    },
    {
      ...condition,
      kind: 'lowest-member',
      id: 'each',
      memberGroup: 'villages',
      figureName: 'satisfaction',
      requirement: share,
    },
    {
      ...condition,
      kind: 'contents',
      id: 'contents',
      requirement: share,
      obligatory: [{ id: 'water', name: set.title }],
    },
  ],
  revocation: {
    branches: [{ id: 'half', fromPercent: 50, belowPercent: 90, needsKey: true }],
    keyCriteria: [{ set: 'example', criteria: ['b'] }],
    citation: set.citation,
  },
});
const money = { value: '998', unit: 'billionVND', asOf: '2023-09-30' };
const plan = { value: '1971', unit: 'billionVND', planKind: 'annual', years: { from: 2021, to: 2023 } };

/** Every public function that takes an input, with one that it accepts. */
const calls: readonly (readonly [name: string, call: Call, input: unknown])[] = [
  [
    'povertyTrend',
    mtqg.povertyTrend,
    {
      measure: 'poor',
      standard: 'vn-2022',
      observations: [
        { year: 2021, ratePercent: '5.2' },
        { year: 2024, ratePercent: '1.93', figureStatus: 'estimate' },
      ],
    },
  ],
  [
    'povertyRates',
    mtqg.povertyRates,
    { standard: 'vn-2022', asOf: '2024-12-31', counts: { poor: 40, nearPoor: 44, households: 100 } },
  ],
  ['povertyStandardOn', mtqg.povertyStandardOn, '2024-12-31'],
  ['disbursementRatio', mtqg.disbursementRatio, { disbursed: money, plan }],
  ['compareDisbursementBases', mtqg.compareDisbursementBases, { disbursed: money, plans: [plan, plan] }],
  [
    'disbursementOutlook',
    mtqg.disbursementOutlook,
    { disbursed: money, plan, startsOn: '2021-01-01', asOf: '2023-09-30', deadline: '2023-12-31' },
  ],
  [
    'capitalMix',
    mtqg.capitalMix,
    {
      contributions: [
        { capitalSource: 'NSTW', amount: { value: '3', unit: 'billionVND' } },
        { capitalSource: 'CD', inKind: [{ value: '30996', unit: 'labourDay' }] },
      ],
    },
  ],
  ['defineCriteriaSet', mtqg.defineCriteriaSet, JSON.parse(JSON.stringify(set))],
  ['criteriaSetOn', mtqg.criteriaSetOn, { level: 'commune', tier: 'standard', date: '2018-12-31' }],
  ['requirementText', (input) => mtqg.requirementText(input, 'vi'), { kind: 'met' }],
  ['scoreCriteria', (input) => mtqg.scoreCriteria(set, input), assessment],
  ['thresholdFor', (input) => mtqg.thresholdFor(set, 'b1', input), { date: '2025-06-09', year: 2024 }],
  ['withThresholds', (input) => mtqg.withThresholds(set, input), overlay],
  ['listOverlayChanges', (input) => mtqg.listOverlayChanges(set, input), overlay],
  ['compileCriteria', (input) => mtqg.compileCriteria(set, input), { date: '2025-06-09', year: 2024 }],
  [
    'compileCriteria',
    (input) => mtqg.compileCriteria(set, { date: '2025-06-09' }).evaluate(input),
    {
      set: 'example',
      rows: 2,
      values: {},
      missing: {},
      findings: { a: ['met', null] },
      facts: {},
      references: {},
    },
  ],
  [
    'summarizeScores',
    mtqg.summarizeScores,
    [JSON.parse(JSON.stringify(mtqg.scoreCriteria(set, assessment as mtqg.Assessment)))],
  ],
  [
    'summarizeScores',
    (input) => mtqg.summarizeScores([mtqg.scoreCriteria(set, assessment as mtqg.Assessment)], input),
    { bands: [{ from: 0, to: 2 }], hardest: 3, nearest: 3 },
  ],
  ['defineRecognitionRules', mtqg.defineRecognitionRules, JSON.parse(JSON.stringify(ownRules))],
  ['recognitionRulesOn', mtqg.recognitionRulesOn, { level: 'commune', tier: 'standard', date: '2024-01-01' }],
  [
    'assessRecognition',
    (input) => mtqg.assessRecognition(ownRules, input),
    {
      subject: score.subject,
      date: '2025-12-31',
      score,
      findings: { satisfaction: { value: '91.5' }, contents: { contents: { total: 3, met: 2 } } },
      members: {
        villages: {
          places: [{ place: { level: 'village', name: 'A' }, tier: 'smart', figures: { satisfaction: 90 } }],
          total: 2,
        },
      },
      heldTitles: [{ tier: 'standard', recognisedOn: '2024-01-01' }],
    },
  ],
  [
    'assessRecognition',
    (input) =>
      mtqg.assessRecognition(ownRules, { subject: score.subject, date: '2025-12-31', members: input }),
    { villages: { total: 5, atTier: { smart: 2 } } },
  ],
  [
    'assessRevocation',
    (input) => mtqg.assessRevocation(ownRules, input),
    { subject: score.subject, date: '2025-12-31', score },
  ],
  ['impliedTiers', mtqg.impliedTiers, 'model'],
  ['recognitionShares', mtqg.recognitionShares, { level: 'commune', total: 177, standard: 33, advanced: 1 }],
  [
    'printedRecognitionShares',
    mtqg.printedRecognitionShares,
    {
      level: 'commune',
      percentOf: 'all-places',
      percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
    },
  ],
  [
    'tallyClassifications',
    mtqg.tallyClassifications,
    { communes: 177, counts: [{ classifications: ['border'], communes: 34 }] },
  ],
  [
    'rebaseSeries',
    (input) => mtqg.rebaseSeries(input, { system: 'nso2025' }),
    {
      moving: 'people',
      unit: 'household',
      observations: [{ place: 'gso2004:10', year: 2024, numerator: 10, denominator: 100 }],
    },
  ],
  [
    'rebaseSeries',
    (input) =>
      mtqg.rebaseSeries(
        {
          moving: 'people',
          unit: 'household',
          observations: [{ place: 'gso2004:10', year: 2024, count: 1 }],
        },
        input,
      ),
    { date: '2025-07-01', divided: 'bounds' },
  ],
  ['stableAreas', mtqg.stableAreas, { moving: 'area' }],
  ['predecessorStatuses', mtqg.predecessorStatuses, [{ place: 'gso2004:15', status: 'example' }]],
  [
    'targetGap',
    mtqg.targetGap,
    {
      kind: 'level',
      subject: 'tiêu chí',
      unit: 'criterion/commune',
      direction: 'at-least',
      baseline: { value: '10', year: 2020 },
      current: { value: { kind: 'quantity', value: '13.9', unit: 'criterion/commune' }, year: 2023 },
      target: { value: '17.3', year: 2025 },
      denominator: 94,
      path: [{ year: 2024, value: '15.5' }],
    },
  ],
  [
    'targetGap',
    mtqg.targetGap,
    {
      kind: 'share',
      unit: 'commune',
      denominator: 54,
      baseline: { value: '2' },
      current: { numerator: 1 },
      target: { numerator: 4, value: '7.4', year: 2025 },
      path: [{ year: 2024, added: 1 }],
    },
  ],
  [
    'targetGap',
    mtqg.targetGap,
    { kind: 'share', unit: 'commune', direction: 'at-least', target: { numerator: 4, value: '7.4' } },
  ],
  [
    'targetGap',
    mtqg.targetGap,
    {
      kind: 'floor',
      unit: 'criterion',
      countedIn: 'commune',
      baseline: { below: 3, year: 2020 },
      current: { places: [{ place: 'A', value: 14 }, { place: 'B' }] },
      target: { value: 15 },
    },
  ],
  [
    'targetGap',
    mtqg.targetGap,
    {
      kind: 'count-added',
      unit: 'commune',
      denominator: 177,
      baseline: { value: 33 },
      current: { added: 2, value: 35, year: 2023 },
      target: { added: 5, year: 2025 },
      path: [{ year: 2024, added: 1 }],
    },
  ],
  [
    'targetGap',
    mtqg.targetGap,
    {
      kind: 'multiple',
      unit: 'VND/person',
      baseline: { value: 20, year: 2020 },
      current: { value: 40, year: 2023 },
      target: { times: '1.5' },
      metOn: '2023-12-31',
      deadlines: [{ setBy: 'tỉnh', date: '2025-12-31' }],
    },
  ],
  [
    'targetGap',
    mtqg.targetGap,
    {
      kind: 'yearly-change',
      current: { value: '-4.5' },
      target: { from: '-4', to: '-5', staysWithin: true },
      groups: [{ subject: 'A', target: { value: -6 }, current: { value: -5 } }],
    },
  ],
  ['parseFigure', mtqg.parseFigure, 'hơn 1.730 tỷ đồng'],
  ['findFigures', mtqg.findFigures, 'giải ngân hơn 262 tỷ đồng, đạt gần 11,5%'],
  [
    'formatFigure',
    (input) => mtqg.formatFigure(input, 'vi'),
    JSON.parse(JSON.stringify(mtqg.parseFigure('50,6%'))),
  ],
  [
    'formatFigure',
    (input) => mtqg.formatFigure(input, 'vi'),
    { kind: 'range', lower: '4', upper: '5', unit: 'percent' },
  ],
  ['figureInterval', mtqg.figureInterval, 'gần 11,5%'],
  [
    'figureInterval',
    (input) => mtqg.figureInterval('gần 11,5%', input),
    { locale: 'vi', convention: { roundingUnits: '0.5' }, isShare: true },
  ],
  [
    'verifyClaim',
    mtqg.verifyClaim,
    { kind: 'share', inputs: { numerator: '33 xã', denominator: '177 xã' }, claimed: '18,6%' },
  ],
  [
    'impliedValue',
    mtqg.impliedValue,
    { kind: 'share', inputs: { numerator: '487 tỷ đồng' }, claimed: '30%' },
  ],
  [
    'verifyClaim',
    mtqg.verifyClaim,
    {
      kind: 'expression',
      inputs: {
        a: { text: '33', printedUnit: 'xã', exact: true },
        b: { kind: 'quantity', value: '177', unit: 'commune' },
      },
      claimed: '18,6%',
      readings: [{ name: 'share', formula: '100 * a / b', relation: 'le', assumed: false }],
      convention: { roundingUnits: '0.5' },
      conventions: ['one-unit'],
    },
  ],
  [
    'verifyClaim',
    mtqg.verifyClaim,
    {
      kind: 'average-over-bands',
      bands: [{ band: '15 - 18 tiêu chí', count: '14 xã' }],
      claimed: '16 tiêu chí/xã',
    },
  ],
  ['possibleCounts', mtqg.possibleCounts, { share: '45%', denominator: '30 xã' }],
  [
    'roundSharesTo100',
    mtqg.roundSharesTo100,
    { parts: [{ subject: 'a', amount: { value: '1', unit: 'VND' } }], decimals: 1 },
  ],
  ['province', (input) => mtqg.province(input, { date: '2025-06-30' }), '15'],
  ['province', (input) => mtqg.province('15', input), { date: '2025-06-30' }],
  ['findUnits', mtqg.findUnits, 'tỉnh Lào Cai'],
  [
    'findUnits',
    (input) => mtqg.findUnits('15', input),
    {
      date: '2025-06-30',
      level: 'province',
      system: 'gso2004',
      within: 'Hà Nội',
      limit: 3,
    },
  ],
  ['successors', mtqg.successors, 'gso2004:15'],
  ['predecessors', mtqg.predecessors, { id: 'nso2025:15' }],
  [
    'predecessors',
    (input) => mtqg.predecessors('nso2025:15', input),
    {
      in: {
        kind: 'unit-directory',
        name: 'example',
        units: [],
        successions: [
          { predecessor: 'a:1', successor: 'nso2025:15', extent: 'whole', date: '2025-07-01', act: 'x' },
        ],
        asOf: '2025-07-01',
        notices: ['x'],
      },
    },
  ],
  [
    'defineUnits',
    mtqg.defineUnits,
    {
      name: 'example',
      units: [
        {
          level: 'village',
          kind: 'thon',
          name: 'Lao Chải',
          code: { system: 'y-ty', value: '1' },
          aliases: ['Lao Chải 1'],
          validity: { from: '2025-07-01', to: null },
          parents: [{ parent: 'nso2025:02701', validity: { from: '2025-07-01', to: null } }],
        },
      ],
      asOf: '2025-07-01',
    },
  ],
  ['programmeOn', mtqg.programmeOn, { field: 'poverty', date: '2024-12-31' }],
  ['programmeItem', mtqg.programmeItem, { programme: 'ethnic-minority-2021-2025', number: '8' }],
];

/** Every way to put one hostile value in the place of one part of an input. */
function* mutations(input: unknown, make: () => unknown): Generator {
  yield make();
  if (typeof input !== 'object' || input === null) return;
  for (const key of Object.keys(input)) {
    for (const member of mutations((input as Record<string, unknown>)[key], make)) {
      const copy: any = Array.isArray(input) ? [...(input as unknown[])] : { ...input };
      copy[key] = member;
      yield copy;
    }
  }
}

/** What a call gives as text; `problems` where it throws an error of the library. */
function outcomeOf(call: Call, input: unknown): string {
  try {
    return JSON.stringify(call(input)) ?? 'nothing';
  } catch (error) {
    if (mtqg.isMtqgError(error)) return 'problems';
    throw error;
  }
}

const NOT_A_NUMBER = /(?:Infinity|NaN)"|"value":null/;

/** Whether a function hands out what the library holds, made when it is first asked for: the same whatever it is given. */
function isMade(value: unknown): boolean {
  if (typeof value !== 'function' || value.length > 0 || /^class/.test(String(value))) return false;
  try {
    const made = (value as () => unknown)();
    return typeof made === 'object' && made === (value as () => unknown)();
  } catch {
    return false;
  }
}

describe('every function takes what it should', () => {
  test.each(calls)('%s', (_name, call, input) => {
    expect(outcomeOf(call, input)).not.toBe('problems');
  });

  test('and every public function that takes data is on the list', () => {
    const withoutData =
      /^(?:add|computeEach|days|decimalText|describe|explain|format(?:Number|Quantity|Range)|is[A-Z]|interval|measureLabel|nextReporting|quantity|readInput|reportingPeriod|toDecimal|unitKey|citationText|MtqgError|Decimal)/;
    const functions = Object.entries(mtqg).filter(
      ([name, value]) => typeof value === 'function' && !withoutData.test(name) && !isMade(value),
    );
    const names = functions.map(([name]) => name);
    expect([...new Set(calls.map(([name]) => name))].sort()).toEqual(names.sort());
  });
});

// Large ones are for `readInput` alone: in every place of every input they would only take long. “NaN” may be a name.
const small = hostileInputs.filter(({ name }) => !/thousand|billion|million|deep|levels|text NaN/.test(name));

describe.each(small)(
  '$name in any place of an input is a result without NaN, or an MtqgError',
  ({ make }) => {
    test.each(calls)('%s', (_name, call, input) => {
      for (const hostile of mutations(input, make)) {
        expect(outcomeOf(call, hostile)).not.toMatch(NOT_A_NUMBER);
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });
  },
);
