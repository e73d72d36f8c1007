import fc from 'fast-check';
import type {
  CriteriaSetDefinition,
  Criterion,
  CriterionRule,
  Indicator,
  Requirement,
} from '../../../src/criteria/index.js';
import type { Measure } from '../../../src/foundation/index.js';

const name = { vi: 'X', en: 'X' };
const citation = {
  source: { kind: 'publication', title: 'Test' },
  provenance: 'secondary',
} as const;
const unsure = { ...citation, provenance: 'unconfirmed' } as const;

/** Thresholds and values from one small pool meet at, beside and within a rounding of each other. */
export const numbers = [0, 1, 2, '3', 33.3, '33.3333333333333333333333', 33.333333333333336, 49.9, '50', 50.1]
  .concat(['50.0000000000000000001', '49.99999999999999999999', 55, 99.9, 100, '0.1', 0.3])
  .concat([55.00000000000001, 54.99999999999999]);
export const number = fc.constantFrom(...numbers);

const operator = fc.constantFrom('>=', '>', '<=', '<', '=' as const);

function requirement(unit: Measure, depth: number): fc.Arbitrary<Requirement> {
  const cite = fc.constantFrom({}, {}, { citation: unsure });
  const leaf: fc.Arbitrary<Requirement>[] = [
    fc.record({ kind: fc.constant('met' as const) }),
    fc.record({
      kind: fc.constant('met' as const),
      embedded: fc.record({
        kind: fc.constant('number' as const),
        operator,
        value: number,
        unit: fc.constant(unit),
      }),
    }),
    fc
      .tuple(
        fc.record({ kind: fc.constant('number' as const), operator, value: number, unit: fc.constant(unit) }),
        cite,
      )
      .map(([one, cited]) => ({ ...one, ...cited })),
    fc.constantFrom<Requirement>(
      { kind: 'none' },
      { kind: 'set-by-province' },
      { kind: 'set-by-ministry' },
      { kind: 'not-applicable' },
      { kind: 'unknown' },
      { kind: 'grade', grades: ['a', 'b', 'c'].map((id) => ({ id, name })), atLeast: 'b' },
    ),
    fc.record({
      kind: fc.constant('interpolated' as const),
      operator,
      unit: fc.constant(unit),
      start: fc.record({ year: fc.constant(2021), value: number }),
      end: fc.record({ year: fc.constant(2024), value: number }),
    }),
    fc.record({
      kind: fc.constant('relative' as const),
      operator,
      unit: fc.constant(unit),
      times: fc.constantFrom('1', '1.1', 2, 0, '0.333333333333333333333333333333'),
      to: fc.oneof(
        fc.record({
          kind: fc.constant('reference' as const),
          base: fc.constantFrom('province-average', 'own-past', 'last-year' as const),
        }),
        fc.constantFrom(
          { kind: 'threshold' as const, indicator: 'base' },
          { kind: 'threshold' as const, indicator: 'x', set: 'other' },
        ),
      ),
    }),
  ];
  if (depth === 0) return fc.oneof(...leaf);
  const inner = requirement(unit, depth - 1);
  const parts = fc
    .tuple(inner, inner)
    .map((two) => two.map((one, index) => ({ id: `p${index}`, name, requirement: one })));
  return fc.oneof(
    ...leaf,
    fc.record({
      kind: fc.constant('by-column' as const),
      columns: fc.record({ A: inner, B: inner, N: inner }),
    }),
    fc.tuple(inner, inner).map(([one, two]): Requirement => ({
      kind: 'by-year',
      years: [
        { from: 2020, to: 2022, requirement: one },
        { from: 2023, to: 2023, requirement: two },
      ],
    })),
    fc.tuple(inner, inner).map(([one, two]): Requirement => ({
      kind: 'by-date',
      versions: [
        { from: '2020-01-01', to: '2022-12-31', requirement: one },
        { from: '2023-01-01', to: null, requirement: two },
      ],
    })),
    fc.tuple(inner, inner).map(([one, two]): Requirement => ({
      kind: 'by-count',
      fact: 'schools',
      bands: [
        { from: 0, to: 2, requirement: one },
        { from: 3, to: null, requirement: two },
      ],
    })),
    fc.record({ kind: fc.constant('of-which' as const), whole: inner, parts }),
    fc.record({ kind: fc.constantFrom('all-of', 'any-of' as const), parts }),
    fc.record({ kind: fc.constant('both-sexes' as const), requirement: inner }),
    fc.record({ kind: fc.constant('if-any' as const), of: fc.constant(name), requirement: inner }),
  );
}

function indicator(id: string): fc.Arbitrary<Indicator> {
  return fc.constantFrom<Measure | undefined>('percent', 'score', 'household', undefined).chain((unit) =>
    (unit === undefined
      ? fc.constantFrom<Requirement | undefined>(undefined, { kind: 'met' }, { kind: 'unknown' })
      : requirement(unit, 2)
    ).map((one) => ({
      id,
      name,
      ...(unit === undefined ? {} : { unit }),
      ...(one === undefined ? {} : { requirement: one }),
    })),
  );
}

