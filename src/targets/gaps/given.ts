import {
  compareFractions,
  fractionOf,
  isRefusal,
  type Decimal,
  type FigureInput,
  type Fraction,
  type IsoDate,
} from '../../foundation/internal.js';
import { isStrictlyWorded } from '../model/direction.js';
import { type Read } from '../model/readTarget.js';
import { lastDay } from '../observing/chooseTarget.js';
import { chooseBaseline, foundLevels, type FoundLevels, type StatedPoint } from '../observing/foundLevels.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly, spanOf, wordedSpan, type Spanned } from '../observing/span.js';
import type { TargetObservation } from '../observation.js';
import type { Target, TargetByKind, TargetKind } from '../kinds/target.js';
import type { TargetCondition } from '../kinds/targetCommon.js';
import type { TargetAssumptionCode } from '../results/targetStatus.js';
import type { Aim } from './aim.js';

/** A valid target with one row alone, as it is given and as it is read, and what was found. */
export interface Given<K extends TargetKind = TargetKind> {
  readonly target: TargetByKind[K];
  readonly read: Read<TargetByKind[K]>;
  readonly rows: readonly TargetObservation[];
  readonly date: IsoDate;
  readonly region?: string;
}

/** An aim beside what it was made of. */
export interface AimFound {
  readonly aim: Aim;
  readonly levels: FoundLevels;
  readonly assumptions: readonly TargetAssumptionCode[];
}

/** What an aim is made of. */
interface Parts {
  readonly unit: Aim['unit'];
  readonly direction: TargetCondition;
  readonly lower?: Spanned | undefined;
  readonly upper?: Spanned | undefined;
  readonly year?: number | undefined;
  readonly isOver?: boolean;
  readonly isPaceless?: boolean;
  readonly isStrict?: boolean;
  /** Where it stood, as the target states it. */
  readonly baseline?: StatedPoint | undefined;
  readonly levelAt: (row: TargetObservation) => Spanned | undefined;
}

/** Put an aim together. */
export function aimOf({ target, rows, date }: Given, parts: Parts): AimFound {
  const { unit, direction, lower, upper, year, baseline: stated, levelAt } = parts;
  const levels = foundLevels(rows, levelAt);
  const { baseline, assumption } = chooseBaseline(stated, levels);
  return {
    aim: {
      unit,
      direction,
      lower,
      upper,
      isStrict: parts.isStrict ?? isStrictlyWorded(target),
      wording: target.wording,
      year,
      isOver: parts.isOver ?? (year !== undefined && date > lastDay(year)),
      isPaceless: parts.isPaceless ?? ('everyYear' in target && target.everyYear),
      baseline,
      current: levels.current,
      earlier: levels.earlier,
      date,
    },
    levels,
    assumptions: [
      // A baseline of the only year says nothing.
      ...(assumption === undefined || isRefusal(levels.current) ? [] : [assumption]),
      ...([lower, upper].some(isVague) ? ['wording-width' as const] : []),
    ],
  };
}

/** Whether a target is worded so that its end is no one number. */
function isVague(end: Spanned | undefined): boolean {
  return end !== undefined && compareFractions(end.lower, end.upper) !== 0;
}

/** The ends of what is asked, one bound for `at-least` and `at-most`, by the wording of the target. */
export function boundsAsked(
  target: Target,
  direction: TargetCondition,
  goal: Decimal | Fraction,
  printed?: FigureInput,
): Pick<Aim, 'lower' | 'upper'> {
  const value = 'numerator' in goal ? goal : fractionOf(goal);
  const short = direction === 'at-most' ? 'upper' : 'lower';
  const span = wordedSpan(value, printed, target.wording, short);
  return {
    lower: direction === 'at-most' ? undefined : span,
    upper: direction === 'at-least' ? undefined : span,
  };
}

/** What a stated baseline may stand for. */
export function statedBaseline(
  target: Target,
  baseline: { readonly value?: FigureInput; readonly year?: number } | undefined,
): StatedPoint | undefined {
  return (
    baseline && {
      span:
        baseline.value === undefined ? undefined : spanOf(baseline.value, observedBounds(target, 'value')),
      year: baseline.year,
    }
  );
}

/** A number that is as it was read. */
export function settled(value: Decimal): Spanned {
  return exactly(fractionOf(value));
}
