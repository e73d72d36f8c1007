import type { NumberRequirement } from '../../model/index.js';
import type { CompositeThreshold, MissingInput, Threshold, ThresholdPart } from '../../thresholds/index.js';

/** A threshold as it would be with figures to which it is relative, and as it is without. */
export interface ThresholdPair {
  /** With every figure 1. */
  readonly given: Threshold;
  /** Without any. */
  readonly without: Threshold;
}

/** A composite threshold that has parts. */
export type WithParts = Extract<CompositeThreshold, { readonly parts: readonly ThresholdPart[] }>;

/** The composite with parts that a threshold is, at once or if there is anything to judge. */
export function compositeOf(threshold: Threshold | undefined): WithParts | undefined {
  const requirement = threshold?.requirement;
  if (requirement === undefined) return undefined;
  if (requirement.kind === 'if-any') return compositeOf(requirement.then);
  return 'parts' in requirement ? requirement : undefined;
}

/** The threshold with which a plain value is compared in the end. Figures change numbers only, so both have it in one place. */
export function decidingPair({ given, without }: ThresholdPair): ThresholdPair {
  const [inner, innerWithout] = [innerOf(given), innerOf(without)];
  return inner === undefined || innerWithout === undefined
    ? { given, without }
    : decidingPair({ given: inner, without: innerWithout });
}

function innerOf({ requirement }: Threshold): Threshold | undefined {
  if (requirement.kind === 'if-any') return requirement.then;
  return requirement.kind === 'of-which' ? requirement.whole : undefined;
}

/** The number with which values are compared, if they are compared with any. */
export function numberOf({
  requirement,
}: Threshold): Pick<NumberRequirement, 'operator' | 'value'> | undefined {
  switch (requirement.kind) {
    case 'number':
      return requirement;
    case 'met':
      return requirement.embedded;
    case 'none':
      return { operator: '=', value: '0' };
    default:
      return undefined;
  }
}

/** The figure for want of which a threshold is unknown, be it that of a threshold to which it is relative. */
export function lackedFigure({
  lacks = [],
  base,
}: Threshold): Extract<MissingInput, { readonly kind: 'reference' }> | undefined {
  const lacked = lacks.find((one) => one.kind === 'reference');
  return lacked ?? (base && lackedFigure(base));
}
