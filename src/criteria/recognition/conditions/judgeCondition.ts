import {
  deepFreeze,
  interval,
  intervalsMeet,
  printedInterval,
  quantity,
  range,
  writeQuantity,
  writeRange,
  type BilingualText,
  type DecimalInput,
  type Problem,
  type Range,
} from '../../../foundation/internal.js';
import { statusNames } from '../../scoring/counting/statusNames.js';
import { contradiction } from '../input/inputProblem.js';
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
    const nothing = { id, name, status: 'not-assessed', decidedBy: 'nothing', citation } as const;
    return { assessment: deepFreeze(computed ?? stated ?? nothing), problems: [] };
  }
  const finding = reading.findings[id];
  const value = typeof finding === 'object' && 'value' in finding ? finding.value : undefined;
  const assessment = isDecided(computed.status) || !isDecided(stated.status) ? computed : stated;
  const what = contradictionOf(computed, stated, value);
  if (what === undefined) return { assessment: deepFreeze(assessment), problems: [] };
  return { assessment, problems: [contradiction(['findings', id], what)] };
}

function contradictionOf(
  computed: ConditionAssessment,
  stated: ConditionAssessment,
  value: DecimalInput | undefined,
): BilingualText | undefined {
  const figures = figuresOf(computed);
  if (value !== undefined && figures !== undefined) {
    // A value as it was printed stands for all that round to it.
    const printed = printedInterval(value);
    if (intervalsMeet(printed, interval(figures.lower, figures.upper))) return undefined;
    const given = quantity(value, figures.unit);
    return {
      vi: `nêu là ${writeQuantity(given, 'vi')}, tính từ số liệu được ${writeRange(figures, 'vi')}`,
      en: `stated as ${writeQuantity(given, 'en')}, computed as ${writeRange(figures, 'en')}`,
    };
  }
  const isOpposed =
    (PASSING.has(computed.status) && FAILING.has(stated.status)) ||
    (FAILING.has(computed.status) && PASSING.has(stated.status));
  if (!isOpposed) return undefined;
  const [own, other] = [statusNames[stated.status], statusNames[computed.status]];
  return {
    vi: `nêu là ${own.vi}, theo số liệu là ${other.vi}`,
    en: `stated as ${own.en}, by the figures ${other.en}`,
  };
}

/** Between which values the figure of a condition lies, if it has one. */
function figuresOf({ value, possible }: ConditionAssessment): Range | undefined {
  return value === undefined ? possible : range({ lower: value.value, upper: value.value }, value.unit);
}
