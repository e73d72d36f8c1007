import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal, toDecimal, type Quantity, type Refusal } from '../../src/foundation/index.js';
import { targetGap, type LevelTarget } from '../../src/targets/index.js';

const number = fc.integer({ min: 0, max: 100000 }).map((n) => (n / 100).toFixed(2));
const direction = fc.constantFrom('at-least' as const, 'at-most' as const);
const valueOf = (figure: Quantity | Refusal) => toDecimal(isRefusal(figure) ? 'NaN' : figure.value);
const level = (target: Omit<LevelTarget, 'kind' | 'unit'>) =>
  targetGap({ kind: 'level', unit: 'item', ...target });

test('a target is met exactly if nothing is missing, and then nothing is needed', () => {
  fc.assert(
    fc.property(number, number, direction, (current, target, way) => {
      const gap = level({
        direction: way,
        current: { value: current, year: 2023 },
        target: { value: target, year: 2025 },
      });
      expect(gap.status === 'met').toBe(valueOf(gap.gap).lte(0));
      expect(valueOf(gap.neededPerYear).isZero()).toBe(gap.status === 'met');
    }),
  );
});

test('the pace that is needed, kept up, reaches the target', () => {
  fc.assert(
    fc.property(number, number, direction, fc.integer({ min: 1, max: 20 }), (current, target, way, years) => {
      const gap = level({
        direction: way,
        current: { value: current, year: 2023 },
        target: { value: target, year: 2023 + years },
      });
      if (gap.status === 'met') return;
      const reached = valueOf(gap.neededPerYear).times(years).plus(current);
      expect(reached.minus(target).abs().lt('1e-28')).toBe(true);
    }),
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
        const gap = level({
          direction: 'at-least',
          current: { value: current, year: 2023 },
          target: { value: target },
          path,
        });
        const sum = gap.path!.steps.reduce((total, { change }) => total.plus(valueOf(change)), toDecimal(0));
        expect(sum.plus(valueOf(gap.path!.remainder)).eq(valueOf(gap.gap))).toBe(true);
      },
    ),
  );
});

test('more is never further from a floor', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, target) => {
      const gapOf = (value: string) =>
        valueOf(level({ direction: 'at-least', current: { value }, target: { value: target } }).gap);
      const [less, more] = toDecimal(a).lte(b) ? [a, b] : [b, a];
      expect(gapOf(more).lte(gapOf(less))).toBe(true);
    }),
  );
});

test('with a baseline elsewhere the target lies the way from it, and the baseline is not there yet', () => {
  fc.assert(
    fc.property(number, number, number, (baseline, current, target) => {
      fc.pre(!toDecimal(baseline).eq(target));
      const gap = level({
        baseline: { value: baseline },
        current: { value: current },
        target: { value: target },
      });
      expect(gap.direction).toBe(toDecimal(baseline).lt(target) ? 'at-least' : 'at-most');
      expect(gap.status).not.toBe('lost');
      // All of the gap is closed exactly if the target is met.
      expect(valueOf(gap.gapClosedPercent).gte(100)).toBe(gap.status === 'met');
    }),
  );
});

test('upside down, a floor is a ceiling with the same verdict', () => {
  fc.assert(
    fc.property(number, number, number, (baseline, current, target) => {
      const told = (sign: number, way: 'at-least' | 'at-most') => {
        const at = (value: string) => ({ value: toDecimal(value).times(sign) });
        const gap = targetGap({
          kind: 'level',
          unit: 'VND',
          direction: way,
          baseline: at(baseline),
          current: at(current),
          target: at(target),
        });
        return [gap.status, gap.gap, gap.gapClosedPercent];
      };
      expect(told(-1, 'at-most')).toEqual(told(1, 'at-least'));
    }),
  );
});

test('in another scale of money nothing changes', () => {
  fc.assert(
    fc.property(number, number, (current, target) => {
      const given = { kind: 'level', direction: 'at-least' } as const;
      const inBillions = targetGap({
        ...given,
        unit: 'billionVND',
        current: { value: current },
        target: { value: target },
      });
      const inDong = (value: string) => ({ value: toDecimal(value).times('1e9') });
      const plain = targetGap({ ...given, unit: 'VND', current: inDong(current), target: inDong(target) });
      expect(inBillions).toEqual(plain);
    }),
  );
});

test('the ends of a range of yearly change may be given in either order', () => {
  const fall = fc.integer({ min: 1, max: 1000 }).map((n) => -n / 100);
  fc.assert(
    fc.property(
      fall,
      fall,
      fc.integer({ min: -2000, max: 500 }),
      fc.boolean(),
      (from, to, reached, staysWithin) => {
        const judge = (target: { from: number; to: number }) =>
          targetGap({
            kind: 'yearly-change',
            target: { ...target, staysWithin },
            current: { value: reached / 100 },
          });
        const gap = judge({ from, to });
        expect(judge({ from: to, to: from })).toEqual(gap);
        const isWithin = reached / 100 <= Math.max(from, to);
        const isPast = reached / 100 < Math.min(from, to);
        expect(gap.status).toBe(!isWithin ? 'not-met' : isPast && staysWithin ? 'overshot' : 'met');
        expect(gap.warnings.length).toBe(isPast && !staysWithin ? 1 : 0);
      },
    ),
  );
});
