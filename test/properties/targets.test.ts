import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal, toDecimal, type Quantity, type Refusal } from '../../src/foundation/index.js';
import { targetGap, type LevelGap, type LevelTarget } from '../../src/targets/internal.js';

const number = fc.integer({ min: 0, max: 100000 }).map((n) => (n / 100).toFixed(2));
const direction = fc.constantFrom('at-least' as const, 'at-most' as const);
const condition = fc.constantFrom('at-least' as const, 'at-most' as const, 'exactly' as const);
const valueOf = (figure: Quantity | Refusal) => toDecimal(isRefusal(figure) ? 'NaN' : figure.value);
const level = (
  { now, ...target }: Omit<LevelTarget, 'kind' | 'unit'> & { readonly now: string },
  unit: LevelTarget['unit'] = 'VND',
): LevelGap =>
  targetGap({ kind: 'level', unit, ...target }, [{ year: 2023, value: now }], { date: '2023-12-31' });

test('a target is met exactly if nothing is missing, and then nothing is needed', () => {
  fc.assert(
    fc.property(number, number, condition, (now, target, way) => {
      const gap = level({ direction: way, now, target: { value: target, year: 2025 } });
      expect(gap.isMet).toBe(valueOf(gap.gap).lte(0) ? 'yes' : 'no');
      expect(gap.status === 'met').toBe(gap.isMet === 'yes');
      expect(valueOf(gap.linear.neededRate).isZero()).toBe(gap.status === 'met');
      expect(gap.possibleStatuses).toContain(gap.status);
    }),
  );
});

test('the pace that is needed, kept up, reaches the target', () => {
  fc.assert(
    fc.property(number, number, direction, fc.integer({ min: 1, max: 20 }), (now, target, way, years) => {
      const gap = level({ direction: way, now, target: { value: target, year: 2023 + years } });
      if (gap.status === 'met') return;
      const reached = valueOf(gap.linear.neededRate).times(years).plus(now);
      expect(reached.minus(target).abs().lt('1e-28')).toBe(true);
    }),
  );
});

test('on pace is what the linear projection says of the year of the target, and the ratio of the pace', () => {
  fc.assert(
    fc.property(number, number, number, direction, (from, now, target, way) => {
      const gap = level({
        direction: way,
        now,
        baseline: { value: from, year: 2020 },
        target: { value: target, year: 2030 },
      });
      fc.pre(gap.status !== 'met' && gap.status !== 'lost');
      expect(gap.status === 'on-pace').toBe(valueOf(gap.linear.projectedGap).lte(0));
      expect(gap.status === 'on-pace').toBe(valueOf(gap.linear.rateRatio).gte(1));
      expect(gap.status === 'moving-away').toBe(valueOf(gap.gapClosedPercent).lt(0));
      // Another way: the share of the way against that of the time.
      expect(gap.status === 'on-pace').toBe(
        valueOf(gap.gapClosedPercent).gte(valueOf(gap.timeElapsedPercent)),
      );
    }),
  );
});

test('more time never needs more pace, and never makes a verdict worse', () => {
  const rank = ['on-pace', 'behind'];
  fc.assert(
    fc.property(
      number,
      number,
      number,
      direction,
      fc.integer({ min: 1, max: 10 }),
      (from, now, target, way, more) => {
        const by = (year: number) =>
          level({
            direction: way,
            now,
            baseline: { value: from, year: 2020 },
            target: { value: target, year },
          });
        const [soon, late] = [by(2026), by(2026 + more)];
        expect(valueOf(late.linear.neededRate).abs().lte(valueOf(soon.linear.neededRate).abs())).toBe(true);
        if (rank.includes(soon.status))
          expect(rank.indexOf(late.status)).toBeLessThanOrEqual(rank.indexOf(soon.status));
        else expect(late.status).toBe(soon.status);
      },
    ),
  );
});

