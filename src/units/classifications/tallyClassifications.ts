import * as z from 'zod/mini';
import {
  check,
  countSchema,
  deepFreeze,
  lazySchema,
  quantity,
  readInput,
  refusal,
  toDecimal,
  type CheckReport,
  type DecimalInput,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { classificationNames, classificationSchema, type Classification } from './classifications.js';

/** How many communes hold some classifications. */
export interface ClassificationCount {
  /** The classifications that each of these communes holds, all of them at once. */
  readonly classifications: readonly Classification[];
  /** How many communes hold them all. */
  readonly communes: DecimalInput;
}

/** What {@link tallyClassifications} takes. */
export interface ClassificationTallyInput {
  /** The number of all communes, the one base of all shares. */
  readonly communes: DecimalInput;
  /** The counts. */
  readonly counts: readonly ClassificationCount[];
}

/** One line of a tally: a count with its share of all communes. */
export interface ClassificationShare {
  /** The classifications that each of these communes holds, all of them at once. */
  readonly classifications: readonly Classification[];
  /** How many communes hold them all. */
  readonly communes: Quantity<'commune'>;
  /** Their share of all communes, in per cent. */
  readonly ofAllPercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
}

/** How many communes hold which classifications. */
export interface ClassificationTally {
  /** Marks this result. */
  readonly kind: 'classification-tally';
  /** All communes, the base of the shares. */
  readonly communes: Quantity<'commune'>;
  /** The lines, in the order of the input. Classifications overlap: the lines are not meant to be added up. */
  readonly shares: readonly ClassificationShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** The most counts of one tally: every count is held against every other. */
const COUNTS_LIMIT = 100;

/** Schema of {@link ClassificationTallyInput}: no count above all communes, nor above that of fewer of its classifications. */
export const classificationTallyInputSchema: z.ZodMiniType<ClassificationTallyInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        communes: countSchema,
        counts: z
          .array(
            z.strictObject({
              classifications: z.array(classificationSchema).check(z.minLength(1), z.maxLength(COUNTS_LIMIT)),
              communes: countSchema,
            }),
          )
          .check(z.minLength(1), z.maxLength(COUNTS_LIMIT)),
      })
      .check(check(({ communes, counts }) => counts.flatMap((_, at) => problemsOf(communes, counts, at)))),
  );

/**
 * Put counts of classified communes beside all communes: 134 of 177 are extremely difficult, 34 of these lie on the border.
 *
 * Classifications overlap, so every count has the same base, all communes, and counts are not added up.
 *
 * Formula: share = communes with the classifications ÷ all communes × 100.
 *
 * @param input - The number of all communes, and for each set of classifications how many communes hold them all.
 * @returns A `classification-tally`: counts in communes, shares in per cent of all communes.
 * A share of no communes at all is refused (`zero-denominator`).
 * @throws MtqgError if a count exceeds all communes or the count of fewer of its own classifications
 * (`part-exceeds-whole`), or if two counts are of the same classifications (`duplicate`).
 *
 * @example
 * ```ts
 * import { tallyClassifications } from 'mtqg/units';
 *
 * const tally = tallyClassifications({
 *   communes: 177,
 *   counts: [
 *     { classifications: ['extremely-difficult'], communes: 134 },
 *     { classifications: ['extremely-difficult', 'border'], communes: 34 },
 *   ],
 * });
 * tally.shares[1]?.communes; // => { kind: 'quantity', value: '34', unit: 'commune' }
 * ```
 */
export function tallyClassifications(input: ClassificationTallyInput): ClassificationTally {
  const { communes, counts } = readInput(classificationTallyInputSchema, input);
  const all = quantity(communes, 'commune');
  const shares = counts.map((count) => shareOf(count, communes));
  return deepFreeze({
    kind: 'classification-tally',
    communes: all,
    shares,
    explanation: {
      say: { vi: 'Phân loại {all}:', en: 'Classification of {all}:' },
      values: { all },
      steps: shares.map((share) => lineOf(share, all)),
    },
  });
}

function shareOf({ classifications, communes }: ClassificationCount, all: DecimalInput): ClassificationShare {
  const base = toDecimal(all);
  return {
    classifications,
    communes: quantity(communes, 'commune'),
    ofAllPercent: base.isZero()
      ? refusal('zero-denominator')
      : quantity(toDecimal(communes).times(100).div(base), 'percent'),
  };
}

function lineOf(
  { classifications, communes, ofAllPercent }: ClassificationShare,
  all: Quantity,
): Explanation {
  const named = (locale: 'vi' | 'en') =>
    classifications.map((id) => classificationNames[id][locale]).join(' + ');
  return {
    say: { vi: '{names}: {communes}', en: '{names}: {communes}' },
    values: { names: { vi: named('vi'), en: named('en') }, communes, all, share: ofAllPercent },
    arithmetic: '{communes} ÷ {all} × 100 = {share}',
  };
}

function problemsOf(
  all: DecimalInput,
  counts: readonly ClassificationCount[],
  at: number,
): readonly CheckReport[] {
  const { classifications, communes } = counts[at] as ClassificationCount;
  const held = new Set(classifications);
  const exceeds = (whole: DecimalInput): readonly CheckReport[] =>
    toDecimal(communes).gt(toDecimal(whole))
      ? [
          {
            code: 'part-exceeds-whole',
            at: ['counts', at, 'communes'],
            details: { part: String(communes), whole: String(whole) },
          },
        ]
      : [];
  const duplicate = (): CheckReport => ({
    code: 'duplicate',
    at: ['counts', at, 'classifications'],
    details: { key: classifications.join(' + ') },
  });
  return [
    ...exceeds(all),
    ...(held.size < classifications.length ? [duplicate()] : []),
    ...counts
      .slice(0, at)
      .flatMap((other) => (sameSet(new Set(other.classifications), held) ? [duplicate()] : [])),
    ...counts.flatMap((wider) =>
      isWider(new Set(wider.classifications), held) ? exceeds(wider.communes) : [],
    ),
  ];
}

/** Whether fewer classifications are asked for, all of them among the held ones. */
function isWider(wider: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  return wider.size < held.size && [...wider].every((id) => held.has(id));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
