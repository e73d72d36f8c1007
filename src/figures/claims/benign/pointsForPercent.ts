import { parseFormula, formulaText, type Formula } from '../formulas/formula.js';
import { tryOtherFormula } from './attempts.js';
import type { BenignTest, Conflict, Finding } from './types.js';

/** From 5% to 4% is a fall of one point, and of 20%. */
export const pointsForPercent: BenignTest = {
  kind: 'points-for-percent',
  say: {
    vi: 'Có thể điểm % và % (thay đổi tương đối) bị lẫn với nhau: theo cách hiểu kia được {value}.',
    en: 'Points and per cent (the relative change) may have been mixed up: the other one is {value}.',
  },
  find: (conflict) => {
    const { read, formula } = conflict;
    if (![...read.inputs.values()].every(({ unit }) => unit.sort === 'percent')) return null;
    const names = differenceOf(formula.tree) ?? relativeOf(formula.tree);
    if (names === null) return null;
    const [more, less] = names;
    const others =
      differenceOf(formula.tree) === null
        ? [`${more} - ${less}`, `${less} - ${more}`]
        : [`100 * (1 - ${less} / ${more})`, `100 * (${more} / ${less} - 1)`];
    return firstOf(conflict, others);
  },
};

/** The first of some formulas that agrees. */
export function firstOf(conflict: Conflict, formulas: readonly string[]): Finding | null {
  for (const text of formulas) {
    const tree = parseFormula(text);
    const found = tryOtherFormula(conflict, tree, formulaText(tree));
    if (found !== null) return found;
  }
  return null;
}

/** The names of a formula a − b. */
function differenceOf(tree: Formula): readonly [string, string] | null {
  if (tree.kind !== 'operation' || tree.sign !== '-') return null;
  return tree.left.kind === 'name' && tree.right.kind === 'name' ? [tree.left.name, tree.right.name] : null;
}

/** The names of a formula that takes a ratio a ÷ b and 1 from each other, in per cent. */
function relativeOf(tree: Formula): readonly [string, string] | null {
  if (tree.kind !== 'operation' || tree.sign !== '*' || tree.right.kind !== 'operation') return null;
  if (tree.right.sign !== '-') return null;
  const ratio = [tree.right.left, tree.right.right].find((part) => part.kind === 'operation');
  if (ratio?.kind !== 'operation' || ratio.sign !== '/') return null;
  const { left, right } = ratio;
  return left.kind === 'name' && right.kind === 'name' ? [left.name, right.name] : null;
}
