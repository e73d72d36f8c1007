import type { BilingualText, Citation, Quantity } from '../../foundation/internal.js';
import type { ResidenceArea } from './area.js';

/** The circulars by whose scores households are reviewed. */
export type ReviewCircular = '17/2016/TT-BLĐTBXH' | '07/2021/TT-BLĐTBXH';

/** The circulars, by their day. */
export const reviewCirculars = ['17/2016/TT-BLĐTBXH', '07/2021/TT-BLĐTBXH'] as const;

/** The score that stands for an income. */
export interface ScoreEquivalent {
  /** The area of the score. */
  readonly area: ResidenceArea;
  /** The score. */
  readonly score: Quantity<'score'>;
  /** The monthly income per person that a household has at most with that score or less. */
  readonly income: Quantity<'VND/person/month'>;
}

/**
 * How the scores of a review stand for income and deprivations: a score means something only by its circular (140 points stand
 * for 900,000 đồng in a town under one circular, and for 1,500,000 đồng in the country under another).
 */
export interface ScoreScale {
  /** The circular of the forms. */
  readonly circular: ReviewCircular;
  /** What the score of income is called. */
  readonly incomeScoreName: BilingualText;
  /** What the score of deprivation is called. */
  readonly deprivationScoreName: BilingualText;
  /** The scores that stand for the income lines. */
  readonly equivalents: readonly ScoreEquivalent[];
  /** The points that each deprivation gives. */
  readonly pointsPerDeprivation: Quantity<'score'>;
  /** What the scale rests on. */
  readonly citation: Citation;
}
