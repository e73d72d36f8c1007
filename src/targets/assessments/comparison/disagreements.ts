import { fractionOf, isRefusal, type BilingualText, type Refusal } from '../../../foundation/internal.js';
import { readingOf, type Reading } from './ratioBounds.js';
import type { TrendShape, Yardstick } from '../model/assessmentMethod.js';
import type { CauseInWords, Disagreement, DisagreementCause, JudgeId } from './comparisonTypes.js';
import type { ProgressAssessment } from '../model/progressAssessment.js';
import { differ, standingOf, standingOfPace, type Standing } from './standings.js';
import type { TargetPace } from '../pace/targetPaceTypes.js';

/** A verdict with what it rests on. */
interface Verdict {
  readonly judge: JudgeId;
  readonly name: BilingualText;
  readonly standing: Standing;
  readonly trendShape: TrendShape;
  readonly yardstick: Yardstick;
  /** The year from which it measures. */
  readonly since: number | undefined;
  readonly isZeroReplaced: boolean;
  /** The figure that it is read from, and how good one is by its bounds, if it is read from one. */
  readonly reading?: Reading;
}

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

function verdictOf(assessment: ProgressAssessment, hasTarget: boolean): readonly Verdict[] {
  const { method, progressClass, baseline, warnings } = assessment;
  if (progressClass === undefined || isRefusal(progressClass)) return [];
  const { id, name, trendShape, yardstick, yardstickWithoutTarget = yardstick } = method;
  const reading = readingOf(assessment, hasTarget);
  return [
    {
      ...{ judge: id, name, trendShape },
      yardstick: hasTarget ? yardstick : yardstickWithoutTarget,
      standing: standingOf(progressClass.code),
      since: baseline?.year,
      isZeroReplaced: warnings.some(({ code }) => code === 'zero-replaced'),
      ...(reading && { reading }),
    },
  ];
}

function paceVerdict(pace: TargetPace | Refusal, since: number | undefined): readonly Verdict[] {
  if (isRefusal(pace)) return [];
  const { rateRatio } = pace.linear;
  const standing = standingOfStatus(pace);
  if (standing === undefined) return [];
  return [
    {
      judge: 'linear-pace',
      name: LINEAR_PACE,
      standing,
      ...({ trendShape: 'linear', yardstick: 'required-rate' } as const),
      since,
      isZeroReplaced: false,
      ...(isRefusal(rateRatio)
        ? {}
        : { reading: { figure: fractionOf(rateRatio.value), read: standingOfPace } }),
    },
  ];
}

/** How good a pace is: a target that is met stays met; nothing where there is no ratio. */
function standingOfStatus({ status, linear: { rateRatio } }: TargetPace): Standing | undefined {
  if (status === 'met') return [4];
  return isRefusal(rateRatio) ? undefined : standingOfPace(fractionOf(rateRatio.value));
}

/** What the house's own line is called. */
export const LINEAR_PACE: BilingualText = { vi: 'Tiến độ theo đường thẳng', en: 'Linear pace' };

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

function eachSays(one: Verdict, other: Verdict, words: (of: Verdict) => BilingualText): BilingualText {
  const [a, b] = [saysOf(one, words(one)), saysOf(other, words(other))];
  return { vi: `${a.vi}, ${b.vi}`, en: `${a.en}, ${b.en}` };
}

function saysOf({ name }: Verdict, { vi, en }: BilingualText): BilingualText {
  return { vi: `${name.vi} ${vi}`, en: `${name.en} ${en}` };
}

const YARDSTICKS: Readonly<Record<Yardstick, BilingualText>> = {
  'required-rate': { vi: 'so với tốc độ cần đạt', en: 'compares with the rate required' },
  'gap-from-baseline': {
    vi: 'so với khoảng cách đến mục tiêu tính từ kỳ gốc',
    en: 'compares with the way from the baseline to the target',
  },
  'gap-from-today': {
    vi: 'so với khoảng cách đến mục tiêu tính từ hiện tại',
    en: 'compares with the way from today to the target',
  },
  'fixed-rates': {
    vi: 'so với các tốc độ cố định, không xét mục tiêu',
    en: 'compares with fixed rates and looks at no target',
  },
  peers: { vi: 'so với chênh lệch giữa các nước', en: 'compares with the spread across countries' },
};

const SHAPES: Readonly<Record<TrendShape, BilingualText>> = {
  exponential: {
    vi: 'coi mỗi năm thay đổi cùng một tỷ lệ phần trăm',
    en: 'thinks of the same per cent every year',
  },
  linear: { vi: 'coi mỗi năm thay đổi cùng một lượng', en: 'thinks of the same amount every year' },
  'no-trend': { vi: 'không xét xu hướng', en: 'looks at no trend' },
};

function sinceWords({ since }: Verdict): BilingualText {
  return { vi: `tính từ năm ${String(since)}`, en: `measures from ${String(since)}` };
}

const ZEROS: Readonly<Record<'replaced' | 'taken', BilingualText>> = {
  replaced: { vi: 'thay số 0 bằng 0,001', en: 'computes zero as 0.001' },
  taken: { vi: 'tính với số 0', en: 'computes with zero' },
};

const LIMIT: BilingualText = {
  vi: 'hạ ngưỡng xếp loại khi gần giới hạn tự nhiên',
  en: 'lowers its bounds near the natural limit',
};

const BOUNDS: BilingualText = {
  vi: 'ngưỡng xếp loại khác nhau',
  en: 'they have other bounds of classes',
};
