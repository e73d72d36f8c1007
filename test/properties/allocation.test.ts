import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areDistinct } from '../../src/capital/allocation/places/areDistinct.js';
import {
  allocateByCoefficients,
  allocationRules,
  defineAllocationRule,
  type AllocationRule,
  type PlaceToAllocate,
} from '../../src/capital/internal.js';
import type { MoneyUnit } from '../../src/foundation/index.js';
import { tries } from '../fixtures/tries.js';

const runs = { numRuns: tries(100) };
const name = { vi: 'Tên', en: 'Name' };

/** A rule with a criterion of three classes and a count, its coefficients multiplied by something. */
function ruleOf(coefficients: readonly number[], times = 1): AllocationRule {
  return defineAllocationRule({
    id: 'random',
    title: name,
    citation: { source: { kind: 'publication', title: 'Random' }, provenance: 'secondary' },
    figures: [{ id: 'count', name, unit: 'village' }],
    readings: [
      {
        id: 'printed',
        name,
        pointsFormula: {
          kind: 'sum',
          terms: [
            {
              kind: 'by-class',
              id: 'class',
              name,
              coefficients: coefficients.map((coefficient, index) => ({
                id: String(index),
                name,
                coefficient: coefficient * times,
              })),
            },
            { kind: 'per-count', figureId: 'count', coefficient: times },
          ],
        },
      },
    ],
  });
}

const coefficients = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 });
const somePlaces: fc.Arbitrary<PlaceToAllocate[]> = fc
  .array(
    fc.record({
      classifications: fc.uniqueArray(fc.constantFrom('0', '1', '2'), { minLength: 1, maxLength: 3 }),
      count: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ classifications, count }, index) => ({
      subject: `Xã ${String((index * 7919) % 1000)}`,
      classifications,
      figures: { count },
    })),
  );
const someAmount = fc.bigInt({ min: 0n, max: 10n ** 15n });

function amountsOf(
  rule: AllocationRule,
  places: readonly PlaceToAllocate[],
  value: bigint,
  unit: MoneyUnit = 'VND',
) {
  const { amounts } = allocateByCoefficients(rule, places, { value, unit }, { roundTo: unit });
  return Array.isArray(amounts) ? (amounts as readonly string[]).map(BigInt) : undefined;
}

/** By fractions of whole numbers, place by place: the exact parts, cut off. */
function floorsOf(coefficients: readonly number[], places: readonly PlaceToAllocate[], value: bigint) {
  const points = places.map(({ classifications = [], figures }) =>
    BigInt(
      Math.max(...classifications.map((one) => coefficients[Number(one)]!)) + (figures!['count'] as number),
    ),
  );
  const total = points.reduce((sum, own) => sum + own, 0n);
  return { points, total, floors: points.map((own) => (total === 0n ? 0n : (value * own) / total)) };
}

