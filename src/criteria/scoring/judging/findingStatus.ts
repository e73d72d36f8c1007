import type { Quantity } from '../../../foundation/internal.js';
import type { NumberRequirement } from '../../model/index.js';
import type { Threshold } from '../../thresholds/index.js';
import { compareValue, prepareNumber, type PreparedNumber } from './compareValue.js';
import type { CriterionStatus } from '../criteriaScore.js';
import { readShort } from '../reading/shortNumber.js';

/** With what a value is compared: the whole of nested shares, or what applies if there is any. */
export function comparedThreshold(threshold: Threshold): Threshold {
  const { requirement } = threshold;
  if (requirement.kind === 'of-which') return comparedThreshold(requirement.whole);
  return requirement.kind === 'if-any' ? comparedThreshold(requirement.then) : threshold;
}

/** The number with which a plain value is compared, ready for it. */
export function preparedOf(threshold: Threshold): PreparedNumber | undefined {
  const number = numberOf(threshold);
  return number && prepareNumber(number);
}

/** The number with which a plain value is compared, if it is compared with any. */
function numberOf({ requirement }: Threshold): NumberRequirement | undefined {
  switch (requirement.kind) {
    case 'number':
      return requirement;
    case 'met':
      return requirement.embedded;
    case 'if-any':
      return numberOf(requirement.then);
    default:
      return undefined;
  }
}

/** Where a value stands that is not compared with a number. */
export function valueStatus({ requirement }: Threshold, value: Quantity): CriterionStatus {
  switch (requirement.kind) {
    case 'none':
      return value.value === '0' ? 'met' : 'not-met';
    case 'set-by-province':
    case 'set-by-ministry':
    case 'not-applicable':
      return requirement.kind;
    case 'if-any':
      return valueStatus(requirement.then, value);
    case 'of-which':
      // A whole that fails settles it; one that passes leaves its parts to be assessed.
      return wholeStatus(requirement.whole, value) === 'not-met' ? 'not-met' : 'not-assessed';
    case 'unknown':
      return 'threshold-unknown';
    default:
      // A value says nothing about a cell that asks for a status, a grade or parts.
      return 'not-assessed';
  }
}

function wholeStatus(threshold: Threshold, value: Quantity): CriterionStatus {
  const number = preparedOf(threshold);
  if (number === undefined) return valueStatus(threshold, value);
  return compareValue(value.value, number, readShort(value.value)).passes ? 'met' : 'not-met';
}

/** Where a grade stands. */
export function gradeStatus(threshold: Threshold | undefined, grade: string): CriterionStatus {
  if (threshold === undefined) return 'threshold-unknown';
  const { requirement } = threshold;
  switch (requirement.kind) {
    case 'grade': {
      const ids = requirement.grades.map(({ id }) => id);
      // A grade of the scale of another column says nothing here.
      if (!ids.includes(grade)) return 'not-assessed';
      return ids.indexOf(grade) >= ids.indexOf(requirement.atLeast) ? 'met' : 'not-met';
    }
    case 'if-any':
      return gradeStatus(requirement.then, grade);
    case 'set-by-province':
    case 'set-by-ministry':
    case 'not-applicable':
      return requirement.kind;
    case 'unknown':
      return 'threshold-unknown';
    default:
      return 'not-assessed';
  }
}

/** Where something stands of which it was found that it does not apply: only a cell with a condition can be without an object. */
export function unapplicableStatus(threshold: Threshold | undefined): CriterionStatus {
  const kind = threshold?.requirement.kind;
  return kind === 'if-any' || kind === 'not-applicable' ? 'not-applicable' : unaskedStatus(threshold);
}

/** Where parts stand for which the cell does not ask. */
export function unaskedStatus(threshold: Threshold | undefined): CriterionStatus {
  switch (threshold?.requirement.kind) {
    case 'set-by-province':
    case 'set-by-ministry':
    case 'not-applicable':
      return threshold.requirement.kind;
    case 'unknown':
    case undefined:
      return 'threshold-unknown';
    default:
      return 'not-assessed';
  }
}
