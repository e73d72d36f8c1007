import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMtqgError, isRefusal } from '../../../src/foundation/internal.js';
import {
  classifyHousehold,
  compilePoverty,
  defineLocalPovertyStandard,
  deprivationProfile,
  povertyRates,
  povertyRatesByGroup,
  povertyStandardOn,
  povertyStandards,
  householdClasses,
  tallyHouseholds,
  type CompiledPoverty,
  type DeprivationState,
  type HouseholdClass,
  type HouseholdColumns,
  type HouseholdTable,
  type HouseholdToTally,
  type PlacedHouseholdTable,
} from '../../../src/poverty/index.js';
import { tries } from '../../fixtures/tries.js';

const citation = { source: { kind: 'publication', title: 'Ví dụ' }, provenance: 'secondary' } as const;

const stricter = defineLocalPovertyStandard({
  id: 'city-x',
  name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
  national: 'vn-2022',
  validity: { from: '2022-01-01', to: '2025-12-31' },
  citation,
  incomeLines: [
    { line: 'income', area: 'urban', upTo: '3000000.5' },
    { line: 'average-living-standard', area: 'urban', upTo: '3900000' },
  ],
  deprivationCutoff: { atLeast: 2 },
});

/** A local standard with indicators of its own. */
function withIndicators(count: number) {
  const { indicators } = povertyStandardOn('2022-01-01');
  return defineLocalPovertyStandard({
    id: `city-${String(count)}`,
    name: { vi: 'chuẩn nghèo của thành phố Y', en: 'poverty standard of city Y' },
    national: 'vn-2022',
    validity: { from: '2022-01-01', to: '2025-12-31' },
    citation,
    dimensions: [{ id: 'waste', name: { vi: 'rác thải', en: 'waste' } }],
    indicators: Array.from({ length: count }, (_, place) =>
      place < indicators.length
        ? { id: indicators[place]!.id }
        : { id: `own-${String(place)}`, dimension: 'waste', name: { vi: 'riêng', en: 'own' } },
    ),
  });
}

const wide = withIndicators(18);

/** In towns nobody is of average living standard, so that there are fewer bounds than in the country. */
const narrow = defineLocalPovertyStandard({
  id: 'city-z',
  name: { vi: 'chuẩn nghèo của thành phố Z', en: 'poverty standard of city Z' },
  national: 'vn-2022',
  validity: { from: '2022-01-01', to: '2025-12-31' },
  citation,
  incomeLines: [{ line: 'income', area: 'urban', upTo: '3000000' }],
});

const standards = [...povertyStandards().map(({ id }) => id), stricter, wide, narrow] as const;

type Standard = (typeof standards)[number];

interface Household {
  readonly area: 'rural' | 'urban';
  readonly income?: string | number;
  readonly states: readonly (DeprivationState | undefined)[];
  readonly count?: number;
  readonly persons?: number;
  readonly place: number;
}

/** What the columns say of a row, or classification of one household. */
interface Standing {
  readonly outcome: string;
  readonly possibleClasses: readonly HouseholdClass[];
}

const rulesOf = (standard: Standard) =>
  typeof standard === 'string' ? povertyStandards().find(({ id }) => id === standard)! : standard;

/** Amounts at bounds, next to them, and anywhere. */
function incomeOf(standard: Standard): fc.Arbitrary<string | number> {
  const bounds = rulesOf(standard).classRules.flatMap(({ anyOf }) =>
    anyOf.flatMap(({ income = {} }) => Object.values(income).map(({ value }) => Number(value))),
  );
  return fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }),
    fc
      .tuple(fc.constantFrom(...bounds), fc.constantFrom(-1, -0.5, -0.01, 0, 0.01, 0.5, 1, 1000))
      .map(([bound, step]) => bound + step),
    // More digits than a double has.
    fc
      .tuple(fc.constantFrom(...bounds), fc.constantFrom('.0000000000000000000001', '.00'))
      .map(([bound, rest]) => `${String(Math.floor(bound))}${rest}`),
    fc.constantFrom(...bounds).map((bound) => `${String(Math.floor(bound) - 1)}.9999999999999999999`),
  );
}

