import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal, toDecimal, type Quantity, type Refusal } from '../../src/foundation/internal.js';
import { targetGap } from '../../src/targets/index.js';

const number = fc.integer({ min: 0, max: 100000 }).map((n) => (n / 100).toFixed(2));
const condition = fc.constantFrom('at-least' as const, 'at-most' as const);
const valueOf = (figure: Quantity | Refusal) => toDecimal(isRefusal(figure) ? 'NaN' : figure.value);

test('a target is met exactly if nothing is missing, and then nothing is needed', () => {
  fc.assert(
    fc.property(number, number, condition, (current, target, rule) => {
      const gap = targetGap({
        kind: 'level',
        unit: 'item',
        condition: rule,
        current,
        target,
        asOf: 2023,
        due: 2025,
      });
      expect(gap.status === 'met').toBe(valueOf(gap.gap).lte(0));
      expect(valueOf(gap.neededPerYear).isZero()).toBe(gap.status === 'met');
    }),
  );
});

test('the pace that is needed, kept up, reaches the target', () => {
  fc.assert(
    fc.property(
      number,
      number,
      condition,
      fc.integer({ min: 1, max: 20 }),
      (current, target, rule, years) => {
        const gap = targetGap({
          kind: 'level',
          unit: 'item',
          condition: rule,
          current,
          target,
          asOf: 2023,
          due: 2023 + years,
        });
        if (gap.status === 'met') return;
        const reached = valueOf(gap.neededPerYear).times(years).plus(current);
        expect(reached.minus(target).abs().lt('1e-28')).toBe(true);
      },
    ),
  );
});

test('the steps of a path add up to the gap less what it leaves', () => {
  fc.assert(
    fc.property(
      number,
      number,
      fc.array(number, { minLength: 1, maxLength: 5 }),
      (current, target, added) => {
        const path = added.map((one, index) => ({ year: 2024 + index, added: one }));
        const gap = targetGap({ kind: 'level', unit: 'item', current, target, asOf: 2023, path });
        const sum = gap.path!.steps.reduce((total, { change }) => total.plus(valueOf(change)), toDecimal(0));
        expect(sum.plus(valueOf(gap.path!.remainder)).eq(valueOf(gap.gap))).toBe(true);
      },
    ),
  );
});

test('more is never further from a floor', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, target) => {
      const gapOf = (current: string) =>
        valueOf(targetGap({ kind: 'level', unit: 'item', current, target }).gap);
      const [less, more] = toDecimal(a).lte(b) ? [a, b] : [b, a];
      expect(gapOf(more).lte(gapOf(less))).toBe(true);
    }),
  );
});

test('the count that a share implies reaches it, and one less does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10000 }),
      fc.integer({ min: 1, max: 10000 }),
      (denominator, hundredths) => {
        const targetPercent = (hundredths / 100).toFixed(2);
        const given = { kind: 'share', unit: 'commune', targetPercent, denominator } as const;
        const count = Number(valueOf(targetGap(given).targetCount));
        expect(targetGap({ ...given, currentCount: count }).status).toBe('met');
        expect(targetGap({ ...given, currentCount: count - 1 }).status).toBe('not-met');
      },
    ),
  );
});
