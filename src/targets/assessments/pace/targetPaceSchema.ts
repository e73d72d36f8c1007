import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  yearSchema,
  type CheckReport,
  type IsSound,
} from '../../../foundation/internal.js';
import { assessmentMembers } from '../model/assessmentSchema.js';
import { figureReports } from '../levels/levelReports.js';
import type { TargetPaceInput } from './targetPaceTypes.js';

/** Schema of {@link TargetPaceInput}. */
export const targetPaceInputSchema: z.ZodMiniType<TargetPaceInput> = /* @__PURE__ */ lazySchema(() => {
  const { common, figure } = assessmentMembers();
  const { subject, unit, direction } = common;
  const level = z.strictObject({ value: figure, year: yearSchema });
  return z
    .strictObject({ subject, unit, direction, baseline: level, current: level, target: level })
    .check(checkSound(reports));
});

const LEVELS = ['baseline', 'current', 'target'] as const;

function reports(input: TargetPaceInput, isSound: IsSound): readonly CheckReport[] {
  const { baseline, current, target, unit } = input;
  const sound = LEVELS.filter((level) => isSound(level));
  const late = (level: 'current' | 'target', year: number): readonly CheckReport[] =>
    isSound(level) && isSound('baseline') && year <= baseline.year
      ? [{ code: 'out-of-order', at: [level, 'year'], details: { previous: String(baseline.year) } }]
      : [];
  return [
    ...(isSound('unit')
      ? figureReports(
          sound.map((level) => ({ figure: input[level].value, at: [level, 'value'] })),
          unit,
        )
      : []),
    ...(isSound('current') ? late('current', current.year) : []),
    ...(isSound('target') ? late('target', target.year) : []),
  ];
}
