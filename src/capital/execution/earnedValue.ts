import {
  deepFreeze,
  fractionOf,
  missingInput,
  readInput,
  toDecimal,
  zeroDenominatorRefusal,
  type BilingualText,
  type Explanation,
  type FigureInput,
  type Money,
} from '../../foundation/internal.js';
import {
  exactDong,
  figureOf,
  isRefused,
  minus,
  ofSubject,
  over,
  plus,
  subjectMember,
  times,
  type Refusable,
} from '../shared.js';
import { earnedValueInputSchema, type EarnedValue, type EarnedValueInput } from './earnedValueTypes.js';

/**
 * Earned value [giá trị thu được]: whether work is late and over cost, judged by what is done, and what it leads to.
 *
 * The formulas stand at the members of {@link EarnedValue}. An index or an estimate that a report gives takes the place of the
 * computed one. With no cost there is no cost index, which is not the same as being on budget.
 *
 * Source: earned value management as the R package PRA computes it (verified in its tests).
 *
 * @param input - The budget, and of planned, earned and actual what is known.
 * @returns Amounts in VND, indices in times. Refused: with `missing-input` what rests on something left out, with
 * `zero-denominator` what would be divided by 0: SPI where nothing was planned, CPI where nothing was spent, the TCPI where no money
 * is left or more was spent (BAC − AC, or EAC − AC, of 0 or less): no efficiency of the rest would do.
 * @throws MtqgError on malformed input, a negative amount among it.
 *
 * @example
 * ```ts
 * import { earnedValue } from 'mtqg/capital/execution';
 *
 * const million = (value: number) => ({ value, unit: 'millionVND' as const });
 * const { scheduleIndex, atypicalEstimate } = earnedValue({
 *   budget: million(100000),
 *   planned: million(40000),
 *   earned: million(35000),
 *   actual: million(36000),
 * });
 * scheduleIndex; // => { kind: 'quantity', value: '0.875', unit: 'times' }
 * atypicalEstimate; // => { kind: 'quantity', value: '101000000000', unit: 'VND' }
 * ```
 */
export function earnedValue(input: EarnedValueInput): EarnedValue {
  const valid = readInput(earnedValueInputSchema, input);
  const figures = earnedFigures(valid);
  return deepFreeze({
    kind: 'earned-value',
    ...subjectMember(valid.subject),
    ...figures,
    explanation: explainEarned(valid, figures),
  });
}

type Figures = Omit<EarnedValue, 'kind' | 'subject' | 'explanation'>;
type Code = 'missing-input' | 'zero-denominator';

/** The figures of validated amounts. */
export function earnedFigures(input: EarnedValueInput): Figures {
  const budget: Refusable<Code> = exactDong(input.budget);
  const planned = given(input, 'planned');
  const earned = given(input, 'earned');
  const actual = given(input, 'actual');
  const schedule = reported(input.scheduleIndex) ?? over(earned, planned);
  const cost = reported(input.costIndex) ?? over(earned, actual);
  const rest = minus(budget, earned);
  const typical = over(budget, cost);
  const estimate = input.estimateAtCompletion === undefined ? typical : exactDong(input.estimateAtCompletion);
  return {
    scheduleVariance: figureOf(minus(earned, planned), 'VND'),
    costVariance: figureOf(minus(earned, actual), 'VND'),
    scheduleIndex: figureOf(schedule, 'times'),
    costIndex: figureOf(cost, 'times'),
    typicalEstimate: figureOf(typical, 'VND'),
    atypicalEstimate: figureOf(plus(actual, rest), 'VND'),
    combinedEstimate: figureOf(plus(actual, over(rest, times(cost, schedule))), 'VND'),
    typicalRemainder: figureOf(over(rest, cost), 'VND'),
    plannedRemainder: figureOf(rest, 'VND'),
    varianceAtCompletion: figureOf(minus(budget, estimate), 'VND'),
    neededIndexForBudget: figureOf(over(rest, moneyLeft(budget, actual)), 'times'),
    neededIndexForEstimate: figureOf(over(rest, moneyLeft(estimate, actual)), 'times'),
  };
}

function moneyLeft(whole: Refusable<Code>, actual: Refusable<Code>): Refusable<Code> {
  const left = minus(whole, actual);
  return isRefused(left) || left.numerator > 0n ? left : { ...zeroDenominatorRefusal, reason: NO_MONEY_LEFT };
}

const NO_MONEY_LEFT: BilingualText = {
  vi: 'không còn kinh phí nên không có chỉ số',
  en: 'no money is left, so there is no index',
};

const NAMES = {
  planned: { vi: 'giá trị kế hoạch (PV)', en: 'the planned value (PV)' },
  earned: { vi: 'giá trị thu được (EV)', en: 'the earned value (EV)' },
  actual: { vi: 'chi phí thực tế (AC)', en: 'the actual cost (AC)' },
} as const satisfies Record<string, BilingualText>;

function given(input: EarnedValueInput, member: keyof typeof NAMES): Refusable<Code> {
  const money: Money | undefined = input[member];
  return money === undefined ? missingInput([{ member, name: NAMES[member] }]) : exactDong(money);
}

function reported(index: FigureInput<'times'> | undefined): Refusable<Code> | undefined {
  return index === undefined ? undefined : fractionOf(toDecimal(index));
}

function explainEarned({ subject }: EarnedValueInput, figures: Figures): Explanation {
  return {
    say: ofSubject(subject, {
      vi: 'theo giá trị thu được: chỉ số tiến độ (SPI) {scheduleIndex|number}, chỉ số chi phí (CPI) {costIndex|number}.',
      en: 'by earned value: schedule index (SPI) {scheduleIndex|number}, cost index (CPI) {costIndex|number}.',
    }),
    values: { ...subjectMember(subject), ...figures },
    steps: [
      {
        say: {
          vi: 'ước tính chi phí khi hoàn thành (EAC): {typicalEstimate|about} nếu chi phí giữ như đến nay, {atypicalEstimate|about} nếu phần còn lại đúng kế hoạch, {combinedEstimate|about} nếu cả chi phí và tiến độ giữ như đến nay.',
          en: 'estimate at completion (EAC): {typicalEstimate|about} if costs go on as they did, {atypicalEstimate|about} if the rest goes as planned, {combinedEstimate|about} if both cost and lateness go on.',
        },
        values: figures,
      },
    ],
  };
}
