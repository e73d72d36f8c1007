import {
  dayInWords,
  problemError,
  type BilingualText,
  type Explanation,
  type IsoDate,
} from '../../foundation/internal.js';
import type { Aim, Measured } from './aim.js';
import { progressSteps } from '../explaining/aimSteps.js';
import { deadlineOutcomes, deadlineSteps } from '../deadlines.js';
import type { Read } from '../reading/readTarget.js';
import type { Milestone, TargetCommon, TargetKind } from '../formerTarget.js';
import type { LevelProgress, TargetGapCommon, TargetStatus, TargetWarning } from '../targetGapResult.js';
import { pathOf, pathSteps } from './targetPath.js';

/** What a status is called. */
export const STATUS: Readonly<Record<TargetStatus, BilingualText>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  lost: { vi: 'từng đạt nay không còn đạt', en: 'met at the baseline and lost since' },
  overshot: { vi: 'vượt quá khoảng mục tiêu', en: 'past the far end of the target' },
  unknown: { vi: 'chưa đủ số liệu để kết luận', en: 'not known' },
};

type OfKind<K extends TargetKind> = TargetCommon & { readonly kind: K };

/** The parts of a result of any kind that do not hang on its figures. */
export function gapResult<K extends TargetKind>(
  { kind: targetKind, subject, metOn, deadlines }: OfKind<K>,
  found: TargetStatus,
  steps: readonly Explanation[],
  warnings: readonly TargetWarning[] = [],
): Omit<TargetGapCommon, 'gap' | 'achievedPercent'> & { readonly targetKind: K } {
  const status = metOn === undefined ? found : statusOnceMet(found, metOn);
  const outcomes = deadlines && deadlineOutcomes(deadlines, metOn);
  return {
    kind: 'target-gap',
    targetKind,
    ...(subject === undefined ? {} : { subject }),
    status,
    ...(outcomes === undefined ? {} : { deadlines: outcomes }),
    warnings,
    explanation: {
      say:
        subject === undefined
          ? { vi: 'Mục tiêu: {status}.', en: 'Target: {status}.' }
          : { vi: 'Mục tiêu {subject}: {status}.', en: 'Target {subject}: {status}.' },
      values: { ...(subject === undefined ? {} : { subject }), status: STATUS[status] },
      steps: outcomes === undefined ? steps : [...steps, ...deadlineSteps(outcomes, metOn)],
    },
  };
}

/** A target of which a day is stated on which it was met has been met, unless the figures say otherwise. */
function statusOnceMet(found: TargetStatus, metOn: IsoDate): TargetStatus {
  if (found === 'not-met' || found === 'overshot')
    throw problemError('contradiction', ['metOn'], {
      what: `met on ${metOn}, but by its figures ${STATUS[found].en}`,
      whatVi: `đạt ngày ${dayInWords(metOn).vi} nhưng theo số liệu thì ${STATUS[found].vi}`,
    });
  return found === 'unknown' ? 'met' : found;
}

/** The parts of a result that every kind but a yearly change has; `steps` are put before what is said of all, a path leads to `pathAim`. */
export function levelProgress<K extends TargetKind>(
  target: OfKind<K> & { readonly path?: readonly Read<Milestone>[] },
  aim: Aim,
  measured: Measured,
  steps: readonly Explanation[],
  pathAim = aim,
): LevelProgress & { readonly targetKind: K } {
  const path = target.path && pathOf(pathAim, target.path);
  const { status, ...figures } = measured;
  return {
    ...gapResult(target, status, [
      ...steps,
      ...progressSteps(aim, measured),
      ...(path === undefined ? [] : pathSteps(path)),
    ]),
    direction: aim.direction,
    ...figures,
    ...(path === undefined ? {} : { path }),
  };
}
