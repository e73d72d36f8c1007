import { allNames, formulaText } from '../formulas/formula.js';
import { tryFormulas } from './attempts.js';
import type { BenignTest, Conflict } from './types.js';

/** A commune that moves up from one group to another is no new commune: of three additions, one is contained in another. */
export const countedTwice: BenignTest = {
  kind: 'counted-twice',
  say: {
    vi: 'Khớp nếu {figure} đã nằm trong một số khác: khi đó được {value|about}.',
    en: 'It fits if {figure} is contained in another figure already: that gives {value|about}.',
  },
  find: (conflict) => {
    const text = formulaText(conflict.formula.tree);
    // Without one of two parts, the other alone is no sum.
    if (!/^[A-Za-z]\w*(?: \+ [A-Za-z]\w*){2,}$/.test(text)) return null;
    const parts = text.split(' + ');
    for (const [at, of] of parts.entries()) {
      const found = tryFormulas(conflict, [parts.filter((_, other) => other !== at).join(' + ')]);
      if (found !== null) return { ...found, inputName: of };
    }
    return null;
  },
};

/** A share of all communes beside a share of those that met the criteria: both totals are printed. */
export const statedDenominator: BenignTest = {
  kind: 'stated-denominator',
  say: {
    vi: 'Khớp nếu tính trên {figure} thay cho mẫu số đã nêu: khi đó được {value|about}.',
    en: 'It fits as a ratio to {figure} instead of the stated denominator: that gives {value|about}.',
  },
  find: (conflict) => {
    const { read, formula } = conflict;
    const below = denominatorOf(conflict);
    const unit = read.inputs.get(below ?? '')?.unit;
    if (below === null || unit === undefined) return null;
    const used = allNames(formula.tree);
    for (const [of, figure] of read.inputs) {
      if (used.includes(of) || figure.unit !== unit) continue;
      const text = formulaText(formula.tree).replace(new RegExp(`/ ${below}\\b`), `/ ${of}`);
      const found = tryFormulas(conflict, [text]);
      if (found !== null) return { ...found, inputName: of };
    }
    return null;
  },
};

/** The name that a formula divides by, if there is just one and it stands in the formula once. */
export function denominatorOf({ formula: { tree } }: Conflict): string | null {
  const names = allNames(tree);
  const below = Array.from(formulaText(tree).matchAll(/\/ ([A-Za-z]\w*)/g), ([, name = '']) => name);
  const [name, ...more] = below.filter((one) => names.filter((other) => other === one).length === 1);
  return name === undefined || more.length > 0 ? null : name;
}
