import { deepFreeze, type BilingualText, type Citation, type Explanation } from '../../foundation/index.js';
import { requirementWords } from '../thresholds/requirementWords.js';
import type { Threshold } from '../thresholds/index.js';
import type { CriterionScore, IndicatorScore } from './criteriaScore.js';

const SAY = /* @__PURE__ */ deepFreeze({
  margin: {
    vi: '{id}. {indicator}: {value}, phải {threshold}; chênh lệch {margin}.',
    en: '{id}. {indicator}: {value}, required {threshold}; margin {margin}.',
  },
  value: {
    vi: '{id}. {indicator}: {value}, phải {threshold}.',
    en: '{id}. {indicator}: {value}, required {threshold}.',
  },
});

/** Why measured indicators of criteria that are not met did not pass, one step each, with the source of the threshold. */
export function explainIndicators(criteria: readonly CriterionScore[]): readonly Explanation[] {
  const steps: Explanation[] = [];
  for (const { status, indicators } of criteria) {
    if (status === 'met' || status === 'not-applicable') continue;
    for (const indicator of indicators) addSteps(indicator, indicator.id, steps);
  }
  return Object.freeze(steps);
}

function addSteps(score: IndicatorScore, id: string, steps: Explanation[]): void {
  const { name, status, value, threshold, margin, parts = [] } = score;
  if (status === 'met' || threshold === undefined) return;
  if (value !== undefined) {
    const { words, sources } = saidOf(threshold);
    const values =
      margin === undefined
        ? { id, indicator: name, value, threshold: words }
        : { id, indicator: name, value, threshold: words, margin };
    const say = margin === undefined ? SAY.value : SAY.margin;
    steps.push(Object.freeze({ say, values: Object.freeze(values), sources }));
  }
  for (const part of parts) addSteps(part, `${id}/${part.id}`, steps);
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
