import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, isRefusal, type Quantity, type Refusal } from '../../src/foundation/index.js';
import {
  alkireFoster,
  compileAlkireFoster,
  compileFosterGreerThorbecke,
  decomposePovertyChange,
  fosterGreerThorbecke,
} from '../../src/poverty/index.js';

const text = (figure: Quantity | Refusal): string => (isRefusal(figure) ? figure.code : figure.value);
const total = (figures: readonly (Quantity | Refusal)[]): string =>
  figures.reduce((all, figure) => all.plus(text(figure)), new Decimal(0)).toFixed();

const incomes = fc.array(
  fc.record({ income: fc.integer({ min: 0, max: 300 }), weight: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 12 },
);
const line = fc.integer({ min: 1, max: 200 });
const group = fc.record({
  population: fc.integer({ min: 1, max: 40 }),
  part: fc.integer({ min: 0, max: 40 }),
});
const state = ({ population, part }: { population: number; part: number }) => ({
  population,
  poor: Math.min(part, population),
});

describe('parts add up to the last digit', () => {
  test('subgroups', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(group, group), { minLength: 1, maxLength: 6 }), (pairs) => {
        const groups = pairs.map(([a, b], index) => ({
          subject: String(index),
          baseline: state(a),
          current: state(b),
        }));
        const result = decomposePovertyChange({ by: 'subgroup', groups });
        expect(
          total([
            result.current,
            { ...result.baseline, value: new Decimal(result.baseline.value).neg().toFixed() },
          ]),
        ).toBe(result.change.value);
        expect(total([result.withinPoints, result.populationShiftPoints, result.interactionPoints])).toBe(
          result.change.value,
        );
        expect(total([result.shapley.withinPoints, result.shapley.populationShiftPoints])).toBe(
          result.change.value,
        );
        expect(total(result.groups.map((one) => one.withinPoints))).toBe(result.withinPoints.value);
        expect(total(result.groups.map((one) => one.populationShiftPoints))).toBe(
          result.populationShiftPoints.value,
        );
        expect(total(result.groups.map((one) => one.interactionPoints))).toBe(result.interactionPoints.value);
        expect(total(result.groups.map((one) => one.shapley.withinPoints))).toBe(
          result.shapley.withinPoints.value,
        );
      }),
    );
  });

  test('growth and redistribution', () => {
    fc.assert(
      fc.property(
        incomes,
        incomes,
        line,
        fc.constantFrom(0, 1, 2),
        (baseline, current, povertyLine, order) => {
          const result = decomposePovertyChange({
            by: 'growth-and-redistribution',
            povertyLine,
            order,
            baseline,
            current,
          });
          if (isRefusal(result.growthPoints)) return;
          expect(total([result.growthPoints, result.redistributionPoints, result.residualPoints])).toBe(
            result.change.value,
          );
          expect(total([result.shapley.growthPoints, result.shapley.redistributionPoints])).toBe(
            result.change.value,
          );
        },
      ),
    );
  });

  test('rate and number, incidence and intensity, and both ways about', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const there = decomposePovertyChange({
          by: 'rate-and-number',
          baseline: state(a),
          current: state(b),
        });
        const back = decomposePovertyChange({ by: 'rate-and-number', baseline: state(b), current: state(a) });
        expect(total([there.rateEffect, there.populationEffect])).toBe(there.change.value);
        // Each effect changes its sign alone, but for what rounding moved by one in the last digit.
        expect(new Decimal(there.rateEffect.value).plus(back.rateEffect.value).abs().lt('1e-28')).toBe(true);
        const factors = ({ population, part }: typeof a) => ({
          headcountPercent: population,
          intensityPercent: part,
        });
        const m0 = decomposePovertyChange({
          by: 'incidence-and-intensity',
          baseline: factors(a),
          current: factors(b),
        });
        expect(total([m0.incidenceEffect, m0.intensityEffect])).toBe(m0.change.value);
      }),
    );
  });
});

