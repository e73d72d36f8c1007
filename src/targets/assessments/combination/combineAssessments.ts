import {
  addFractions,
  deepFreeze,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  readInput,
  toDecimal,
  type DecimalInput,
  type Fraction,
  type Refusal,
} from '../../../foundation/internal.js';
import { classNamed } from '../progress/assessProgress.js';
import { assessmentMethods } from '../methods/assessmentMethods.js';
import { combinationSchema, type CombinationRequest } from './combinationSchema.js';
import type {
  CombinableMethodId,
  CombinationByMethod,
  CombinedAssessment,
  WeatherSymbol,
} from './combinationTypes.js';
import { classOf, type ClassBound } from '../methods/outcome.js';
import type { ProgressClassCode } from '../model/progressClasses.js';

/** The bounds of a mean score of Open SDG. */
const OF_SCORES: readonly ClassBound[] = [
  { from: '2.5', code: 'substantial-progress' },
  { from: '0', code: 'moderate-progress' },
  { from: '-2.5', code: 'limited-progress' },
];

/** The bounds of a mean trend of the SDSN. */
const OF_TRENDS: readonly ClassBound[] = [
  { from: '3', code: 'on-track' },
  { from: '2', code: 'moderately-improving' },
  { from: '1', code: 'stagnating' },
];

/** The symbols of Destatis, the weakest first. */
const SYMBOLS: readonly WeatherSymbol[] = ['thunderstorm', 'cloudy', 'slightly-cloudy', 'sun'];

/**
 * Put assessments together, as a method does: several series, the indicators of a goal, or several targets.
 *
 * - `open-sdg`: the mean of the scores: substantial from 2.5, moderate from 0, limited from −2.5; achieved only if every series is
 * - `sdsn-trend`: the mean of trends from 0 to 4: on track from 3, moderate from 2, stagnating from 1; of at least 75% of the indicators
 * - `destatis-dns`: the weakest of the symbols, for simultaneous targets and for the two bounds of an interval
 *
 * Sources: those of the methods in `assessmentMethods`.
 *
 * @param method - The method.
 * @param input - What is put together.
 * @returns The class and, where there is one, the mean. Refused: `too-few-observations` (fewer than 75% of the indicators).
 * @throws MtqgError on bad input: among others `too-large` (a score), `not-one-of` (a symbol).
 *
 * @example
 * ```ts
 * import { combineAssessments } from 'mtqg/targets/assessments';
 *
 * const goal = combineAssessments('sdsn-trend', { trendScores: ['3.5', '2.5', '1.5', '0.5'] });
 * goal.progressScore; // => { kind: 'quantity', value: '2', unit: 'score' }
 * ```
 */
export function combineAssessments<M extends CombinableMethodId>(
  method: M,
  input: CombinationByMethod[M],
): CombinedAssessment {
  const request = readInput(combinationSchema, { method, input });
  const { code, mean } = combined(request);
  const { subject } = request.input;
  const progressClass = isRefusal(code) ? code : classNamed(request.method, code);
  const score = mean === undefined ? undefined : fractionQuantity(mean, 'score');
  const lead = subject === undefined ? '' : '{subject}, ';
  const end = score === undefined ? '' : ' ({score})';
  return deepFreeze({
    kind: 'combined-assessment',
    method: assessmentMethods[request.method],
    ...(subject === undefined ? {} : { subject }),
    progressClass,
    ...(score === undefined ? {} : { progressScore: score }),
    explanation: {
      say: { vi: `${lead}{method}: {found}${end}.`, en: `${lead}{method}: {found}${end}.` },
      values: {
        ...(subject === undefined ? {} : { subject }),
        method: assessmentMethods[request.method].name,
        found: isRefusal(progressClass) ? progressClass : progressClass.name,
        ...(score === undefined ? {} : { score }),
      },
      sources: assessmentMethods[request.method].sources,
    },
  });
}

function weakestOf(symbols: readonly WeatherSymbol[]): WeatherSymbol {
  return [...symbols].sort((a, b) => SYMBOLS.indexOf(a) - SYMBOLS.indexOf(b))[0] as WeatherSymbol;
}

interface Combined {
  readonly code: ProgressClassCode | Refusal;
  readonly mean?: Fraction;
}

function combined({ method, input }: CombinationRequest): Combined {
  if (method === 'destatis-dns') return { code: weakestOf(input.symbols) };
  if (method === 'open-sdg') {
    const mean = meanOf(input.series.map(({ progressScore }) => progressScore));
    const isAchieved = input.series.every(({ isTargetMet }) => isTargetMet);
    return { mean, code: isAchieved ? 'target-achieved' : classOf(mean, OF_SCORES, 'deterioration') };
  }
  const { trendScores, indicatorCount = trendScores.length } = input;
  const mean = meanOf(trendScores);
  const isEnough = 4 * trendScores.length >= 3 * indicatorCount;
  return { mean, code: isEnough ? classOf(mean, OF_TRENDS, 'decreasing') : tooFewIndicators() };
}

function tooFewIndicators(): Refusal<'too-few-observations'> {
  return {
    kind: 'refusal',
    code: 'too-few-observations',
    reason: {
      vi: 'cần số liệu của ít nhất 75% số chỉ số',
      en: 'trends of at least 75% of the indicators are needed',
    },
  };
}

function meanOf(values: readonly DecimalInput[]): Fraction {
  const sum = values.map((value) => fractionOf(toDecimal(value))).reduce(addFractions);
  return divideFractions(sum, fraction(BigInt(values.length)));
}
