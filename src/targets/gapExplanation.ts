import {
  isRefusal,
  quantity,
  toDecimal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import type { Aim } from './aim.js';
import type { CommonParts } from './commonParts.js';
import { pathSteps } from './pathExplanation.js';
import type { DeadlineOutcome, TargetGapCommon, TargetStatus } from './targetGapResult.js';
import { known } from './targetPath.js';

const STATUS: Readonly<Record<TargetStatus, BilingualText>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  lost: { vi: 'từng đạt nay không còn đạt', en: 'met at the baseline and lost since' },
  overshot: { vi: 'vượt quá khoảng mục tiêu', en: 'past the far end of the target' },
  unknown: { vi: 'chưa đủ số liệu để kết luận', en: 'not known' },
};

/** What a status is called. */
export function statusName(status: TargetStatus): BilingualText {
  return STATUS[status];
}

/** The first line, with the steps below it. */
export function headOf(
  name: string | BilingualText | undefined,
  status: TargetStatus,
  steps: readonly Explanation[],
): Explanation {
  return name === undefined
    ? {
        say: { vi: 'Mục tiêu: {status}.', en: 'Target: {status}.' },
        values: { status: STATUS[status] },
        steps,
      }
    : {
        say: { vi: 'Mục tiêu {name}: {status}.', en: 'Target {name}: {status}.' },
        values: { name, status: STATUS[status] },
        steps,
      };
}

/** The gap between an aim and the present level: what is missing, or by how much the aim is passed. */
export function aimStep(aim: Aim, gap: Quantity | Refusal): Explanation {
  const words = aim.condition === 'at-least' ? FLOOR : CEILING;
  const target = quantity(aim.target, aim.unit);
  if (isRefusal(gap)) return { say: words.unknown, values: { target } };
  const current = known(aim.current, aim.unit);
  if (gap.value === '0') return { say: EXACT, values: { current } };
  const isMissing = toDecimal(gap.value).gt(0);
  const isFloor = aim.condition === 'at-least';
  return {
    say: isMissing ? words.missing : words.passed,
    values: { target, current, figure: magnitude(gap) },
    arithmetic: isFloor === isMissing ? '{target} − {current} = {figure}' : '{current} − {target} = {figure}',
  };
}

const EXACT: BilingualText = {
  vi: 'Hiện tại {current}, đúng bằng mục tiêu.',
  en: 'Now {current}, which is the target.',
};

const FLOOR = {
  missing: {
    vi: 'Hiện tại {current}, mục tiêu ít nhất {target}; còn thiếu {figure}.',
    en: 'Now {current}, target at least {target}; missing {figure}.',
  },
  passed: {
    vi: 'Hiện tại {current}, mục tiêu ít nhất {target}; cao hơn mục tiêu {figure}.',
    en: 'Now {current}, target at least {target}; above it by {figure}.',
  },
  unknown: {
    vi: 'Mục tiêu ít nhất {target}; chưa có số liệu hiện tại.',
    en: 'Target at least {target}; the present level is not known.',
  },
} as const;

const CEILING = {
  missing: {
    vi: 'Hiện tại {current}, mục tiêu không quá {target}; còn phải giảm {figure}.',
    en: 'Now {current}, target at most {target}; to be cut by {figure}.',
  },
  passed: {
    vi: 'Hiện tại {current}, mục tiêu không quá {target}; thấp hơn mục tiêu {figure}.',
    en: 'Now {current}, target at most {target}; below it by {figure}.',
  },
  unknown: {
    vi: 'Mục tiêu không quá {target}; chưa có số liệu hiện tại.',
    en: 'Target at most {target}; the present level is not known.',
  },
} as const;

/** A quantity without its sign, for words that say the direction. */
export function magnitude(value: Quantity): Quantity {
  return quantity(toDecimal(value.value).abs(), value.unit);
}

type Measured = Pick<TargetGapCommon, 'achievedPercent' | 'shareOfDistancePercent' | 'neededPerYear'>;

/** Share achieved, share of the way, pace, path and deadlines; what there is nothing to say of is left out. */
export function commonSteps(aim: Aim, measured: Measured, parts: CommonParts): readonly Explanation[] {
  const { baseline, asOf, due, current, unit } = aim;
  const values = {
    target: quantity(aim.target, unit),
    current: known(current, unit),
    baseline: known(baseline, unit),
    ...(asOf === undefined || due === undefined ? {} : { years: String(due - asOf), due: String(due) }),
  };
  return [
    ...figureStep(ACHIEVED, '{current} ÷ {target} × 100 = {figure}', measured.achievedPercent, values),
    ...figureStep(DISTANCE, DISTANCE_SUM, measured.shareOfDistancePercent, values),
    ...figureStep(NEEDED, NEEDED_SUM, measured.neededPerYear, values),
    ...(parts.path === undefined ? [] : pathSteps(parts.path)),
    ...deadlineSteps(parts.deadlines),
  ];
}

/** Reasons that a reader of the report need not be told: nobody asked for such a figure. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['missing-input', 'no-share-of-target']);

/** One figure with its arithmetic; its reason if it is refused. */
function figureStep(
  say: BilingualText,
  arithmetic: string,
  figure: Quantity | Refusal,
  values: Readonly<Record<string, ExplainedValue>>,
): readonly Explanation[] {
  if (isRefusal(figure)) return SILENT.has(figure.code) ? [] : [{ say, values: { ...values, figure } }];
  // Once a target is met nothing is needed, and there is nothing to divide.
  return say === NEEDED && figure.value === '0' ? [] : [{ say, values: { ...values, figure }, arithmetic }];
}

const ACHIEVED: BilingualText = { vi: 'So với mục tiêu: {figure}.', en: 'Of the target: {figure}.' };
const DISTANCE: BilingualText = {
  vi: 'Đã thực hiện trong mức thay đổi cần có kể từ kỳ gốc: {figure}.',
  en: 'Of the way from the baseline: {figure}.',
};
const DISTANCE_SUM = '({current} − {baseline}) ÷ ({target} − {baseline}) × 100 = {figure}';
const NEEDED: BilingualText = {
  vi: 'Mức cần có bình quân mỗi năm, đến hết năm {due}: {figure}.',
  en: 'Needed a year until the end of {due}: {figure}.',
};
const NEEDED_SUM = '({target} − {current}) ÷ {years} = {figure}';

/** How the day on which a target was met compares with deadlines. */
export function deadlineSteps(deadlines: readonly DeadlineOutcome[] = []): readonly Explanation[] {
  return deadlines.map(({ name, on, aheadMonths, aheadDays }) => {
    if (isRefusal(aheadMonths) || isRefusal(aheadDays)) return { say: OPEN_DEADLINE, values: { name, on } };
    return {
      say: aheadDays.value.startsWith('-') ? LATE : IN_TIME,
      values: { name, on, months: magnitude(aheadMonths), days: magnitude(aheadDays) },
    };
  });
}

const OPEN_DEADLINE: BilingualText = { vi: 'Thời hạn {name}: {on}.', en: 'Deadline {name}: {on}.' };
const IN_TIME: BilingualText = {
  vi: 'Thời hạn {name}: {on}; xong trước {months} ({days}).',
  en: 'Deadline {name}: {on}; done {months} ahead ({days}).',
};
const LATE: BilingualText = {
  vi: 'Thời hạn {name}: {on}; xong muộn {months} ({days}).',
  en: 'Deadline {name}: {on}; done {months} late ({days}).',
};
