import type { Refusal, RefusalCode } from './refusal.js';
import { deepFreeze } from '../reading/freeze.js';
import type { BilingualText } from '../writing/text.js';

// A constant each, so that a program carries those alone that it can give.

export const zeroBaselineRefusal = /* @__PURE__ */ made(
  'zero-baseline',
  'số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối',
  'the baseline is zero, so a relative change is undefined',
);

export const zeroDenominatorRefusal = /* @__PURE__ */ made(
  'zero-denominator',
  'mẫu số bằng 0 nên không có tỷ lệ',
  'the denominator is zero, so there is no ratio',
);

export const zeroEndpointRefusal = /* @__PURE__ */ made(
  'zero-endpoint',
  'số liệu cuối kỳ bằng 0 nên không có tốc độ tăng (giảm) bình quân năm',
  'the last value is zero, so there is no compound rate',
);

export const baselineEqualsTargetRefusal = /* @__PURE__ */ made(
  'baseline-equals-target',
  'số liệu kỳ gốc bằng mục tiêu nên không có mức thay đổi nào để đo',
  'the baseline equals the target, so there is no distance to measure',
);

export const baselineMetRefusal = /* @__PURE__ */ made(
  'baseline-met',
  'số liệu kỳ gốc đã đạt mục tiêu nên không có khoảng cách nào để thu hẹp',
  'the baseline met the target already, so there was no gap to close',
);

export const signChangeRefusal = /* @__PURE__ */ made(
  'sign-change',
  'giá trị đổi dấu giữa hai thời điểm',
  'the values differ in sign',
);

export const tooFewObservationsRefusal = /* @__PURE__ */ made(
  'too-few-observations',
  'cần số liệu của ít nhất hai năm so sánh được',
  'observations of at least two comparable years are needed',
);

export const singleObservationRefusal = /* @__PURE__ */ made(
  'single-observation',
  'chỉ có số liệu của một kỳ nên chưa có tiến độ giữa hai kỳ',
  'there is one observation, so there is no pace between two',
);

export const standardsDifferRefusal = /* @__PURE__ */ made(
  'standards-differ',
  'số liệu các năm theo chuẩn nghèo khác nhau nên không nối thành một chuỗi',
  'the observations rest on different poverty standards and are not joined into one series',
);

export const seriesBrokenRefusal = /* @__PURE__ */ made(
  'series-broken',
  'số liệu không so sánh được với số liệu trước đó',
  'the figures cannot be compared with those before',
);

export const setsDifferRefusal = /* @__PURE__ */ made(
  'sets-differ',
  'kết quả chấm theo các bộ tiêu chí khác nhau nên không tính chung',
  'the scores rest on different criteria sets and are not put together',
);

export const noShareOfTargetRefusal = /* @__PURE__ */ made(
  'no-share-of-target',
  'mục tiêu không phải mức dương cần vươn tới nên không có tỷ lệ đạt so với mục tiêu',
  'the target is not a positive level to be reached, so no share of it is achieved',
);

export const deadlinePastRefusal = /* @__PURE__ */ made(
  'deadline-past',
  'đã quá thời hạn giải ngân',
  'the deadline of disbursement is past',
);

export const targetDatePastRefusal = /* @__PURE__ */ made(
  'target-date-past',
  'đã qua thời hạn của mục tiêu',
  'the target date is past',
);

export const missingInputRefusal = /* @__PURE__ */ made(
  'missing-input',
  'thiếu số liệu đầu vào cần thiết',
  'an input that is needed is missing',
);

export const nothingAssessedRefusal = /* @__PURE__ */ made(
  'nothing-assessed',
  'chưa có đơn vị nào được đánh giá',
  'nothing has been assessed',
);

export const periodNotStartedRefusal = /* @__PURE__ */ made(
  'period-not-started',
  'kỳ chưa bắt đầu nên chưa có tiến độ',
  'no time has passed yet, so there is no pace',
);

export const divisorMayBeZeroRefusal = /* @__PURE__ */ made(
  'divisor-may-be-zero',
  'khoảng giá trị của số chia chứa số 0',
  'the interval of the divisor contains zero',
);

export const dividedUnitRefusal = /* @__PURE__ */ made(
  'divided-unit',
  'đơn vị cũ bị chia, hoặc chưa rõ nhập toàn bộ hay một phần, mà không có trọng số',
  'an old unit was divided, or how much of it went in is not known, and no weights are given',
);

export const nobodyPoorRefusal = /* @__PURE__ */ made(
  'nobody-poor',
  'không có hộ (người) nghèo nên không có mức bình quân của người nghèo',
  'nobody is poor, so there is no average of the poor',
);

