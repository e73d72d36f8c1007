import {
  baselineEqualsTargetRefusal,
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  signChangeRefusal,
  type Fraction,
} from '../../../foundation/internal.js';
import { compoundPath, directed } from './compoundPath.js';
import {
  classOf,
  figureOf,
  ifFound,
  meets,
  rateFigure,
  wayOf,
  type ClassBound,
  type Measured,
  type Outcome,
} from './outcome.js';
import { compoundChange, ONE, signOf, sizeOf, type LevelPoint } from '../levels/rates.js';
import type { ProgressClassCode } from '../model/progressClasses.js';
import type { Given } from '../levels/readLevels.js';
import { askedOrLater, END, since, spanOf, type Span } from '../levels/span.js';
import { limitFactor } from './limitFactor.js';
import { exactScore, programScore, scoreWithoutTarget } from './openSdgScore.js';

/** The bounds of the classes with a target. */
export const OPEN_SDG_BOUNDS: readonly ClassBound[] = [
  { from: '0.95', code: 'substantial-progress' },
  { from: '0.6', code: 'moderate-progress' },
  { from: '0', code: 'limited-progress' },
];

/** What the program puts in the place of zero. */
const EPSILON: Fraction = /* @__PURE__ */ (() => fraction(1n, 1000n))();

/**
 * R = sign × d × CAGR found ÷ |CAGR required|; without a target g = sign × d × CAGR found, against 1.5% and 0.5% a year, which a
 * natural limit that is near lowers.
 */
export function assessOpenSdg(given: Given): Outcome {
  return since(given, spanOf(given, askedOrLater), (found) => {
    const isZero = given.compatible === true && signOf(found.baseline.value) === 0;
    const span = isZero ? { ...found, baseline: { ...found.baseline, value: EPSILON } } : found;
    return given.target === undefined
      ? withoutTarget(given, span, isZero)
      : withTarget(given, span, given.target, isZero);
  });
}

function withTarget(
  given: Given,
  span: Span,
  { value, year = END }: NonNullable<Given['target']>,
  isBaselineReplaced: boolean,
): Measured {
  const isReplaced = given.compatible === true && signOf(value) === 0;
  const target: LevelPoint = { year, value: isReplaced ? EPSILON : value };
  const { observed, required } = compoundPath(span, target, 'refused');
  const isMet = meets(given, span.current.value, target.value);
  const ratio = ifFound(directed(observed, span.baseline, wayOf(given)), (rate) =>
    ifFound(required, (needed) =>
      signOf(needed) === 0 ? baselineEqualsTargetRefusal : divideFractions(rate, sizeOf(needed)),
    ),
  );
  // The program looks at the target before the signs.
  const isAchieved = isMet && (given.compatible === true || observed !== signChangeRefusal);
  return {
    progressClass: isAchieved
      ? 'target-achieved'
      : classOf(isMet ? observed : ratio, OPEN_SDG_BOUNDS, 'deterioration'),
    figures: {
      progressScore: isAchieved
        ? figureOf(fraction(5n), 'score')
        : figureOf(ifFound(ratio, programScore), 'score'),
      exactScore: isAchieved
        ? figureOf(fraction(5n), 'score')
        : figureOf(ifFound(ratio, exactScore), 'score'),
      observedRate: rateFigure(observed),
      requiredRate: rateFigure(required),
      rateRatio: figureOf(ratio, 'times'),
    },
    assumptions: [given.target?.year === undefined && 'target-by-2030'],
    warnings: [
      isAchieved && 'target-met',
      given.naturalLimit !== undefined && 'limit-ignored',
      (isReplaced || isBaselineReplaced) && 'zero-replaced',
    ],
  };
}

function withoutTarget(given: Given, { baseline, current }: Span, isReplaced: boolean): Measured {
  const observed = compoundChange(baseline, current);
  const rate = directed(observed, baseline, wayOf(given));
  const { naturalLimit: limit } = given;
  const isBehind = limit !== undefined && !meets(given, limit, baseline.value);
  const factor = limit === undefined ? ONE : limitFactor(baseline.value, limit);
  return {
    progressClass: isRefusal(rate) ? rate : classAtRate(rate, factor),
    figures: {
      progressScore: figureOf(
        ifFound(rate, (found) => scoreWithoutTarget(found, factor)),
        'score',
      ),
      observedRate: rateFigure(observed),
      directedRate: rateFigure(rate),
      limitFactor: fractionQuantity(factor, 'times'),
    },
    warnings: [isBehind && 'limit-not-ahead', isReplaced && 'zero-replaced'],
  };
}

/** The class of a directed rate; a natural limit that is near lowers the bounds. */
export function classAtRate(rate: Fraction, factor: Fraction): ProgressClassCode {
  const reaches = (bound: string) =>
    compareFractions(rate, multiplyFractions(fractionOf(bound), factor)) >= 0;
  if (reaches('0.015')) return 'substantial-progress';
  if (reaches('0.005')) return 'moderate-progress';
  return reaches('0') ? 'limited-progress' : 'deterioration';
}
