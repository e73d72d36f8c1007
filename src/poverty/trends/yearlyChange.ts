import {
  divideFractions,
  fraction,
  fractionQuantity,
  subtractFractions,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';

/** The change from one observation to the next. */
export interface PovertyChangeStep {
  /** The years of the two rates; more than one step apart where years between are not observed. */
  readonly years: {
    /** The year of the earlier rate. */
    readonly from: number;
    /** The year of the later rate. */
    readonly to: number;
  };
  /** Later rate less earlier rate, in percentage points. */
  readonly changePoints: Quantity<'percentagePoint'>;
  /** The same, divided by the year-steps between the two. */
  readonly annualChangePoints: Quantity<'percentagePoint/year'>;
}

/** The changes from each rate of a series, in the order of its years, to the next. */
export function yearlyChanges(
  series: readonly { readonly year: number; readonly rate: Fraction }[],
): readonly PovertyChangeStep[] {
  return series.slice(1).map(({ year: to, rate }, place) => {
    const { year: from, rate: earlier } = series[place] as { year: number; rate: Fraction };
    const points = subtractFractions(rate, earlier);
    return {
      years: { from, to },
      changePoints: fractionQuantity(points, 'percentagePoint'),
      annualChangePoints: fractionQuantity(
        divideFractions(points, fraction(BigInt(to - from))),
        'percentagePoint/year',
      ),
    };
  });
}
