import { isRefusal, type BilingualText, type Refusal } from '../../foundation/internal.js';
import type { TrendShape, TrendWindow, Yardstick } from './assessmentMethod.js';
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
  readonly trendWindow: TrendWindow;
  readonly yardstick: Yardstick;
  /** The year from which it measures. */
  readonly since: number | undefined;
  readonly isZeroReplaced: boolean;
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

function verdictOf({ method, progressClass, baseline, warnings }: ProgressAssessment): readonly Verdict[] {
  if (progressClass === undefined || isRefusal(progressClass)) return [];
  const { id, name, trendShape, trendWindow, yardstick } = method;
  return [
    {
      ...{ judge: id, name, trendShape, trendWindow, yardstick },
      standing: standingOf(progressClass.code),
      since: baseline?.year,
      isZeroReplaced: warnings.some(({ code }) => code === 'zero-replaced'),
    },
  ];
}

function paceVerdict(pace: TargetPace | Refusal, since: number | undefined): readonly Verdict[] {
  if (isRefusal(pace)) return [];
  const standing = pace.status === 'met' ? [4] : standingOfPace(pace.linear.rateRatio);
  if (standing === undefined) return [];
  return [
    {
      judge: 'linear-pace',
      name: LINEAR_PACE,
      standing,
      ...({ trendShape: 'linear', trendWindow: 'from-baseline', yardstick: 'required-rate' } as const),
      since,
      isZeroReplaced: false,
    },
  ];
}

/** What the house's own line is called. */
export const LINEAR_PACE: BilingualText = { vi: 'Tiến độ theo đường thẳng', en: 'Linear pace' };

function causesOf(one: Verdict, other: Verdict): readonly CauseInWords[] {
  const found: CauseInWords[] = [];
  const add = (code: DisagreementCause, words: (of: Verdict) => BilingualText): void => {
    found.push({ code, text: eachSays(one, other, words) });
  };
  if (one.yardstick !== other.yardstick) add('yardstick', ({ yardstick }) => YARDSTICKS[yardstick]);
  if (one.trendShape !== other.trendShape) add('trend-shape', ({ trendShape }) => SHAPES[trendShape]);
  if (one.since !== other.since) add('trend-window', sinceWords);
  if (one.isZeroReplaced !== other.isZeroReplaced)
    add('zero-replaced', ({ isZeroReplaced }) => ZEROS[isZeroReplaced ? 'replaced' : 'taken']);
  return found.length > 0 ? found : [{ code: 'class-bounds', text: BOUNDS }];
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
    vi: 'so với quãng đường từ kỳ gốc đến mục tiêu',
    en: 'compares with the way from the baseline to the target',
  },
  'gap-from-today': {
    vi: 'so với quãng đường từ hiện tại đến mục tiêu',
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
  vi: 'cùng một tỷ số nhưng ngưỡng xếp loại khác nhau',
  en: 'the same ratio, and other bounds of the classes',
};
