import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalText,
  isMtqgError,
  toDecimal,
  type Citation,
  type Decimal,
} from '../../src/foundation/internal.js';
import {
  provinces,
  rebaseSeries,
  stableAreas,
  type DivisionWeights,
  type RebasedSeries,
  type Succession,
  type UnitDirectory,
  type UnitObservation,
  type UnitSeries,
} from '../../src/units/index.js';
import { tries } from '../fixtures/tries.js';

/** Old units, each going to one to three of a few new ones, with its households, the poor of them, and a split in thousandths. */
interface World {
  readonly to: readonly (readonly number[])[];
  readonly poor: readonly number[];
  readonly others: readonly number[];
  readonly cuts: readonly (readonly [number, number])[];
}

const source: Citation = { source: { kind: 'publication', title: 'Register' }, provenance: 'secondary' };

const worlds: fc.Arbitrary<World> = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: size, maxLength: size });
  return fc.record({
    to: each(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 })),
    poor: each(fc.nat(50)),
    others: each(fc.nat(500)),
    cuts: each(fc.tuple(fc.nat(1000), fc.nat(1000))),
  });
});

const directoryOf = ({ to }: World): UnitDirectory => ({
  kind: 'unit-directory',
  name: 'random',
  units: [],
  successions: to.flatMap((ends, from) =>
    ends.map((end): Succession => ({
      predecessor: `old:${String(from)}`,
      successor: `new:${String(end)}`,
      extent: ends.length === 1 ? 'whole' : 'part',
      date: '2025-07-01',
    })),
  ),
  asOf: '2025-07-01',
  notices: [],
});

const countsOf = ({ poor }: World): UnitSeries => ({
  moving: 'people',
  unit: 'household',
  observations: poor.map((count, at) => ({ place: `old:${String(at)}`, year: 2024, count })),
});

const ratesOf = ({ poor, others }: World): UnitSeries => ({
  moving: 'people',
  unit: 'household',
  observations: poor.map((numerator, at) => ({
    place: `old:${String(at)}`,
    year: 2024,
    numerator,
    denominator: numerator + (others[at] ?? 0),
  })),
});

/** Cut one into as many parts as there are successors, in thousandths. */
const sharesOf = (parts: number, [a, b]: readonly [number, number]): readonly string[] => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const cut = parts === 2 ? [low, 1000 - low] : [low, high - low, 1000 - high];
  return cut.map((thousandths) => decimalText(toDecimal(thousandths).div(1000)));
};

const weightsOf = ({ to, cuts }: World): readonly DivisionWeights[] =>
  to.flatMap((ends, from) => {
    if (ends.length === 1) return [];
    const shares = sharesOf(ends.length, cuts[from] ?? [0, 0]);
    return [
      {
        place: `old:${String(from)}`,
        shares: ends.map((end, at) => ({ successor: `new:${String(end)}`, share: shares[at] ?? '0' })),
        citation: source,
      },
    ];
  });

const idsOf = (places: readonly { readonly id: string }[]): string => places.map(({ id }) => id).join();

const sum = (values: readonly (string | number)[]): Decimal =>
  values.reduce<Decimal>((total, value) => total.plus(value), toDecimal(0));

const totalOf = (series: RebasedSeries, member: 'count' | 'numerator' | 'denominator'): string =>
  decimalText(
    sum(
      series.areas.map(({ figures }) => {
        const figure = figures[0]?.[member];
        if (figure?.kind !== 'quantity') return expect.unreachable();
        return figure.value;
      }),
    ),
  );

