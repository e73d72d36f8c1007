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

/** The four operations. */
export type Operator = '+' | '-' | '*' | '/';

/** How deep parentheses and signs may nest. */
const DEPTH_LIMIT = 32;

/** How many products and quotients there may be: each makes the exact fractions longer. */
const PRODUCTS_LIMIT = 32;

/** The most digits of a whole number. */
const DIGITS_LIMIT = 18;

const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
};

/**
 * Read a formula of + − × ÷, parentheses, whole numbers and names; products before sums, from left to right.
 *
 * @throws MtqgError `unreadable` with the position.
 */
export function parseFormula(text: string): Formula {
  return new FormulaReader(text).read();
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

class FormulaReader {
  private at = 0;
  private depth = 0;
  private products = 0;

  constructor(private readonly text: string) {}

  read(): Formula {
    const formula = this.sum();
    if (this.at < this.text.length) throw this.fail('formula');
    return formula;
  }

  private sum(): Formula {
    let left = this.product();
    for (let sign = this.operator('+-'); sign !== undefined; sign = this.operator('+-'))
      left = { kind: 'operation', sign, left, right: this.product() };
    return left;
  }

  private product(): Formula {
    let left = this.factor();
    for (let sign = this.operator('*/'); sign !== undefined; sign = this.operator('*/')) {
      this.products += 1;
      if (this.products > PRODUCTS_LIMIT) throw this.fail('formula-size');
      left = { kind: 'operation', sign, left, right: this.factor() };
    }
    return left;
  }

  private factor(): Formula {
    this.depth += 1;
    if (this.depth > DEPTH_LIMIT) throw this.fail('formula-size');
    const formula = this.operator('-') === undefined ? this.atom() : negative(this.factor());
    this.depth -= 1;
    return formula;
  }

  private atom(): Formula {
    this.skipBlanks();
    if (this.text.charAt(this.at) === '(') return this.parenthesis();
    const digits = this.run(/[0-9]/);
    if (digits.length > DIGITS_LIMIT) throw this.fail('formula-size');
    if (digits !== '') return { kind: 'integer', value: BigInt(digits) };
    const name = this.run(/[A-Za-z0-9_]/);
    if (name === '' || name.startsWith('_')) throw this.fail('formula');
    return { kind: 'name', name };
  }

  private parenthesis(): Formula {
    this.at += 1;
    const inner = this.sum();
    this.skipBlanks();
    if (this.text.charAt(this.at) !== ')') throw this.fail('formula');
    this.at += 1;
    this.skipBlanks();
    return inner;
  }

  /** Move past one of the operators, if it is next. */
  private operator(allowed: string): Operator | undefined {
    this.skipBlanks();
    const sign = OPERATORS[this.text.charAt(this.at)];
    if (sign === undefined || !allowed.includes(sign)) return undefined;
    this.at += 1;
    return sign;
  }

  private run(characters: RegExp): string {
    const start = this.at;
    while (characters.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(start, this.at);
  }

  private skipBlanks(): void {
    this.run(/\s/);
  }

  private fail(reason: UnreadableReason): Error {
    return unreadable(this.text, reason, this.at);
  }
}

function negative(formula: Formula): Formula {
  return { kind: 'operation', sign: '-', left: { kind: 'integer', value: 0n }, right: formula };
}

/** A formula as text, with no more parentheses than it needs. */
export function formulaText(formula: Formula): string {
  if (formula.kind === 'integer') return formula.value.toString();
  if (formula.kind === 'name') return formula.name;
  const { sign, left, right } = formula;
  const isProduct = sign === '*' || sign === '/';
  const before = isProduct && isSum(left) ? `(${formulaText(left)})` : formulaText(left);
  const isNested = isSum(right) ? sign !== '+' : isProduct && right.kind === 'operation';
  return `${before} ${sign} ${isNested ? `(${formulaText(right)})` : formulaText(right)}`;
}

function isSum(formula: Formula): boolean {
  return formula.kind === 'operation' && (formula.sign === '+' || formula.sign === '-');
}