function rule(indicators: readonly Indicator[]): fc.Arbitrary<CriterionRule | undefined> {
  const ids = indicators.map(({ id }) => id);
  return fc.oneof(
    fc.constantFrom<CriterionRule | undefined>(undefined, { kind: 'all' }),
    fc.record(
      {
        kind: fc.constant('at-least' as const),
        count: fc.integer({ min: 1, max: ids.length }),
        including: fc.constant(ids.slice(0, 1)),
      },
      { requiredKeys: ['kind', 'count'] },
    ),
    fc
      .record({
        atLeast: fc.constantFrom('1', '5', '7.5', '0.00001'),
        floorPercent: fc.constantFrom('0', '50', '33.33333'),
        points: fc.constantFrom('5', 10, '2.5'),
      })
      .map(({ atLeast, floorPercent, points }): CriterionRule => {
        const whole = Number(points) * ids.length;
        return {
          kind: 'points',
          atLeast: Number(atLeast) > whole ? String(whole) : atLeast,
          floorPercent,
          points: Object.fromEntries(
            indicators.map(({ id, unit }) => [
              id,
              { points, ...(unit === 'score' ? { byValue: true } : {}) },
            ]),
          ),
        };
      }),
  );
}

function criterion(number: number): fc.Arbitrary<Criterion> {
  const ids = fc.constantFrom<readonly string[]>(
    [],
    [String(number)],
    [`${number}.1`, `${number}.2`],
    [`${number}.1`, `${number}.2`, `${number}.3`],
  );
  return ids.chain((own) =>
    own.length === 0
      ? fc.constant({ id: String(number), number, name })
      : fc.tuple(...own.map(indicator)).chain((indicators) =>
          rule(indicators).map((one) => ({
            id: String(number),
            number,
            name,
            indicators,
            ...(one === undefined ? {} : { rule: one }),
          })),
        ),
  );
}

const validity = { from: '2020-01-01', to: null } as const;
const columnRules: NonNullable<CriteriaSetDefinition['columnRules']> = [
  { when: { kind: 'is', fact: 'poor', oneOf: [true] }, column: 'A', validity, citation },
  { when: { kind: 'compares', fact: 'schools', operator: '>', value: '5' }, column: 'B', validity, citation },
  {
    when: { kind: 'not', of: { kind: 'any', of: [{ kind: 'is', fact: 'region', oneOf: ['A'] }] } },
    column: { fact: 'region' },
    validity,
    citation,
  },
  { column: null, validity, citation },
];

/** What every random set has around its criteria. */
const frame = {
  level: 'commune',
  tier: 'standard',
  title: name,
  validity,
  citation,
  facts: [
    { kind: 'yes-no', id: 'poor', name },
    { kind: 'choice', id: 'region', name, options: ['A', 'B'] },
    { kind: 'number', id: 'schools', name, unit: 'item' },
  ],
  columns: ['A', 'B', 'N'].map((id) => ({ id, name, isNational: id === 'N' })),
} as const satisfies Omit<CriteriaSetDefinition, 'id' | 'criteria'>;

/** Sets with cells of all kinds, and rules of all kinds. */
export const randomSet: fc.Arbitrary<CriteriaSetDefinition> = fc
  .record({
    criteria: fc.tuple(criterion(1), criterion(2), criterion(3)),
    rules: fc.subarray([...columnRules]),
    base: fc.oneof(
      fc.constant<Requirement>({ kind: 'number', operator: '>=', value: '30', unit: 'percent' }),
      fc.constant<Requirement>({
        kind: 'relative',
        operator: '>=',
        times: '1.1',
        unit: 'percent',
        to: { kind: 'reference', base: 'last-year' },
      }),
    ),
  })
  .map(({ criteria, rules, base }) => ({
    id: 'random',
    ...frame,
    ...(rules.length === 0 ? {} : { columnRules: rules }),
    criteria: [
      ...criteria,
      {
        id: '9',
        number: 9,
        name,
        indicators: [{ id: 'base', name, unit: 'percent' as const, requirement: base }],
      },
    ],
    monitored: [{ id: 'watched', name, unit: 'household' as const }],
  }));

/** Another set, to which thresholds are relative. */
export const otherSet: CriteriaSetDefinition = {
  id: 'other',
  ...frame,
  columnRules,
  criteria: [
    {
      id: 'x1',
      number: 1,
      name,
      indicators: [
        {
          id: 'x',
          name,
          unit: 'percent',
          requirement: {
            kind: 'by-column',
            columns: {
              A: { kind: 'number', operator: '>=', value: 20, unit: 'percent' },
              B: { kind: 'number', operator: '>=', value: '45.5', unit: 'percent' },
              N: { kind: 'unknown' },
            },
          },
        },
      ],
    },
  ],
};
