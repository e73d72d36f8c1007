import { workingDecimal } from '../../foundation/internal.js';
import type { Decimal } from '../../foundation/internal.js';

/**
 * The probability that Student's t of a whole number of degrees of freedom lies within ±t: the finite sums of Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 26.7.3 (odd) and 26.7.4 (even).
 *
 * @param t - Of the working precision; the result has the sign of t.
 * @param degrees - The degrees of freedom, 1 or more.
 */
export function studentWithin(t: Decimal, degrees: number): Decimal {
  const one = whole(1);
  const square = one.div(one.plus(t.times(t).div(degrees)));
  const cosine = square.sqrt();
  const sine = t.div(whole(degrees).sqrt()).times(cosine);
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : one;
  let sum = degrees === 1 ? whole(0) : term;
  for (let step = isOdd ? 2 : 1; step <= degrees - 3; step += 2) {
    term = term
      .times(square)
      .times(step)
      .div(step + 1);
    sum = sum.plus(term);
  }
  if (!isOdd) return sine.times(sum);
  return t.div(whole(degrees).sqrt()).atan().plus(sine.times(sum)).times(2).div(pi());
}

/**
 * The t within ± of which Student's t lies with a probability: Newton's method from below. The probability is concave above 0,
 * so that no step passes the root.
 *
 * @param probability - Above 0.8, below 1.
 * @param degrees - The degrees of freedom, 1 or more.
 */
export function studentQuantile(probability: string, degrees: number): Decimal {
  let t = whole(1);
  const top = densityAtZero(degrees).times(2);
  for (;;) {
    const slope = top.times(
      whole(1)
        .plus(t.times(t).div(degrees))
        .pow(-(degrees + 1) / 2),
    );
    const step = whole(probability).minus(studentWithin(t, degrees)).div(slope);
    t = t.plus(step);
    if (step.abs().lt('1e-40')) return t;
  }
}

/** The density of Student's t at 0: Γ((ν + 1) ÷ 2) ÷ (√(νπ)·Γ(ν ÷ 2)), as a product. */
function densityAtZero(degrees: number): Decimal {
  const isOdd = degrees % 2 === 1;
  let product = isOdd ? whole(1).div(pi()) : whole('0.5');
  for (let step = isOdd ? 3 : 4; step <= degrees; step += 2) product = product.times(step - 1).div(step - 2);
  return product.div(whole(degrees).sqrt());
}

function pi(): Decimal {
  return whole(-1).acos();
}

function whole(value: number | string): Decimal {
  const working = workingDecimal({ numerator: 0n, denominator: 1n });
  return working.plus(value);
}
