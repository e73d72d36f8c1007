import * as z from 'zod/mini';
import {
  countSchema,
  decimalSchema,
  isoDateSchema,
  measureSchema,
  type DecimalInput,
  type IsoDate,
  type Measure,
} from '../foundation/index.js';
import { unitRefSchema, type UnitRef } from '../units/index.js';

/** What somebody found: met [đạt], basically met [cơ bản đạt], not met [chưa đạt]. */
export type Verdict = 'met' | 'basically-met' | 'not-met';

/** A measured value of an indicator. */
export interface MeasuredValue {
  /** The value. */
  readonly value: DecimalInput;
  /** Its unit; that of the indicator if left out. */
  readonly unit?: Measure;
}

/** Counts of criteria where a source gives no names. */
export interface AssessmentTally {
  /** How many are met. */
  readonly met: DecimalInput;
  /** How many are basically met, where the source says so. */
  readonly basicallyMet?: DecimalInput;
  /** How many are not met, where the source says so; what is left over is counted as not assessed, never as failed. */
  readonly notMet?: DecimalInput;
}

/** What is known of one unit's criteria on one day. What is not listed is not assessed: neither a pass nor a fail. */
export interface Assessment {
  /** The unit; it must be of the set's level. */
  readonly unit: UnitRef;
  /** The day for which it was assessed. */
  readonly date: IsoDate;
  /** By id of a criterion or an indicator, a verdict or, for an indicator, a measured value. */
  readonly verdicts?: Readonly<Record<string, Verdict | MeasuredValue>>;
  /** The counts over all criteria, where a source gives only these, or these beside a few names. */
  readonly tally?: AssessmentTally;
}

/** Schema of {@link Verdict}. */
export const verdictSchema: z.ZodMiniType<Verdict> = /* @__PURE__ */ (() =>
  z.enum(['met', 'basically-met', 'not-met']))();

/** Schema of {@link MeasuredValue}. */
export const measuredValueSchema: z.ZodMiniType<MeasuredValue> = /* @__PURE__ */ (() =>
  z.strictObject({ value: decimalSchema(), unit: z.exactOptional(measureSchema) }))();

/** Schema of {@link AssessmentTally}. */
export const assessmentTallySchema: z.ZodMiniType<AssessmentTally> = /* @__PURE__ */ (() =>
  z.strictObject({
    met: countSchema,
    basicallyMet: z.exactOptional(countSchema),
    notMet: z.exactOptional(countSchema),
  }))();

/** Schema of {@link Assessment}. */
export const assessmentSchema: z.ZodMiniType<Assessment> = /* @__PURE__ */ (() =>
  z.strictObject({
    unit: unitRefSchema,
    date: isoDateSchema,
    verdicts: z.exactOptional(z.record(z.string(), z.union([measuredValueSchema, verdictSchema]))),
    tally: z.exactOptional(assessmentTallySchema),
  }))();
