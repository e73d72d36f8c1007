import * as z from 'zod/mini';
import {
  check,
  decimalText,
  deepFreeze,
  figureInputSchema,
  isRefusal,
  lazySchema,
  quantity,
  readInput,
  zeroDenominatorRefusal,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type BilingualText,
  type Explanation,
  type FigureInput,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { classificationNames, classificationSchema, type Classification } from './classifications.js';

/** How many communes hold some classifications. */
export interface ClassificationCount {
  /** The classifications that each of these communes holds, all of them at once. */
  readonly classifications: readonly Classification[];
  /** How many communes hold them all. */
  readonly communes: FigureInput<'commune'>;
}

/** What {@link tallyClassifications} takes. */
export interface ClassificationTallyInput {
  /** Whose communes they are: a province, a district. */
  readonly subject?: Subject;
  /** The number of all communes, the one base of all shares. */
  readonly communes: FigureInput<'commune'>;
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
  /** Whose communes they are, as the input said. */
  readonly subject?: Subject;
  /** All communes, the base of the shares. */
  readonly communes: Quantity<'commune'>;
  /** The lines, in the order of the input. Classifications overlap: the lines are not meant to be added up. */
  readonly shares: readonly ClassificationShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** The most counts of one tally: every count is held against every other. */
const COUNTS_LIMIT = 100;

const communesSchema = /* @__PURE__ */ lazySchema(() =>
  figureInputSchema({ units: ['commune'], min: 0, integer: true }),
);

/** Schema of {@link ClassificationTallyInput}: no count above all communes, nor above that of fewer of its classifications. */
export const classificationTallyInputSchema: z.ZodMiniType<ClassificationTallyInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        communes: communesSchema,
        counts: z
          .array(
            z.strictObject({
              classifications: z.array(classificationSchema).check(z.minLength(1), z.maxLength(COUNTS_LIMIT)),
              communes: communesSchema,
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
  const { subject, communes, counts } = readInput(classificationTallyInputSchema, input);
  const all = quantity(toDecimal(communes), 'commune');
  const shares = counts.map((count) => shareOf(count, all));
  return deepFreeze({
    kind: 'classification-tally',
    ...(subject === undefined ? {} : { subject }),
    communes: all,
    shares,
    explanation: {
      say: subject === undefined ? SAYS.all : SAYS.allOf,
      values: { ...(subject === undefined ? {} : { subject }), all },
      steps: shares.map((share) => lineOf(share, all)),
    },
  });
}

const SAYS = {
  all: { vi: 'Phân loại {all}:', en: 'Classification of {all}:' },
  allOf: { vi: '{subject}: phân loại {all}:', en: '{subject}: classification of {all}:' },
  count: { vi: '{names}: {communes}.', en: '{names}: {communes}.' },
  share: { vi: '{names}: {communes}, chiếm {share}.', en: '{names}: {communes}, {share} of all.' },
} as const;

function shareOf({ classifications, communes }: ClassificationCount, all: Quantity): ClassificationShare {
  const [count, base] = [toDecimal(communes), toDecimal(all)];
  return {
    classifications,
    communes: quantity(count, 'commune'),
    ofAllPercent: base.isZero() ? zeroDenominatorRefusal : quantity(count.times(100).div(base), 'percent'),
  };
}

function lineOf(
  { classifications, communes, ofAllPercent: share }: ClassificationShare,
  all: Quantity,
): Explanation {
  const values = { names: namesTogether(classifications), communes, all, share };
  return isRefusal(share)
    ? { say: SAYS.count, values }
    : { say: SAYS.share, values, arithmetic: '{communes} ÷ {all} × 100 = {share}' };
}

/** The names of classifications that communes hold all at once: `xã vừa đặc biệt khó khăn vừa là xã biên giới`. */
function namesTogether(classifications: readonly Classification[]): BilingualText {
  const names = classifications.map((id) => classificationNames[id]);
  const [first, ...others] = names as [BilingualText, ...BilingualText[]];
  if (others.length === 0) return first;
  const vi = names.map((name, at) =>
    classifications[at] === 'extremely-difficult' ? name.vi.replace(/^xã /, '') : `là ${name.vi}`,
  );
  return {
    vi: vi.length === 2 ? `xã vừa ${vi.join(' vừa ')}` : `xã đồng thời ${vi.join(', ')}`,
    en: `${names.map(({ en }) => en).join(' and ')} at once`,
  };
}

function problemsOf(
  all: FigureInput<'commune'>,
  counts: readonly ClassificationCount[],
  at: number,
): readonly CheckReport[] {
  const { classifications, communes } = counts[at] as ClassificationCount;
  const held = new Set(classifications);
  const exceeds = (whole: FigureInput<'commune'>): readonly CheckReport[] =>
    toDecimal(communes).gt(toDecimal(whole))
      ? [
          {
            code: 'part-exceeds-whole',
            at: ['counts', at, 'communes'],
            details: { part: decimalText(toDecimal(communes)), whole: decimalText(toDecimal(whole)) },
          },
        ]
      : [];
  const duplicate = (): CheckReport => ({
    code: 'duplicate',
    at: ['counts', at, 'classifications'],
    details: { key: namesTogether(classifications).en, keyVi: namesTogether(classifications).vi },
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