function householdOf(standard: Standard): fc.Arbitrary<Household> {
  const { indicators, deprivationCutoff } = rulesOf(standard);
  const most = Number(deprivationCutoff?.outOf?.value ?? 20);
  const state = fc.constantFrom<DeprivationState | undefined>(
    'deprived',
    'deprived',
    'not-deprived',
    'not-deprived',
    'not-applicable',
    undefined,
  );
  const known = fc.constantFrom<DeprivationState>('deprived', 'not-deprived', 'not-deprived');
  const size = { minLength: indicators.length, maxLength: indicators.length };
  return fc.record(
    {
      area: fc.constantFrom('rural' as const, 'urban' as const),
      income: incomeOf(standard),
      states: fc.oneof(fc.array(state, size), fc.array(known, size)),
      count: fc.integer({ min: 0, max: most }),
      persons: fc.integer({ min: 1, max: 12 }),
      place: fc.nat({ max: 2 }),
    },
    { requiredKeys: ['area', 'states', 'place'] },
  );
}

/** What the classification of single households says. */
function classified(
  standard: Standard,
  { area, income, states, count }: Household,
  by: 'states' | 'count',
): Standing {
  const { indicators } = rulesOf(standard);
  const deprivations = Object.fromEntries(
    indicators.flatMap(({ id }, place) =>
      states[place] === undefined ? [] : [[id, states[place]] as const],
    ),
  );
  const result = classifyHousehold(standard, {
    area,
    ...(income === undefined ? {} : { income }),
    ...(by === 'states' ? { deprivations } : count === undefined ? {} : { deprivationCount: count }),
  });
  const { class: found, possibleClasses } = typeof standard === 'string' ? result : result.local!;
  return { outcome: isRefusal(found) ? found.code : found, possibleClasses };
}

function rowsOf({ outcomes, classes, possibleClasses }: HouseholdColumns): readonly Standing[] {
  return Array.from(classes, (code, row) => ({
    outcome: outcomes[code]!,
    possibleClasses: (['poor', 'near-poor', 'average-living-standard', 'above'] as const).filter(
      (_, place) => (possibleClasses[row]! >> place) & 1,
    ),
  }));
}

/** A number nearer to a limit than any double, from below. */
function below(limit: string): string {
  const last = limit.search(/[1-9](?=[0.]*$)/);
  const before = limit.slice(0, last) + String(Number(limit[last]) - 1);
  return `${before}${limit.slice(last + 1).replaceAll('0', '9')}${limit.includes('.', last) ? '' : '9999999999'}`;
}

const CODES = ['not-deprived', 'deprived', 'not-applicable', undefined] as const;

/** The same households as columns, in every form in which they may be given. */
function tablesOf({ standard, indicators }: CompiledPoverty, list: readonly Household[]) {
  const rows = list.length;
  const column = (place: number) => list.map(({ states }) => states[place] ?? null);
  const bitsOf = (wanted: (state: DeprivationState | undefined) => boolean) =>
    Uint32Array.from(list, ({ states }) =>
      states.reduce((bits, state, place) => (wanted(state) ? bits + 2 ** place : bits), 0),
    );
  const common = {
    rows,
    area: list.map(({ area }) => area),
    income: list.map(({ income }) => income ?? null),
  };
  const codes = (place: number) => Uint8Array.from(list, ({ states }) => CODES.indexOf(states[place]));
  return {
    lists: {
      ...common,
      deprivations: Object.fromEntries(indicators.map((id, place) => [id, column(place)])),
    },
    codes: { ...common, deprivations: Object.fromEntries(indicators.map((id, place) => [id, codes(place)])) },
    bits: {
      ...common,
      standard,
      area: Uint8Array.from(list, ({ area }) => (area === 'rural' ? 0 : 1)),
      deprived: bitsOf((state) => state === 'deprived'),
      unknown: bitsOf((state) => state === undefined),
    },
  } satisfies Record<string, HouseholdTable>;
}

