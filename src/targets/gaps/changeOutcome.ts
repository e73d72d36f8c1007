import {
  decimalText,
  fraction,
  fractionOf,
  fractionQuantity,
  quantity,
  range,
  type Decimal,
  type Measure,
} from '../../foundation/internal.js';
import type { YearlyChange } from '../kinds/changeTarget.js';
import { YEARLY, type Read } from '../model/readTarget.js';
import type { TargetObservation } from '../observation.js';
import { exactly, wordedSpan } from '../observing/span.js';
import type { ChangeOutcome, OneChange } from '../results/changeGaps.js';
import { plainUnit } from '../units.js';
import { endsOf, holds, type Aim } from './aim.js';
import { currentOf } from './aimCourse.js';
import { percentOfTarget } from './aimShares.js';
import { changesFound } from './changesFound.js';
import { currentQuantity } from './gapResult.js';
import { aimOf, type AimFound, type Given } from './given.js';
import { withAll } from './known.js';
import { gapOf, standingOf } from './measureAim.js';

/** What a change comes to, with the aim that it was read from. */
export interface ChangeFound {
  readonly outcome: ChangeOutcome;
  readonly standing: ReturnType<typeof standingOf>;
  readonly found: AimFound;
}

/** What was found of a change that is asked for, on the average of its years and in each of them. */
export function changeOutcome(
  given: Given<'yearly-change'>,
  read: Read<YearlyChange>,
  asked: YearlyChange,
  rows: readonly TargetObservation[],
): ChangeFound {
  const { target } = given;
  const unit = plainUnit(target.unit ?? YEARLY);
  const { ends, direction, near, far } = endsAsked(read, asked, target);
  const { changes, average } = changesFound(given, rows);
  const last = changes.at(-1);
  const found = aimOf(
    {
      ...given,
      rows: last === undefined ? [] : [{ year: last.years.to, figureStatus: last.figureStatus }],
    },
    {
      unit,
      direction,
      ...ends,
      year: read.year,
      isPaceless: true,
      // “More than” is said of one figure: the ends of a range are within it.
      ...(far === undefined ? {} : { isStrict: false }),
      baseline: { span: exactly(fraction(0n)) },
      levelAt: () => average,
    },
  );
  const { aim } = found;
  const standing = standingOf(aim);
  return {
    found,
    standing,
    outcome: {
      target: far === undefined ? quantity(near, unit) : rangeOf(near, far, unit),
      current: currentQuantity(aim, unit),
      status: standing.status,
      possibleStatuses: standing.possibleStatuses,
      gap: gapOf(aim),
      achievedPercent: withAll([currentOf(aim)], ([{ value }]) => percentOfTarget(value, fractionOf(near))),
      changes: changes.flatMap(({ years, span }): readonly OneChange[] =>
        span.value === undefined
          ? []
          : [
              {
                years,
                change: fractionQuantity(span.value, unit),
                isMet: holds(endsOf(aim), aim.isStrict, span.value) ? 'yes' : 'no',
              },
            ],
      ),
    },
  };
}

/** The ends of a change: at least the near one, and for `between` no more than the far one. */
function endsAsked(
  { value, from, to }: Read<YearlyChange>,
  asked: YearlyChange,
  target: Given<'yearly-change'>['target'],
) {
  // The input has been checked to hold one end, or two of one sign.
  const [near, far] = [value, from, to]
    .filter((end) => end !== undefined)
    .sort((a, b) => a.abs().comparedTo(b.abs())) as [Decimal, Decimal?];
  const isFall = near.isNegative();
  const short = isFall ? 'upper' : 'lower';
  const close = wordedSpan(fractionOf(near), asked.value, target.wording, short);
  const isBetween = target.direction === 'between' && far !== undefined;
  const open = isBetween ? exactly(fractionOf(far)) : undefined;
  return {
    near,
    far,
    direction: isBetween ? ('between' as const) : isFall ? ('at-most' as const) : ('at-least' as const),
    ends: {
      [short]: close,
      ...(open === undefined ? {} : { [isFall ? 'lower' : 'upper']: open }),
    } as Pick<Aim, 'lower' | 'upper'>,
  };
}

function rangeOf(near: Decimal, far: Decimal, unit: Measure) {
  const [lower, upper] = near.lt(far) ? [near, far] : [far, near];
  return range({ lower: decimalText(lower), upper: decimalText(upper) }, unit);
}
