import type { BilingualText, Refusal } from '../../../foundation/internal.js';
import type { CauseInWords, Disagreement, DisagreementCause } from './comparisonTypes.js';
import {
  BOUNDS,
  eachSays,
  LIMIT,
  saysOf,
  SHAPES,
  sinceWords,
  YARDSTICKS,
  ZEROS,
} from './disagreementWords.js';
import type { ProgressAssessment } from '../model/progressAssessment.js';
import { differ } from './standings.js';
import type { TargetPace } from '../pace/targetPaceTypes.js';
import { paceVerdict, verdictOf, type Verdict } from './verdicts.js';

/** Verdicts that cannot both be so, and why they differ. */
export function disagreementsOf(
  assessments: readonly ProgressAssessment[],
  pace: TargetPace | Refusal,
  since: number | undefined,
  hasTarget: boolean,
): readonly Disagreement[] {
  const verdicts = [
    ...assessments.flatMap((assessment) => verdictOf(assessment, hasTarget)),
    ...paceVerdict(pace, since),
  ];
  return verdicts.flatMap((one, at) =>
    verdicts
      .slice(at + 1)
      .filter((other) => differ(one.standing, other.standing))
      .map((other) => ({ judges: [one.judge, other.judge] as const, causes: causesOf(one, other) })),
  );
}

function causesOf(one: Verdict, other: Verdict): readonly CauseInWords[] {
  const { figures, bounds } = whatMatters(one, other);
  const found: CauseInWords[] = [];
  const add = (code: DisagreementCause, words: (of: Verdict) => BilingualText): void => {
    found.push({ code, text: eachSays(one, other, words) });
  };
  if (figures && one.yardstick !== other.yardstick)
    add('yardstick', ({ yardstick }) => YARDSTICKS[yardstick]);
  if (figures && one.trendShape !== other.trendShape)
    add('trend-shape', ({ trendShape }) => SHAPES[trendShape]);
  if (figures && one.since !== other.since) add('trend-window', sinceWords);
  if (figures && one.isZeroReplaced !== other.isZeroReplaced)
    add('zero-replaced', ({ isZeroReplaced }) => ZEROS[isZeroReplaced ? 'replaced' : 'taken']);
  if (!bounds) return found;
  const ofLimit = [one, other].find((verdict) => isOfLimit(verdict, verdict === one ? other : one));
  return [
    ...found,
    ofLimit === undefined
      ? { code: 'class-bounds', text: BOUNDS }
      : { code: 'natural-limit', text: saysOf(ofLimit, LIMIT) },
  ];
}

/** Whether a verdict would not differ from another, did no natural limit lower its bounds. */
function isOfLimit({ reading }: Verdict, { standing }: Verdict): boolean {
  return reading?.readPlain !== undefined && !differ(reading.readPlain(reading.figure), standing);
}

/**
 * Whether two verdicts differ for their figures or for their bounds, or both: each figure is read by the bounds of each. Verdicts
 * that are not read from a ratio differ for their figures.
 */
function whatMatters(one: Verdict, other: Verdict): { readonly figures: boolean; readonly bounds: boolean } {
  if (one.reading === undefined || other.reading === undefined) return { figures: true, bounds: false };
  const { figure: a, read } = one.reading;
  const { figure: b, read: readOther } = other.reading;
  return {
    figures: differ(read(a), read(b)) || differ(readOther(a), readOther(b)),
    bounds: differ(read(a), readOther(a)) || differ(read(b), readOther(b)),
  };
}
