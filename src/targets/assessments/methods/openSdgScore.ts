import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '../../../foundation/internal.js';

/** A point of a score: so much for so much. */
interface Knot {
  readonly at: Fraction;
  readonly score: Fraction;
}

const knot = (at: string, score: string): Knot => ({ at: fractionOf(at), score: fractionOf(score) });

/** The score by the published cut-offs: −60% → −5, 0 → −2.5, 60% → 0, 95% → 2.5, 130% → 5, straight between them. */
export function exactScore(ratio: Fraction): Fraction {
  return between(ratio, [
    knot('-0.6', '-5'),
    knot('0', '-2.5'),
    knot('0.6', '0'),
    knot('0.95', '2.5'),
    knot('1.3', '5'),
  ]);
}

/** The score with the constants of the program: 4.1667 R − 2.5 below 60%, 7.1429 R − 4.2857 from there, from −5 to 5. */
export function programScore(ratio: Fraction): Fraction {
  const isHigh = compareFractions(ratio, fractionOf('0.6')) >= 0;
  const [slope, start] = isHigh ? ['7.1429', '-4.2857'] : ['4.1667', '-2.5'];
  const score = addFractions(multiplyFractions(ratio, fractionOf(slope)), fractionOf(start));
  return clipped(score);
}

/** The score of a rate without a target: −2% → −5, 0 → −2.5, 0.5% C → 0, 1.5% C → 2.5, 2% C → 5. */
export function scoreWithoutTarget(rate: Fraction, factor: Fraction): Fraction {
  const scaled = (at: string, score: string): Knot => ({
    at: multiplyFractions(fractionOf(at), factor),
    score: fractionOf(score),
  });
  return between(rate, [
    knot('-0.02', '-5'),
    knot('0', '-2.5'),
    scaled('0.005', '0'),
    scaled('0.015', '2.5'),
    scaled('0.02', '5'),
  ]);
}

function clipped(score: Fraction): Fraction {
  const [least, most] = [fractionOf('-5'), fractionOf('5')];
  if (compareFractions(score, least) < 0) return least;
  return compareFractions(score, most) > 0 ? most : score;
}

/** The score at a place: of the last point that it has reached, and on the way to the next; of points in one place, the last. */
function between(at: Fraction, knots: readonly [Knot, ...Knot[]]): Fraction {
  const reached = knots.filter((one) => compareFractions(one.at, at) <= 0);
  const from = reached[reached.length - 1];
  if (from === undefined) return knots[0].score;
  const to = knots[reached.length];
  if (to === undefined) return from.score;
  const way = divideFractions(subtractFractions(at, from.at), subtractFractions(to.at, from.at));
  return addFractions(from.score, multiplyFractions(way, subtractFractions(to.score, from.score)));
}
