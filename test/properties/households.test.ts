import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/foundation/internal.js';
import {
  classifyHousehold,
  defineLocalPovertyStandard,
  householdClasses,
  povertyStandards,
  type DeprivationState,
  type HouseholdClass,
  type HouseholdToClassify,
} from '../../src/poverty/index.js';

const standards = povertyStandards();
const anyStandard = fc.constantFrom(...standards);
const area = fc.constantFrom('rural' as const, 'urban' as const);
/** Incomes of every size, many of them at a bound or beside it. */
const income = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000 }),
  fc
    .tuple(
      fc.constantFrom(
        ...standards.flatMap(({ incomeLines }) => incomeLines.map(({ upTo }) => Number(upTo.value))),
        401_000,
        501_000,
      ),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([line, step]) => line + step),
);
const state = fc.constantFrom<DeprivationState>('deprived', 'not-deprived', 'not-applicable');
const states = (ids: readonly string[]): fc.Arbitrary<Readonly<Record<string, DeprivationState>>> =>
  fc
    .array(fc.option(state, { nil: undefined }), { minLength: ids.length, maxLength: ids.length })
    .map((all) =>
      Object.fromEntries(ids.flatMap((id, index) => (all[index] === undefined ? [] : [[id, all[index]]]))),
    );
const household = anyStandard.chain((standard) =>
  fc.record({
    standard: fc.constant(standard),
    area,
    income: fc.option(income, { nil: undefined }),
    deprivations: states(standard.indicators.map(({ id }) => id)),
  }),
);

const given = (one: {
  readonly area: 'rural' | 'urban';
  readonly income: number | undefined;
  readonly deprivations: Readonly<Record<string, DeprivationState>>;
}): HouseholdToClassify => ({
  area: one.area,
  deprivations: one.deprivations,
  ...(one.income === undefined ? {} : { income: one.income }),
});
const rank = (one: HouseholdClass): number => householdClasses.indexOf(one);

