import { formulaText, type Formula } from '../formulas/formula.js';
import { tryOtherFormula } from './attempts.js';
import type { BenignTest } from './types.js';

/** «tăng 1,5 lần» may mean one and a half times as much, or as much again and a half. */
export const increaseForMultiple: BenignTest = {
  kind: 'increase-for-multiple',
  say: {
    vi: 'Có thể mức tăng thêm và mức so với ban đầu bị lẫn với nhau: theo cách hiểu kia được {value}.',
    en: 'The increase and the multiple may have been mixed up: the other one is {value}.',
  },
  find: (conflict) => {
    const other = otherOf(conflict.formula.tree);
    return other && tryOtherFormula(conflict, other, formulaText(other));
  },
};

const ONE: Formula = { kind: 'integer', value: 1n };
const HUNDRED: Formula = { kind: 'integer', value: 100n };

/** a ÷ b for a ÷ b − 1 and the reverse, plain or in per cent. */
function otherOf(tree: Formula): Formula | null {
  if (isRatio(tree)) return { kind: 'operation', sign: '-', left: tree, right: unitOf(tree) };
  if (tree.kind !== 'operation') return null;
  if (tree.sign === '-' && isOne(tree.right) && isRatio(tree.left)) return tree.left;
  if (tree.sign !== '*' || tree.right.kind !== 'operation' || tree.right.sign !== '-') return null;
  return isOne(tree.right.right) && isRatio(tree.right.left) ? { ...tree, right: tree.right.left } : null;
}

/** Whether it is a ÷ b, or 100 × a ÷ b. */
function isRatio(tree: Formula): boolean {
  if (tree.kind !== 'operation' || tree.sign !== '/' || tree.right.kind !== 'name') return false;
  return tree.left.kind === 'name' || isPercent(tree);
}

function isPercent(tree: Formula): boolean {
  if (tree.kind !== 'operation' || tree.left.kind !== 'operation') return false;
  const { sign, left } = tree.left;
  return sign === '*' && left.kind === 'integer' && left.value === 100n;
}

function unitOf(tree: Formula): Formula {
  return isPercent(tree) ? HUNDRED : ONE;
}

function isOne(tree: Formula): boolean {
  return tree.kind === 'integer' && tree.value === 1n;
}
