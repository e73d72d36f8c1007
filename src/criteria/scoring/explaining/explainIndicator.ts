import {
  deepFreeze,
  type BilingualText,
  type Citation,
  type Explanation,
  type IsoDate,
} from '../../../foundation/internal.js';
import type { CriteriaSet, CalculationNote } from '../../model/index.js';
import type { Threshold } from '../../thresholds/index.js';
import { explainCalculation, calculationOn } from '../../thresholds/calculationOn.js';
import { requirementWords } from '../../thresholds/requirementWords.js';
import type { CriterionScore, IndicatorScore } from '../criteriaScore.js';
import { explainDerivation } from './explainDerivation.js';
import { comparedThreshold, preparedOf } from '../judging/findingStatus.js';
import { lackWords } from './lackWords.js';

const SAY = /* @__PURE__ */ deepFreeze({
  below: {
    vi: '{label}: đạt {value}, thấp hơn mức đạt chuẩn ({threshold}) {margin|size}.',
    en: '{label}: {value}, {margin|size} below what is required ({threshold}).',
  },
  above: {
    vi: '{label}: {value}, cao hơn mức đạt chuẩn ({threshold}) {margin|size}.',
    en: '{label}: {value}, {margin|size} above what is required ({threshold}).',
  },
  value: {
    vi: '{label}: {value}; mức đạt chuẩn: {threshold}.',
    en: '{label}: {value}; required: {threshold}.',
  },
  open: {
    vi: '{label}: {value}; chưa có mức đạt chuẩn để so sánh: {why}.',
    en: '{label}: {value}; no threshold to compare with: {why}.',
  },
  partsOfOne: {
    vi: '{label}: chỉ cần đạt một trong các điều kiện.',
    en: '{label}: one of the conditions is enough.',
  },
  parts: {
    vi: '{label}: phải đạt mọi điều kiện.',
    en: '{label}: all conditions have to be met.',
  },
});

/**
 * Why measured indicators of criteria that are not met did not pass, one step each, with the source of the threshold, and how the
 * value is found where a text lays that down.
 */
export function explainIndicators(
  criteria: readonly CriterionScore[],
  set: CriteriaSet,
  date: IsoDate,
): readonly Explanation[] {
  const steps: Explanation[] = [];
  const byIndicator = calculationsOf(set);
  for (const { status, indicators } of criteria) {
    if (status === 'met' || status === 'not-applicable') continue;
    for (const indicator of indicators) {
      const calculation = byIndicator.get(indicator.id);
      const told = calculation && explainCalculation(calculationOn(calculation, date));
      addStep(indicator, indicatorLabel(indicator), steps, told);
    }
  }
  return Object.freeze(steps);
}

/** How the values of a set are found, by indicator; a memory that no result depends on. */
const calculations = /* @__PURE__ */ new WeakMap<
  CriteriaSet,
  ReadonlyMap<string, readonly CalculationNote[]>
>();

function calculationsOf(set: CriteriaSet): ReadonlyMap<string, readonly CalculationNote[]> {
  const known = calculations.get(set);
  if (known !== undefined) return known;
  const found = new Map(
    set.criteria
      .flatMap(({ indicators = [] }) => indicators)
      .flatMap(({ id, calculation }) => (calculation === undefined ? [] : [[id, calculation] as const])),
  );
  calculations.set(set, found);
  return found;
}

function addStep(
  score: IndicatorScore,
  label: BilingualText,
  steps: Explanation[],
  calculation: readonly Explanation[] = [],
): void {
  const { status, value, threshold, parts } = score;
  if (status === 'met' || threshold === undefined || (value === undefined && parts === undefined)) return;
  const { sources } = saidOf(threshold);
  const { words } = saidOf(asked(threshold));
  const { say, values } = sentenceOf(score, threshold, label, words);
  // Nearly all indicators are plain: a step of its own for each of thousands of communes has to be cheap.
  steps.push(
    parts === undefined && threshold.derivedFrom === undefined && calculation.length === 0
      ? Object.freeze({ say, values, sources })
      : deepFreeze({ say, values, sources, steps: [...innerSteps(score, threshold), ...calculation] }),
  );
}

function sentenceOf(
  { value, margin }: IndicatorScore,
  threshold: Threshold,
  label: BilingualText,
  words: BilingualText,
): Required<Pick<Explanation, 'say' | 'values'>> {
  if (value === undefined) {
    const say = threshold.requirement.kind === 'any-of' ? SAY.partsOfOne : SAY.parts;
    return { say, values: Object.freeze({ label }) };
  }
  // A value that lies on a threshold which has to be passed is neither below nor above it.
  if (margin !== undefined && margin.value !== '0') {
    const values = Object.freeze({ label, value, threshold: words, margin });
    return { say: isUpward(threshold) ? SAY.below : SAY.above, values };
  }
  return isWithout(threshold)
    ? { say: SAY.open, values: Object.freeze({ label, value, why: lackWords(threshold) }) }
    : { say: SAY.value, values: Object.freeze({ label, value, threshold: words }) };
}

/** What a sentence says of a threshold: of nested shares, what the whole has to satisfy. */
function asked(threshold: Threshold): Threshold {
  const { requirement } = threshold;
  return requirement.kind === 'of-which' ? requirement.whole : threshold;
}

/** Whether more is better. */
function isUpward(threshold: Threshold): boolean {
  const operator = preparedOf(comparedThreshold(threshold))?.requirement.operator;
  return operator === '>=' || operator === '>';
}

function indicatorLabel({ id, name }: IndicatorScore): BilingualText {
  return Object.freeze({ vi: `${id}. ${name.vi}`, en: `${id}. ${name.en}` });
}

/** A part is told by what it is a part of: `17.1, trong đó nước sạch`. */
function partLabel(whole: IndicatorScore, threshold: Threshold, part: IndicatorScore): BilingualText {
  const within = threshold.requirement.kind === 'of-which';
  return Object.freeze({
    vi: `${whole.id}, ${within ? 'trong đó ' : ''}${part.name.vi}`,
    en: `${whole.id}, ${within ? 'of which ' : ''}${part.name.en}`,
  });
}

function innerSteps(score: IndicatorScore, threshold: Threshold): readonly Explanation[] {
  const steps: Explanation[] = [];
  const derived = explainDerivation(threshold);
  if (derived !== undefined) steps.push(derived);
  for (const part of score.parts ?? []) addStep(part, partLabel(score, threshold, part), steps);
  return Object.freeze(steps);
}

function isWithout({ requirement: { kind } }: Threshold): boolean {
  return kind === 'unknown' || kind === 'set-by-province' || kind === 'set-by-ministry';
}

/** What is said of a threshold. */
interface SaidThreshold {
  readonly words: BilingualText;
  readonly sources: readonly Citation[];
}

/** Thresholds in words; a memory that no result depends on. */
const said = /* @__PURE__ */ new WeakMap<Threshold, SaidThreshold>();

function saidOf(threshold: Threshold): SaidThreshold {
  const known = said.get(threshold);
  if (known !== undefined) return known;
  const words = Object.freeze(requirementWords(threshold.requirement));
  const one = { words, sources: Object.freeze([threshold.citation]) };
  said.set(threshold, one);
  return one;
}
