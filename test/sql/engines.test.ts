import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compileCriteria,
  defineCriteriaSet,
  type BatchContext,
  type ThresholdOptions,
} from '../../src/criteria/index.js';
import { isMtqgError } from '../../src/foundation/internal.js';
import {
  compilePoverty,
  defineLocalPovertyStandard,
  povertyStandards,
  type DeprivationState,
  type HouseholdTable,
  type StandardToApply,
} from '../../src/poverty/index.js';
import { povertySql, type PovertySqlSource } from '../../src/sql/index.js';
import { randomRow } from '../criteria/batch/randomRows.js';
import { otherSet, randomSet } from '../criteria/batch/randomSets.js';
import { fill, openDuckDb, openPostgreSql, type Engine } from './engines.js';
import { handmadeSets } from './handmadeSets.js';
import { expectEqual } from './sameAsColumnar.js';
import { expectUnknowns } from './unknowns.js';
import { tries } from '../fixtures/tries.js';

const engines: Engine[] = [];
beforeAll(async () => {
  engines.push(await openDuckDb(), await openPostgreSql());
}, 60_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const other = defineCriteriaSet(otherSet);

describe('a criteria set as a query equals the columnar form, row for row', () => {
  const cases = randomSet.chain((definition) =>
    fc.record({
      definition: fc.constant(definition),
      rows: fc.array(randomRow(defineCriteriaSet(definition)), { minLength: 8, maxLength: 12 }),
      date: fc.constantFrom('2021-06-30', '2023-06-30', '2024-12-31'),
      given: fc.constantFrom<Omit<BatchContext, 'date'>>(
        {},
        {},
        { column: 'B' },
        { facts: { poor: false } },
        { facts: { region: 'A', schools: '2.5' } },
      ),
      options: fc.constantFrom<ThresholdOptions>({}, { sets: [other] }, { unconfirmed: 'refuse' }),
    }),
  );

  it.each([0, 1])(
    'on engine %i',
    async (place) => {
      const engine = engines[place]!;
      const runs = tries(56);
      let done = 0;
      await fc.assert(
        fc.asyncProperty(cases, async ({ definition, rows, date, given, options }) => {
          // Unconditional rules may contradict the column of the context.
          if (
            codesOf(() => compileCriteria(defineCriteriaSet(definition), { date, ...given }, options))
              .length > 0
          )
            return;
          if (await expectEqual(engine, definition, { rows, context: { date, ...given }, options }))
            done += 1;
        }),
        { numRuns: runs },
      );
      expect(done).toBeGreaterThan(runs / 3);
    },
    120_000,
  );
});

describe('sets made by hand as queries equal the columnar form, row for row', () => {
  describe.each([0, 1])('on engine %i', (place) => {
    // The other engine is slower, and has nothing of its own in most of them.
    const sets = handmadeSets.filter((_, index) => place === 0 || index % 3 === 0);
    it.each(sets)('$what', async ({ definition, rows, context = {}, options = {}, source = {} }) => {
      const given = { rows, context: { date: '2024-12-31', ...context }, options, source };
      expect(await expectEqual(engines[place]!, definition, given)).toBe(true);
    });
  });
});

expectUnknowns(engines);

const classNames = ['poor', 'near-poor', 'average-living-standard', 'above'];

/** A state as the columnar form takes it. */
const stateOf = (state: unknown): any =>
  state === true ? 'deprived' : state === false ? 'not-deprived' : state;

/** The codes of the problems for which something is refused; none where it is not. */
function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code }) => code);
    throw error;
  }
}

/** A local standard with a cut-off of its own, and bounds that are no whole numbers. */
const stricter = defineLocalPovertyStandard({
  id: 'city-x',
  name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
  national: 'vn-2022',
  validity: { from: '2022-01-01', to: '2025-12-31' },
  citation: { source: { kind: 'publication', title: 'Ví dụ' }, provenance: 'secondary' },
  incomeLines: [
    { line: 'income', area: 'urban', upTo: '3000000.5' },
    { line: 'average-living-standard', area: 'urban', upTo: '3900000' },
  ],
  deprivationCutoff: { atLeast: 1 },
});

const standards: readonly StandardToApply[] = [...povertyStandards().map(({ id }) => id), stricter];

