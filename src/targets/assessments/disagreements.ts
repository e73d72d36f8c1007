import {
  fractionOf,
  isRefusal,
  type BilingualText,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { standingAtRatio } from './ratioBounds.js';
import type { TrendShape, Yardstick } from './assessmentMethod.js';
import type { CauseInWords, Disagreement, DisagreementCause, JudgeId } from './comparisonTypes.js';
import type { ProgressAssessment } from './progressAssessment.js';
import { differ, standingOf, standingOfPace, type Standing } from './standings.js';
import type { TargetPace } from './targetPaceTypes.js';

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
  /** The ratio that it is read from, if it is read from one. */
  readonly ratio?: Fraction;
  /** How good a ratio is by its bounds. */
  readonly read?: (ratio: Fraction) => Standing;
}

/** Verdicts that cannot both be so, and why they differ. */
export function disagreementsOf(
  assessments: readonly ProgressAssessment[],
  pace: TargetPace | Refusal,
  since: number | undefined,
): readonly Disagreement[] {
  const verdicts = [...assessments.flatMap(verdictOf), ...paceVerdict(pace, since)];
  return verdicts.flatMap((one, at) =>
    verdicts
      .slice(at + 1)
      .filter((other) => differ(one.standing, other.standing))
      .map((other) => ({ judges: [one.judge, other.judge] as const, causes: causesOf(one, other) })),
  );
}

function verdictOf({
  method,
  progressClass,
  baseline,
  warnings,
  rateRatio,
}: ProgressAssessment): readonly Verdict[] {
  if (progressClass === undefined || isRefusal(progressClass)) return [];
  const { id, name, trendShape, yardstick } = method;
  return [
    {
      ...{ judge: id, name, trendShape, yardstick },
      standing: standingOf(progressClass.code),
      since: baseline?.year,
      isZeroReplaced: warnings.some(({ code }) => code === 'zero-replaced'),
      ...readFrom(rateRatio, (ratio) => standingAtRatio(id, ratio)),
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
      ...readFrom(rateRatio, standingOfPace),
    },
  ];
}

/** How good a pace is: a target that is met stays met; nothing where there is no ratio. */
function standingOfStatus({ status, linear: { rateRatio } }: TargetPace): Standing | undefined {
  if (status === 'met') return [4];
  return isRefusal(rateRatio) ? undefined : standingOfPace(fractionOf(rateRatio.value));
}

/** The ratio, and how good one is. */
function readFrom(
  ratio: Quantity | Refusal | undefined,
  read: (ratio: Fraction) => Standing,
): Pick<Verdict, 'ratio' | 'read'> {
  if (ratio === undefined || isRefusal(ratio)) return {};
  return { ratio: fractionOf(ratio.value), read };
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
  return bounds ? [...found, { code: 'class-bounds', text: BOUNDS }] : found;
}

/**
 * Whether two verdicts differ for their figures or for their bounds, or both: each figure is read by the bounds of each. Verdicts
 * that are not read from a ratio differ for their figures.
 */
function whatMatters(one: Verdict, other: Verdict): { readonly figures: boolean; readonly bounds: boolean } {
  const [a, b] = [one.ratio, other.ratio];
  const [read, readOther] = [one.read, other.read];
  if (a === undefined || b === undefined || read === undefined || readOther === undefined)
    return { figures: true, bounds: false };
  return {
    figures: differ(read(a), read(b)) || differ(readOther(a), readOther(b)),
    bounds: differ(read(a), readOther(a)) || differ(read(b), readOther(b)),
  };
}

function eachSays(one: Verdict, other: Verdict, words: (of: Verdict) => BilingualText): BilingualText {
  const [a, b] = [words(one), words(other)];
  return {
    vi: `${one.name.vi} ${a.vi}, ${other.name.vi} ${b.vi}`,
    en: `${one.name.en} ${a.en}, ${other.name.en} ${b.en}`,
  };
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

const BOUNDS: BilingualText = {
  vi: 'ngưỡng xếp loại khác nhau',
  en: 'they have other bounds of classes',
};
