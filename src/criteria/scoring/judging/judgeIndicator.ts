import type { BilingualText, Measure, Quantity } from '../../../foundation/internal.js';
import type { Threshold, ThresholdPart } from '../../thresholds/index.js';
import type { Finding, FoundParts, MeasuredValue } from '../assessment.js';
import { compareValue, type Comparison, type PreparedNumber } from './compareValue.js';
import type { CriterionStatus, IndicatorScore } from '../criteriaScore.js';
import { gradeStatus, preparedOf, unapplicableStatus, unaskedStatus, valueStatus } from './findingStatus.js';
import { readShort, type ShortNumber } from '../reading/shortNumber.js';
import { frozenQuantity, shortQuantity } from '../reading/shortQuantities.js';
import { statusOfAll, statusOfAny } from '../counting/statuses.js';
import { foundStatusOf } from './foundStatus.js';

/** What is counted where an indicator has no unit. */
export const PLAIN_UNIT = 'item';

/** What is judged: an indicator or a part of one. */
export interface Judged {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The unit of its values, where they have one. */
  readonly unit?: Measure;
}

/** The value that was found, in canonical text, with its unit. */
export function measuredQuantity(
  { unit }: Pick<Judged, 'unit'>,
  found: MeasuredValue | ShortNumber,
): Quantity {
  if ('steps' in found) return shortQuantity(found.steps, found.decimals, unit ?? PLAIN_UNIT);
  return frozenQuantity(String(found.value), found.unit ?? unit ?? PLAIN_UNIT);
}

/**
 * Where an indicator, or a part of one, stands, given what was found of it; nothing found is no fail.
 *
 * @param judged - Its id, name and unit.
 * @param threshold - What it has to satisfy; nothing where the set does not hold it.
 * @param finding - What was found, its numbers in canonical text.
 * @returns The score, frozen.
 */
export function judgeIndicator(
  judged: Judged,
  threshold: Threshold | undefined,
  finding: Finding | ShortNumber | undefined,
): IndicatorScore {
  const { id, name } = judged;
  if (typeof finding !== 'object') {
    const status = statusWithoutValue(threshold, finding);
    return Object.freeze(threshold === undefined ? { id, name, status } : { id, name, status, threshold });
  }
  if ('grade' in finding) {
    const status = gradeStatus(threshold, finding.grade);
    return Object.freeze({ id, name, status, grade: finding.grade, ...(threshold && { threshold }) });
  }
  return 'parts' in finding ? judgeParts(judged, threshold, finding) : judgeValue(judged, threshold, finding);
}

function statusWithoutValue(
  threshold: Threshold | undefined,
  finding: Exclude<Finding, object> | undefined,
): CriterionStatus {
  if (threshold?.requirement.kind === 'not-applicable') return 'not-applicable';
  if (finding === 'not-applicable') return unapplicableStatus(threshold);
  if (typeof finding === 'boolean') return foundStatusOf(finding);
  return finding ?? 'not-assessed';
}

function judgeValue(
  judged: Judged,
  threshold: Threshold | undefined,
  found: MeasuredValue | ShortNumber,
): IndicatorScore {
  const { id, name } = judged;
  const value = measuredQuantity(judged, found);
  if (threshold === undefined) return Object.freeze({ id, name, status: 'threshold-unknown', value });
  const number = preparedOf(threshold);
  if (number === undefined)
    return Object.freeze({ id, name, status: valueStatus(threshold, value), value, threshold });
  return comparedScore(judged, threshold, value, compareValue(value.value, number, readShort(value.value)));
}

/** Where an indicator stands whose value is short, and which is compared with a short number: by far most of them. */
export function judgeShort(
  judged: Judged,
  threshold: Threshold,
  prepared: PreparedNumber,
  short: ShortNumber,
): IndicatorScore {
  const value = shortQuantity(short.steps, short.decimals, judged.unit ?? PLAIN_UNIT);
  return comparedScore(judged, threshold, value, compareValue(value.value, prepared, short));
}

function comparedScore(
  { id, name }: Judged,
  threshold: Threshold,
  value: Quantity,
  { passes, margin }: Comparison,
): IndicatorScore {
  const status = passes ? 'met' : 'not-met';
  return Object.freeze(
    margin === undefined
      ? { id, name, status, value, threshold }
      : { id, name, status, value, threshold, margin },
  );
}

function judgeParts(judged: Judged, threshold: Threshold | undefined, found: FoundParts): IndicatorScore {
  const { id, name } = judged;
  const { value: given, unit } = found;
  const whole =
    given === undefined
      ? undefined
      : judgeValue(judged, wholeThreshold(threshold), {
          value: given,
          ...(unit === undefined ? {} : { unit }),
        });
  const composite = compositeOf(threshold);
  const own = {
    id,
    name,
    ...(whole?.value && { value: whole.value }),
    ...(threshold && { threshold }),
    ...(whole?.margin && { margin: whole.margin }),
  };
  // In another column the cell may ask for no parts.
  if (composite === undefined)
    return Object.freeze({ ...own, status: whole?.status ?? unaskedStatus(threshold) });
  const parts = Object.freeze(
    composite.parts.map((part) => judgeIndicator(part, part.threshold, partFinding(found, part))),
  );
  const ofParts = composite.kind === 'any-of' ? statusOfAny(parts) : statusOfAll(parts);
  const ofWhole = { status: whole?.status ?? ('not-assessed' as const) };
  const status = composite.kind === 'of-which' ? statusOfAll([ofWhole, { status: ofParts }]) : ofParts;
  return Object.freeze({ ...own, status, parts });
}

function partFinding({ parts }: FoundParts, { id }: ThresholdPart): Finding | undefined {
  return Object.hasOwn(parts, id) ? parts[id] : undefined;
}

type WithParts = Extract<Threshold['requirement'], { readonly parts: readonly ThresholdPart[] }>;

function compositeOf(threshold: Threshold | undefined): WithParts | undefined {
  const requirement = threshold?.requirement;
  if (requirement?.kind === 'if-any') return compositeOf(requirement.then);
  return requirement !== undefined && 'parts' in requirement ? requirement : undefined;
}

/** What the whole of nested shares has to satisfy; else the threshold itself. */
function wholeThreshold(threshold: Threshold | undefined): Threshold | undefined {
  const composite = compositeOf(threshold);
  return composite?.kind === 'of-which' ? composite.whole : threshold;
}
