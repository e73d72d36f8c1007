import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, toDecimal, type Decimal } from '../../src/foundation/internal.js';
import {
  figureInterval,
  impliedValue,
  intervalConventions,
  roundSharesTo100,
  verifyClaim,
  type Claim,
  type IntervalConventionName,
} from '../../src/figures/index.js';

/** A hidden exact value, with the decimals to which it is printed. */
const hidden = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.nat({ max: 3 }))
  .map(([value, decimals]) => ({ exact: toDecimal(value).div(1000), decimals }));

const printed = ({ exact, decimals }: { exact: Decimal; decimals: number }, unit = ' ha'): string =>
  exact.toFixed(decimals).replace('.', ',') + unit;

const holds = (lower: string | null, upper: string | null, value: Decimal): boolean =>
  (lower === null || value.gte(lower)) && (upper === null || value.lte(upper));

describe('intervals', () => {
  it('hold any digits that were rounded away, by every convention', () => {
    fc.assert(
      fc.property(
        hidden,
        fc.constantFrom(...(Object.keys(intervalConventions) as IntervalConventionName[])),
        (value, convention) => {
          const { lower, upper } = figureInterval(printed(value), { convention });
          expect(holds(lower, upper, value.exact)).toBe(true);
        },
      ),
    );
  });

  it('hold any digits that were cut off, where that is possible', () => {
    fc.assert(
      fc.property(hidden, fc.boolean(), ({ exact, decimals }, negative) => {
        const value = negative ? exact.neg() : exact;
        const text = value.toFixed(decimals, 1).replace('.', ',');
        // A zero does not show what was cut off below it.
        fc.pre(!toDecimal(text.replace(',', '.')).isZero());
        const { lower, upper } = figureInterval(`${text} ha`, { convention: 'may-be-truncated' });
        expect(holds(lower, upper, value)).toBe(true);
      }),
    );
  });
});

const formulas = {
  'a + b': (a, b) => a.plus(b),
  'a - b': (a, b) => a.minus(b),
  'a * b': (a, b) => a.times(b),
  '100 * a / b': (a, b) => a.times(100).div(b),
  '100 * (a / b - 1)': (a, b) => a.div(b).minus(1).times(100),
  'b / 4': (_a, b) => b.div(4),
} as const satisfies Record<string, (a: Decimal, b: Decimal) => Decimal>;

const formulaText = fc.constantFrom(...(Object.keys(formulas) as (keyof typeof formulas)[]));

describe('a claim of hidden exact values, rounded half up', () => {
  it('is never called inconsistent, and exact fractions agree with decimals', () => {
    fc.assert(
      fc.property(hidden, hidden, fc.nat({ max: 3 }), formulaText, (a, b, decimals, formula) => {
        const result = formulas[formula](a.exact, b.exact);
        const verdict = verifyClaim({
          kind: 'expression',
          formula,
          inputs: { a: printed(a), b: printed(b) },
          claimed: printed({ exact: result, decimals }),
        });
        // A printed zero has no quotient.
        expect(['consistent', 'unknowable']).toContain(verdict.verdict);
        const [shownA, shownB] = [a, b].map(({ exact, decimals: d }) => toDecimal(exact.toFixed(d)));
        if (verdict.verdict !== 'unknowable' && shownA && shownB)
          expect(
            toDecimal(verdict.recomputed.value).minus(formulas[formula](shownA, shownB)).abs().lt('1e-20'),
          ).toBe(true);
      }),
    );
  });

  it('is one that its parts do not pass, and that they reach', () => {
    fc.assert(
      fc.property(hidden, hidden, fc.nat({ max: 2 }), (a, b, decimals) => {
        const judge = (relation: 'eq' | 'le' | 'ge', claimed: Decimal): string =>
          verifyClaim({
            kind: 'expression',
            inputs: { a: printed(a), b: printed(b) },
            claimed: printed({ exact: claimed, decimals }, ' ha'),
            readings: [{ name: relation, formula: 'a + b', relation }],
          }).verdict;
        const sum = a.exact.plus(b.exact);
        expect([judge('le', sum), judge('ge', sum)]).toEqual(['consistent', 'consistent']);
        expect([judge('le', sum.plus(5)), judge('ge', sum.plus(5)), judge('eq', sum.plus(5))]).toEqual([
          'consistent',
          'inconsistent',
          'inconsistent',
        ]);
      }),
    );
  });
});

describe('an implied value', () => {
  it('makes the claim follow, and holds the value that was left out', () => {
    fc.assert(
      fc.property(hidden, hidden, fc.nat({ max: 3 }), (part, other, decimals) => {
        const whole = part.exact.plus(other.exact);
        const claim: Claim = {
          kind: 'share',
          inputs: { numerator: printed(part) },
          claimed: printed({ exact: part.exact.times(100).div(whole), decimals }, '%'),
        };
        const { implied: value, impliedRange: range } = impliedValue(claim);
        if (isRefusal(value) || isRefusal(range)) return;
        expect(holds(range.lower, range.upper, whole)).toBe(true);
        expect(holds(range.lower, range.upper, toDecimal(value.value))).toBe(true);
      }),
    );
  });
});

describe('shares rounded by largest remainder', () => {
  it('make 100, and are less than one unit of the last digit off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 4 }),
        (amounts, decimals) => {
          const parts = amounts.map((amount, at) => ({ subject: `p${at}`, amount }));
          const { shares } = roundSharesTo100({ parts, decimals });
          if (isRefusal(shares)) return;
          const sum = shares.reduce(
            (total, { shownPercent }) => total.plus(shownPercent.value),
            toDecimal(0),
          );
          expect(sum.eq(100)).toBe(true);
          for (const { sharePercent, shownPercent } of shares)
            expect(toDecimal(sharePercent.value).minus(shownPercent.value).abs().lt(`1e-${decimals}`)).toBe(
              true,
            );
        },
      ),
    );
  });
});
