import * as z from 'zod/mini';
import {
  lazySchema,
  deepFreeze,
  problemError,
  readInput,
  throwProblems,
  type Problem,
} from '../foundation/internal.js';
import { claimInputSchema, printedFigureSchema } from './claims/claimSchema.js';
import type { ClaimInput, PrintedFigure } from './claims/claimTypes.js';
import { countsWithin, exactCount } from './claims/counts/countsWithin.js';
import type { PossibleCounts } from './claims/counts/possibleCountsResult.js';
import { readOneInput } from './claims/input/readClaimFigures.js';

/** What {@link possibleCounts} takes. */
export interface PossibleCountsInput {
  /** The published percentage: `45%`. */
  readonly share: PrintedFigure;
  /** The number of things that it is a percentage of, which is exact: `30 xã`. */
  readonly denominator: ClaimInput;
}

/** Schema of {@link PossibleCountsInput}. */
export const possibleCountsInputSchema: z.ZodMiniType<PossibleCountsInput> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ share: printedFigureSchema, denominator: claimInputSchema }),
);

/**
 * Find the whole counts that a published percentage of a small number of things can stand for: 43% of 30 communes is 13 of them,
 * 45% is no number of communes at all. This is the GRIM test (granularity-related inconsistency) for percentages.
 *
 * A count k fits if k ÷ denominator × 100 lies in the interval of the percentage (see `figureInterval`).
 *
 * @param input - The percentage, and the exact number of things that it is of.
 * @returns The smallest and the largest count that fit, or the nearest ones if none does. Where the whole is so large that every
 * percentage of this precision is possible, `isDecisive` is false.
 * @throws MtqgError `not-whole` or `too-small` if the denominator is no exact number of things from 1 on, and what `parseFigure` throws.
 *
 * @example
 * ```ts
 * import { possibleCounts } from 'mtqg';
 *
 * possibleCounts({ share: '45%', denominator: '30 xã' }).isPossible; // => false
 * possibleCounts({ share: '43%', denominator: '30 xã' }).smallest?.count; // => { kind: 'quantity', value: '13', unit: 'commune' }
 * ```
 */
export function possibleCounts(input: PossibleCountsInput): PossibleCounts {
  const { share, denominator } = readInput(possibleCountsInputSchema, input);
  const problems: Problem[] = [];
  const [read, of] = [
    readOneInput(share, ['share'], problems),
    readOneInput(denominator, ['denominator'], problems),
  ];
  throwProblems(problems);
  /* v8 ignore next -- what cannot be read is among the problems */
  if (read === undefined || of === undefined) throw problemError('missing', [], { expected: 'value' });
  const total = exactCount(of);
  if (total === undefined) throw problemError('not-whole', ['denominator']);
  if (total < 1n) throw problemError('too-small', ['denominator'], { minimum: '1' });
  return deepFreeze(countsWithin(read, of, total));
}
