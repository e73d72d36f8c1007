import {
  compareFractions,
  fraction,
  isRefusal,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';
import { signed, signOf } from '../assessments/levels/rates.js';
import type { TargetStatus } from '../results/targetStatus.js';
import { endsOf, goalOf, holds, sideOf, valueOf, type Aim, type Ends } from './aim.js';
import type { Spanned } from '../observing/span.js';

/** One of the cases that the figures of an aim may stand for. */
interface Case {
  readonly ends: Ends;
  readonly baseline: Fraction | undefined;
  readonly current: Fraction;
  /** The year at whose end the current level was found. */
  readonly year: number;
}

/** Whether it holds as far as is known: of the latest figure, whatever the pace. */
export function isMetOf(aim: Aim): 'yes' | 'no' | 'unknown' {
  const { current, isStrict } = aim;
  if (isRefusal(current)) return 'unknown';
  const ends = endsOf(aim);
  if (current.value) return holds(ends, isStrict, current.value) ? 'yes' : 'no';
  if (holds(ends, isStrict, current.lower) && holds(ends, isStrict, current.upper)) return 'yes';
  return reaches(ends, isStrict, current) ? 'unknown' : 'no';
}

/** Where an aim stands. */
export function statusOf(aim: Aim): TargetStatus {
  const { current } = aim;
  if (isRefusal(current) || current.value === undefined) {
    const [only, ...more] = possibleStatusesOf(aim);
    // There is one at least.
    return more.length > 0 ? 'undetermined' : (only as TargetStatus);
  }
  const { value, year } = current;
  return statusIn(aim, { ends: endsOf(aim), baseline: valueOf(aim.baseline), current: value, year });
}

/** The order in which statuses are told: the best first. */
const STATUSES: readonly TargetStatus[] = [
  'met',
  'on-pace',
  'behind',
  'moving-away',
  'overshot',
  'lost',
  'deadline-passed',
  'undetermined',
];

/** The statuses that a level goes through on its way to the target. */
const ON_THE_WAY: readonly TargetStatus[] = ['moving-away', 'behind', 'on-pace', 'met'];

/**
 * Where an aim may stand, for all that its figures may stand for. A status depends on each of them in one sense alone, so that all
 * of them lie between those at the ends, and those at the baseline.
 */
export function possibleStatusesOf(aim: Aim): readonly TargetStatus[] {
  const { current, baseline } = aim;
  if (isRefusal(current)) return ['undetermined'];
  const { year } = current;
  const found = new Set<TargetStatus>();
  for (const ends of casesOfEnds(aim))
    for (const start of isRefusal(baseline) ? [undefined] : endsOfSpan(baseline))
      for (const now of [...endsOfSpan(current), ...(isWithin(current, start) ? [start] : [])])
        found.add(statusIn(aim, { ends, baseline: start, current: now, year }));
  if (reaches(widestEnds(aim), aim.isStrict, current)) found.add('met');
  const places = [...found].map((status) => ON_THE_WAY.indexOf(status)).filter((place) => place >= 0);
  return STATUSES.filter((status) => {
    const place = ON_THE_WAY.indexOf(status);
    return found.has(status) || (place > Math.min(...places) && place < Math.max(...places) && isPaced(aim));
  });
}

/** Whether it is told of a level how fast it gets there. */
function isPaced({ baseline, year, isOver, isPaceless }: Aim): boolean {
  return !isRefusal(baseline) && baseline.year !== undefined && year !== undefined && !isOver && !isPaceless;
}

function casesOfEnds({ lower, upper }: Aim): readonly Ends[] {
  const cases = (span: Spanned | undefined): readonly (Fraction | undefined)[] =>
    span === undefined ? [undefined] : endsOfSpan(span);
  return cases(lower).flatMap((least) =>
    // What is to be hit moves as a whole.
    (lower === upper ? [least] : cases(upper)).map((most) => ({ lower: least, upper: most })),
  );
}

/** The ends for the least that the wording of a target may ask. */
function widestEnds({ lower, upper }: Aim): Ends {
  return { lower: lower?.lower, upper: upper?.upper };
}

function isWithin({ lower, upper }: Spanned, level: Fraction | undefined): level is Fraction {
  return level !== undefined && compareFractions(lower, level) < 0 && compareFractions(level, upper) < 0;
}

function endsOfSpan({ lower, upper }: Spanned): readonly Fraction[] {
  return compareFractions(lower, upper) === 0 ? [lower] : [lower, upper];
}

/** Whether any of the numbers that a figure may stand for is where it has to be. */
function reaches(ends: Ends, isStrict: boolean, { lower, upper }: Spanned): boolean {
  const [below, above] = [sideOf(ends, lower), sideOf(ends, upper)];
  return holds(ends, isStrict, lower) || holds(ends, isStrict, upper) || (below < 0 && above > 0);
}

function statusIn(aim: Aim, { ends, baseline, current, year }: Case): TargetStatus {
  const { isStrict, earlier } = aim;
  if (holds(ends, isStrict, current)) return 'met';
  const start = baseline === undefined ? 0 : sideOf(ends, baseline);
  const side = sideOf(ends, current);
  if (start !== 0 && side === -start) return 'overshot';
  const before = [baseline, ...earlier.map(({ value }) => value)];
  if (before.some((level) => level !== undefined && holds(ends, isStrict, level))) return 'lost';
  if (aim.isOver) return year < (aim.year as number) ? 'undetermined' : 'deadline-passed';
  if (baseline === undefined) return 'undetermined';
  return paceStatus(aim, { ends, baseline, current, year });
}

/** Whether the change since the baseline is enough for the time that is gone: change × all years ≥ way × years gone. */
function paceStatus(
  aim: Aim,
  { ends, baseline, current, year: now }: Case & { readonly baseline: Fraction },
): TargetStatus {
  const { goal, way } = goalOf(ends, baseline, current);
  const change = signed(subtractFractions(current, baseline), way);
  if (signOf(change) < 0) return 'moving-away';
  if (aim.isPaceless) return 'behind';
  const from = isRefusal(aim.baseline) ? undefined : aim.baseline.year;
  if (from === undefined || aim.year === undefined || now <= from) return 'undetermined';
  const distance = signed(subtractFractions(goal, baseline), way);
  const times = (value: Fraction, years: number) => multiplyFractions(value, fraction(BigInt(years)));
  return compareFractions(times(change, aim.year - from), times(distance, now - from)) >= 0
    ? 'on-pace'
    : 'behind';
}
