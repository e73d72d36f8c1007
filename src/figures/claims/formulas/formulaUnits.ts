import type { Measure } from '../../../foundation/internal.js';
import { areLike, isPercent } from '../judging/likeUnits.js';
import { allNames, type Formula } from './formula.js';

/** The unit of a part of a formula: a bare number, or `null` where it is not known. */
type FormulaUnit = Measure | 'number' | null;

/** A formula in which per cent count as parts of what they are of, with the unit of what it gives. */
export interface UnitedFormula {
  /** The formula. */
  readonly tree: Formula;
  /** The unit of what it gives. */
  readonly unit: FormulaUnit;
}

/** Two figures of a formula that are added up, or subtracted, and have no one unit. */
export interface UnlikeFigures {
  /** The first name of the second of them. */
  readonly name: string;
  /** The unit of the first. */
  readonly expected: Measure;
  /** The unit of the second. */
  readonly received: Measure;
}

type Operation = Extract<Formula, { kind: 'operation' }>;

/**
 * Give the figures of a formula their units: what is added up is of one sort, and per cent of an amount is a part of it, so that 50% × 10
 * communes is 5 communes, and 5 communes ÷ 50% is 10. A formula that divides by 100 itself is left alone.
 *
 * @param unlike - Takes what has no sum.
 */
export function withUnits(
  tree: Formula,
  unitOf: (name: string) => Measure | null,
  unlike: UnlikeFigures[],
): UnitedFormula {
  if (tree.kind === 'integer') return { tree, unit: 'number' };
  if (tree.kind === 'name') return { tree, unit: unitOf(tree.name) };
  const left = withUnits(tree.left, unitOf, unlike);
  const right = withUnits(tree.right, unitOf, unlike);
  // A formula that has the 100 in it wants the bare numbers.
  const isWhole = hasHundred(tree) && (tree.sign === '*' || tree.sign === '/');
  const parts: Operation = isWhole
    ? tree
    : { kind: 'operation', sign: tree.sign, left: left.tree, right: right.tree };
  switch (tree.sign) {
    case '+':
    case '-':
      if (isOne(tree.left) && isPercentUnit(right.unit))
        return { tree: { ...parts, right: scaled('/', right.tree) }, unit: 'number' };
      return { tree: parts, unit: sumUnit(tree, left.unit, right.unit, unlike) };
    case '*':
      return productOf(parts, left.unit, right.unit, isWhole);
    case '/':
      return quotientOf(parts, left.unit, right.unit, isWhole);
    default:
      return { tree: parts, unit: 'number' };
  }
}

function sumUnit(
  tree: Operation,
  left: FormulaUnit,
  right: FormulaUnit,
  unlike: UnlikeFigures[],
): FormulaUnit {
  if (!isDefinite(left)) return isDefinite(right) ? right : (left ?? right);
  if (isDefinite(right) && !areLike(left, right))
    unlike.push({ name: allNames(tree.right)[0] ?? '', expected: left, received: right });
  return left;
}

function productOf(tree: Operation, left: FormulaUnit, right: FormulaUnit, isWhole: boolean): UnitedFormula {
  // A whole number in a formula may be of anything: `100 * a / 139`.
  if (left === 'number' || right === 'number') return { tree, unit: null };
  if (left === null || right === null || !(isPercent(left) || isPercent(right))) return { tree, unit: null };
  // 50% of 40% are 20%.
  const unit = isPercent(left) ? right : left;
  return { tree: isWhole ? tree : scaled('/', tree), unit };
}

function quotientOf(tree: Operation, left: FormulaUnit, right: FormulaUnit, isWhole: boolean): UnitedFormula {
  if (left === null || right === null || left === 'number' || right === 'number') return { tree, unit: null };
  if (areLike(left, right)) return { tree, unit: 'number' };
  if (isPercent(right)) return { tree: isWhole ? tree : scaled('*', tree), unit: left };
  return { tree, unit: null };
}

/** `1 - b` with b in per cent is what is left of the whole. */
function isOne(tree: Formula): boolean {
  return tree.kind === 'integer' && tree.value === 1n;
}

function isPercentUnit(unit: FormulaUnit): boolean {
  return isDefinite(unit) && isPercent(unit);
}

function scaled(sign: '*' | '/', tree: Formula): Formula {
  return { kind: 'operation', sign, left: tree, right: { kind: 'integer', value: 100n } };
}

function isDefinite(unit: FormulaUnit): unit is Measure {
  return unit !== null && unit !== 'number';
}

/** Whether a product has the factor 100, or is divided by it. */
function hasHundred(tree: Formula): boolean {
  if (tree.kind === 'integer') return tree.value === 100n;
  return (
    tree.kind === 'operation' &&
    ['*', '/'].includes(tree.sign) &&
    (hasHundred(tree.left) || hasHundred(tree.right))
  );
}
