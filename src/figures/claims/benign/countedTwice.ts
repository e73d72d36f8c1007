import { formulaText, type Formula } from '../formulas/formula.js';
import { tryOtherFormula } from './attempts.js';
import type { BenignTest } from './types.js';

/** A commune that moves up from one group to another is no new commune: of three additions, one is contained in another. */
export const countedTwice: BenignTest = {
  kind: 'counted-twice',
  say: {
    vi: 'Khớp nếu {of} đã nằm trong một số khác: khi đó được {value}.',
    en: 'It fits if {of} is contained in another figure already: that gives {value}.',
  },
  find: (conflict) => {
    const parts = summands(conflict.formula.tree);
    // Without one of two parts, the other alone is no sum.
    if (parts === null || parts.length < 3) return null;
    for (const name of parts) {
      const tree = without(conflict.formula.tree, name);
      const found = tree && tryOtherFormula(conflict, tree, formulaText(tree));
      if (found) return { ...found, of: name };
    }
    return null;
  },
};

/** The names that are added up; `null` if the formula is no plain sum. */
function summands(tree: Formula): readonly string[] | null {
  if (tree.kind === 'name') return [tree.name];
  if (tree.kind !== 'operation' || tree.sign !== '+') return null;
  const [left, right] = [summands(tree.left), summands(tree.right)];
  return left && right && [...left, ...right];
}

function without(tree: Formula, name: string): Formula | null {
  if (tree.kind !== 'operation') return tree.kind === 'name' && tree.name === name ? null : tree;
  const [left, right] = [without(tree.left, name), without(tree.right, name)];
  return left && right ? { ...tree, left, right } : (left ?? right);
}
