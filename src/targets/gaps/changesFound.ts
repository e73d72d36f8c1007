import {
  addFractions,
  divideFractions,
  fraction,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';
import type { ObservedFigure, TargetObservation } from '../observation.js';
import { observedBounds } from '../observing/observedBounds.js';
import { spanOf, type Spanned } from '../observing/span.js';
import type { OneChange } from '../results/changeGaps.js';
import { statedBaseline, type Given } from './given.js';

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
export function changesFound(
  { target }: Given<'yearly-change'>,
  rows: readonly TargetObservation[],
): Changes {
  const stated = statedBaseline(target, target.baseline);
  const start =
    stated?.span === undefined || stated.year === undefined ? [] : [{ span: stated.span, year: stated.year }];
  let levels: readonly Point[] = start;
  let changes: Change[] = [];
  for (const { year, change, value, standardError, breaksSeries, figureStatus = 'actual' } of rows) {
    // What came before the baseline is no part of what is asked.
    if (figureStatus === 'forecast' || start.some((from) => year <= from.year)) continue;
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
      levels = [...levels, { span, year }];
    } else if (change !== undefined)
      changes.push({ years: { from: year - 1, to: year }, span: read(change, 'change'), figureStatus });
  }
  const [first, ...later] = levels;
  const last = later.at(-1);
  // Between levels what is uncertain of those in the middle cancels out.
  return {
    changes,
    average: first && last ? perYear(first, last) : averageChange(changes),
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
    value: from.span.value && to.span.value && over(to.span.value, from.span.value),
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
    value: isKnown ? mean(({ value }) => value as Fraction) : undefined,
    lower: mean(({ lower }) => lower),
    upper: mean(({ upper }) => upper),
  };
}