describe('the classes that are possible', () => {
  test('contain that of every completion', () => {
    fc.assert(
      fc.property(household, income, fc.infiniteStream(state), (one, amount, more) => {
        const { standard } = one;
        const all = standard.indicators.map(
          ({ id }) => [id, one.deprivations[id] ?? more.next().value!] as const,
        );
        const open = classifyHousehold(standard, given(one));
        const complete = classifyHousehold(standard, {
          area: one.area,
          income: one.income ?? amount,
          deprivations: Object.fromEntries(all),
        });
        expect(open.possibleClasses).toEqual(expect.arrayContaining([...complete.possibleClasses]));
      }),
    );
  });

  test('are one exactly where the class is told, and in order', () => {
    fc.assert(
      fc.property(household, (one) => {
        const { class: found, possibleClasses } = classifyHousehold(one.standard, given(one));
        expect(possibleClasses.map(rank)).toEqual([...possibleClasses.map(rank)].sort((a, b) => a - b));
        if (!isRefusal(found)) expect(possibleClasses).toEqual([found]);
        else if (found.code === 'between-classes') expect(possibleClasses).toEqual([]);
        else if (found.code === 'class-not-established') expect(possibleClasses.length).toBeGreaterThan(1);
        else expect(found.missing?.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a household is never put higher', () => {
  test('by one more deprivation', () => {
    fc.assert(
      fc.property(household, fc.nat(), (one, index) => {
        const ids = one.standard.indicators.map(({ id }) => id);
        fc.pre(ids.length > 0);
        const id = ids[index % ids.length]!;
        const before = classifyHousehold(
          one.standard,
          given({ ...one, deprivations: { ...one.deprivations, [id]: 'not-deprived' } }),
        );
        const after = classifyHousehold(
          one.standard,
          given({ ...one, deprivations: { ...one.deprivations, [id]: 'deprived' } }),
        );
        expect(Math.max(...after.possibleClasses.map(rank))).toBeLessThanOrEqual(
          Math.max(...before.possibleClasses.map(rank)),
        );
        expect(Math.min(...after.possibleClasses.map(rank))).toBeLessThanOrEqual(
          Math.min(...before.possibleClasses.map(rank)),
        );
      }),
    );
  });

  test('by less income', () => {
    fc.assert(
      fc.property(household, income, income, (one, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((amount) =>
          classifyHousehold(one.standard, given({ ...one, income: amount })),
        );
        // Between two bands no class holds.
        fc.pre(low!.possibleClasses.length > 0 && high!.possibleClasses.length > 0);
        expect(Math.min(...low!.possibleClasses.map(rank))).toBeLessThanOrEqual(
          Math.min(...high!.possibleClasses.map(rank)),
        );
        expect(Math.max(...low!.possibleClasses.map(rank))).toBeLessThanOrEqual(
          Math.max(...high!.possibleClasses.map(rank)),
        );
      }),
    );
  });

  test('by a stricter standard of its place', () => {
    fc.assert(
      fc.property(household, fc.nat(2_000_000), fc.integer({ min: 1, max: 3 }), (one, raise, atLeast) => {
        const { standard } = one;
        const local = defineLocalPovertyStandard({
          id: 'place',
          name: { vi: 'chuẩn của tỉnh', en: 'standard of the province' },
          national: standard.id,
          validity: { from: '2006-01-01', to: null },
          citation: { source: { kind: 'publication', title: 'Example' }, provenance: 'secondary' },
          incomeLines: standard.incomeLines.map(({ line, area: of, upTo }) => ({
            line,
            area: of,
            upTo: Number(upTo.value) + raise,
          })),
          ...(standard.deprivationCutoff === undefined ? {} : { deprivationCutoff: { atLeast } }),
        });
        const result = classifyHousehold(local, given(one));
        fc.pre(result.possibleClasses.length > 0 && result.local!.possibleClasses.length > 0);
        expect(Math.min(...result.local!.possibleClasses.map(rank))).toBeLessThanOrEqual(
          Math.min(...result.possibleClasses.map(rank)),
        );
        expect(Math.max(...result.local!.possibleClasses.map(rank))).toBeLessThanOrEqual(
          Math.max(...result.possibleClasses.map(rank)),
        );
      }),
    );
  });
});

test('a number of deprivations says as much as its indicators', () => {
  fc.assert(
    fc.property(anyStandard, area, income, fc.infiniteStream(state), (standard, where, amount, more) => {
      const deprivations = Object.fromEntries(standard.indicators.map(({ id }) => [id, more.next().value!]));
      const count = Object.values(deprivations).filter((one) => one === 'deprived').length;
      const base = { area: where, income: amount };
      fc.pre(standard.deprivationCutoff?.outOf !== undefined);
      const [byList, byCount] = [{ deprivations }, { deprivationCount: count }].map((one) =>
        classifyHousehold(standard, { ...base, ...one }),
      );
      expect([byList!.class, byList!.possibleClasses]).toEqual([byCount!.class, byCount!.possibleClasses]);
    }),
  );
});

test('by scores it is the class of the income for which they stand', () => {
  const scales = standards.flatMap((standard) =>
    standard.scoreScale === undefined ? [] : [{ standard, scale: standard.scoreScale }],
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...scales),
      area,
      fc.nat(250),
      fc.nat(10),
      ({ standard, scale }, where, incomeScore, count) => {
        const scored = classifyHousehold(standard, {
          area: where,
          scores: { circular: scale.circular, incomeScore, deprivationScore: count * 10 },
        });
        const step = scale.equivalents.find(
          (one) => one.area === where && incomeScore <= Number(one.score.value),
        );
        const last = scale.equivalents.filter((one) => one.area === where).at(-1)!;
        const amount = Number((step ?? last).income.value) + (step === undefined ? 1 : 0);
        const byIncome = classifyHousehold(standard, {
          area: where,
          income: amount,
          deprivationCount: count,
        });
        expect(scored.possibleClasses).toEqual(expect.arrayContaining([...byIncome.possibleClasses]));
        if (step !== undefined) expect(scored.class).toBe(byIncome.class);
      },
    ),
  );
});