describe('an allocation', () => {
  test('sums to the amount, and each part is its exact part cut off, or one unit more', () => {
    fc.assert(
      fc.property(
        coefficients,
        somePlaces,
        someAmount,
        fc.constantFrom<MoneyUnit>('VND', 'thousandVND', 'millionVND'),
        (own, places, value, unit) => {
          const { total, floors } = floorsOf(own, places, value);
          const amounts = amountsOf(ruleOf(own), places, value, unit);
          if (amounts === undefined) return expect(total).toBe(0n);
          const scale = { VND: 1n, thousandVND: 1000n, millionVND: 1_000_000n }[unit as 'VND'];
          expect(amounts.reduce((sum, one) => sum + one, 0n)).toBe(value * scale);
          amounts.forEach((amount, row) => {
            const over = amount / scale - floors[row]!;
            expect(amount % scale === 0n && (over === 0n || over === 1n)).toBe(true);
          });
        },
      ),
      runs,
    );
  });

  test('does not depend on the order of the places', () => {
    fc.assert(
      fc.property(
        coefficients,
        somePlaces,
        someAmount,
        fc.infiniteStream(fc.nat()),
        (own, places, value, keys) => {
          const rule = ruleOf(own);
          const order = places.map((place) => ({ place, key: keys.next().value as number }));
          const shuffled = order.sort((a, b) => a.key - b.key).map(({ place }) => place);
          const bySubject = (some: readonly PlaceToAllocate[]) => {
            const amounts = amountsOf(rule, some, value);
            return new Map(some.map(({ subject }, row) => [subject, amounts?.[row]]));
          };
          const [one, other] = [bySubject(places), bySubject(shuffled)];
          for (const [subject, amount] of one) expect(other.get(subject)).toBe(amount);
        },
      ),
      runs,
    );
  });

  test('does not depend on the scale of the coefficients', () => {
    fc.assert(
      fc.property(
        coefficients,
        somePlaces,
        someAmount,
        fc.integer({ min: 1, max: 999 }),
        (own, places, value, by) => {
          const plain = amountsOf(ruleOf(own), places, value);
          for (const times of [by, by / 1000])
            expect(amountsOf(ruleOf(own, times), places, value)).toEqual(plain);
        },
      ),
      runs,
    );
  });

  test('gives no less for more points', () => {
    fc.assert(
      fc.property(coefficients, somePlaces, someAmount, (own, places, value) => {
        const amounts = amountsOf(ruleOf(own), places, value);
        const { points } = floorsOf(own, places, value);
        amounts?.forEach((amount, row) =>
          points.forEach((other, place) => {
            if (points[row]! > other) expect(amount >= amounts[place]!).toBe(true);
          }),
        );
      }),
      runs,
    );
  });

  test('of a sum is that of its parts, but for a unit of rounding of each', () => {
    fc.assert(
      fc.property(coefficients, somePlaces, someAmount, someAmount, (own, places, one, other) => {
        const [whole, first, second] = [one + other, one, other].map((value) =>
          amountsOf(ruleOf(own), places, value),
        );
        whole?.forEach((amount, row) => {
          const difference = amount - first![row]! - second![row]!;
          expect(difference >= -2n && difference <= 2n).toBe(true);
        });
        const exact = [one + other, one, other].map((value) =>
          allocateByCoefficients(ruleOf(own), places, { value, unit: 'VND' }).allocations.map(
            ({ points, sharePercent }) => [points, sharePercent],
          ),
        );
        expect(exact[1]).toEqual(exact[0]);
        expect(exact[2]).toEqual(exact[0]);
      }),
      runs,
    );
  });

  test('is the same at a glance and closely, and line by line', () => {
    fc.assert(
      fc.property(coefficients, somePlaces, someAmount, (own, places, value) => {
        const rule = ruleOf(own);
        const closely = places.map((place) => ({
          ...place,
          subject: { vi: place.subject as string, en: place.subject as string },
        }));
        const [fast, slow] = [places, closely].map((some) =>
          allocateByCoefficients(rule, some, { value, unit: 'VND' }),
        );
        expect(fast!.amounts).toEqual(slow!.amounts);
        expect(fast!.totalPoints).toEqual(slow!.totalPoints);
        fast!.allocations.forEach(({ points, status, amount }, row) => {
          expect([points, status, amount]).toEqual([
            slow!.allocations[row]!.points,
            slow!.allocations[row]!.status,
            slow!.allocations[row]!.amount,
          ]);
          if (Array.isArray(fast!.amounts)) expect(amount).toMatchObject({ value: fast!.amounts[row] });
        });
      }),
      runs,
    );
  });
});

test('all communes of the country, to the đồng', () => {
  const classes = ['area-3', 'area-2', 'area-1', 'other', 'border'];
  const places = Array.from({ length: 10_035 }, (_, index) => ({
    subject: `Xã ${String(index)}`,
    classifications: [classes[index % 5]!],
    figures: { 'extremely-difficult-villages': (index * 7) % 13 },
  }));
  const { amounts } = allocateByCoefficients(allocationRules()['16-2026'], places, {
    value: 70_000,
    unit: 'billionVND',
  });
  const sum = (amounts as readonly string[]).reduce((before, one) => before + BigInt(one), 0n);
  expect(sum).toBe(70_000_000_000_000n);
});

describe('keys are told apart as a set tells them', () => {
  test('random ones', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'ã') })), (keys) => {
        expect(areDistinct(keys)).toBe(new Set(keys).size === keys.length);
      }),
      runs,
    );
  });

  test('those that the last characters do not tell apart', () => {
    const alike = Array.from(
      { length: 3000 },
      (_, index) => `${String(index).padStart(6, '0')}, huyện Mường Khương`,
    );
    expect(areDistinct(alike)).toBe(true);
    expect(areDistinct([...alike, alike[7]!])).toBe(false);
  });
});
