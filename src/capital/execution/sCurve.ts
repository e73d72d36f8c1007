import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  deepFreeze,
  lazySchema,
  quantity,
  readInput,
  subjectSchema,
  toDecimal,
  zeroDenominatorRefusal,
  type DecimalInput,
  type Explanation,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { curveShare, MOST_TIME, sCurveShapeSchema, shapeText, type SCurveShape } from './sCurveShape.js';
import { ofSubject, subjectMember } from '../shared.js';

/** The shares of an S-curve at the times that were asked for. */
export interface SCurve {
  /** Marks the result. */
  readonly kind: 's-curve';
  /** Whose curve it is, if that was said. */
  readonly subject?: Subject;
  /** The share that is reached, in the order of the times; 0% at the start and 100% at the end. */
  readonly sharePercents: readonly (Quantity<'percent'> | Refusal<'zero-denominator'>)[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** What {@link sCurve} needs. */
export interface SCurveInput {
  /** Whose curve it is. */
  readonly subject?: Subject;
  /** The shape. */
  readonly shape: SCurveShape;
  /** How long it lasts, above 0. */
  readonly duration: DecimalInput;
  /** The times that are asked for, from 0 to the duration. */
  readonly timePoints: readonly DecimalInput[];
}

/**
 * The share of a whole that an S-curve reaches by a time: slow at first, fast in the middle, slow at the end, as disbursement often
 * runs. A straight line overstates it early and understates it late.
 *
 * `share = (f(time) − f(0)) ÷ (f(duration) − f(0)) × 100`, f the shape, so that it runs from 0% to 100%.
 *
 * Source: logistic, Gompertz and Pearl curves (from memory of the field, not verified in a text).
 *
 * @param input - The shape with its parameters, the duration, and the times, all in one unit of time.
 * @returns The shares in per cent; refused with `zero-denominator` where the curve does not rise: a steepness, displacement or growth
 * rate of 0, or a middle so far off that 50 digits do not tell its ends apart.
 * @throws MtqgError `too-large` if a time is after the end; on malformed input.
 *
 * @example
 * ```ts
 * import { sCurve } from 'mtqg/capital/execution';
 *
 * const { sharePercents } = sCurve({
 *   shape: { curve: 'logistic', steepness: '1.2', midpoint: '3' },
 *   duration: 6,
 *   timePoints: [0, 3, 6],
 * });
 * sharePercents[1]; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * ```
 */
export function sCurve(input: SCurveInput): SCurve {
  const { subject, shape, duration, timePoints } = readInput(sCurveInputSchema, input);
  const end = toDecimal(duration);
  const sharePercents = timePoints.map((time) => {
    const share = curveShare(shape, toDecimal(time), end);
    return share === undefined ? zeroDenominatorRefusal : quantity(share.times(100), 'percent');
  });
  const values = Object.fromEntries(sharePercents.map((share, index) => [`share${String(index)}`, share]));
  const listed = sharePercents.map((_, index) => `{share${String(index)}}`).join('; ');
  return deepFreeze({
    kind: 's-curve',
    ...subjectMember(subject),
    sharePercents,
    explanation: {
      say: ofSubject(subject, {
        vi: `theo đường cong chữ S ({shape}), tỷ lệ đạt: ${listed}.`,
        en: `by the S-curve ({shape}), shares reached: ${listed}.`,
      }),
      values: { ...subjectMember(subject), shape: shapeText(shape), ...values },
    },
  });
}

/** Schema of {@link SCurveInput}. */
export const sCurveInputSchema: z.ZodMiniType<SCurveInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      shape: sCurveShapeSchema,
      duration: decimalSchema({ min: 0, max: MOST_TIME }),
      timePoints: z.array(decimalSchema({ min: 0 })).check(z.minLength(1), z.maxLength(MOST_TIME)),
    })
    .check(
      checkSound(({ duration, timePoints }, isSound) => {
        if (!isSound('duration') || !isSound('timePoints')) return [];
        const end = toDecimal(duration);
        const late = timePoints.findIndex((time) => toDecimal(time).gt(end));
        return late === -1
          ? []
          : [{ code: 'too-large', at: ['timePoints', late], details: { maximum: end.toFixed() } }];
      }),
    ),
);
