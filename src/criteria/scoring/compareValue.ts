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

/** A threshold with what comparing asks of it again and again. */
export interface PreparedNumber {
  /** The threshold. */
  readonly requirement: NumberRequirement;
  /** Its value as canonical text. */
  readonly text: DecimalText;
  /** Its value as a double. */
  readonly value: number;
  /** Its decimals. */
  readonly decimals: number;
  /** The unit of a margin. */
  readonly marginUnit: Measure;
}

/** Prepare a threshold for comparing. */
export function prepareNumber(requirement: NumberRequirement): PreparedNumber {
  const text = canonicalText(requirement.value);
  const marginUnit = requirement.unit === 'percent' ? 'percentagePoint' : requirement.unit;
  return { requirement, text, value: Number(text), decimals: decimalsOf(text), marginUnit };
}

/** The decimals up to which a difference of doubles is written without an exponent. */
const MOST_DECIMALS = 6;

/** Below this, a scaled double is off by far less than half a step. */
const MOST_STEPS = 1e14;

/**
 * Compare a value with a threshold, exactly.
 *
 * Formula: margin = value − threshold for `>=` and `>`, threshold − value for `<=` and `<`.
 *
 * @param text - The value, as canonical text.
 * @param prepared - The threshold.
 * @param value - The value as a double.
 */
export function compareValue(text: DecimalText, prepared: PreparedNumber, value = Number(text)): Comparison {
  const decimals = Math.max(decimalsOf(text), prepared.decimals);
  const perUnit = POWERS[decimals];
  // Short numbers differ by a whole number of steps of their last decimal, which a double holds exactly.
  const isShort =
    perUnit !== undefined &&
    text.length <= EXACT_LENGTH &&
    prepared.text.length <= EXACT_LENGTH &&
    Math.abs(value) * perUnit < MOST_STEPS &&
    Math.abs(prepared.value) * perUnit < MOST_STEPS;
  if (!isShort) return compareExactly(text, prepared);
  const { operator } = prepared.requirement;
  const steps = Math.round((value - prepared.value) * perUnit);
  const passes = passesOperator(operator, steps);
  if (operator === '=') return { passes };
  const isUpward = operator === '>=' || operator === '>';
  // Subtracting from zero makes no negative zero.
  const good = isUpward ? steps : 0 - steps;
  return { passes, margin: frozenQuantity(stepText(good, decimals), prepared.marginUnit) };
}

/** A whole number of steps as decimal text; cheaper than writing a double. */
function stepText(steps: number, decimals: number): DecimalText {
  let [count, left] = [Math.abs(steps), decimals];
  while (left > 0 && count % 10 === 0) {
    count /= 10;
    left -= 1;
  }
  const sign = steps < 0 ? '-' : '';
  if (left === 0) return `${sign}${count}`;
  const perUnit = 10 ** left;
  const whole = Math.floor(count / perUnit);
  return `${sign}${whole}.${String(count - whole * perUnit).padStart(left, '0')}`;
}

function compareExactly(
  text: DecimalText,
  { requirement, text: threshold, marginUnit }: PreparedNumber,
): Comparison {
  const { operator } = requirement;
  const above = toDecimal(text).minus(threshold);
  const passes = passesOperator(operator, above.cmp(0));
  if (operator === '=') return { passes };
  const isUpward = operator === '>=' || operator === '>';
  return { passes, margin: deepFreeze(quantity(isUpward ? above : above.negated(), marginUnit)) };
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
