import {
  defineCriteriaSet,
  type BatchContext,
  type CriteriaSetDefinition,
  type CriterionRule,
  type Indicator,
  type Requirement,
  type ThresholdOptions,
} from '../../src/criteria/index.js';
import type { CriteriaSqlSource } from '../../src/sql/index.js';
import type { Row } from '../criteria/batch/rowsToTable.js';

/** A set with rows, and what is asked of them. */
export interface HandmadeSet {
  readonly what: string;
  readonly definition: CriteriaSetDefinition;
  readonly rows: readonly Row[];
  readonly context?: Omit<BatchContext, 'date'>;
  readonly options?: ThresholdOptions;
  readonly source?: Partial<CriteriaSqlSource>;
}

const name = { vi: 'X', en: 'X' };
const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' } as const;
const unsure = { ...citation, provenance: 'unconfirmed' } as const;
const validity = { from: '2020-01-01', to: null } as const;

/** Ids with all that ends or escapes something in some dialect. */
const A = `a'b"c\\d\`e -- ; /* \n`;
const B = "\\' OR 1=1";
const N = 'N';
const columns = [
  { id: A, name },
  { id: B, name },
  { id: N, name, isNational: true },
];

const number = (value: string, more: object = {}): Requirement => ({
  kind: 'number',
  operator: '>=',
  value,
  unit: 'percent',
  ...more,
});
const byColumn: Requirement = {
  kind: 'by-column',
  columns: { [A]: number('20'), [B]: number('60'), [N]: number('90') },
};
type To = Extract<Requirement, { kind: 'relative' }>['to'];
const relative = (to: To, times: string | number = 1, more: object = {}): Requirement => ({
  kind: 'relative',
  operator: '>=',
  times,
  unit: 'percent',
  to,
  ...more,
});

const indicator = (id: string, requirement: Requirement, more: object = {}): Indicator => ({
  id,
  name,
  unit: 'percent',
  requirement,
  ...more,
});

function setOf(
  indicators: readonly Indicator[],
  more: Partial<CriteriaSetDefinition> = {},
  rule?: CriterionRule,
): CriteriaSetDefinition {
  return {
    id: `own ${A}`,
    level: 'commune',
    tier: 'standard',
    title: name,
    validity,
    citation,
    criteria: [{ id: '1', number: 1, name, indicators, ...(rule === undefined ? {} : { rule }) }],
    ...more,
  };
}

const one = (requirement: Requirement, more: Partial<CriteriaSetDefinition> = {}) =>
  setOf([indicator('1.1', requirement)], more);

/** Rows with every combination of what is listed, a value of 50 in each. */
function rowsWith(
  named: readonly (string | undefined)[],
  facts: readonly (Row['facts'] | undefined)[],
): readonly Row[] {
  return named.flatMap((column) =>
    facts.map((own) => ({
      findings: { '1.1': { value: 50 } },
      ...(column === undefined ? {} : { column }),
      ...(own === undefined ? {} : { facts: own }),
    })),
  );
}

const facts: NonNullable<CriteriaSetDefinition['facts']> = [
  { kind: 'yes-no', id: 'poor', name },
  { kind: 'choice', id: 'region', name, options: [A, B] },
  { kind: 'number', id: 'schools', name, unit: 'item' },
];
const everyColumn = [undefined, A, B, N];
const everyFact = [undefined, { poor: true }, { poor: false }, { region: A }, { region: B, poor: false }];
const isPoor = { kind: 'is', fact: 'poor', oneOf: [true] } as const;
const notPoor = { kind: 'is', fact: 'poor', oneOf: [false] } as const;
const manySchools = { kind: 'compares', fact: 'schools', operator: '>', value: '2' } as const;

const refuse: ThresholdOptions = { unconfirmed: 'refuse' };
const rows = rowsWith(everyColumn, everyFact);

