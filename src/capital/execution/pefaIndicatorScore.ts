import * as z from 'zod/mini';
import {
  check,
  deepFreeze,
  lazySchema,
  readInput,
  subjectSchema,
  type Explanation,
  type Subject,
} from '../../foundation/internal.js';
import { ofSubject, subjectMember } from '../shared.js';
import { pefaScoreSchema, type PefaScore } from './pefaScore.js';

/** How the scores of dimensions make the score of an indicator: `'M1'` by the weakest link, `'M2'` by the mean. */
export type PefaScoringMethod = 'M1' | 'M2';

/** The score of an indicator of the PEFA framework, A the best. */
export type PefaIndicatorScore = PefaScore | 'B+' | 'C+' | 'D+';

/** What {@link pefaIndicatorScore} needs. */
export interface PefaIndicatorInput {
  /** Whose budget it is. */
  readonly subject?: Subject;
  /** `'M1'` for PI-1 and PI-2, `'M2'` for PI-3. */
  readonly pefaScoringMethod: PefaScoringMethod;
  /** The scores of its dimensions; two of them for `'M2'`. */
  readonly dimensionScores: readonly PefaScore[];
}

/** The score of an indicator. */
export interface PefaIndicator {
  /** Marks the result. */
  readonly kind: 'pefa-indicator';
  /** Whose budget it is, if that was said. */
  readonly subject?: Subject;
  /** How the dimensions were put together. */
  readonly pefaScoringMethod: PefaScoringMethod;
  /** The score. */
  readonly indicatorScore: PefaIndicatorScore;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The score of a PEFA indicator, of the scores of its dimensions.
 *
 * M1, the weakest link: the lowest score, with a “+” where any dimension is better. M2, the mean, of two dimensions: with D = 1 to A = 4,
 * their sum of 2 to 8 is D, D+, C, C+, B, B+, A.
 *
 * Source: PEFA Framework 2016; which indicator takes which method (M2 for PI-3), the sign of M1 and the table of M2 are from memory of
 * the field, not verified.
 *
 * @param input - The method, and the score of each dimension.
 * @returns The score.
 * @throws MtqgError on malformed input: `too-short` if there is no score, or one for `'M2'`; `too-long` if there are more than two for
 * `'M2'`, of which only the table for two is known here.
 *
 * @example
 * ```ts
 * import { pefaIndicatorScore } from 'mtqg/capital/execution';
 *
 * pefaIndicatorScore({ pefaScoringMethod: 'M1', dimensionScores: ['B', 'C', 'A'] }).indicatorScore; // => 'C+'
 * pefaIndicatorScore({ pefaScoringMethod: 'M2', dimensionScores: ['A', 'C'] }).indicatorScore; // => 'B'
 * ```
 */
export function pefaIndicatorScore(input: PefaIndicatorInput): PefaIndicator {
  const { subject, pefaScoringMethod, dimensionScores } = readInput(pefaIndicatorInputSchema, input);
  const indicatorScore = pefaScoringMethod === 'M1' ? weakestLink(dimensionScores) : meanOf(dimensionScores);
  const name = METHOD_NAMES[pefaScoringMethod];
  return deepFreeze({
    kind: 'pefa-indicator',
    ...subjectMember(subject),
    pefaScoringMethod,
    indicatorScore,
    explanation: {
      say: ofSubject(subject, {
        vi: 'điểm chỉ số PEFA từ các điểm thành phần {scores}, {name}: {score}.',
        en: 'PEFA indicator of the dimensions {scores}, {name}: {score}.',
      }),
      values: { ...subjectMember(subject), scores: dimensionScores.join(', '), name, score: indicatorScore },
    },
  });
}

const METHOD_NAMES = {
  M1: { vi: 'theo thành phần yếu nhất (M1)', en: 'by the weakest link (M1)' },
  M2: { vi: 'theo bình quân (M2)', en: 'by the mean (M2)' },
} as const;

function weakestLink(scores: readonly PefaScore[]): PefaIndicatorScore {
  const [best, ...others] = [...scores].sort() as [PefaScore, ...PefaScore[]];
  const worst = others.at(-1) ?? best;
  return worst === best || worst === 'A' ? worst : `${worst}+`;
}

function meanOf(scores: readonly PefaScore[]): PefaIndicatorScore {
  const sum = scores.reduce((all, score) => all + WORST_FIRST.indexOf(score), 0);
  return MEANS[sum] as PefaIndicatorScore;
}

const WORST_FIRST: readonly PefaScore[] = ['D', 'C', 'B', 'A'];
const MEANS: readonly PefaIndicatorScore[] = ['D', 'D+', 'C', 'C+', 'B', 'B+', 'A'];

/** Schema of {@link PefaIndicatorInput}. */
export const pefaIndicatorInputSchema: z.ZodMiniType<PefaIndicatorInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      pefaScoringMethod: z.enum(['M1', 'M2']),
      dimensionScores: z.array(pefaScoreSchema).check(z.minLength(1), z.maxLength(100)),
    })
    .check(
      check(({ pefaScoringMethod, dimensionScores: { length } }) => {
        if (pefaScoringMethod === 'M1' || length === 2) return [];
        const counted = { items: 'dimensions', itemsVi: 'thành phần' };
        return [
          length < 2
            ? { code: 'too-short', at: ['dimensionScores'], details: { minimum: '2', ...counted } }
            : { code: 'too-long', at: ['dimensionScores'], details: { maximum: '2', ...counted } },
        ];
      }),
    ),
);