const placed = (list: readonly Household[]) => ({
  places: Int32Array.from(list, ({ place }) => place),
  persons: list.map(({ persons }) => persons ?? null),
});

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
  return [];
}

describe('the columns say of every row what is said of one household', () => {
  it.each(
    standards.map((standard) => [typeof standard === 'string' ? standard : standard.id, standard] as const),
  )('%s', (_, standard) => {
    const compiled = compilePoverty(standard);
    fc.assert(
      fc.property(fc.array(householdOf(standard), { minLength: 1, maxLength: 12 }), (list) => {
        const expected = list.map((one) => classified(standard, one, 'states'));
        const { lists, codes, bits } = tablesOf(compiled, list);
        for (const table of [lists, codes, bits]) expect(rowsOf(compiled.evaluate(table))).toEqual(expected);
      }),
      { numRuns: tries(60) },
    );
  });

  it.each(['vn-2016', 'vn-2022', 'vn-2027'] as const)('by the number of deprivations, %s', (standard) => {
    const { evaluate } = compilePoverty(standard);
    fc.assert(
      fc.property(fc.array(householdOf(standard), { minLength: 1, maxLength: 12 }), (list) => {
        const table = {
          rows: list.length,
          area: list.map(({ area }) => area),
          income: list.map(({ income }) => income ?? null),
          deprivationCount: list.map(({ count }) => count ?? null),
        };
        expect(rowsOf(evaluate(table))).toEqual(list.map((one) => classified(standard, one, 'count')));
      }),
      { numRuns: tries(60) },
    );
  });

  it('with nothing known but the area', () => {
    const { evaluate } = compilePoverty('vn-2022');
    expect(rowsOf(evaluate({ rows: 1, area: 'urban' }))).toEqual([
      {
        outcome: 'missing-input',
        possibleClasses: ['poor', 'near-poor', 'average-living-standard', 'above'],
      },
    ]);
    expect(rowsOf(evaluate({ rows: 1, area: 'rural', income: [1000], deprivations: {} }))).toEqual([
      { outcome: 'missing-input', possibleClasses: ['poor', 'near-poor'] },
    ]);
    expect(rowsOf(evaluate({ rows: 0, area: [] }))).toEqual([]);
  });

  it.each(
    standards.map((standard) => [typeof standard === 'string' ? standard : standard.id, standard] as const),
  )('without an income, in each area, of each number of deprivations: %s', (_, standard) => {
    const compiled = compilePoverty(standard);
    const { indicators } = rulesOf(standard);
    const list = (['rural', 'urban'] as const).flatMap((area) =>
      Array.from({ length: 2 * (indicators.length + 1) }, (_one, number): Household => ({
        area,
        states: indicators.map((_id, place) =>
          place < number >> 1 ? 'deprived' : number % 2 === 0 ? 'not-deprived' : undefined,
        ),
        place: 0,
      })),
    );
    const { bits } = tablesOf(compiled, list);
    const { standard: id, rows, area, deprived, unknown } = bits;
    expect(rowsOf(compiled.evaluate({ standard: id, rows, area, deprived, unknown }))).toEqual(
      list.map((one) => classified(standard, one, 'states')),
    );
  });

  it('of incomes with more digits than a double, one area for all', () => {
    const { evaluate } = compilePoverty('vn-2022');
    const income = ['1500000.0000000000000001', '1499999.9999999999999999', '0.00000000000000000001', 0];
    const table = { rows: 4, area: 'rural' as const, income, deprivationCount: [3, 3, 0, 0] };
    expect(rowsOf(evaluate(table)).map(({ outcome }) => outcome)).toEqual([
      'average-living-standard',
      'poor',
      'near-poor',
      'near-poor',
    ]);
  });

  it('of incomes at limits with more digits than a double: below, on and above, however near limits lie', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 40 });
    const cases = fc.record({
      whole: fc.integer({ min: 2_300_000, max: 2 ** 31 }),
      first: digits,
      between: digits,
      step: fc.constantFrom('1', '9', '01', '0000000000000000000000001'),
    });
    fc.assert(
      fc.property(cases, ({ whole, first, between, step }) => {
        const line = `${String(whole)}.${first}`;
        const living = `${line}${between}${step}`;
        const standard = defineLocalPovertyStandard({
          id: 'city-w',
          name: { vi: 'chuẩn nghèo của thành phố W', en: 'poverty standard of city W' },
          national: 'vn-2022',
          validity: { from: '2022-01-01', to: '2025-12-31' },
          citation,
          incomeLines: (['rural', 'urban'] as const).flatMap((area) => [
            { line: 'income' as const, area, upTo: area === 'rural' ? line : String(Number(line)) },
            {
              line: 'average-living-standard' as const,
              area,
              upTo: area === 'rural' ? living : '3000000000',
            },
          ]),
        });
        const income = [line, living].flatMap((limit) => [limit, `${limit}0000000001`, below(limit)]);
        const around = [...income, `${line}${between}`, Number(line), Number(living), String(whole), null];
        const list = around.flatMap((one) =>
          (['rural', 'urban'] as const).flatMap((area) =>
            [0, 3].map((count) => ({ area, income: one, count, states: [], place: 0 })),
          ),
        );
        const { evaluate } = compilePoverty(standard);
        const table = {
          rows: list.length,
          area: list.map(({ area }) => area),
          income: list.map((one) => one.income),
          deprivationCount: list.map(({ count }) => count),
        };
        expect(rowsOf(evaluate(table))).toEqual(
          list.map(({ income: one, ...rest }) =>
            classified(standard, { ...rest, ...(one === null ? {} : { income: one }) }, 'count'),
          ),
        );
      }),
      { numRuns: tries(25) },
    );
  });

  it('of the largest incomes that are read, where the nearest double is too large', () => {
    const { evaluate } = compilePoverty('vn-2022');
    const income = [`${'9'.repeat(34)}.9`, 1e33];
    const table = { rows: 2, area: 'urban' as const, income, deprivationCount: [12, 0] };
    expect(rowsOf(evaluate(table)).map(({ outcome }) => outcome)).toEqual(['above', 'above']);
  });

  it('of more rows than are worked on at once', () => {
    const rows = 10_001;
    const { evaluate, outcomes, indicators } = compilePoverty('vn-2022');
    const income = Float64Array.from({ length: rows }, (_, row) => (row * 7919) % 4_000_000);
    const deprived = Uint16Array.from({ length: rows }, (_, row) => row % 4096);
    const area = Uint8Array.from({ length: rows }, (_, row) => row % 2);
    const missing = { income: Uint8Array.from({ length: rows }, (_, row) => (row % 10 === 0 ? 1 : 0)) };
    const bits = evaluate({ rows, standard: 'vn-2022', area, income, deprived, missing });
    const columns = indicators.map((id, place) => [id, deprived.map((own) => (own >> place) & 1)] as const);
    const deprivations = Object.fromEntries(columns.map(([id, own]) => [id, Uint8Array.from(own)]));
    expect(evaluate({ rows, area, income, deprivations, missing })).toEqual(bits);
    for (const row of [0, 1, 4095, 4096, 4097, 9999, 10_000]) {
      const states = indicators.map((_, place) =>
        (deprived[row]! >> place) & 1 ? 'deprived' : 'not-deprived',
      );
      const one = classified(
        'vn-2022',
        {
          area: row % 2 === 0 ? 'rural' : 'urban',
          states: states,
          place: 0,
          ...(row % 10 === 0 ? {} : { income: income[row]! }),
        },
        'states',
      );
      expect(outcomes[bits.classes[row]!]).toBe(one.outcome);
    }
  });
});

