import {
  decimalText,
  deepFreeze,
  quantity,
  toDecimal,
  type DecimalInput,
  type DecimalText,
  type Measure,
  type Quantity,
} from '../../foundation/index.js';
import type { NumberRequirement } from '../model/index.js';
import { passesOperator } from '../thresholds/passesOperator.js';

/** How a value stands to a threshold. */
export interface Comparison {
  /** Whether it passes. */
  readonly passes: boolean;
  /** How far it lies on the good side, frozen; not for `=`, which has no side. */
  readonly margin?: Quantity;
}

/** The longest text of a number for which a double stands to another one as the decimals do. */
const EXACT_LENGTH = 15;

/** The form of nearly all values: not negative, no superfluous zero. */
const CANONICAL = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** The canonical text of a number that has been read. */
export function canonicalText(value: DecimalInput): DecimalText {
  return canonicalNumber(value) ?? decimalText(toDecimal(value));
}

/** The canonical text of a short number that is not negative; `undefined` of anything else, which needs a closer look. */
export function canonicalNumber(value: unknown): DecimalText | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  return text.length <= EXACT_LENGTH && CANONICAL.test(text) ? text : undefined;
}

/**
 * Compare a value with a threshold, exactly.
 *
 * Formula: margin = value − threshold for `>=` and `>`, threshold − value for `<=` and `<`.
 *
 * @param text - The value, as canonical text.
 * @param requirement - The threshold, its value as canonical text.
 */
export function compareValue(text: DecimalText, { operator, value, unit }: NumberRequirement): Comparison {
  const threshold = String(value);
  const steps = scaledDifference(text, threshold);
  const above = steps === undefined ? toDecimal(text).minus(threshold) : undefined;
  const sign = above === undefined ? Math.sign(steps?.count ?? 0) : above.cmp(0);
  const passes = passesOperator(operator, sign);
  if (operator === '=') return { passes };
  const isUpward = operator === '>=' || operator === '>';
  if (steps !== undefined) {
    const count = isUpward ? steps.count : -steps.count;
    // Adding zero makes no negative zero.
    return { passes, margin: frozenQuantity(String(count / steps.perUnit + 0), differenceUnit(unit)) };
  }
  const margin = above ?? toDecimal(0);
  return { passes, margin: deepFreeze(quantity(isUpward ? margin : margin.negated(), differenceUnit(unit))) };
}

/** The decimals up to which a difference of doubles is written without an exponent. */
const MOST_DECIMALS = 6;

/** Below this, a scaled double is off by far less than half a step. */
const MOST_STEPS = 1e14;

/** The difference of two short numbers, as a whole number of steps of their last decimal; exact, or not at all. */
function scaledDifference(
  value: DecimalText,
  threshold: DecimalText,
): { readonly count: number; readonly perUnit: number } | undefined {
  if (value.length > EXACT_LENGTH || threshold.length > EXACT_LENGTH) return undefined;
  const decimals = Math.max(decimalsOf(value), decimalsOf(threshold));
  const perUnit = POWERS[decimals];
  if (perUnit === undefined) return undefined;
  const [first, second] = [Number(value), Number(threshold)];
  if (Math.abs(first) * perUnit >= MOST_STEPS || Math.abs(second) * perUnit >= MOST_STEPS) return undefined;
  return { count: Math.round((first - second) * perUnit), perUnit };
}

const POWERS: readonly number[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => 10 ** decimals),
);

function decimalsOf(text: DecimalText): number {
  const mark = text.indexOf('.');
  return mark < 0 ? 0 : text.length - mark - 1;
}

/** A quantity of canonical text, frozen. */
export function frozenQuantity<M extends Measure>(value: DecimalText, unit: M): Quantity<M> {
  return Object.freeze({ kind: 'quantity', value, unit });
}

function differenceUnit(unit: Measure): Measure {
  return unit === 'percent' ? 'percentagePoint' : unit;
}