/** Households at, beside and between the bounds of a standard, with anything known of their deprivations. */
function households(standard: StandardToApply, form: 'deprived' | 'deprivations' | 'deprivationCount') {
  const rules =
    typeof standard === 'string' ? povertyStandards().find(({ id }) => id === standard)! : standard;
  const bounds = rules.classRules.flatMap(({ anyOf }) =>
    anyOf.flatMap(({ income = {} }) => Object.values(income).map(({ value }) => Number(value))),
  );
  const income = fc.oneof(
    fc
      .constantFrom(...bounds)
      .chain((bound) => fc.constantFrom(-1, -0.01, 0, 0, 0.01, 1).map((step) => bound + step)),
    fc.constantFrom(...bounds).map((bound) => `${String(Math.floor(bound))}.0000000000000000001`),
    fc.constantFrom(null, 0, 9_000_000, -1),
  );
  const state =
    form === 'deprived'
      ? fc.constantFrom(true, true, false, null)
      : fc.constantFrom<DeprivationState | null>(
          'deprived',
          'deprived',
          'not-deprived',
          'not-applicable',
          null,
        );
  const known = fc
    .constantFrom(true, false, false)
    .map((one) => (form === 'deprived' ? one : one ? 'deprived' : 'not-deprived'));
  const size = { minLength: rules.indicators.length, maxLength: rules.indicators.length };
  return fc.record({
    area: fc.constantFrom('rural', 'urban', 'rural', 'urban', 'rural', 'urban', 'rural', null, 'town'),
    income,
    states: fc.oneof(fc.array<unknown>(state, size), fc.array<unknown>(known, size)),
    count: fc.constantFrom(null, 0, 1, 2, 3, 4, 99, '1.5'),
  });
}

describe('a poverty standard as a query equals the columnar form, row for row', () => {
  const forms = ['deprived', 'deprivations', 'deprivationCount'] as const;

  it.each([0, 1])(
    'on engine %i',
    async (place) => {
      const engine = engines[place]!;
      const seen = new Set<string>();
      for (const standard of standards) {
        const compiled = compilePoverty(standard);
        const takesCount = compiled.indicators.length > 0;
        for (const form of takesCount ? forms : [undefined]) {
          const rows = fc.sample(households(standard, form ?? 'deprived'), { numRuns: 50, seed: 7 });
          const named = Object.fromEntries(compiled.indicators.map((id) => [id, `${id}?`]));
          const source: PovertySqlSource = {
            dialect: engine.dialect,
            table: 'hộ',
            keys: ['mã hộ'],
            area: 'khu vực',
            income: 'thu nhập',
            ...(form === undefined ? {} : { [form]: form === 'deprivationCount' ? 'count' : named }),
          };
          const query = povertySql(standard, source);
          const cell = (
            row: (typeof rows)[number],
            index: number,
            [kind, id]: readonly (string | number)[],
          ) => {
            if (kind === 'keys') return index;
            if (kind === 'area' || kind === 'income') return row[kind];
            return kind === 'deprivationCount'
              ? row.count
              : row.states[compiled.indicators.indexOf(String(id))];
          };
          await fill(
            engine,
            'hộ',
            query.expects,
            rows.map((row, index) => query.expects.map(({ path }) => cell(row, index, path))),
          );
          const answers = [...(await engine.run(query.sql))].sort(
            (one, two) => Number(one[0]) - Number(two[0]),
          );
          const tableOf = (some: typeof rows): HouseholdTable => ({
            rows: some.length,
            standard: compiled.standard,
            area: some.map(({ area }) => area) as any,
            income: some.map(({ income }) => income),
            ...(form === undefined
              ? {}
              : form === 'deprivationCount'
                ? { deprivationCount: some.map(({ count }) => count) }
                : {
                    deprivations: Object.fromEntries(
                      compiled.indicators.map((id, one) => [
                        id,
                        some.map(({ states }) => stateOf(states[one])),
                      ]),
                    ),
                  }),
          });
          const isSound = (index: number) => answers[index]![1] === null;
          const { classes, outcomes, possibleClasses } = compiled.evaluate(
            tableOf(rows.filter((_, index) => isSound(index))),
          );
          const sound = rows.flatMap((_, index) => (isSound(index) ? [answers[index]!.slice(2)] : []));
          expect(sound.length).toBeGreaterThan(rows.length / 3);
          expect(sound).toEqual(
            Array.from(classes, (code, index) => {
              const bits = possibleClasses[index]!;
              const isIn = (wanted: number) =>
                bits === 0 || (bits & wanted) === 0 ? false : (bits & ~wanted) === 0 ? true : null;
              seen.add(outcomes[code]!);
              const left = classNames.filter((_, bit) => bits & (1 << bit)).join(', ');
              return [outcomes[code], left, isIn(1), isIn(2), isIn(3)];
            }),
          );
          rows.forEach((row, index) => {
            if (isSound(index)) return;
            const [, problem, ...others] = answers[index]!;
            expect(codesOf(() => compiled.evaluate(tableOf([row])))).toContain(String(problem).split(':')[0]);
            expect(others).toEqual([null, null, null, null, null]);
          });
        }
      }
      expect([...seen].sort()).toEqual(
        [...compilePoverty('vn-2022').outcomes].filter((one) => seen.has(one)).sort(),
      );
      expect(seen.size).toBeGreaterThan(4);
    },
    60_000,
  );
});
