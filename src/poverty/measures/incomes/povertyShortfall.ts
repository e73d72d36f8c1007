import * as z from 'zod/mini';
import {
  checkSound,
  deepFreeze,
  figureInputSchema,
  fractionQuantity,
  isRefusal,
  lazySchema,
  readInput,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type Explanation,
  type FigureInput,
  type IsSound,
  type Subject,
} from '../../../foundation/internal.js';
import { unitOf } from '../../figureUnits.js';
import { inPercent, shareOf } from '../../shares.js';
import { valueFraction } from '../../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../../subjectLine.js';
import type { CountBy } from '../../weights.js';
import { incomeInput, positiveReports, USUAL_UNIT, type IncomeUnit } from './incomeHouseholds.js';
import { shortfallOf, type Shortfall } from './shortfall.js';

/** Published indices, from which what the poor lack follows. */
export interface PovertyShortfallInput {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** P0, the share of the poor. */
  readonly headcountPercent: FigureInput<'percent'>;
  /** P1, the poverty gap: no more than P0. */
  readonly povertyGapPercent: FigureInput<'percent'>;
  /** The line; a number without a unit is đồng a month for a person (`'VND/person/month'`). */
  readonly povertyLine: FigureInput<IncomeUnit>;
  /** The households or persons; a number without a unit is persons. */
  readonly population: FigureInput<CountBy>;
}

/** What the poor lack: the result of {@link povertyShortfall}. */
export interface PovertyShortfall extends Shortfall {
  /** Marks this result. */
  readonly kind: 'poverty-shortfall';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link PovertyShortfallInput}. */
export const povertyShortfallInputSchema: z.ZodMiniType<PovertyShortfallInput> = /* @__PURE__ */ lazySchema(
  () => {
    const percent = () => figureInputSchema({ units: ['percent'], min: 0, max: 100 });
    return z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        headcountPercent: percent(),
        povertyGapPercent: percent(),
        povertyLine: incomeInput(),
        population: figureInputSchema<CountBy>({ units: ['person', 'household'], min: 0 }),
      })
      .check(checkSound(inputReports));
  },
);

function inputReports(
  { headcountPercent, povertyGapPercent, povertyLine }: PovertyShortfallInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const areShares = isSound('headcountPercent') && isSound('povertyGapPercent');
  const [part, whole] = areShares
    ? [toDecimal(povertyGapPercent), toDecimal(headcountPercent)]
    : [toDecimal(0), toDecimal(0)];
  return [
    ...(isSound('povertyLine') ? positiveReports(povertyLine, 'povertyLine') : []),
    ...(part.gt(whole)
      ? [
          {
            code: 'part-exceeds-whole' as const,
            at: ['povertyGapPercent'],
            details: { part: part.toFixed(), whole: whole.toFixed() },
          },
        ]
      : []),
  ];
}

/**
 * What the poor lack, from published indices: how many they are, what each lacks on average, and all together.
 *
 * - number of the poor = P0 × population; average shortfall = P1 × line ÷ P0; income gap ratio = P1 ÷ P0
 * - total shortfall = P1 × line × population
 *
 * Method: additional indicators of the World Bank's Poverty and Inequality Platform.
 *
 * @param input - P0 and P1 in per cent, the line, and the population.
 * @returns Numbers in what is counted, shortfalls in the unit of the line. Averages are refused where nobody is poor
 * (`nobody-poor`), the total where the line is per person and the population is households, or the other way about (`missing-input`).
 * @throws MtqgError on bad input: among others `part-exceeds-whole` (P1 above P0), `wrong-type` (a line of zero).
 *
 * @example
 * ```ts
 * import { povertyShortfall } from 'mtqg/poverty';
 *
 * const lacking = povertyShortfall({ headcountPercent: '50', povertyGapPercent: '8', povertyLine: '125', population: 4 });
 * lacking.totalShortfall; // => { kind: 'quantity', value: '40', unit: 'VND/month' }
 * ```
 */
export function povertyShortfall(input: PovertyShortfallInput): PovertyShortfall {
  const { subject, ...valid } = readInput(povertyShortfallInputSchema, input);
  const unit = unitOf([valid.povertyLine], USUAL_UNIT);
  const line = valueFraction(valid.povertyLine);
  const countBy = unitOf<CountBy>([valid.population], 'person');
  const population = valueFraction(valid.population);
  const [headcount, gap] = [shareOf(valid.headcountPercent), shareOf(valid.povertyGapPercent)];
  const figures = shortfallOf({ headcount, gap, line, unit, population, countBy, counted: 'population' });
  return deepFreeze({
    kind: 'poverty-shortfall',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, isRefusal(figures.averageShortfall) ? NONE : SHORTFALL),
      values: {
        ...subjectMember(subject),
        ...figures,
        line: fractionQuantity(line, unit),
        headcount: inPercent(headcount),
        gap: inPercent(gap),
      },
      ...(isRefusal(figures.averageShortfall)
        ? {}
        : { arithmetic: '{gap} × {line} ÷ {headcount} = {averageShortfall}' }),
    },
  });
}

const SHORTFALL = {
  vi: '{numberPoor} nghèo, bình quân thiếu {averageShortfall} so với chuẩn {line} ({incomeGapRatioPercent} chuẩn); tổng mức thiếu hụt: {totalShortfall}.',
  en: '{numberPoor} are poor and lack {averageShortfall} to the line of {line} on average ({incomeGapRatioPercent} of it); total shortfall: {totalShortfall}.',
};
const NONE = {
  vi: 'mức thiếu hụt bình quân của người nghèo: {averageShortfall}.',
  en: 'the average shortfall of the poor: {averageShortfall}.',
};
