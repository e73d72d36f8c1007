import { fractionOf, interval, isRefusal, type Refusal } from '../../../foundation/internal.js';
import { inputValue } from '../judging/claimValues.js';
import { resultUnit } from '../judging/claimUnits.js';
import { follows } from '../judging/compareClaim.js';
import { evaluate } from '../formulas/evaluate.js';
import { uncertain, type Uncertain } from '../formulas/uncertain.js';
import { formulaText, parseFormula, type Formula } from '../formulas/formula.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import type { OneFigure } from '../../oneFigure.js';
import type { FigureNumber, SingleFigure } from '../../types.js';
import type { Conflict, Finding } from './types.js';

/** Work out a formula with other values for some of its figures; `null` if it is not defined. */
export function tryFormula(
  { read }: Conflict,
  tree: Formula,
  others: Readonly<Record<string, Uncertain>> = {},
): Uncertain | null {
  const result: Uncertain | Refusal = evaluate(tree, (name) =>
    Object.hasOwn(others, name) ? (others[name] as Uncertain) : inputValue(read, name),
  );
  return isRefusal(result) ? null : result;
}

/** Whether a result agrees with the claimed figure, by the relation of the first reading. */
export function fits({ reading, published }: Conflict, result: Uncertain | null): boolean {
  return result !== null && follows(result, published, reading.relation);
}

/** What the first of some other formulas gives that agrees. */
export function tryFormulas(conflict: Conflict, formulas: readonly string[]): Finding | null {
  for (const text of formulas) {
    const tree = parseFormula(text);
    const value = tryFormula(conflict, tree);
    if (value !== null && fits(conflict, value))
      return {
        inputName: null,
        formula: formulaText(tree),
        value,
        unit: resultUnit(conflict.read, conflict.reading.unit),
      };
  }
  return null;
}

/** A figure with other digits or another scale, if the claim then agrees; `name` is `claimed` for the claimed one. */
export function tryOtherNumber(
  conflict: Conflict,
  name: string,
  figure: SingleFigure,
  change: Partial<Pick<FigureNumber, 'written' | 'multiplier'>>,
): Finding | null {
  const { read, formula, result, reading } = conflict;
  const value = numberValue({ ...figure, ...change });
  const agrees =
    name === 'claimed'
      ? follows(result, value, reading.relation)
      : fits(conflict, tryFormula(conflict, formula.tree, { [name]: value }));
  if (!agrees) return null;
  const unit = name === 'claimed' ? resultUnit(read, reading.unit) : (figure.unit ?? 'item');
  return { inputName: name, formula: formula.text, value, unit };
}

/** The single figures of a claim, the inputs first. */
export function singleFigures({ read, claimed }: Conflict): readonly (readonly [string, SingleFigure])[] {
  const all: readonly (readonly [string, OneFigure])[] = [...read.inputs, ['claimed', claimed]];
  return all.flatMap(([name, figure]) => (figure.form === 'single' ? [[name, figure] as const] : []));
}

function numberValue(figure: SingleFigure): Uncertain {
  const { written, decimals, multiplier, unitWords, qualifier, exact } = figure;
  const number = makeNumber(
    { digits: written, decimals, power: multiplier.length - 1 },
    { unit: unitWords, sense: qualifier?.sense ?? null, stated: exact },
  );
  const { lower, upper } = number.interval;
  return uncertain(fractionOf(number.value), interval(lower, upper));
}