describe('rebaseSeries, on random successions', () => {
  it('conserves totals with weights', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const options = { system: 'new', in: directoryOf(world), weights: weightsOf(world) };
        expect(totalOf(rebaseSeries(countsOf(world), options), 'count')).toBe(decimalText(sum(world.poor)));
        const rates = rebaseSeries(ratesOf(world), options);
        expect(totalOf(rates, 'denominator')).toBe(decimalText(sum([...world.poor, ...world.others])));
      }),
    );
  });

  it('conserves totals over stable areas, which are those of stableAreas', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const directory = directoryOf(world);
        const series = rebaseSeries(countsOf(world), {
          system: 'new',
          in: directory,
          divided: 'stable-area',
        });
        expect(totalOf(series, 'count')).toBe(decimalText(sum(world.poor)));
        const areas = stableAreas({ in: directory }).areas.map(({ newPlaces }) => newPlaces);
        expect(new Set(series.areas.map(({ places }) => idsOf(places)))).toEqual(new Set(areas.map(idsOf)));
      }),
    );
  });

  it('bounds whatever weights may give', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const directory = directoryOf(world);
        const truth = rebaseSeries(ratesOf(world), {
          system: 'new',
          in: directory,
          weights: weightsOf(world),
        });
        const bounds = rebaseSeries(ratesOf(world), { system: 'new', in: directory, divided: 'bounds' });
        truth.areas.forEach(({ places, figures }) => {
          const bounded = bounds.areas.find((area) => area.places[0]?.id === places[0]?.id)?.figures[0];
          for (const member of ['numerator', 'denominator', 'ratePercent'] as const) {
            const [exact, limits] = [figures[0]?.[member], bounded?.[member]];
            if (exact?.kind !== 'quantity' || limits === undefined || limits.kind === 'refusal') continue;
            const [lower, upper] =
              limits.kind === 'range' ? [limits.lower, limits.upper] : [limits.value, limits.value];
            // A rate that does not end is rounded in its 34th digit.
            expect(
              toDecimal(exact.value)
                .plus('1e-30')
                .gte(lower ?? 0),
            ).toBe(true);
            expect(
              toDecimal(exact.value)
                .minus('1e-30')
                .lte(upper ?? 0),
            ).toBe(true);
          }
        });
      }),
    );
  });

  it('does not depend on the order of observations, links and weights', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const directory = directoryOf(world);
        const series = ratesOf(world);
        const weights = weightsOf(world);
        const turned = {
          series: { ...series, observations: [...series.observations].reverse() },
          directory: { ...directory, successions: [...directory.successions].reverse() },
          weights: weights.map((one) => ({ ...one, shares: [...one.shares].reverse() })).reverse(),
        };
        expect(
          rebaseSeries(turned.series, { system: 'new', in: turned.directory, weights: turned.weights }),
        ).toEqual(rebaseSeries(series, { system: 'new', in: directory, weights }));
        expect(
          rebaseSeries(turned.series, { system: 'new', in: turned.directory, divided: 'stable-area' }),
        ).toEqual(rebaseSeries(series, { system: 'new', in: directory, divided: 'stable-area' }));
      }),
    );
  });

  it('refuses weights that are not exactly 1 together', () => {
    const divided = worlds.filter(({ to }) => to.some((ends) => ends.length > 1));
    fc.assert(
      fc.property(divided, fc.integer({ min: 1, max: 1000 }), (world, extra) => {
        const weights = weightsOf(world).map((one) => ({
          ...one,
          shares: one.shares.map(({ successor, share }, at) => ({
            successor,
            share: at === 0 ? decimalText(toDecimal(share).plus(toDecimal(extra).times('1e-20'))) : share,
          })),
        }));
        try {
          rebaseSeries(countsOf(world), { system: 'new', in: directoryOf(world), weights });
          expect.unreachable();
        } catch (error) {
          expect(isMtqgError(error)).toBe(true);
          if (isMtqgError(error)) expect(['contradiction', 'too-large']).toContain(error.code);
        }
      }),
    );
  });

  it('never takes what is missing for zero', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, at) => {
        const series = countsOf(world);
        const left = at % series.observations.length;
        const observations = series.observations.filter((_, index) => index !== left);
        fc.pre(observations.length > 0);
        const { areas } = rebaseSeries(
          { ...series, observations },
          { system: 'new', in: directoryOf(world), divided: 'bounds' },
        );
        const touched = new Set((world.to[left] ?? []).map((end) => `new:${String(end)}`));
        for (const { places: own, figures } of areas) {
          const isTouched = own.some(({ id }) => touched.has(id));
          expect(figures[0]?.missingPlaces.map(({ id }) => id)).toEqual(
            isTouched ? [`old:${String(left)}`] : [],
          );
          expect(figures[0]?.count?.kind === 'refusal').toBe(isTouched);
        }
      }),
    );
  });
});

describe('rebaseSeries, on the provinces', () => {
  const old = provinces().units.filter(({ id }) => id.startsWith('gso2004:'));

  it('is always exact', () => {
    const sized = fc.array(fc.nat(1_000_000), { minLength: old.length, maxLength: old.length });
    fc.assert(
      fc.property(sized, (sizes) => {
        const observations = old.map(({ id }, at): UnitObservation => ({
          place: id,
          year: 2024,
          count: sizes[at] ?? 0,
        }));
        const rebased = rebaseSeries(
          { moving: 'people', unit: 'person', observations },
          { system: 'nso2025' },
        );
        expect(rebased.areas).toHaveLength(34);
        expect(totalOf(rebased, 'count')).toBe(decimalText(sum(sizes)));
      }),
      { numRuns: tries(20) },
    );
  });
});

describe('rebaseSeries and stableAreas, on anything', () => {
  it('answer or throw an error of the library', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        for (const call of [
          () => rebaseSeries(one as never, other as never),
          () => rebaseSeries(countsOf({ to: [], poor: [1], others: [], cuts: [] }), other as never),
          () => stableAreas(one as never),
        ]) {
          try {
            call();
          } catch (error) {
            expect(isMtqgError(error)).toBe(true);
          }
        }
      }),
    );
  });
});
