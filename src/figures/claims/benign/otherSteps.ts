import { formulaText, type Formula } from '../formulas/formula.js';
import { tryOtherFormula } from './attempts.js';
import type { BenignTest } from './types.js';

/** The longest series of years that is counted in steps. */
const MOST_STEPS = 50n;

/** From 2016 to 2020 there are four steps and five years: a change is divided by the one or by the other. */
export const otherSteps: BenignTest = {
  kind: 'other-steps',
  say: {
    vi: 'Có thể phép chia lấy số năm (n) thay cho số bước (n − 1), hoặc ngược lại: khi đó được {value}.',
    en: 'It may have been divided by the years (n) instead of the steps (n − 1), or the reverse: that gives {value}.',
  },
  find: (conflict) => {
    for (const step of [1n, -1n]) {
      const other = withOtherSteps(conflict.formula.tree, step);
      const found = other && tryOtherFormula(conflict, other, formulaText(other));
      if (found) return found;
    }
    return null;
  },
};

/** The formula with one step more or less, if it divides a change by a number of steps. */
function withOtherSteps(tree: Formula, step: bigint): Formula | null {
  if (tree.kind !== 'operation' || tree.sign !== '/' || isRatio(tree.left)) return null;
  const { right } = tree;
  if (right.kind === 'integer') {
    const isSteps = right.value > 1n && right.value <= MOST_STEPS;
    return isSteps ? { ...tree, right: { kind: 'integer', value: right.value + step } } : null;
  }
  if (right.kind !== 'name' || right.name !== 'years') return null;
  return {
    ...tree,
    right: { kind: 'operation', sign: '+', left: right, right: { kind: 'integer', value: step } },
  };
}

/** 100 × a ÷ 12 is a share of twelve things, no change over twelve years. */
function isRatio(tree: Formula): boolean {
  return tree.kind === 'operation' && tree.sign !== '-' && tree.sign !== '+';
}
