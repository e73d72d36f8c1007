import * as z from 'zod/mini';
import {
  citationSchema,
  decimalSchema,
  measureSchema,
  type Citation,
  type DecimalInput,
  type Measure,
} from '../foundation/index.js';

/** How a measured value is compared with a threshold. */
export type ThresholdOperator = '>=' | '>' | '<=' | '<' | '=';

/** What every requirement may carry. */
export interface RequirementBase {
  /** Where the requirement is laid down and how sure it is; as for the indicator if left out. */
  readonly citation?: Citation;
}

/** The indicator is met or not [Đạt]: somebody judges it, no number decides. */
export interface MetRequirement extends RequirementBase {
  /** Marks a yes/no requirement. */
  readonly kind: 'met';
}

/** A number with its operator and unit, for instance at least 95%. */
export interface NumberRequirement extends RequirementBase {
  /** Marks a threshold. */
  readonly kind: 'number';
  /** How the value is compared with the threshold. */
  readonly operator: ThresholdOperator;
  /** The threshold. */
  readonly value: DecimalInput;
  /** The unit of the threshold and of the value. */
  readonly unit: Measure;
}

/** There must be none [Không], for instance no temporary houses. */
export interface NoneRequirement extends RequirementBase {
  /** Marks that none is allowed. */
  readonly kind: 'none';
}

/** The provincial People's Committee sets the requirement [UBND cấp tỉnh quy định cụ thể]; the set itself does not hold it. */
export interface ProvinceRequirement extends RequirementBase {
  /** Marks what a province sets. */
  readonly kind: 'set-by-province';
}

/** There is a requirement, but what it is has not been established. */
export interface UnknownRequirement extends RequirementBase {
  /** Marks what is unknown. */
  readonly kind: 'unknown';
}

/** What an indicator has to satisfy: one cell of a criteria table, told apart by `kind`. */
export type Requirement =
  MetRequirement | NumberRequirement | NoneRequirement | ProvinceRequirement | UnknownRequirement;

/** Schema of {@link Requirement}. */
export const requirementSchema: z.ZodMiniType<Requirement> = /* @__PURE__ */ (() => {
  const citation = z.exactOptional(citationSchema);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('met'), citation }),
    z.strictObject({
      kind: z.literal('number'),
      operator: z.enum(['>=', '>', '<=', '<', '=']),
      value: decimalSchema(),
      unit: measureSchema,
      citation,
    }),
    z.strictObject({ kind: z.literal('none'), citation }),
    z.strictObject({ kind: z.literal('set-by-province'), citation }),
    z.strictObject({ kind: z.literal('unknown'), citation }),
  ]);
})();