export const belowAssessedRefusal = /* @__PURE__ */ made(
  'below-assessed',
  'tỷ lệ dưới 25% nên phương pháp không đánh giá',
  'the rate is below 25%, which the method does not assess',
);

export const zeroGrowthRefusal = /* @__PURE__ */ made(
  'zero-growth',
  'thu nhập bình quân không thay đổi nên không có hệ số co giãn',
  'mean income did not change, so there is no elasticity',
);

export const notPositiveRefusal = /* @__PURE__ */ made(
  'not-positive',
  'có số liệu không lớn hơn 0 nên không lấy được lô-ga-rít',
  'a value is not above zero, so it has no logarithm',
);

export const tooFewForErrorRefusal = /* @__PURE__ */ made(
  'too-few-for-error',
  'cần ít nhất ba quan sát mới ước lượng được sai số',
  'at least three observations are needed to estimate the error',
);

export const betweenClassesRefusal = /* @__PURE__ */ made(
  'between-classes',
  'thu nhập nằm giữa hai mức của chuẩn nên theo đúng câu chữ không thuộc loại hộ nào',
  'the income lies between two bands of the standard, so by the letter it belongs to no class',
);

export const classNotEstablishedRefusal = /* @__PURE__ */ made(
  'class-not-established',
  'chưa xác định được chuẩn phân loại hộ trên các mức thu nhập này như thế nào',
  'it is not established how the standard classifies households above its lines',
);

export const printContradictsItselfRefusal = /* @__PURE__ */ made(
  'print-contradicts-itself',
  'văn bản in không thống nhất, mỗi cách đọc cho một kết quả khác nhau',
  'the printed text contradicts itself, and its readings give different results',
);

export const noMinimumRefusal = /* @__PURE__ */ made(
  'no-minimum',
  'quy định không đặt mức tối thiểu (khác với mức tối thiểu bằng 0)',
  'the rule sets no minimum, which is not a minimum of zero',
);

export const allLocalRefusal = /* @__PURE__ */ made(
  'all-local',
  'toàn bộ vốn do ngân sách địa phương bố trí nên không có mức đối ứng theo vốn ngân sách trung ương',
  'the local budget pays for all, so nothing follows from central support',
);

export const ruleNotEstablishedRefusal = /* @__PURE__ */ made(
  'rule-not-established',
  'chưa xác định được quy định',
  'what the rule says is not established',
);

export const zeroTargetRefusal = /* @__PURE__ */ made(
  'zero-target',
  'mục tiêu bằng 0 nên không có tốc độ bình quân năm cần đạt',
  'the target is zero, which no compound rate leads to',
);

export const targetNotApproachedRefusal = /* @__PURE__ */ made(
  'target-not-approached',
  'số liệu không tiến về phía mục tiêu nên không có năm dự kiến đạt',
  'it does not move towards the target, so there is no year in which it would get there',
);

export const periodsOverlapRefusal = /* @__PURE__ */ made(
  'periods-overlap',
  'các kỳ khác nhau chồng lên nhau nên cộng lại có thể tính hai lần',
  'different periods overlap, so that a sum may count the same money twice',
);

function made<C extends RefusalCode>(code: C, vi: string, en: string): Refusal<C> {
  return deepFreeze({ kind: 'refusal', code, reason: { vi, en } });
}

/** Why a figure would be meaningless, with what is said of it. */
export const refusalReasons: Readonly<Record<RefusalCode, BilingualText>> = /* @__PURE__ */ (() => {
  const all = [
    zeroBaselineRefusal,
    zeroDenominatorRefusal,
    zeroEndpointRefusal,
    baselineEqualsTargetRefusal,
    baselineMetRefusal,
    signChangeRefusal,
    tooFewObservationsRefusal,
    singleObservationRefusal,
    standardsDifferRefusal,
    seriesBrokenRefusal,
    setsDifferRefusal,
    noShareOfTargetRefusal,
    deadlinePastRefusal,
    targetDatePastRefusal,
    missingInputRefusal,
    nothingAssessedRefusal,
    periodNotStartedRefusal,
    divisorMayBeZeroRefusal,
    nobodyPoorRefusal,
    belowAssessedRefusal,
    zeroGrowthRefusal,
    notPositiveRefusal,
    tooFewForErrorRefusal,
    dividedUnitRefusal,
    betweenClassesRefusal,
    classNotEstablishedRefusal,
    printContradictsItselfRefusal,
    noMinimumRefusal,
    allLocalRefusal,
    ruleNotEstablishedRefusal,
    zeroTargetRefusal,
    targetNotApproachedRefusal,
    periodsOverlapRefusal,
  ];
  return Object.freeze(Object.fromEntries(all.map(({ code, reason }) => [code, reason]))) as Record<
    RefusalCode,
    BilingualText
  >;
})();