describe('a run sums by place', () => {
  const places = ['Xã A', { vi: 'Xã B', en: 'Commune B' }, 'Xã C'];

  it.each(
    standards.map((standard) => [typeof standard === 'string' ? standard : standard.id, standard] as const),
  )('as households are counted one by one, wherever tables end: %s', (_, standard) => {
    const compiled = compilePoverty(standard);
    fc.assert(
      fc.property(
        fc.array(householdOf(standard), { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 20 }),
        (list, end) => {
          const whole = compiled.start(places);
          const all = { ...tablesOf(compiled, list).bits, ...placed(list) };
          expect(whole.add(all)).toEqual(compiled.evaluate(tablesOf(compiled, list).bits));
          const sums = whole.finish();
          const split = compiled.start(places);
          for (const part of [list.slice(0, end), list.slice(end)])
            split.add({ ...tablesOf(compiled, part).lists, ...placed(part) });
          expect(split.finish()).toEqual(sums);
          for (const [place, tally] of sums.tallies.entries()) {
            const own = list.filter((one) => one.place === place);
            const standings = own.map((one) => classified(standard, one, 'states'));
            const isPoor = (one: Standing) =>
              one.possibleClasses.length > 0 &&
              one.possibleClasses.every((name) => name === 'poor' || name === 'near-poor');
            const columns = (
              states: readonly (DeprivationState | undefined)[],
              isCounted: (row: number) => boolean,
            ) =>
              compiled.indicators.map(
                (_id, indicator) =>
                  own.filter((one, row) => states.includes(one.states[indicator]) && isCounted(row)).length,
              );
            const at = (
              name: 'deprived' | 'deprivedPoorAndNearPoor' | 'unknown' | 'unknownPoorAndNearPoor',
            ) => compiled.indicators.map((id) => sums.indicators[id]![name][place]);
            expect(at('deprived')).toEqual(columns(['deprived'], () => true));
            expect(at('unknown')).toEqual(columns([undefined], () => true));
            const ofPoor = (row: number) => isPoor(standings[row]!);
            expect(at('deprivedPoorAndNearPoor')).toEqual(columns(['deprived'], ofPoor));
            expect(at('unknownPoorAndNearPoor')).toEqual(columns([undefined], ofPoor));
            for (const outcome of compiled.outcomes) {
              const these = own.filter((_one, row) => standings[row]!.outcome === outcome);
              expect(sums.households[outcome][place]).toBe(these.length);
              expect(sums.persons[outcome][place]).toBe(
                these.reduce((sum, { persons = 0 }) => sum + persons, 0),
              );
            }
            const counted = tallyHouseholds({
              standard: 'not-stated',
              households: own.map(({ persons, states }, row): HouseholdToTally => {
                const { outcome, possibleClasses } = standings[row]!;
                const found = householdClasses.find((one) => one === outcome);
                return {
                  ...(found === undefined ? { possibleClasses } : { class: found }),
                  ...(persons === undefined ? {} : { persons }),
                  deprivations: Object.fromEntries(
                    compiled.indicators.map((id, indicator) => [id, states[indicator] ?? 'unknown']),
                  ),
                };
              }),
            });
            const { counts, possibleCounts, persons, undetermined } = counted;
            expect(tally).toMatchObject({ counts, possibleCounts, undetermined });
            expect([Object.keys(tally.counts), tally.persons]).toEqual([Object.keys(counts), persons]);
            // Where nobody is poor, the columns know the indicators all the same.
            if (possibleCounts.poorAndNearPoor.lower !== '0')
              expect(tally.deprived).toEqual(counted.deprived);
          }
        },
      ),
      { numRuns: tries(30) },
    );
  });

  const { start } = compilePoverty('vn-2022');
  const table: PlacedHouseholdTable = {
    rows: 5,
    standard: 'vn-2022',
    area: 'rural',
    income: [1_200_000, 1_500_000, 3_000_000, 1_000_000, null],
    deprived: Uint16Array.of(0b111, 0b1, 0, 0b11, 0),
    unknown: Uint16Array.of(0, 0, 0, 0b100, 0),
    places: [0, 0, 0, 1, 1],
    persons: Uint8Array.of(4, 3, 2, 5, 1),
    missing: { persons: Uint8Array.of(0, 0, 0, 0, 1) },
  };

  it('so that rates, rates of groups and profiles take the counts as they are', () => {
    const run = start(['Xã A']);
    run.add({
      standard: 'vn-2022',
      rows: 3,
      area: 'rural',
      income: [1_200_000, 1_500_000, 3_000_000],
      deprived: Uint16Array.of(0b111, 0b1, 0),
      persons: [4, 3, 2],
    });
    const { rows, standard, tallies, kind } = run.finish();
    expect([run.kind, kind, rows, standard]).toEqual(['poverty-run', 'poverty-sums', 3, 'vn-2022']);
    const [tally] = tallies;
    const { counts, persons } = tally!;
    const rates = povertyRates({ standard: 'vn-2022', counts, ...(persons && { persons }) });
    expect(rates.poorPercent).toMatchObject({ value: expect.stringMatching(/^33\.3333/) });
    expect(rates.byPersons?.poorPercent).toMatchObject({ value: expect.stringMatching(/^44\.4444/) });
    const byGroup = povertyRatesByGroup({
      standard: 'vn-2022',
      groups: [{ subject: tally!.subject, counts }],
    });
    expect(byGroup.groups).toHaveLength(1);
    const { deprived } = tally!;
    expect(deprivationProfile({ standard: 'vn-2022', households: 2, deprived }).indicators[0]).toMatchObject({
      indicator: 'employment',
      deprivedPercent: { value: '100' },
    });
  });

  it('and what is open is left out, within its range', () => {
    const run = start(['Xã A', 'Xã B']);
    run.add(table);
    const [first, second] = run.finish().tallies;
    expect(first).toMatchObject({
      counts: { poor: { value: '1' }, nearPoor: { value: '1' }, households: { value: '3' } },
      persons: { poor: { value: '4' }, nearPoor: { value: '3' }, persons: { value: '9' } },
      undetermined: { value: '0' },
    });
    expect(second).toMatchObject({
      possibleCounts: {
        poor: { lower: '0', upper: '1' },
        nearPoor: { lower: '0', upper: '2' },
        poorAndNearPoor: { lower: '1', upper: '2' },
      },
      undetermined: { value: '2' },
    });
    expect(second?.counts).toEqual({ households: { kind: 'quantity', value: '2', unit: 'household' } });
    expect(second).not.toHaveProperty('persons');
    const known = start(['Xã B']);
    known.add({
      ...table,
      rows: 2,
      income: [1_000_000, 1_000_000],
      deprived: Uint16Array.of(0b11, 0b111),
      unknown: Uint16Array.of(0b100, 0),
      places: [0, 0],
      persons: [5, 1],
      missing: {},
    });
    expect(known.finish().tallies[0]).toMatchObject({
      counts: { poorAndNearPoor: { value: '2' }, households: { value: '2' } },
      persons: { poorAndNearPoor: { value: '6' }, persons: { value: '6' } },
    });
    expect(known.finish().tallies[0]?.counts).not.toHaveProperty('poor');
  });

  it('of indicators of which only the number is known, nothing', () => {
    const run = start(['Xã A']);
    run.add({ rows: 2, area: 'rural', income: [1, 1], deprivationCount: [3, 2] });
    expect(run.finish().indicators['water']).toMatchObject({
      deprived: Float64Array.of(0),
      unknown: Float64Array.of(2),
    });
  });
});

