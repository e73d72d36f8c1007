import * as z from 'zod/mini';
import {
  deepFreeze,
  problemError,
  readInput,
  throwProblems,
  type Explanation,
  type Problem,
  type Quantity,
} from '../foundation/index.js';
import { claimInputSchema } from './claimSchema.js';
import type { ClaimInput } from './claimTypes.js';
import { countsWithin, exactCount } from './countsWithin.js';
import { readOneInput } from './readClaimFigures.js';

/** What {@link possibleCounts} takes. */
export interface PossibleCountsInput {
  /** The published percentage: `45%`. */
  readonly share: ClaimInput;
  /** The number of things that it is a percentage of, which is exact: `30 xã`. */
  readonly whole: ClaimInput;
}

/** A count and the share that it is. */
export interface CountShare {
  /** The count. */
  readonly count: Quantity;
  /** What it is of the whole, in per cent. */
  readonly sharePercent: Quantity<'percent'>;
}

/** The counts that a published percentage may stand for. */
export interface PossibleCounts {
  /** Marks the result. */
  readonly kind: 'possible-counts';
  /** Whether there is a count that prints as this percentage. */
  readonly isPossible: boolean;
  /** Whether the whole is so small that some percentages of this precision are impossible; if not, any of them is possible. */
  readonly isDecisive: boolean;
  /** The smallest count that prints as the percentage; `null` if there is none. */
  readonly smallest: CountShare | null;
  /** The largest count that does; `null` if there is none. */
  readonly largest: CountShare | null;
  /** If none does, the next counts below and above with what they would print from; otherwise empty. */
  readonly nearest: readonly CountShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link PossibleCountsInput}. */
export const possibleCountsInputSchema: z.ZodMiniType<PossibleCountsInput> = /* @__PURE__ */ (() =>
  z.strictObject({ share: claimInputSchema, whole: claimInputSchema }))();

/**
 * Find the whole counts that a published percentage of a small number of things can stand for: 43% of 30 communes is 13 of them,
 * 45% is no number of communes at all. This is the GRIM test (granularity-related inconsistency) for percentages.
 *
 * A count k fits if 100 × k ÷ whole lies in the interval of the percentage (see `figureInterval`).
 *
 * @param input - The percentage, and the exact number of things that it is of.
 * @returns The smallest and the largest count that fit, or the nearest ones if none does. Where the whole is so large that every
 * percentage of this precision is possible, `isDecisive` is false.
 * @throws MtqgError `not-whole` or `too-small` if the whole is no exact number of things from 1 on, and what `parseFigure` throws.
 *
 * @example
 * ```ts
 * import { possibleCounts } from 'mtqg';
 *
 * possibleCounts({ share: '45%', whole: '30 xã' }).isPossible; // => false
 * possibleCounts({ share: '43%', whole: '30 xã' }).smallest?.count; // => { kind: 'quantity', value: '13', unit: 'commune' }
 * ```
 */
export function possibleCounts(input: PossibleCountsInput): PossibleCounts {
  const { share, whole } = readInput(possibleCountsInputSchema, input);
  const problems: Problem[] = [];
  const [read, of] = [readOneInput(share, ['share'], problems), readOneInput(whole, ['whole'], problems)];
  throwProblems(problems);
  /* v8 ignore next -- what cannot be read is among the problems */
  if (read === undefined || of === undefined) throw problemError('missing', [], { expected: 'value' });
  const total = exactCount(of);
  if (total === undefined) throw problemError('not-whole', ['whole']);
  if (total < 1n) throw problemError('too-small', ['whole'], { minimum: '1' });
  return deepFreeze(countsWithin(read, of, total));
}