const columnSets: readonly HandmadeSet[] = [
  {
    what: 'a rule for all that no text confirms',
    definition: one(byColumn, { columns, facts, columnRules: [{ column: A, validity, citation: unsure }] }),
    rows,
  },
  { what: 'columns without rules', definition: one(byColumn, { columns, facts }), rows },
  {
    what: 'a rule for all that settles nothing',
    definition: one(byColumn, { columns, facts, columnRules: [{ column: null, validity, citation }] }),
    rows,
  },
  {
    what: 'rules by facts, the first not confirmed',
    definition: one(byColumn, {
      columns,
      facts,
      columnRules: [
        { when: isPoor, column: A, validity, citation: unsure },
        { when: notPoor, column: { fact: 'region' }, validity, citation },
        { when: manySchools, column: N, validity, citation },
        { column: B, validity, citation },
      ],
    }),
    rows: [...rows, ...rowsWith(everyColumn, [{ schools: 3 }, { schools: 2, poor: false }, { schools: 2 }])],
  },
  {
    what: 'rules of which some are not in force any more',
    definition: one(byColumn, {
      columns,
      facts,
      columnRules: [
        { column: A, validity: { from: '2020-01-01', to: '2022-12-31' }, citation },
        { when: isPoor, column: B, validity, citation },
      ],
    }),
    rows,
  },
  {
    what: 'a rule under a condition that settles nothing',
    definition: one(byColumn, {
      columns,
      facts,
      columnRules: [{ when: isPoor, column: null, validity, citation }],
    }),
    rows,
  },
  {
    what: 'all, any and not',
    definition: one(byColumn, {
      columns,
      facts,
      columnRules: [
        { when: { kind: 'all', of: [isPoor, manySchools] }, column: A, validity, citation },
        {
          when: { kind: 'not', of: { kind: 'any', of: [isPoor, manySchools] } },
          column: B,
          validity,
          citation,
        },
      ],
    }),
    rows: rowsWith(
      [undefined],
      [true, false, undefined].flatMap((poor) =>
        [1, 3, undefined].map((schools) => ({
          ...(poor === undefined ? {} : { poor }),
          ...(schools === undefined ? {} : { schools }),
        })),
      ),
    ),
  },
];

const given: readonly Pick<HandmadeSet, 'context' | 'options' | 'source'>[] = [
  {},
  { options: refuse },
  { context: { facts: { poor: true } } },
  { context: { facts: { poor: false, region: A } }, options: refuse },
  { source: { columns: null } },
  { source: { columns: null }, options: refuse },
  { source: { columns: null }, context: { column: A, facts: {} }, options: refuse },
  { source: { facts: { poor: null, region: null, schools: null } } },
  { source: { facts: { poor: null, region: null, schools: null } }, context: { facts: { poor: true } } },
  { context: { column: A }, options: refuse },
];

const ofColumns = columnSets.flatMap((set) =>
  given.map((more, place): HandmadeSet => ({
    ...set,
    ...more,
    what: `${set.what} (${String(place)})`,
    // What the table does not hold, the rows do not say.
    rows: set.rows.map(({ column, facts: own, ...rest }) => ({
      ...rest,
      ...(column === undefined || more.source?.columns === null ? {} : { column }),
      ...(own === undefined || more.source?.facts !== undefined ? {} : { facts: own }),
    })),
  })),
);

const ifAny = (requirement: Requirement): Requirement => ({ kind: 'if-any', of: name, requirement });
const grades = (atLeast: string): Requirement => ({
  kind: 'grade',
  grades: [A, 'b', 'c'].map((id) => ({ id, name })),
  atLeast,
});
const states = ['met', 'basically-met', 'not-met', 'not-applicable', undefined] as const;
const everyPair: readonly Row[] = states.flatMap((first) =>
  states.map((second): Row => ({
    findings: {
      ...(first === undefined ? {} : { '1.1': first }),
      ...(second === undefined ? {} : { '1.2': second }),
    },
  })),
);
const pair = (first: Requirement, second: Requirement): readonly Indicator[] => [
  indicator('1.1', first),
  indicator('1.2', second),
];
const applying = everyPair.filter(({ findings = {} }) => !Object.values(findings).includes('not-applicable'));

