import {
  divideFractions,
  fraction,
  multiplyFractions,
  addFractions,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';
import { meanOf } from './datedValue.js';

/** A point of a regression. */
export interface Point {
  readonly x: Fraction;
  readonly y: Fraction;
}

/** A straight line through points, with the sums from which its errors follow; all exact. */
export interface Line {
  readonly slope: Fraction;
  readonly intercept: Fraction;
  readonly meanX: Fraction;
  /** Σ (x − x̄)². */
  readonly squaresX: Fraction;
  /** Σ (y − ȳ)². */
  readonly squaresY: Fraction;
  /** Σ of the squared residuals. */
  readonly residual: Fraction;
}

/** Ordinary least squares: the line y = intercept + slope·x; nothing where all x are one. */
export function leastSquares(points: readonly Point[]): Line | undefined {
  const meanX = meanOf(points.map(({ x }) => x));
  const meanY = meanOf(points.map(({ y }) => y));
  const [squaresX, products, squaresY] = points.reduce<readonly [Fraction, Fraction, Fraction]>(
    ([xx, xy, yy], { x, y }) => {
      const [dx, dy] = [subtractFractions(x, meanX), subtractFractions(y, meanY)];
      return [
        addFractions(xx, multiplyFractions(dx, dx)),
        addFractions(xy, multiplyFractions(dx, dy)),
        addFractions(yy, multiplyFractions(dy, dy)),
      ];
    },
    [fraction(0n), fraction(0n), fraction(0n)],
  );
  if (squaresX.numerator === 0n) return undefined;
  const slope = divideFractions(products, squaresX);
  return {
    slope,
    intercept: subtractFractions(meanY, multiplyFractions(slope, meanX)),
    meanX,
    squaresX,
    squaresY,
    residual: subtractFractions(squaresY, multiplyFractions(slope, products)),
  };
}
