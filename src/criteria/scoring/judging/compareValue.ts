import {
  decimalText,
  deepFreeze,
  quantity,
  toDecimal,
  type DecimalInput,
  type DecimalText,
  type Measure,
  type Quantity,
} from '../../../foundation/internal.js';
import type { NumberRequirement } from '../../model/index.js';
import { passesOperator } from '../../thresholds/passesOperator.js';
import { readShort, stepsOfOne, type ShortNumber } from '../reading/shortNumber.js';
import { shortQuantity } from '../reading/shortQuantities.js';

/** How a value stands to a threshold. */
export interface Comparison {
  /** Whether it passes. */
  readonly passes: boolean;
  /** How far it lies on the good side, frozen; not for `=`, which has no side. */
  readonly margin?: Quantity;
}

/** The canonical text of a number that has been read. */
export function canonicalText(value: DecimalInput): DecimalText {
  return readShort(value)?.value ?? decimalText(toDecimal(value));
}

/** A threshold with what comparing asks of it again and again. */
export interface PreparedNumber {
  /** The threshold. */
  readonly requirement: NumberRequirement;
  /** Its value as canonical text. */
  readonly text: DecimalText;
  /** Its value, where it is short. */
  readonly short: ShortNumber | undefined;
  /** The unit of a margin. */
  readonly marginUnit: Measure;
}

/** Prepare a threshold for comparing. */
export function prepareNumber(requirement: NumberRequirement): PreparedNumber {
  const text = canonicalText(requirement.value);
  const marginUnit = requirement.unit === 'percent' ? 'percentagePoint' : requirement.unit;
  return { requirement, text, short: readShort(text), marginUnit };
}

/**
 * Compare a value with a threshold, exactly.
 *
 * Formula: margin = value − threshold for `>=` and `>`, threshold − value for `<=` and `<`.
 *
 * @param text - The value, as canonical text.
 * @param prepared - The threshold.
 * @param short - The value, where it is short.
 */
export function compareValue(
  text: DecimalText,
  prepared: PreparedNumber,
  short: ShortNumber | undefined,
): Comparison {
  const threshold = prepared.short;
  if (short === undefined || threshold === undefined) return compareExactly(text, prepared);
  const { operator } = prepared.requirement;
  const decimals = Math.max(short.decimals, threshold.decimals);
  const above = scaled(short, decimals) - scaled(threshold, decimals);
  const passes = passesOperator(operator, above);
  if (operator === '=') return { passes };
  const isUpward = operator === '>=' || operator === '>';
  // Subtracting from zero makes no negative zero.
  return { passes, margin: shortQuantity(isUpward ? above : 0 - above, decimals, prepared.marginUnit) };
}

function scaled({ steps, decimals }: ShortNumber, to: number): number {
  return decimals === to ? steps : steps * stepsOfOne(to - decimals);
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
