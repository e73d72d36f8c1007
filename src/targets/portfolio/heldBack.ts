import {
  isRefusal,
  missingInput,
  quantity,
  toDecimal,
  type BilingualText,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { TargetGap } from '../results/targetGapResult.js';
import type { TargetStatus } from '../results/targetStatus.js';
import type { PortfolioItem, TargetHeldBack, TargetUndetermined } from './portfolioTypes.js';

/** Why a target in some state holds back; nothing where it does not. */
const REASONS: Readonly<Partial<Record<TargetStatus, BilingualText>>> = {
  'deadline-passed': { vi: 'đã hết thời hạn mà chưa đạt', en: 'its time is over and it is not met' },
  lost: { vi: 'đã đạt nhưng không còn giữ được', en: 'it was met and has been lost' },
  'moving-away': { vi: 'xa mục tiêu hơn so với kỳ gốc', en: 'it is further off than at the baseline' },
  behind: {
    vi: 'phần đã thực hiện thấp hơn phần thời gian đã qua',
    en: 'less of the way is done than of the time is gone',
  },
  overshot: { vi: 'vượt quá mức cho phép', en: 'it is past what is not to be passed' },
};

const ORDER = Object.keys(REASONS) as readonly TargetStatus[];

/** The targets that hold the whole back: by their lag, the longest first; those without one by their state. */
export function heldBack(items: readonly PortfolioItem[]): readonly TargetHeldBack[] {
  return items
    .flatMap(({ result, ...of }): readonly TargetHeldBack[] => {
      const { status } = result;
      const reason = REASONS[status];
      return reason === undefined ? [] : [{ ...of, status, lagPoints: lagOf(result), reason }];
    })
    .sort(
      (one, other) =>
        byLag(one.lagPoints, other.lagPoints) || ORDER.indexOf(one.status) - ORDER.indexOf(other.status),
    );
}

function lagOf(result: TargetGap): Quantity<'percentagePoint'> | Refusal {
  if (!('gapClosedPercent' in result)) return missingInput([PACE]);
  const { gapClosedPercent: closed, timeElapsedPercent: elapsed, status } = result;
  if (isRefusal(closed)) return closed;
  // Once its time is over, all of it is gone, however old the figures are.
  const gone = status === 'deadline-passed' ? quantity(100, 'percent') : elapsed;
  if (isRefusal(gone)) return gone;
  return quantity(toDecimal(gone).minus(toDecimal(closed)), 'percentagePoint');
}

const PACE = {
  member: 'baseline',
  name: { vi: 'mức kỳ gốc để tính phần đã thực hiện', en: 'a baseline from which the way is measured' },
} as const;

function byLag(one: Quantity | Refusal, other: Quantity | Refusal): number {
  if (isRefusal(one) || isRefusal(other)) return Number(isRefusal(one)) - Number(isRefusal(other));
  return toDecimal(other).comparedTo(toDecimal(one));
}

/** The targets of which it cannot be told where they stand, each with the first reason that it gives. */
export function undeterminedOf(items: readonly PortfolioItem[]): readonly TargetUndetermined[] {
  return items.flatMap(({ result, ...of }): readonly TargetUndetermined[] =>
    result.status === 'undetermined' ? [{ ...of, reason: whyOf(result) }] : [],
  );
}

function whyOf(result: TargetGap): BilingualText {
  const tooOld = result.warnings.find(({ code }) => code === 'figures-too-old');
  if (tooOld !== undefined) return tooOld.text;
  const level =
    'linear' in result ? [result.gapClosedPercent, result.timeElapsedPercent, result.linear.rateRatio] : [];
  const reasons = [result.gap, ...level].flatMap((figure) => (isRefusal(figure) ? [figure.reason] : []));
  return [...reasons, NOT_TOLD][0] as BilingualText;
}

const NOT_TOLD: BilingualText = { vi: 'chưa đủ số liệu để kết luận', en: 'the figures do not tell' };
