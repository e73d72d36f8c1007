import {
  compareFractions,
  deepFreeze,
  fraction,
  isNeverNegative,
  isRefusal,
  problemError,
  type BilingualText,
  type Fraction,
  type Interval,
  type Measure,
  type Refusal,
} from '../foundation/internal.js';
import { checkRatio } from './claims/input/claimChecks.js';
import type { ReadFormula } from './claims/kinds/claimReadings.js';
import type { ImpliedValue } from './claims/claimResults.js';
import type { Claim } from './claims/claimTypes.js';
import { impliedUnit } from './claims/judging/claimUnits.js';
import { claimedValue, inputValue, quantityOf, rangeOf, workOut } from './claims/judging/claimValues.js';
import { uncertain, type Uncertain } from './claims/formulas/uncertain.js';
import { isCounted, wholeCounts } from './claims/judging/wholeCounts.js';
import { explainClaim, figureText } from './claims/words/explainClaim.js';
import { nameText } from './claims/words/nameText.js';
import { withRange } from './claims/words/withParts.js';
import { allNames, type Formula } from './claims/formulas/formula.js';
import type { ReadClaim } from './claims/input/claimAsRead.js';
import { readClaim } from './claims/input/readClaim.js';
import { missingNames } from './claims/judging/weighReading.js';
import { solve } from './claims/formulas/solve.js';

const sayings = {
  implied: {
    vi: 'Theo các số liệu đã nêu, {_name} là {_implied|about}{_range}.',
    en: 'By the stated figures, {_name} is {_implied|about}{_range}.',
  },
  noWhole: {
    vi: 'Theo các số liệu đã nêu, {_name} phải là {_implied|about}: không có số nguyên nào phù hợp.',
    en: 'By the stated figures, {_name} would be {_implied|about}: no whole number fits.',
  },
  result: {
    vi: 'Các số liệu đã nêu cho {_implied|about}{_range}.',
    en: 'The stated figures give {_implied|about}{_range}.',
  },
  refused: {
    vi: 'Không thể suy ra {_name}: {_reason}.',
    en: 'The figures do not tell {_name}: {_reason}.',
  },
} as const satisfies Record<string, BilingualText>;

/**
 * Find what the one figure that is missing from a claim would have to be: an input, such as the plan behind `487 tỷ đồng, 30%`, or
 * the result itself if only the inputs are stated.
 *
 * The formula of the claim is solved for the missing name, with the figures as written and with their intervals. Things are counted
 * whole, where a whole number fits; no amount lies below zero.
 *
 * @param claim - A claim (see `verifyClaim`) that states all figures but one. `unit` names the unit of the missing one where
 * the kind does not tell. A change without a direction is taken for a rise.
 * @returns The implied value and the range of values that the intervals allow, in the base unit; refused where the formula would
 * divide by what is or may be zero.
 * @throws MtqgError `contradiction` if nothing is missing, `missing` if more than one figure is, `duplicate` if the missing name
 * stands in the formula more than once, and all that `verifyClaim` throws.
 *
 * @example
 * ```ts
 * import { impliedValue } from 'mtqg';
 *
 * const plan = impliedValue({ kind: 'disbursement', inputs: { disbursed: '487 tỷ đồng' }, claimed: '40%' });
 * plan.inputName; // => 'plan'
 * plan.implied; // => { kind: 'quantity', value: '1217500000000', unit: 'VND' }
 * ```
 */
export function impliedValue(claim: Claim): ImpliedValue {
  const read = checkRatio(readClaim(claim));
  const name = missingName(read);
  const { formula, result } = name === 'claimed' ? workOut(read, read.readings[0]) : solveFor(read, name);
  return deepFreeze(imply(read, name, formula.text, result));
}

function missingName(read: ReadClaim): string {
  const [name, other] = missingNames(read, read.readings[0]);
  if (name === undefined)
    throw problemError('contradiction', [], {
      what: 'no figure is left out',
      whatVi: 'không để trống số nào',
    });
  if (other === undefined) return name;
  throw problemError('missing', other === 'claimed' ? [other] : ['inputs', other], { expected: 'value' });
}

function solveFor(
  read: ReadClaim,
  name: string,
): { readonly formula: ReadFormula; readonly result: Uncertain | Refusal } {
  const [reading] = read.readings;
  const formula = (read.direction === 'decrease' ? reading.fall : undefined) ?? reading.formula;
  if (countOf(formula.tree, name) > 1) throw problemError('duplicate', ['formula'], { key: name });
  const { claimed } = read;
  /* v8 ignore next -- an input is the one thing that is missing */
  if (claimed === undefined) throw problemError('missing', ['claimed'], { expected: 'value' });
  const result = solve(formula.tree, name, claimedValue(claimed, read), (other) => inputValue(read, other));
  return { formula, result };
}

function imply(
  read: ReadClaim,
  inputName: string,
  formula: string,
  result: Uncertain | Refusal,
): ImpliedValue {
  const unit: Measure = impliedUnit(read, inputName);
  const { subject } = read.claim;
  const head = {
    kind: 'implied-value' as const,
    ...(subject === undefined ? {} : { subject }),
    inputName,
    formula,
    inputs: Object.fromEntries(read.inputs),
  };
  const name = nameText(inputName, read);
  const published = read.claimed === undefined ? '?' : figureText(read.claimed);
  if (isRefusal(result)) {
    const values = { _name: name, _reason: result.reason, _claimed: published };
    const explanation = explainClaim(read, formula, sayings.refused, values, '_claimed');
    return { ...head, implied: result, impliedRange: result, explanation };
  }
  const bounded = notNegative(result, unit, read);
  const fitting = isCounted(unit) ? wholeCounts(bounded) : bounded;
  const value = fitting ?? bounded;
  const [implied, impliedRange] = [quantityOf(value, unit), rangeOf(value, unit)];
  const isResult = inputName === 'claimed';
  const plain = fitting === null ? sayings.noWhole : sayings.implied;
  const say = withRange(isResult ? sayings.result : plain, impliedRange);
  const claimed = isResult ? implied : published;
  const values = { _name: name, _implied: implied, _range: impliedRange, _claimed: claimed };
  // The result of the formula is what was published, or what would be.
  const unsolved = isResult ? values : { ...values, [inputName]: implied };
  const explanation = explainClaim(read, formula, say, unsolved, '_claimed');
  return { ...head, implied, impliedRange, explanation };
}

/** No amount of a ratio, and nothing that is counted or measured, lies below zero; unless the figures themselves say so. */
function notNegative(result: Uncertain, unit: Measure, { form }: ReadClaim): Uncertain {
  const isAmount = form?.isRatio === true || isNeverNegative(unit);
  const zero = fraction(0n);
  const isBelow = isAmount && result.point.numerator >= 0n && !isAbove(result.interval, zero);
  return isBelow ? uncertain(result.point, { ...result.interval, lower: zero }) : result;
}

function isAbove({ lower }: Interval, end: Fraction): boolean {
  return lower !== null && compareFractions(lower, end) >= 0;
}

function countOf(tree: Formula, name: string): number {
  return allNames(tree).filter((other) => other === name).length;
}
