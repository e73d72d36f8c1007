import { fraction, isRefusal, type Refusal } from '../../../foundation/internal.js';
import { evaluate, operate } from './evaluate.js';
import { exactly, type Uncertain } from './uncertain.js';
import { exponentOf } from './power.js';
import { allNames, type Formula } from './formula.js';

/**
 * Find what a name in a formula must be for the formula to come to a result; the name stands in it once.
 *
 * Each operation on the way down to the name is undone: from a − x = r follows x = a − r, from a ÷ x = r follows x = a ÷ r.
 */
export function solve(
  formula: Formula,
  name: string,
  result: Uncertain,
  valueOf: (name: string) => Uncertain,
): Uncertain | Refusal {
  let part = formula;
  let value: Uncertain | Refusal = result;
  while (part.kind === 'operation' && !isRefusal(value)) {
    const isLeft = allNames(part.left).includes(name);
    const other: Uncertain | Refusal = evaluate(isLeft ? part.right : part.left, valueOf);
    if (isRefusal(other)) return other;
    value = isLeft ? undoOnLeft(part.sign, value, other) : undoOnRight(part.sign, value, other);
    part = isLeft ? part.left : part.right;
  }
  return value;
}

type Operation = Extract<Formula, { kind: 'operation' }>['sign'];

function undoOnLeft(sign: Operation, result: Uncertain, right: Uncertain): Uncertain | Refusal {
  if (sign === '^') {
    const root = operate('/', exactly(fraction(1n)), right);
    return isRefusal(root) ? root : operate('^', result, root);
  }
  const inverse = { '+': '-', '-': '+', '*': '/', '/': '*' } as const;
  return operate(inverse[sign], result, right);
}

function undoOnRight(sign: Operation, result: Uncertain, left: Uncertain): Uncertain | Refusal {
  if (sign === '^') return exponentOf(result, left);
  if (sign === '+') return operate('-', result, left);
  if (sign === '*') return operate('/', result, left);
  return operate(sign, left, result);
}