test('the steps of a path add up to the gap less what it leaves', () => {
  fc.assert(
    fc.property(number, number, fc.array(number, { minLength: 1, maxLength: 5 }), (now, target, added) => {
      const path = added.map((one, index) => ({ year: 2024 + index, added: one }));
      const gap = level({ direction: 'at-least', now, target: { value: target }, path });
      const sum = gap.path!.steps.reduce((total, { change }) => total.plus(valueOf(change)), toDecimal(0));
      expect(sum.plus(valueOf(gap.path!.remainder)).eq(valueOf(gap.gap))).toBe(true);
    }),
  );
});

test('more is never further from a floor', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, target) => {
      const gapOf = (now: string) =>
        valueOf(level({ direction: 'at-least', now, target: { value: target } }).gap);
      const [less, more] = toDecimal(a).lte(b) ? [a, b] : [b, a];
      expect(gapOf(more).lte(gapOf(less))).toBe(true);
    }),
  );
});

test('with a baseline elsewhere the target lies the way from it, and the baseline is not there yet', () => {
  fc.assert(
    fc.property(number, number, number, (baseline, now, target) => {
      fc.pre(!toDecimal(baseline).eq(target));
      const gap = level({ baseline: { value: baseline }, now, target: { value: target } });
      expect(gap.direction).toBe(toDecimal(baseline).lt(target) ? 'at-least' : 'at-most');
      expect(gap.status).not.toBe('lost');
      // All of the gap is closed exactly if the target is met.
      expect(valueOf(gap.gapClosedPercent).gte(100)).toBe(gap.status === 'met');
    }),
  );
});

test('upside down, a floor is a ceiling with the same verdict, and what is to be hit is hit', () => {
  fc.assert(
    fc.property(number, number, number, condition, (baseline, now, target, way) => {
      const told = (sign: number) => {
        const at = (value: string) => toDecimal(value).times(sign).toFixed(2);
        const turned = { 'at-least': 'at-most', 'at-most': 'at-least', exactly: 'exactly' } as const;
        const gap = level({
          direction: sign > 0 ? way : turned[way],
          baseline: { value: at(baseline), year: 2020 },
          now: at(now),
          target: { value: at(target), year: 2030 },
        });
        const {
          status,
          possibleStatuses,
          gap: lack,
          gapClosedPercent,
          timeElapsedPercent,
          rateRatioRange,
        } = gap;
        const { rateRatio, accelerationFactor, projectedGap, projectedYear } = gap.linear;
        return [
          status,
          possibleStatuses,
          lack,
          gapClosedPercent,
          timeElapsedPercent,
          rateRatioRange,
          rateRatio,
          accelerationFactor,
          projectedGap,
          projectedYear,
        ];
      };
      expect(told(-1)).toEqual(told(1));
    }),
  );
});

test('in another scale of money nothing changes', () => {
  fc.assert(
    fc.property(number, number, number, (from, now, target) => {
      const inBillions = level(
        {
          direction: 'at-least',
          baseline: { value: from, year: 2020 },
          now,
          target: { value: target, year: 2030 },
        },
        'billionVND',
      );
      const given = (value: string) => ({ value, unit: 'billionVND' }) as const;
      const plain = targetGap(
        {
          kind: 'level',
          unit: 'VND',
          direction: 'at-least',
          baseline: { value: given(from), year: 2020 },
          target: { value: given(target), year: 2030 },
        },
        [{ year: 2023, value: given(now) }],
        { date: '2023-12-31' },
      );
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
      (from, to, reached, isBetween) => {
        const judge = (target: { from: number; to: number }) =>
          targetGap(
            { kind: 'yearly-change', ...(isBetween ? { direction: 'between' } : {}), target },
            [{ year: 2023, change: reached / 100 }],
            { date: '2023-12-31' },
          );
        const gap = judge({ from, to });
        expect(judge({ from: to, to: from })).toEqual(gap);
        const isWithin = reached / 100 <= Math.max(from, to);
        const isPast = reached / 100 < Math.min(from, to);
        const missed = reached > 0 ? 'moving-away' : 'behind';
        expect(gap.status).toBe(!isWithin ? missed : isPast && isBetween ? 'overshot' : 'met');
        expect(gap.warnings.length).toBe(isPast && !isBetween ? 1 : 0);
      },
    ),
  );
});
