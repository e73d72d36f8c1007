import { allNames, formulaText } from '../formulas/formula.js';
import { tryOtherFormula } from './attempts.js';
import { denominatorOf, renamed } from './denominators.js';
import type { BenignTest } from './types.js';

/** A share of all communes beside a share of those that met the criteria: both totals are printed. */
export const statedDenominator: BenignTest = {
  kind: 'stated-denominator',
  say: {
    vi: 'Khớp nếu tính trên {of} thay cho mẫu số đã nêu: khi đó được {value}.',
    en: 'It fits as a ratio to {of} instead of the stated denominator: that gives {value}.',
  },
  find: (conflict) => {
    const { read, formula } = conflict;
    const below = denominatorOf(formula.tree);
    const unit = read.inputs.get(below ?? '')?.unit.measure;
    if (below === null || unit === undefined) return null;
    const used = allNames(formula.tree);
    for (const [name, figure] of read.inputs) {
      if (used.includes(name) || figure.unit.measure !== unit) continue;
      const tree = renamed(formula.tree, below, name);
      const found = tryOtherFormula(conflict, tree, formulaText(tree));
      if (found !== null) return { ...found, of: name };
    }
    return null;
  },
};
