import {
  boundsOf,
  fractionOf,
  fractionQuantity,
  interval,
  quantity,
  range,
  subtractFractions,
  subtractIntervals,
  toDecimal,
  type Interval,
  type Measure,
  type Quantity,
  type Range,
} from '../../../foundation/internal.js';

/** One figure less another of the same unit, exactly; a range where one of them is. Per cent less per cent is percentage points. */
export function figureDifference(from: Quantity | Range, value: Quantity | Range): Quantity | Range {
  const unit = differenceUnit(value);
  if (from.kind === 'quantity' && value.kind === 'quantity') {
    const [first, second] = [from, value].map((one) => fractionOf(toDecimal(one.value)));
    return fractionQuantity(
      subtractFractions(second as NonNullable<typeof second>, first as NonNullable<typeof first>),
      unit,
    );
  }
  return range(boundsOf(subtractIntervals(intervalOf(value), intervalOf(from))), unit);
}

/** That something differs by nothing. */
export function noDifference(value: Quantity | Range): Quantity {
  return quantity('0', differenceUnit(value));
}

function differenceUnit({ unit }: Quantity | Range): Measure {
  return unit.replace(/^percent(?=$|\/)/, 'percentagePoint') as Measure;
}

function intervalOf(value: Quantity | Range): Interval {
  return value.kind === 'range' ? interval(value.lower, value.upper) : interval(value.value, value.value);
}
