import * as z from 'zod/mini';
import {
  checkSound,
  compareFractions,
  divideFractions,
  fraction,
  lazySchema,
  moneySchema,
  readInput,
  subjectSchema,
  yearSchema,
  type BilingualText,
  type FigureInput,
  type Money,
  type Subject,
} from '../../foundation/internal.js';
import { exactDong, isRefused, percentOf, plus, ZERO, type Refusable } from '../shared.js';
import { pefaDimensionOf, type PefaDimension } from './pefaDimension.js';
import { below, reportedPercent, reportedPercentSchema, scoreOf, type PefaBands } from './pefaScore.js';
import { eitherReports, threeOf } from './pefaYears.js';

/** A completed fiscal year: what was charged to the contingency reserve, out of the budget first approved. */
export interface ContingencyYear {
  /** The year. */
  readonly year?: number;
  /** The total first approved. */
  readonly approved?: Money;
  /** What was actually charged to the contingency reserve. */
  readonly contingency?: Money;
  /** That in per cent of the total, in place of the amounts. */
  readonly contingencyPercent?: FigureInput<'percent'>;
}

/** What {@link pefaContingencyShare} needs. */
export interface PefaContingencyInput {
  /** Whose budget it is. */
  readonly subject?: Subject;
  /** The last three completed fiscal years. */
  readonly contingencies: readonly ContingencyYear[];
}

/**
 * PEFA 2.3, expenditure from contingency reserves [chi từ dự phòng ngân sách].
 *
 * `share = charged to contingency ÷ approved × 100`, and its plain mean over all of the last three completed years. A: less than 3%,
 * B: 3% to 6%, both included, C: more than 6% and less than 10%; otherwise D.
 *
 * Source: PEFA Framework 2016, PI-2.3 (bands verified at pefa.org, node 4627).
 *
 * @param input - Three years, each with amounts or with a share as reported.
 * @returns The score, and the share of each year in per cent; both are refused with `zero-denominator` where the approved total of a
 * year is 0.
 * @throws MtqgError on malformed input: `too-short` or `too-long` if there are not three years; `missing`, or `contradiction` where a
 * year has both an amount and a share.
 *
 * @example
 * ```ts
 * import { pefaContingencyShare } from 'mtqg/capital/execution';
 *
 * const { pefaScore } = pefaContingencyShare({
 *   contingencies: [{ contingencyPercent: '2' }, { contingencyPercent: '6' }, { contingencyPercent: '10' }],
 * });
 * pefaScore; // => 'B'
 * ```
 */
export function pefaContingencyShare(input: PefaContingencyInput): PefaDimension<'zero-denominator'> {
  const { subject, contingencies } = readInput(pefaContingencyInputSchema, input);
  const figures = contingencies.map(shareOf);
  const sum = figures.reduce((all, figure) => plus<'zero-denominator'>(all, figure), ZERO);
  return pefaDimensionOf({
    pefaDimension: '2.3',
    subject,
    name: { vi: 'chi từ dự phòng ngân sách', en: 'expenditure from contingency reserves' },
    pefaScore: isRefused(sum) ? sum : scoreOf(divideFractions(sum, fraction(3n)), BANDS),
    given: contingencies,
    figures,
    rule: {
      vi: 'Bình quân ba năm: A: < 3%, B: 3–6%, C: > 6% và < 10%; nếu không thì D.',
      en: 'Mean of three years: A: < 3%, B: 3–6%, C: > 6% and < 10%; otherwise D.',
    },
  });
}

const BANDS: PefaBands = [
  (value) => below(3n)(value),
  (value) => compareFractions(value, fraction(6n)) <= 0,
  (value) => below(10n)(value),
];

function shareOf({
  approved,
  contingency,
  contingencyPercent,
}: ContingencyYear): Refusable<'zero-denominator'> {
  if (contingencyPercent !== undefined) return reportedPercent(contingencyPercent);
  return percentOf(exactDong(contingency as Money), exactDong(approved as Money));
}

const AMOUNTS: BilingualText = { vi: 'approved và contingency', en: 'approved and contingency' };

/** Schema of {@link PefaContingencyInput}. */
export const pefaContingencyInputSchema: z.ZodMiniType<PefaContingencyInput> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      subject: z.exactOptional(subjectSchema),
      contingencies: threeOf(
        z
          .strictObject({
            year: z.exactOptional(yearSchema),
            approved: z.exactOptional(moneySchema),
            contingency: z.exactOptional(moneySchema),
            contingencyPercent: z.exactOptional(reportedPercentSchema),
          })
          .check(
            checkSound((year: ContingencyYear) => [
              ...eitherReports(year, 'contingencyPercent', 'contingency', AMOUNTS),
              ...(year.contingency === undefined ? [] : missingReports(year)),
            ]),
          ),
      ),
    }),
);

function missingReports({ approved }: ContingencyYear) {
  return approved === undefined
    ? [{ code: 'missing', at: ['approved'], details: { expected: 'value' } } as const]
    : [];
}
