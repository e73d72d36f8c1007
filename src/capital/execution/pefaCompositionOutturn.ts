import * as z from 'zod/mini';
import {
  checkSound,
  compareFractions,
  deepFreeze,
  fraction,
  lazySchema,
  multiplyFractions,
  readInput,
  subjectSchema,
  yearSchema,
  type BilingualText,
  type FigureInput,
  type Subject,
} from '../../foundation/internal.js';
import type { Refusable } from '../shared.js';
import { budgetLineSchema, lineReports, sumOf, type BudgetLine } from './budgetLine.js';
import { varianceOf } from './compositionVariance.js';
import { pefaDimensionOf, twoOfThreeRule, type PefaDimension } from './pefaDimension.js';
import { reportedPercent, reportedPercentSchema, twoOfThree, varianceBands } from './pefaScore.js';
import { eitherReports, threeOf } from './pefaYears.js';

/** The dimensions of the PEFA framework that score a composition. */
export type PefaComposition = '2.1' | '2.2' | '3.2';

/** A completed fiscal year of a budget's composition: its lines, or the variance that a report gives. */
export interface CompositionYear {
  /** The year. */
  readonly year?: number;
  /** The lines, with what each is where that decides whether it counts. */
  readonly budgetLines?: readonly BudgetLine[];
  /** The variance in per cent, in place of the lines. */
  readonly variancePercent?: FigureInput<'percent'>;
}

/** What {@link pefaCompositionOutturn} needs. */
export interface PefaCompositionInput {
  /** Whose budget it is. */
  readonly subject?: Subject;
  /** `'2.1'` expenditure by function, `'2.2'` expenditure by economic type, `'3.2'` revenue. */
  readonly pefaDimension: PefaComposition;
  /** The last three completed fiscal years. */
  readonly compositions: readonly CompositionYear[];
}

/**
 * PEFA 2.1, 2.2 and 3.2: how far the composition of spending or revenue strayed from the budget first approved.
 *
 * The variance of each year is that of `compositionVariance`, without lines of contingency (2.1 and 2.2) and of interest (2.1). A:
 * less than 5%, B: less than 10%, C: less than 15% in at least two of the last three years, the bounds not included; otherwise D.
 * More than 10% of a year's spending in suspense accounts makes 2.1 and 2.2 a D.
 *
 * Source: PEFA Framework 2016, PI-2.1, PI-2.2, PI-3.2 (bands verified at pefa.org, nodes 4627, 4771; suspense at node 4567, where it is
 * an example of what would mislead).
 *
 * @param input - The dimension, and three years, each with lines or with a variance as reported.
 * @returns The score, and the variance of each year in per cent; a year's is refused with `zero-denominator` where nothing was
 * approved or spent on the lines that count, the score with `too-few-observations` where that holds of two years.
 * @throws MtqgError as `compositionVariance` does, of each year; `too-short` or `too-long` if there are not three years; `missing`, or
 * `contradiction` where a year has both lines and a variance.
 *
 * @example
 * ```ts
 * import { pefaCompositionOutturn } from 'mtqg/capital/execution';
 *
 * const { pefaScore } = pefaCompositionOutturn({
 *   pefaDimension: '2.1',
 *   compositions: [{ variancePercent: '4.9' }, { variancePercent: '9.9' }, { variancePercent: '15' }],
 * });
 * pefaScore; // => 'B'
 * ```
 */
export function pefaCompositionOutturn(input: PefaCompositionInput): PefaDimension<'too-few-observations'> {
  const { subject, pefaDimension, compositions } = readInput(pefaCompositionInputSchema, input);
  const figures = compositions.map((year) => varianceOfYear(year, pefaDimension));
  const isMisleading = pefaDimension !== '3.2' && compositions.some(hasMuchSuspended);
  const rule = twoOfThreeRule('A: < 5%, B: < 10%, C: < 15%');
  return pefaDimensionOf({
    pefaDimension,
    subject,
    name: NAMES[pefaDimension],
    pefaScore: isMisleading ? 'D' : twoOfThree(figures, varianceBands()),
    given: compositions,
    figures,
    rule: isMisleading ? { vi: `${rule.vi} ${SUSPENDED.vi}`, en: `${rule.en} ${SUSPENDED.en}` } : rule,
  });
}

const NAMES: Readonly<Record<PefaComposition, BilingualText>> = /* @__PURE__ */ deepFreeze({
  '2.1': { vi: 'cơ cấu chi theo chức năng', en: 'expenditure composition by function' },
  '2.2': { vi: 'cơ cấu chi theo nội dung kinh tế', en: 'expenditure composition by economic type' },
  '3.2': { vi: 'cơ cấu thu', en: 'revenue composition' },
});

const SUSPENDED: BilingualText = {
  vi: 'Có năm số treo trên tài khoản tạm thu, tạm chi vượt 10% tổng chi nên điểm là D.',
  en: 'In a year, more than 10% of spending is in suspense accounts, which makes it D.',
};

function varianceOfYear(
  { budgetLines, variancePercent }: CompositionYear,
  dimension: PefaComposition,
): Refusable<'zero-denominator'> {
  if (variancePercent !== undefined) return reportedPercent(variancePercent);
  return varianceOf((budgetLines as readonly BudgetLine[]).filter((line) => counts(line, dimension)))
    .variance;
}

function counts({ lineKind }: BudgetLine, dimension: PefaComposition): boolean {
  if (dimension === '3.2') return true;
  return lineKind !== 'contingency' && (dimension === '2.2' || lineKind !== 'interest');
}

/** Whether suspense accounts hold more than 10% of what a year spent. */
function hasMuchSuspended({ budgetLines = [] }: CompositionYear): boolean {
  const suspended = sumOf(
    budgetLines.filter(({ lineKind }) => lineKind === 'suspense'),
    'actual',
  );
  return compareFractions(multiplyFractions(suspended, fraction(10n)), sumOf(budgetLines, 'actual')) > 0;
}

const LINES: BilingualText = { vi: 'budgetLines', en: 'budgetLines' };

/** Schema of {@link PefaCompositionInput}. */
export const pefaCompositionInputSchema: z.ZodMiniType<PefaCompositionInput> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      subject: z.exactOptional(subjectSchema),
      pefaDimension: z.enum(['2.1', '2.2', '3.2']),
      compositions: threeOf(
        z
          .strictObject({
            year: z.exactOptional(yearSchema),
            budgetLines: z.exactOptional(z.array(budgetLineSchema).check(z.minLength(1))),
            variancePercent: z.exactOptional(reportedPercentSchema),
          })
          .check(
            checkSound((year: CompositionYear, isSound) => [
              ...eitherReports(year, 'variancePercent', 'budgetLines', LINES),
              ...(isSound('budgetLines') ? lineReports(year.budgetLines ?? []) : []),
            ]),
          ),
      ),
    }),
);