describe('what is wrong', () => {
  const { evaluate, start } = compilePoverty('vn-2022');
  const wrong = (table: object) => problemsOf(() => evaluate(table as never));
  const right = { rows: 2, area: 'rural' } as const;

  it('with a standard', () => {
    expect(problemsOf(() => compilePoverty('vn-2030' as never))).toEqual(['not-one-of standard']);
    expect(problemsOf(() => compilePoverty(undefined as never))).toEqual(['missing standard']);
    expect(problemsOf(() => compilePoverty(withIndicators(33)))).toEqual(['too-long standard.indicators']);
    expect(compilePoverty(withIndicators(32)).indicators).toHaveLength(32);
    expect(compilePoverty(povertyStandards()[3]!).standard).toBe('vn-2022');
  });

  it('with places', () => {
    expect(problemsOf(() => start([]))).toEqual(['too-short places']);
    expect(problemsOf(() => start(['A', 'B', { vi: 'A', en: 'A' }]))).toEqual(['duplicate places.2']);
    expect(problemsOf(() => start('A' as never))).toEqual(['wrong-type places']);
  });

  it.each<[object | undefined, readonly string[]]>([
    [undefined, ['missing table', 'missing table.rows']],
    [{ area: 'rural' }, ['missing table.rows']],
    [{ rows: 1 }, ['missing table.area']],
    [{ rows: 1, area: 'suburban' }, ['not-one-of table.area']],
    [{ rows: 1, area: 1 }, ['wrong-type table.area']],
    [{ rows: 2, area: ['rural', null] }, ['not-one-of table.area.1']],
    [{ rows: 2, area: Uint8Array.of(1, 2) }, ['not-one-of table.area.1']],
    [{ rows: 2, area: ['rural'] }, ['too-short table.area']],
    [
      { ...right, places: [0, 0], persons: [1, 1] },
      ['unknown-key table.places', 'unknown-key table.persons'],
    ],
    [{ ...right, income: [1, -1] }, ['too-small table.income.1']],
    [{ ...right, income: Float64Array.of(1, -1) }, ['too-small table.income.1']],
    [
      { ...right, income: Float64Array.of(NaN, 1e-150) },
      ['wrong-type table.income.0', 'bad-format table.income.1'],
    ],
    [{ ...right, income: Float64Array.of(1e40, 1) }, ['too-large table.income.0']],
    [{ ...right, income: [1], missing: { income: Uint8Array.of(0, 2) } }, ['too-short table.income']],
    [
      { ...right, income: Float64Array.of(1, 1), missing: { income: Uint8Array.of(0, 2) } },
      ['not-one-of table.missing.income.1'],
    ],
    [{ ...right, missing: { income: Uint8Array.of(0, 1) } }, ['no-such-member table.missing.income']],
    [{ ...right, missing: { area: Uint8Array.of(0, 1) } }, ['unknown-key table.missing.area']],
    [{ ...right, income: new Float32Array(2) }, ['wrong-type table.income']],
    [{ ...right, deprived: new Uint16Array(2) }, ['missing table.standard']],
    [{ ...right, standard: 'vn-2016', deprived: new Uint16Array(2) }, ['not-one-of table.standard']],
    [{ ...right, standard: 'vn-2022', deprived: [0, 0] }, ['wrong-type table.deprived']],
    [{ ...right, standard: 'vn-2022', deprived: new Uint8Array(3) }, ['too-long table.deprived']],
    [{ ...right, standard: 'vn-2022', unknown: new Uint8Array(2) }, ['missing table.deprived']],
    [
      { ...right, standard: 'vn-2022', deprived: Uint16Array.of(4095, 4096) },
      ['no-such-member table.deprived.1'],
    ],
    [
      {
        ...right,
        standard: 'vn-2022',
        deprived: Uint32Array.of(1, 2),
        unknown: Uint32Array.of(1, 0x80000000),
      },
      ['contradiction table.unknown.0', 'no-such-member table.unknown.1'],
    ],
    [{ ...right, deprivations: { watr: [null, null] } }, ['no-such-member table.deprivations.watr']],
    [{ ...right, deprivations: { water: ['yes', null] } }, ['not-one-of table.deprivations.water.0']],
    [{ ...right, deprivations: { water: [null] } }, ['too-short table.deprivations.water']],
    [
      { ...right, deprivations: { water: Uint8Array.of(3, 4), toilet: Uint8Array.of(0, 255) } },
      ['not-one-of table.deprivations.water.1', 'not-one-of table.deprivations.toilet.1'],
    ],
    [{ ...right, deprivations: [] }, ['wrong-type table.deprivations']],
    [{ ...right, deprivationCount: [1, 13] }, ['too-large table.deprivationCount.1']],
    [{ ...right, deprivationCount: [1, 1.5] }, ['not-whole table.deprivationCount.1']],
    [
      { ...right, deprivationCount: Float64Array.of(1.5, NaN) },
      ['wrong-type table.deprivationCount.1', 'not-whole table.deprivationCount.0'],
    ],
    [
      { ...right, deprivationCount: ['1.00000000000000000001', null] },
      ['not-whole table.deprivationCount.0'],
    ],
    [{ ...right, deprivationCount: [1, 1], deprivations: {} }, ['duplicate table.deprivationCount']],
    // Where one thing is wrong, what else is wrong is told with it.
    [
      {
        rows: 2,
        area: 'nowhere',
        income: Float64Array.of(-1, 1),
        deprivations: { water: Uint8Array.of(9, 0) },
      },
      ['not-one-of table.area', 'too-small table.income.0', 'not-one-of table.deprivations.water.0'],
    ],
    [
      { rows: 1, area: 'nowhere', standard: 'vn-2022', deprived: Uint16Array.of(5000) },
      ['not-one-of table.area', 'no-such-member table.deprived.0'],
    ],
  ])('with a table: %j', (table, expected) => {
    expect(wrong(table as object)).toEqual(expected);
  });

  it('with a number of deprivations where it tells nothing', () => {
    for (const standard of ['vn-2011', wide] as const)
      expect(
        problemsOf(() => compilePoverty(standard).evaluate({ ...right, deprivationCount: [1, 1] })),
      ).toEqual(['no-such-member table.deprivationCount']);
  });

  it('with places and persons, of which nothing is then added', () => {
    const run = start(['A', 'B']);
    const added = (table: object) => problemsOf(() => run.add({ ...right, ...table }));
    expect(added({})).toEqual(['missing table.places']);
    expect(added({ places: [0, 2] })).toEqual(['too-large table.places.1']);
    expect(added({ places: Uint8Array.of(0, 2) })).toEqual(['too-large table.places.1']);
    expect(added({ places: Int32Array.of(-1, 0) })).toEqual(['too-small table.places.0']);
    expect(added({ places: Int32Array.of(-1, 2) })).toEqual([
      'too-small table.places.0',
      'too-large table.places.1',
    ]);
    expect(added({ places: [0.5, '1'] })).toEqual(['not-whole table.places.0', 'wrong-type table.places.1']);
    expect(added({ places: [0] })).toEqual(['too-short table.places']);
    expect(added({ places: [0, 1], persons: [0, 2.5] })).toEqual([
      'too-small table.persons.0',
      'not-whole table.persons.1',
    ]);
    expect(
      added({ places: [0, 1], persons: Uint8Array.of(1, 1), missing: { persons: Uint8Array.of(0, 3) } }),
    ).toEqual(['not-one-of table.missing.persons.1']);
    expect(added({ places: [0, 1], income: Float64Array.of(1, -1) })).toEqual(['too-small table.income.1']);
    expect(run.finish().rows).toBe(0);
  });

  it('is told at most a thousand times', () => {
    const rows = 3000;
    const many = new Float64Array(rows).fill(-1);
    expect(wrong({ rows, area: 'rural', income: many })).toHaveLength(1000);
    expect(wrong({ rows, area: new Uint8Array(rows).fill(7) })).toHaveLength(1000);
    expect(wrong({ rows, area: Array.from({ length: rows }, () => 'x') })).toHaveLength(1000);
    expect(
      wrong({ rows, area: 'rural', deprivations: { water: new Uint8Array(rows).fill(7) } }),
    ).toHaveLength(1000);
    expect(wrong({ rows, area: 'rural', deprivationCount: new Float64Array(rows).fill(0.5) })).toHaveLength(
      1000,
    );
  });

  it('by columns that throw', () => {
    const hostile = new Proxy([1, 2], {
      get() {
        throw new Error('no');
      },
    });
    const columns = { area: hostile, income: hostile, deprivations: { water: hostile } };
    expect(wrong({ rows: 2, ...columns })).toEqual([
      'wrong-type table.income',
      'wrong-type table.area',
      'wrong-type table.deprivations.water',
    ]);
  });
});
