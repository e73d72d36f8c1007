import {
  deepFreeze,
  type BilingualText,
  type Citation,
  type Explanation,
} from '../../foundation/internal.js';
import type { Threshold } from '../thresholds/index.js';
import { requirementWords } from '../thresholds/requirementWords.js';
import type { CriterionScore, IndicatorScore } from './criteriaScore.js';
import { explainDerivation } from './explainDerivation.js';
import { lackWords } from './lackWords.js';

const SAY = /* @__PURE__ */ deepFreeze({
  margin: {
    vi: '{id}. {indicator}: {value}; mức đạt chuẩn {threshold}; chênh lệch {margin}.',
    en: '{id}. {indicator}: {value}; required {threshold}; margin {margin}.',
  },
  value: {
    vi: '{id}. {indicator}: {value}; mức đạt chuẩn: {threshold}.',
    en: '{id}. {indicator}: {value}; required: {threshold}.',
  },
  open: {
    vi: '{id}. {indicator}: {value}; chưa có mức đạt chuẩn để so sánh: {why}.',
    en: '{id}. {indicator}: {value}; no threshold to compare with: {why}.',
  },
  partsOfOne: {
    vi: '{id}. {indicator}: chỉ cần đạt một trong các điều kiện.',
    en: '{id}. {indicator}: one of the conditions is enough.',
  },
  parts: {
    vi: '{id}. {indicator}: phải đạt mọi điều kiện.',
    en: '{id}. {indicator}: all conditions have to be met.',
  },
});

/** Why measured indicators of criteria that are not met did not pass, one step each, with the source of the threshold. */
export function explainIndicators(criteria: readonly CriterionScore[]): readonly Explanation[] {
  const steps: Explanation[] = [];
  for (const { status, indicators } of criteria) {
    if (status === 'met' || status === 'not-applicable') continue;
    for (const indicator of indicators) addStep(indicator, indicator.id, steps);
  }
  return Object.freeze(steps);
}

function addStep(score: IndicatorScore, id: string, steps: Explanation[]): void {
  const { status, value, threshold, parts } = score;
  if (status === 'met' || threshold === undefined || (value === undefined && parts === undefined)) return;
  const { words, sources } = saidOf(threshold);
  const { say, values } = sentenceOf(score, threshold, id, words);
  // Nearly all indicators are plain: a step of its own for each of thousands of communes has to be cheap.
  steps.push(
    parts === undefined && threshold.derivedFrom === undefined
      ? Object.freeze({ say, values, sources })
      : Object.freeze({ say, values, sources, steps: innerSteps(score, threshold, id) }),
  );
}

function sentenceOf(
  { name, value, margin }: IndicatorScore,
  threshold: Threshold,
  id: string,
  words: BilingualText,
): Required<Pick<Explanation, 'say' | 'values'>> {
  if (value === undefined) {
    const say = threshold.requirement.kind === 'any-of' ? SAY.partsOfOne : SAY.parts;
    return { say, values: Object.freeze({ id, indicator: name }) };
  }
  if (margin !== undefined) {
    const values = Object.freeze({ id, indicator: name, value, threshold: words, margin });
    return { say: SAY.margin, values };
  }
  return isWithout(threshold)
    ? { say: SAY.open, values: Object.freeze({ id, indicator: name, value, why: lackWords(threshold) }) }
    : { say: SAY.value, values: Object.freeze({ id, indicator: name, value, threshold: words }) };
}

function innerSteps(
  { parts = [] }: IndicatorScore,
  threshold: Threshold,
  id: string,
): readonly Explanation[] {
  const steps: Explanation[] = [];
  const derived = explainDerivation(threshold);
  if (derived !== undefined) steps.push(derived);
  for (const part of parts) addStep(part, `${id}/${part.id}`, steps);
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