const ofRules: readonly HandmadeSet[] = [1, 2].flatMap((count) =>
  [{}, { including: ['1.1'] }].flatMap((including): readonly HandmadeSet[] => [
    {
      what: `at least ${String(count)} of two that need not apply ${JSON.stringify(including)}`,
      definition: setOf(
        pair(ifAny({ kind: 'met' }), ifAny({ kind: 'met' })),
        {},
        {
          kind: 'at-least',
          count,
          ...including,
        },
      ),
      rows: everyPair,
    },
    {
      what: `at least ${String(count)} of one that applies and one that others set ${JSON.stringify(including)}`,
      definition: setOf(
        pair({ kind: 'set-by-province' }, number('50')),
        {},
        {
          kind: 'at-least',
          count,
          ...including,
        },
      ),
      rows: (['met', 'basically-met', 'not-met', { value: 50 }, { value: 49 }] as const).map((found) => ({
        findings: { '1.2': found },
      })),
      source: { findings: { '1.2': 'second', '1': null }, values: { '1.1': null, '1.2': 'value' } },
    },
  ]),
);

const ofNothing: HandmadeSet = {
  what: 'at least one of which nothing is known',
  definition: setOf(pair({ kind: 'met' }, { kind: 'set-by-province' }), {}, { kind: 'at-least', count: 1 }),
  rows: [{ findings: {} }],
  source: { values: { '1.2': null }, findings: { '1.1': null }, grades: {} },
};

const score = (id: string, requirement: Requirement = { kind: 'met' }): Indicator =>
  indicator(id, requirement, { unit: 'score' });
const points = (rule: object): CriterionRule => ({
  kind: 'points',
  atLeast: '7.5',
  points: { '1.1': { points: '5' }, '1.2': { points: 10, byValue: true } },
  ...rule,
});
const scored = { kind: 'number', operator: '>=', value: 0, unit: 'score' } as const;
const everyScore: readonly Row[] = states.flatMap((first) =>
  [undefined, -1, 0, '2.5', '4.99999999999999999999', 5, 7.5, 10, 11].map((value): Row => ({
    findings: {
      ...(first === undefined ? {} : { '1.1': first }),
      ...(value === undefined ? {} : { '1.2': { value } }),
    },
  })),
);

const ofPoints: readonly HandmadeSet[] = [
  {},
  { floorPercent: '50' },
  { atLeast: '15' },
  // As many as the first earns: less than nothing of the second takes none of them away.
  { atLeast: '5' },
  { atLeast: '10.5' },
].flatMap((rule) => [
  {
    what: `points ${JSON.stringify(rule)}`,
    definition: setOf([score('1.1', ifAny({ kind: 'met' })), score('1.2', scored)], {}, points(rule)),
    rows: [...everyScore, ...everyPair.filter(({ findings = {} }) => findings['1.2'] !== 'not-applicable')],
  },
  {
    what: `points that need not apply ${JSON.stringify(rule)}`,
    definition: setOf([score('1.1', ifAny({ kind: 'met' })), score('1.2', ifAny(scored))], {}, points(rule)),
    rows: everyPair,
  },
  {
    what: `points of which nothing is known ${JSON.stringify(rule)}`,
    definition: setOf([score('1.1'), score('1.2', scored)], {}, points(rule)),
    rows: [{ findings: {} }],
    source: { values: { '1.2': null }, findings: { '1.1': null, '1': null } },
  },
]);

const parts = (kind: 'all-of' | 'any-of' | 'of-which'): Requirement => {
  const list = [
    { id: A, name, requirement: number('40') },
    { id: 'q', name, requirement: ifAny(grades('b')) },
  ];
  return kind === 'of-which'
    ? { kind, whole: number('50'), parts: list.map((part) => ({ ...part, requirement: number('40') })) }
    : { kind, parts: list };
};
const part = (first: unknown, second: unknown, value?: number): Row => ({
  findings: {
    '1.1': {
      ...(value === undefined ? {} : { value }),
      parts: Object.fromEntries(
        [
          [A, first],
          ['q', second],
        ].filter(([, finding]) => finding !== undefined),
      ),
    } as never,
  },
});
const everyPart: readonly Row[] = [
  undefined,
  'met',
  'not-met',
  'basically-met',
  { value: 39.9 },
  { value: 40 },
].flatMap((first) =>
  [undefined, 'met', 'not-applicable', { grade: A }, { grade: 'b' }, { grade: 'c' }].map((second) =>
    part(first, second),
  ),
);