describe('Foster–Greer–Thorbecke', () => {
  test('is free of the scale, and falls with its order', () => {
    fc.assert(
      fc.property(incomes, line, fc.integer({ min: 1, max: 1000 }), (households, povertyLine, scale) => {
        const one = fosterGreerThorbecke({ povertyLine, households });
        const scaled = fosterGreerThorbecke({
          povertyLine: povertyLine * scale,
          households: households.map(({ income, weight }) => ({
            income: income * scale,
            weight: weight * scale,
          })),
        });
        for (const member of [
          'headcountPercent',
          'povertyGapPercent',
          'squaredPovertyGapPercent',
          'watts',
        ] as const)
          expect(scaled[member]).toEqual(one[member]);
        const orders = [one.headcountPercent, one.povertyGapPercent, one.squaredPovertyGapPercent].map(
          ({ value }) => new Decimal(value),
        );
        expect(orders[0]!.gte(orders[1]!) && orders[1]!.gte(orders[2]!)).toBe(true);
      }),
    );
  });

  test('of the whole is the mean of that of its parts', () => {
    fc.assert(
      fc.property(incomes, incomes, line, (first, second, povertyLine) => {
        const of = (households: typeof first) => fosterGreerThorbecke({ povertyLine, households });
        const [a, b, all] = [of(first), of(second), of([...first, ...second])];
        const mean = new Decimal(a.povertyGapPercent.value)
          .times(a.population.value)
          .plus(new Decimal(b.povertyGapPercent.value).times(b.population.value))
          .div(all.population.value);
        expect(mean.minus(all.povertyGapPercent.value).abs().lt('1e-30')).toBe(true);
      }),
    );
  });

  test('in columns is the same to twelve digits', () => {
    fc.assert(
      fc.property(incomes, line, (households, povertyLine) => {
        const exact = fosterGreerThorbecke({ povertyLine, households });
        const quick = compileFosterGreerThorbecke({ povertyLine }).evaluate({
          incomes: Float64Array.from(households, ({ income }) => income),
          weights: Uint8Array.from(households, ({ weight }) => weight),
        });
        for (const member of [
          'headcountPercent',
          'povertyGapPercent',
          'squaredPovertyGapPercent',
          'watts',
          'numberPoor',
        ] as const) {
          const [one, other] = [Number(exact[member].value), Number(quick[member].value)];
          expect(Math.abs(one - other)).toBeLessThanOrEqual(Math.abs(one) * 1e-12);
        }
      }),
    );
  });
});

describe('Alkire–Foster', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
  const sample = weights.chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      rows: fc.array(
        fc.tuple(
          fc.nat({ max: 2 ** parts.length - 1 }),
          fc.nat({ max: 2 ** parts.length - 1 }),
          fc.integer({ min: 1, max: 9 }),
        ),
        { minLength: 1, maxLength: 10 },
      ),
      cutoff: fc.integer({ min: 1, max: 12 }),
    }),
  );

  test('in columns is the very same; contributions make 100; what is unknown stays within its bounds', () => {
    fc.assert(
      fc.property(sample, ({ parts, rows, cutoff }) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const indicators = parts.map((part, place) => ({
          id: String(place),
          weight: `${String(part)}/${String(all)}`,
        }));
        const rule = { indicators, cutoff: `${String(cutoff)}/12` };
        const of = (unknownAs: 'deprived' | 'not-deprived' | undefined) =>
          alkireFoster({
            ...rule,
            households: rows.map(([deprived, open, weight]) => ({
              weight,
              deprivations: Object.fromEntries(
                parts.flatMap((_, place) => {
                  if ((deprived >> place) & 1) return [[String(place), 'deprived' as const]];
                  const state = (open >> place) & 1 ? unknownAs : ('not-deprived' as const);
                  return state === undefined ? [] : [[String(place), state]];
                }),
              ),
            })),
          });
        const open = of(undefined);
        const columns = compileAlkireFoster(rule).evaluate({
          deprived: Uint8Array.from(rows, ([deprived]) => deprived),
          unknown: Uint8Array.from(rows, ([deprived, unknown]) => unknown & ~deprived),
          weights: Uint8Array.from(rows, ([, , weight]) => weight),
        });
        expect(columns).toEqual(open);
        const [least, most] = [of('not-deprived'), of('deprived')];
        const bounds = open.possible?.headcountPercent ?? {
          lower: text(open.headcountPercent),
          upper: text(open.headcountPercent),
        };
        expect(new Decimal(bounds.lower!).minus(text(least.headcountPercent)).abs().lt('1e-30')).toBe(true);
        expect(new Decimal(bounds.upper!).minus(text(most.headcountPercent)).abs().lt('1e-30')).toBe(true);
        const shares = most.indicators.map(({ contributionPercent }) => contributionPercent);
        if (shares.every((one) => !isRefusal(one))) expect(total(shares)).toBe('100');
      }),
    );
  });
});
