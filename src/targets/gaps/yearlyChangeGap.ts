import {
  addFractions,
  decimalText,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  madeLater,
  quantity,
  range,
  signChangeRefusal,
  subtractFractions,
  type Decimal,
  type Explanation,
  type Fraction,
  type Measure,
} from '../../foundation/internal.js';
import { changeStep, passedWarnings } from '../explaining/changeWords.js';
import { explainGap } from '../explaining/explainGap.js';
import { assumptionOf, standingWarnings, warningOf } from '../explaining/warnings.js';
import { YEARLY, type Read } from '../model/readTarget.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly, spanOf, wordedSpan, type Spanned } from '../observing/span.js';
import { keyOf } from '../observing/agreementReports.js';
import type { ObservedFigure, TargetObservation } from '../observation.js';
import type { YearlyChange } from '../kinds/changeTarget.js';
import type { ChangeOutcome, OneChange, YearlyChangeGap } from '../results/changeGaps.js';
import { endsOf, holds, type Aim } from './aim.js';
import { plainUnit } from '../units.js';
import { currentQuantity, ofTarget } from './gapResult.js';
import { aimOf, statedBaseline, yearPart, type AimFound, type Given } from './given.js';
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
  const { changes, average } = changesOf(given, rows);
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

interface Change {
  readonly years: OneChange['years'];
  readonly span: Spanned;
  readonly figureStatus: NonNullable<TargetObservation['figureStatus']>;
}

/** The changes a year, and their average. */
interface Changes {
  readonly changes: readonly Change[];
  readonly average: Spanned | undefined;
}

/** The changes as they are given, or between levels that follow one another and can be compared. */
function changesOf({ target }: Given<'yearly-change'>, rows: readonly TargetObservation[]): Changes {
  const stated = statedBaseline(target, target.baseline);
  let levels: Point[] =
    stated?.span === undefined || stated.year === undefined ? [] : [{ span: stated.span, year: stated.year }];
  let changes: Change[] = [];
  for (const { year, change, value, standardError, breaksSeries, figureStatus = 'actual' } of rows) {
    if (figureStatus === 'forecast') continue;
    const read = (figure: ObservedFigure, member: string) =>
      spanOf(figure, observedBounds(target, member), standardError);
    if (breaksSeries === true) [levels, changes] = [[], []];
    const before = levels.at(-1);
    if (value !== undefined) {
      const span = read(value, 'value');
      if (before !== undefined)
        changes.push({
          years: { from: before.year, to: year },
          span: perYear(before, { span, year }),
          figureStatus,
        });
      levels.push({ span, year });
    } else if (change !== undefined)
      changes.push({ years: { from: year - 1, to: year }, span: read(change, 'change'), figureStatus });
  }
  const [first, last] = [levels[0], levels.at(-1)];
  // Between levels what is uncertain of those in the middle cancels out.
  return {
    changes,
    average:
      first !== undefined && last !== undefined && first.year < last.year
        ? perYear(first, last)
        : averageChange(changes),
  };
}

interface Point {
  readonly span: Spanned;
  readonly year: number;
}

function perYear(from: Point, to: Point): Spanned {
  const years = fraction(BigInt(to.year - from.year));
  const over = (a: Fraction, b: Fraction): Fraction => divideFractions(subtractFractions(a, b), years);
  return {
    ...(from.span.value && to.span.value && { value: over(to.span.value, from.span.value) }),
    lower: over(to.span.lower, from.span.upper),
    upper: over(to.span.upper, from.span.lower),
  };
}

/** The mean of changes, each of a year. */
function averageChange(changes: readonly Change[]): Spanned | undefined {
  if (changes.length === 0) return undefined;
  const mean = (of: (span: Spanned) => Fraction): Fraction =>
    divideFractions(
      changes.reduce((sum, { span }) => addFractions(sum, of(span)), fraction(0n)),
      fraction(BigInt(changes.length)),
    );
  const isKnown = changes.every(({ span }) => span.value !== undefined);
  return {
    ...(isKnown ? { value: mean(({ value }) => value as Fraction) } : {}),
    lower: mean(({ lower }) => lower),
    upper: mean(({ upper }) => upper),
  };
}

function rangeOf(near: Decimal, far: Decimal, unit: Measure) {
  const [lower, upper] = near.lt(far) ? [near, far] : [far, near];
  return range({ lower: decimalText(lower), upper: decimalText(upper) }, unit);
}