const ofParts: readonly HandmadeSet[] = [
  { what: 'all of the parts', definition: one(parts('all-of')), rows: everyPart },
  { what: 'one of the parts', definition: one(parts('any-of')), rows: everyPart },
  {
    what: 'a part of which alone the table has a column',
    definition: one(parts('any-of')),
    rows: [part('met', undefined), part('not-met', undefined), { findings: {} }],
    source: { findings: { [`1.1/${A}`]: 'part' }, values: {}, grades: {} },
  },
  {
    what: 'a whole with its parts',
    definition: one(parts('of-which')),
    rows: [49, 50, 100, undefined].flatMap((value) =>
      [undefined, { value: 30 }, { value: 40 }, { value: 60 }, 'not-met'].flatMap((first) =>
        [undefined, { value: 40 }].map((second) => part(first, second, value)),
      ),
    ),
  },
];

const sexed: Requirement = { kind: 'both-sexes', requirement: number('50') };

const others: readonly HandmadeSet[] = [
  ...['b', A, 'c'].map((atLeast): HandmadeSet => ({
    what: `grades from ${atLeast}`,
    definition: one(grades(atLeast)),
    rows: [A, 'b', 'c', undefined].map((grade) => ({
      findings: grade === undefined ? {} : { '1.1': { grade } },
    })),
  })),
  {
    what: 'grades of other columns',
    definition: one(
      {
        kind: 'by-column',
        columns: { [A]: grades('b'), [B]: ifAny({ kind: 'met' }), [N]: { kind: 'not-applicable' } },
      },
      { columns },
    ),
    rows: everyColumn.flatMap((column) =>
      [{ grade: A }, { grade: 'b' }, { value: 3 }, 'met', 'not-applicable', undefined].map(
        (finding): Row => ({
          ...(column === undefined ? {} : { column }),
          findings: finding === undefined ? {} : ({ '1.1': finding } as never),
        }),
      ),
    ),
  },
  {
    what: 'parts of other columns',
    definition: one(
      { kind: 'by-column', columns: { [A]: sexed, [B]: number('70'), [N]: { kind: 'unknown' } } },
      { columns },
    ),
    rows: [undefined, A, B].flatMap((column) =>
      [
        { parts: { men: { value: 60 } } },
        { parts: { men: { value: 60 }, women: { value: 50 } } },
        { parts: { women: 'not-met' } },
      ].map((finding): Row => ({
        ...(column === undefined ? {} : { column }),
        findings: { '1.1': finding as never },
      })),
    ),
  },
  {
    what: 'nothing that applies',
    definition: one({ kind: 'not-applicable' }),
    rows: [{ findings: {} }, { findings: { '1.1': 'met' } }, { findings: { '1.1': { value: 3 } } }],
  },
  {
    what: 'nothing that applies, of which nothing is told',
    definition: one({ kind: 'not-applicable' }),
    rows: [{ findings: {} }],
    source: { values: { '1.1': null }, findings: {}, grades: {} },
  },
  {
    what: 'years before and after a line between two values',
    definition: one({
      kind: 'interpolated',
      operator: '>=',
      unit: 'percent',
      start: { year: 2025, value: 10 },
      end: { year: 2030, value: 20 },
    }),
    rows: [{ findings: { '1.1': { value: 50 } } }],
  },
  {
    what: 'a multiple of a figure, exactly',
    definition: one(relative({ kind: 'reference', base: 'own-past' }, '1.1', { operator: '>' })),
    rows: ['55.0', '55.0000000000000000001', '54.9'].flatMap((value) =>
      [50, undefined].map((figure): Row => ({
        findings: { '1.1': { value } },
        ...(figure === undefined ? {} : { references: { 'own-past': { '1.1': figure } } }),
      })),
    ),
  },
  {
    what: 'multiples of thresholds that are none',
    definition: setOf([
      indicator('1.1', relative({ kind: 'threshold', indicator: '1.2' }, 2)),
      indicator('1.2', number('20')),
      indicator('1.3', relative({ kind: 'threshold', indicator: '1.4' })),
      indicator('1.4', { kind: 'met', embedded: { ...number('20') } as never }),
      indicator('1.5', relative({ kind: 'threshold', indicator: '1.6' }, 1, { unit: 'percent' })),
      indicator('1.6', number('20', { unit: 'item' }), { unit: 'item' }),
      indicator('1.7', relative({ kind: 'threshold', indicator: 'x', set: 'absent' })),
      indicator('1.8', relative({ kind: 'threshold', indicator: '1.7' })),
    ]),
    rows: [39, 40].map((value) => ({
      findings: Object.fromEntries(
        ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8'].map((id) => [id, { value }]),
      ),
    })),
  },
  {
    what: 'a threshold of another set that is not applied any more',
    definition: one(relative({ kind: 'threshold', indicator: '1.1', set: 'old' })),
    options: {
      sets: [
        defineCriteriaSet({
          ...one(number('20')),
          id: 'old',
          validity: { from: '2020-01-01', to: '2022-12-31' },
        }),
      ],
    },
    rows: [{ findings: { '1.1': { value: 50 } } }],
  },
  ...[{}, { options: refuse }].map((more): HandmadeSet => ({
    what: `thresholds that no text confirms ${JSON.stringify(more)}`,
    definition: setOf([
      indicator('1.1', number('20', { citation: unsure })),
      indicator('1.2', number('20'), { citation: unsure }),
      indicator('1.3', relative({ kind: 'threshold', indicator: '1.2' })),
      indicator('1.4', ifAny(number('20', { citation: unsure }))),
    ]),
    rows: [10, 30].map((value) => ({
      findings: Object.fromEntries(['1.1', '1.2', '1.3', '1.4'].map((id) => [id, { value }])),
    })),
    ...more,
  })),
  {
    what: 'findings on a criterion beside its indicators',
    definition: setOf(pair(ifAny({ kind: 'met' }), number('50')), {
      criteria: [
        { id: '1', number: 1, name, indicators: pair(ifAny({ kind: 'met' }), number('50')) },
        { id: '2', number: 2, name },
      ],
    }),
    rows: (['met', 'basically-met', 'not-met', undefined] as const).flatMap((found) =>
      [...applying, { findings: {} }].map(({ findings }): Row => ({
        findings: { ...findings, ...(found === undefined ? {} : { '1': found, '2': found }) },
      })),
    ),
  },
  {
    what: 'what is wrong in some way',
    definition: setOf(pair(ifAny(parts('of-which')), ifAny(grades('b'))), { columns, facts }),
    rows: [
      { findings: { '1.1': 'maybe' as never } },
      { findings: { '1': 'not-applicable' as never } },
      { findings: { '1.2': { grade: 'z' } } },
      { column: 'Z', findings: {} },
      { facts: { region: 'Z' }, findings: {} },
      { facts: { schools: -1 }, findings: {} },
      { references: { 'own-past': { '1.1': -1 } }, findings: {} },
      { findings: { '1.1': { value: 101 } } },
      { findings: { '1.1': { value: -1 } } },
      part({ value: 101 }, undefined),
      part({ value: 41 }, undefined, 40),
      part({ value: 40 }, undefined, 40),
      part(undefined, { value: 41 }, 40),
    ],
  },
  {
    what: 'what is only watched',
    definition: setOf([indicator('1.1', { kind: 'met' })], {
      monitored: [
        { id: 'houses', name, unit: 'household' },
        indicator('share', number('50')),
        { id: 'grade', name, requirement: grades('b') },
        indicator('parts', parts('of-which')),
      ],
    }),
    rows: [
      {},
      { houses: { value: 3 }, share: { value: '50' }, grade: { grade: 'b' }, parts: { value: 1 } },
      { houses: { value: -1 } },
      { houses: { grade: 'any' } },
      { share: { value: 101 } },
      { share: { value: 100 } },
      { grade: { grade: 'z' } },
      { parts: { parts: { [A]: { value: 101 } } } },
      { parts: { value: 40, parts: { [A]: { value: 41 } } } },
    ].map((found) => ({ findings: { '1.1': 'met', ...found } as never })),
  },
];

/** Sets made by hand: with what chance would seldom put together. */
export const handmadeSets: readonly HandmadeSet[] = [
  ...ofColumns,
  ...ofRules,
  ofNothing,
  ...ofPoints,
  ...ofParts,
  ...others,
];
