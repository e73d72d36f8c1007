import { quantity, toDecimal, type BilingualText, type Explanation } from '../../../foundation/internal.js';
import { limitWords } from '../../standards/limitWords.js';
import type { ScoreScale } from '../../standards/scoreScale.js';
import type { HouseholdToClassify } from '../householdToClassify.js';
import type { IncomeEvidence } from './incomeEvidence.js';

/** What the scores of a review stand for. */
export function explainScores(
  { scores }: HouseholdToClassify,
  scale: ScoreScale | undefined,
  { moreThan, atMost }: IncomeEvidence,
): readonly Explanation[] {
  if (scores === undefined || scale === undefined) return [];
  const amount = (value: typeof atMost) => value && quantity(value, 'VND/person/month');
  const [low, high] = [amount(moreThan), amount(atMost)];
  const range = limitWords({
    ...(low === undefined ? {} : { moreThan: low }),
    ...(high === undefined ? {} : { atMost: high }),
  });
  const { circular, incomeScore, deprivationScore } = scores;
  const values = {
    circular,
    score: scale.incomeScoreName,
    points: quantity(toDecimal(incomeScore), 'score'),
    range,
  };
  const ofIncome = { say: INCOME, values, sources: [scale.citation] };
  if (deprivationScore === undefined) return [ofIncome];
  const other = {
    score: scale.deprivationScoreName,
    points: quantity(toDecimal(deprivationScore), 'score'),
    each: scale.pointsPerDeprivation,
  };
  return [ofIncome, { say: DEPRIVATION, values: other }];
}

const INCOME: BilingualText = {
  vi: '{score}: {points} (Thông tư số {circular}), tương đương thu nhập {range}.',
  en: '{score}: {points} (Circular {circular}), which stands for an income of {range}.',
};
const DEPRIVATION: BilingualText = {
  vi: '{score}: {points}, mỗi chỉ số thiếu hụt {each}.',
  en: '{score}: {points}, {each} for each deprivation.',
};
