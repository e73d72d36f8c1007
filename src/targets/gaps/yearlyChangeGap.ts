import {
  decimalText,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  madeLater,
  quantity,
  range,
  signChangeRefusal,
  type Decimal,
  type Explanation,
  type Measure,
} from '../../foundation/internal.js';
import { changeStep, passedWarnings } from '../explaining/changeWords.js';
import { explainGap } from '../explaining/explainGap.js';
import { assumptionOf, standingWarnings, warningOf } from '../explaining/warnings.js';
import { YEARLY, type Read } from '../model/readTarget.js';
import { exactly, wordedSpan } from '../observing/span.js';
import { keyOf } from '../observing/agreementReports.js';
import type { TargetObservation } from '../observation.js';
import type { YearlyChange } from '../kinds/changeTarget.js';
import type { ChangeOutcome, OneChange, YearlyChangeGap } from '../results/changeGaps.js';
import { endsOf, holds, type Aim } from './aim.js';
import { plainUnit } from '../units.js';
import { currentQuantity, ofTarget } from './gapResult.js';
import { aimOf, yearPart, type AimFound, type Given } from './given.js';
import { changesFound } from './changesFound.js';
import { withAll } from './known.js';
import { currentOf } from './aimCourse.js';
import { percentQuantity } from './aimShares.js';
import { gapOf, standingOf } from './measureAim.js';

/** The gap of a change asked for every year, with that of subgroups. */
export function yearlyChangeGap(given: Given<'yearly-change'>): YearlyChangeGap {
  const { target, read, rows } = given;
  const whole = outcomeOf(given, read.target, target.target, rows);
  const groups = (read.groups ?? []).map((group, index) => {
    const asked = (target.groups ?? [])[index]?.target ?? target.target;
    const own = rows.flatMap((row): readonly TargetObservation[] => {
      const found = row.groups?.find(({ subject }) => keyOf(subject) === keyOf(group.subject));
      if (found === undefined) return [];
      const { change, value } = found;
      return [
        {
          year: row.year,
          ...(change === undefined ? {} : { change }),
          ...(value === undefined ? {} : { value }),
          ...(row.figureStatus === undefined ? {} : { figureStatus: row.figureStatus }),
        },
      ];
    });
    return {
      subject: group.subject,
      ...outcomeOf(
        { ...given, target: { ...target, baseline: undefined as never } },
        group.target,
        asked,
        own,
      ).outcome,
    };
  });
  const { outcome, standing, found } = whole;
  const told = [outcome, ...groups];
  const { current } = found.aim;
  const result = {
    ...ofTarget(given, read.target.year),
    ...outcome,
    ...standing,
    groups,
    ...(isRefusal(current) ? {} : { currentYear: current.year, figureStatus: current.figureStatus }),
    assumptions: found.assumptions.map(assumptionOf),
    warnings: [
      ...standingWarnings(found.aim, standing.status),
      ...told.flatMap(passedWarnings),
      ...(standing.isMet === 'yes' && outcome.changes.some(({ isMet }) => isMet === 'no')
        ? [warningOf('missed-in-some-years')]
        : []),
    ],
  };
  return madeLater<typeof result, { explanation: Explanation }>(result, {
    explanation: () =>
      explainGap(
        result,
        told.map((one) => changeStep(one, target.wording)),
      ),
  });
}

interface Found {
  readonly outcome: ChangeOutcome;
  readonly standing: ReturnType<typeof standingOf>;
  readonly found: AimFound;
}

function outcomeOf(
  given: Given<'yearly-change'>,
  read: Read<YearlyChange>,
  asked: YearlyChange,
  rows: readonly TargetObservation[],
): Found {
  const { target } = given;
  const unit = plainUnit(target.unit ?? YEARLY);
  const { ends, direction, near, far } = endsAsked(read, asked, target);
  const { changes, average } = changesFound(given, rows);
  const last = changes.at(-1);
  const found = aimOf(
    {
      ...given,
      rows:
        last === undefined || average === undefined
          ? []
          : [{ year: last.years.to, figureStatus: last.figureStatus }],
    },
    {
      unit,
      direction,
      ...ends,
      ...yearPart(read.year),
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
      achievedPercent: withAll([currentOf(aim)], ([{ value }]) =>
        value.numerator < 0n === near.isNegative() || value.numerator === 0n
          ? percentQuantity(value, fractionOf(near))
          : signChangeRefusal,
      ),
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
