import { unreadable, type UnreadableReason } from '../../reading/cursor.js';

/** A formula as it was understood: a whole number, a name, or an operation on two formulas. */
export type Formula =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'operation';
      readonly sign: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };

/** The operations: the four, and powers. */
export type Operator = '+' | '-' | '*' | '/' | '^';

/** How deep parentheses and signs may nest. */
const DEPTH_LIMIT = 32;

/** How many products and quotients there may be: each makes the exact fractions longer. */
const PRODUCTS_LIMIT = 32;

/** What else the operators are written as. */
const OTHER_SIGNS: Readonly<Record<string, Operator>> = { '−': '-', '×': '*', '÷': '/' };

/** The pieces of a formula, each with the blanks before it; they are made once, as claims are checked by the thousand. */
const SUM = /\s*([-+−])/y;
const PRODUCT = /\s*([*/×÷])/y;
const MINUS = /\s*([-−])/y;
const POWER = /\s*(\^)/y;
const OPEN = /\s*(\()/y;
const CLOSE = /\s*(\))/y;
const DIGITS = /\s*(\d+)/y;
const NAME = /\s*([A-Za-z]\w*)/y;
const REST = /\s*(\S)/y;

/** The most digits of a whole number. */
const DIGITS_LIMIT = 18;

/**
 * Read a formula of + − × ÷ ^, parentheses, whole numbers and names; products before sums, from left to right.
 *
 * @throws MtqgError `unreadable` with the position.
 */
export function parseFormula(text: string): Formula {
  let at = 0;
  let depth = 0;
  let products = 0;

  /** What is next besides blanks, moved past if it is of a form; empty if it is not. */
  const take = (next: RegExp): string => {
    next.lastIndex = at;
    const found = next.exec(text)?.[1] ?? '';
    if (found !== '') at = next.lastIndex;
    return found;
  };
  const fail = (reason: UnreadableReason): Error => {
    take(/(\s+)/y);
    return unreadable(text, reason, at);
  };

  const sum = (): Formula => {
    let left = product();
    for (let sign = take(SUM); sign !== ''; sign = take(SUM))
      left = { kind: 'operation', sign: operator(sign), left, right: product() };
    return left;
  };
  const product = (): Formula => {
    let left = factor();
    for (let sign = take(PRODUCT); sign !== ''; sign = take(PRODUCT)) {
      products += 1;
      if (products > PRODUCTS_LIMIT) throw fail('formula-size');
      left = { kind: 'operation', sign: operator(sign), left, right: factor() };
    }
    return left;
  };
  const factor = (): Formula => {
    depth += 1;
    if (depth > DEPTH_LIMIT) throw fail('formula-size');
    const formula = take(MINUS) === '' ? power() : negative(factor());
    depth -= 1;
    return formula;
  };
  const power = (): Formula => {
    const base = atom();
    if (take(POWER) === '') return base;
    products += 1;
    if (products > PRODUCTS_LIMIT) throw fail('formula-size');
    return { kind: 'operation', sign: '^', left: base, right: factor() };
  };
  const atom = (): Formula => {
    if (take(OPEN) !== '') {
      const inner = sum();
      if (take(CLOSE) === '') throw fail('formula');
      return inner;
    }
    const digits = take(DIGITS);
    if (digits.length > DIGITS_LIMIT) throw fail('formula-size');
    const name = digits === '' ? take(NAME) : '';
    if (digits + name === '') throw fail('formula');
    return digits === '' ? { kind: 'name', name } : { kind: 'integer', value: BigInt(digits) };
  };

  const formula = sum();
  if (take(REST) !== '') throw fail('formula');
  return formula;
}

/** The names in a formula, as often as they stand in it. */
export function allNames(formula: Formula): readonly string[] {
  const names: string[] = [];
  const collect = (part: Formula): void => {
    if (part.kind === 'name') names.push(part.name);
    if (part.kind !== 'operation') return;
    collect(part.left);
    collect(part.right);
  };
  collect(formula);
  return names;
}

function operator(sign: string): Operator {
  return OTHER_SIGNS[sign] ?? (sign as Operator);
}

function negative(formula: Formula): Formula {
  return { kind: 'operation', sign: '-', left: { kind: 'integer', value: 0n }, right: formula };
}

/** A formula as text, with no more parentheses than it needs. */
export function formulaText(formula: Formula): string {
  if (formula.kind === 'integer') return formula.value.toString();
  if (formula.kind === 'name') return formula.name;
  const { sign, left, right } = formula;
  if (sign === '^') return `${atomText(left)} ^ ${atomText(right)}`;
  const isProduct = sign === '*' || sign === '/';
  const before = isProduct && isSum(left) ? `(${formulaText(left)})` : formulaText(left);
  const isNested = isSum(right) ? sign !== '+' : isProduct && right.kind === 'operation';
  return `${before} ${sign} ${isNested ? `(${formulaText(right)})` : formulaText(right)}`;
}

function atomText(formula: Formula): string {
  return formula.kind === 'operation' ? `(${formulaText(formula)})` : formulaText(formula);
}

function isSum(formula: Formula): boolean {
  return formula.kind === 'operation' && (formula.sign === '+' || formula.sign === '-');
}
