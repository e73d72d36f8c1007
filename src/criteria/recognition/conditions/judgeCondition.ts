import {
  boundsOf,
  deepFreeze,
  interval,
  intervalsMeet,
  printedInterval,
  type Bounds,
  type DecimalInput,
  type Problem,
} from '../../../foundation/internal.js';
import type { ConditionAssessment } from '../outcome/recognitionAssessment.js';
import { judgeByFigures } from './judgeByFigures.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';
import type { RecognitionReading } from './recognitionReading.js';
import { FAILING, isDecided, PASSING } from './statusOfWhole.js';
import { judgeByFinding } from './judgeByFinding.js';

/** A condition with how it came out, and in what the figures given for it contradict one another. */
export interface JudgedCondition {
  /** How it came out. */
  readonly assessment: ConditionAssessment;
  /** The contradictions. */
  readonly problems: readonly Problem[];
}

/** Judge a condition by what was computed for it and by what the caller states; the two must not contradict each other. */
export function judgeCondition(
  condition: RecognitionCondition,
  reading: RecognitionReading,
): JudgedCondition {
  const computed = judgeByFigures(condition, reading);
  const stated = judgeByFinding(condition, reading);
  const { id, name, citation } = condition;
  if (computed === undefined || stated === undefined) {
    const nothing = { id, name, status: 'not-assessed', basis: 'nothing', citation } as const;
    return { assessment: deepFreeze(computed ?? stated ?? nothing), problems: [] };
  }
  const finding = reading.findings[id];
  const value = typeof finding === 'object' && 'value' in finding ? finding.value : undefined;
  const assessment = isDecided(computed.status) || !isDecided(stated.status) ? computed : stated;
  const what = contradictionOf(computed, stated, value);
  if (what === undefined) return { assessment: deepFreeze(assessment), problems: [] };
  const path = ['input', 'findings', id];
  return { assessment, problems: [{ code: 'contradiction', path, details: { what } }] };
}

function contradictionOf(
  computed: ConditionAssessment,
  stated: ConditionAssessment,
  value: DecimalInput | undefined,
): string | undefined {
  const bounds = figuresOf(computed);
  if (value !== undefined && bounds !== undefined) {
    // A value as it was printed stands for all that round to it.
    const printed = printedInterval(value);
    if (intervalsMeet(printed, interval(bounds.lower, bounds.upper))) return undefined;
    const ends = [bounds.lower, bounds.upper].filter((end) => end !== null);
    return `${String(value)} ≠ ${ends.join('–')}`;
  }
  const isOpposed =
    (PASSING.has(computed.status) && FAILING.has(stated.status)) ||
    (FAILING.has(computed.status) && PASSING.has(stated.status));
  return isOpposed ? `${stated.status} ≠ ${computed.status}` : undefined;
}

function figuresOf({ value, possible }: ConditionAssessment): Bounds | undefined {
  if (value !== undefined) return { lower: value.value, upper: value.value };
  return possible === undefined ? undefined : boundsOf(interval(possible.lower, possible.upper));
}
