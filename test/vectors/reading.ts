import {
  Decimal,
  isRefusal,
  type DecimalInput,
  type Quantity,
  type Range,
  type Refusal,
} from '../../src/foundation/index.js';
import type { Told } from './agreement.js';
import type { Json } from './vector.js';

type Figure = Quantity | Refusal | undefined;

/** A figure of a result as a number, or why there is none. */
export function of(figure: Figure): Told {
  return figure === undefined || isRefusal(figure) ? figure : figure.value;
}

/** A figure in per cent as a share. */
export function share(figure: Figure): Told {
  return figure === undefined || isRefusal(figure) ? figure : new Decimal(figure.value).div(100).toFixed();
}

/** The ends of a range. */
export function ends(range: Range | Refusal, by = 1): Told {
  if (isRefusal(range)) return range;
  return [range.lower, range.upper].map((end) => end && new Decimal(end).div(by).toFixed());
}

/** A share of a vector in per cent. */
export function percent(value: Json | undefined): string {
  return new Decimal(number(value)).times(100).toFixed();
}

/** A number of a vector, by its decimal form: exponents are no input of the library. */
export function number(value: Json | undefined): string {
  return new Decimal(value as DecimalInput).toFixed();
}

/** A list of numbers of a vector. */
export function numbers(value: Json | undefined): readonly string[] {
  return ((value ?? []) as readonly Json[]).map(number);
}

/** A pair of numbers of a vector. */
export function pair(value: Json | undefined): readonly [string, string] {
  return numbers(value) as unknown as readonly [string, string];
}
