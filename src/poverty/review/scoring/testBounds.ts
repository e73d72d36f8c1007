import { fractionOf, toDecimal, type DecimalInput, type Fraction } from '../../../foundation/internal.js';
import type { AnswerTest } from '../forms/reviewForms.js';

/** The bounds of a test as exact numbers. */
export interface TestBounds {
  readonly atLeast: Fraction | undefined;
  readonly lessThan: Fraction | undefined;
  readonly moreThan: Fraction | undefined;
}

/** Bounds that were read before; forms that were read do not change, and no result depends on it. */
const read = /* @__PURE__ */ new WeakMap<AnswerTest, TestBounds>();

/** Read the bounds of a test, once. */
export function testBounds(test: AnswerTest): TestBounds {
  const before = read.get(test);
  if (before !== undefined) return before;
  const { atLeast, lessThan, moreThan } = test;
  const bounds = { atLeast: exact(atLeast), lessThan: exact(lessThan), moreThan: exact(moreThan) };
  read.set(test, bounds);
  return bounds;
}

function exact(bound: DecimalInput | undefined): Fraction | undefined {
  return bound === undefined ? undefined : fractionOf(toDecimal(bound));
}
