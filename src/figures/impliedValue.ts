import {
  deepFreeze,
  isRefusal,
  problemError,
  type BilingualText,
  type Measure,
  type Refusal,
} from '../foundation/internal.js';
import { checkRatio } from './claims/input/claimChecks.js';
import type { ReadFormula } from './claims/kinds/claimReadings.js';
import type { ImpliedValue } from './claims/claimResults.js';
import type { Claim } from './claims/claimTypes.js';
import { impliedUnit } from './claims/judging/claimUnits.js';
import { claimedValue, inputValue, quantityOf, rangeOf, workOut } from './claims/judging/claimValues.js';
import type { Uncertain } from './claims/formulas/evaluate.js';
import { explainClaim, nameText } from './claims/words/explainClaim.js';
import { allNames, type Formula } from './claims/formulas/formula.js';
import type { ReadClaim } from './claims/input/claimAsRead.js';
import { readClaim } from './claims/input/readClaim.js';
import { missingNames } from './claims/judging/readingVerdict.js';
import { solve } from './claims/formulas/solve.js';

const sayings = {
  implied: {
    vi: 'Các số liệu đã nêu hàm ý {_name} là {_implied}, có thể là {_range}.',
    en: 'The stated figures imply that {_name} is {_implied}, possibly {_range}.',
  },
  result: {
    vi: 'Các số liệu đã nêu cho {_implied}, có thể là {_range}.',
    en: 'The stated figures give {_implied}, possibly {_range}.',
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
 * The formula of the claim is solved for the missing name, with the figures as written and with their intervals.
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
 * plan.of; // => 'plan'
 * plan.value; // => { kind: 'quantity', value: '1217500000000', unit: 'VND' }
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
  if (name === undefined) throw problemError('contradiction', [], { what: 'claimed' });
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

function imply(read: ReadClaim, of: string, formula: string, result: Uncertain | Refusal): ImpliedValue {
  const unit: Measure = impliedUnit(read, of);
  const head = { kind: 'implied-value' as const, of, formula, inputs: Object.fromEntries(read.inputs) };
  const name = nameText(of);
  if (isRefusal(result)) {
    const values = { _name: name, _reason: result.reason };
    const explanation = explainClaim(read, formula, sayings.refused, values, '_claimed');
    return { ...head, value: result, range: result, explanation };
  }
  const [value, range] = [quantityOf(result, unit), rangeOf(result, unit)];
  const values = {
    _name: name,
    _implied: value,
    _range: range,
    ...(of === 'claimed' ? { _claimed: value } : {}),
  };
  const say = of === 'claimed' ? sayings.result : sayings.implied;
  const explanation = explainClaim(read, formula, say, values, '_claimed');
  return { ...head, value, range, explanation };
}

function countOf(tree: Formula, name: string): number {
  return allNames(tree).filter((other) => other === name).length;
}
