import {
  compareFractions,
  divideFractions,
  fractionOf,
  fractionQuantity,
  inPlainUnit,
  makeRange,
  toDecimal,
  yearOf,
  type Fraction,
  type IsoDate,
  type Measure,
  type NumberRange,
} from '../../foundation/internal.js';
import { shareAt } from '../gaps/shareGap.js';
import { directionOf, isStrictlyWorded } from '../model/direction.js';
import { boundsOf, readTarget, type FigureBoundsIn, type Read } from '../model/readTarget.js';
import { chooseTarget } from '../observing/chooseTarget.js';
import { spanOf } from '../observing/span.js';
import type { TargetGapOptions } from '../observation.js';
import type { ShareOfYear, ShareTarget } from '../kinds/countTargets.js';
import type { LevelTarget } from '../kinds/levelTargets.js';
import type { EarlierLevel } from '../kinds/onLevel.js';
import type { TargetDirection } from '../kinds/targetCommon.js';
import { levelNumber, type LevelNumber } from './rows/levelNumber.js';

/** The kinds of which a level is asked. */
export type CompiledTarget = LevelTarget | ShareTarget;

/** A level that the target states for all rows, and its year. */
export interface StatedLevel {
  readonly level?: LevelNumber;
  readonly year?: number;
}

/** A target as rows are measured by it. */
export interface GapRule {
  /** The target with one row alone, its direction stated. */
  readonly target: CompiledTarget;
  readonly direction: TargetDirection;
  /** 1 where more is better, −1 where less is. */
  readonly way: 1 | -1;
  /** Whether the target itself is not enough. */
  readonly isStrict: boolean;
  /** Whether it has to hold at the end of each year, so that no pace is enough. */
  readonly isPaceless: boolean;
  readonly date: IsoDate;
  /** The year of the date: nothing was found after it, and the time of a target of an earlier year is over. */
  readonly lastYear: number;
  /** The unit of what is told, and how much of it the unit of the target is. */
  readonly unit: Measure;
  readonly scale: number;
  /** What levels may be. */
  readonly range: NumberRange;
  readonly stated: Readonly<Record<'target' | 'baseline', StatedLevel>>;
}

/** Make a valid target ready. */
export function gapRuleOf(given: CompiledTarget, options: TargetGapOptions): GapRule {
  const { date } = options;
  const chosen = chooseTarget(given, options) as CompiledTarget;
  const read = readTarget(chosen) as Read<CompiledTarget>;
  const direction = directionOf(read) as TargetDirection;
  const bounds = boundsOf(chosen, 'value', ['target', 'value']) as FigureBoundsIn;
  const plain = inPlainUnit({ value: 1, unit: bounds.unit });
  const scale = fractionOf(toDecimal(plain.value));
  const stated = (part: 'target' | 'baseline'): StatedLevel => {
    const { [part]: one } = chosen;
    const value = one && pointOf(chosen, read, one, bounds);
    return {
      ...(value === undefined ? {} : { level: numberOf(divideFractions(value, scale)) }),
      ...(one?.year === undefined ? {} : { year: one.year }),
    };
  };
  return {
    target: { ...withoutRows(chosen), direction },
    direction,
    way: direction === 'at-least' ? 1 : -1,
    isStrict: isStrictlyWorded(chosen),
    isPaceless: chosen.everyYear === true,
    date,
    lastYear: yearOf(date),
    unit: plain.unit,
    scale: Number(plain.value),
    range: makeRange(bounds.min, bounds.max),
    stated: { target: stated('target'), baseline: stated('baseline') },
  };
}

function pointOf(
  target: CompiledTarget,
  read: Read<CompiledTarget>,
  one: EarlierLevel | ShareOfYear,
  bounds: FigureBoundsIn,
): Fraction | undefined {
  if (target.kind === 'share')
    return shareAt({ target, read: read as Read<ShareTarget> }, { ...one, year: 0 })?.value;
  return one.value === undefined ? undefined : spanOf(one.value, bounds).value;
}

/** A number as a double, and whether it is exactly that. */
function numberOf(value: Fraction): LevelNumber {
  const double = Number(fractionQuantity(value, 'item').value);
  return levelNumber(double, compareFractions(fractionOf(toDecimal(double)), value) !== 0);
}

/** The one row that was chosen, as a target of its own. */
function withoutRows(chosen: CompiledTarget): CompiledTarget {
  const left = new Set(['regions', 'table', 'path']);
  return Object.fromEntries(
    Object.entries(chosen).filter(([member]) => !left.has(member)),
  ) as unknown as CompiledTarget;
}
