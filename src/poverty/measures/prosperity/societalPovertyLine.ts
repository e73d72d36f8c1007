import * as z from 'zod/mini';
import {
  addFractions,
  compareFractions,
  deepFreeze,
  figureInputSchema,
  fraction,
  fractionOf,
  fractionQuantity,
  lazySchema,
  multiplyFractions,
  readInput,
  subjectSchema,
  type Explanation,
  type FigureInput,
  type Quantity,
  type Subject,
} from '../../../foundation/internal.js';
import { valueFraction } from '../../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../../subjectLine.js';
import { HANDBOOK } from '../worldBankHandbook.js';

/** The median income of a country. */
export interface SocietalPovertyLineInput {
  /** Which country, which year. */
  readonly subject?: Subject;
  /** The median income or consumption of a person a day, in international dollars (2021 PPP). */
  readonly median: FigureInput<'internationalDollar/person/day'>;
}

/** The poverty line that rises with the median: the result of {@link societalPovertyLine}. */
export interface SocietalPovertyLine {
  /** Marks this result. */
  readonly kind: 'societal-poverty-line';
  /** Which country, which year. */
  readonly subject?: Subject;
  /** The line. */
  readonly povertyLine: Quantity<'internationalDollar/person/day'>;
  /** Whether the line is the international one, which the median does not lift. */
  readonly isInternationalLine: boolean;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link SocietalPovertyLineInput}. */
export const societalPovertyLineInputSchema: z.ZodMiniType<SocietalPovertyLineInput> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({
      subject: z.exactOptional(subjectSchema),
      median: figureInputSchema({ units: ['internationalDollar/person/day'], min: 0 }),
    }),
  );

/**
 * The societal poverty line of the World Bank: the international line, or where it is more, 1.30 dollars plus half the median.
 *
 * - line = max(3.00, 1.30 + 0.5 × median), in international dollars (2021 PPP) of a person a day
 *
 * Source: World Bank, Poverty and Inequality Platform Methodology Handbook (2025 lines).
 *
 * @param input - The median.
 * @returns The line.
 * @throws MtqgError on bad input: among others `too-small` (a negative median), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { societalPovertyLine } from 'mtqg/poverty';
 *
 * societalPovertyLine({ median: '8' }).povertyLine; // => { kind: 'quantity', value: '5.3', unit: 'internationalDollar/person/day' }
 * ```
 */
export function societalPovertyLine(input: SocietalPovertyLineInput): SocietalPovertyLine {
  const { subject, median } = readInput(societalPovertyLineInputSchema, input);
  const half = multiplyFractions(valueFraction(median), fraction(1n, 2n));
  const raised = addFractions(fractionOf('1.3'), half);
  const international = fraction(3n);
  const isInternationalLine = compareFractions(raised, international) <= 0;
  const line = fractionQuantity(isInternationalLine ? international : raised, DOLLARS);
  return deepFreeze({
    kind: 'societal-poverty-line',
    ...subjectMember(subject),
    povertyLine: line,
    isInternationalLine,
    explanation: {
      say: ofSubject(subject, isInternationalLine ? INTERNATIONAL : RAISED),
      values: {
        ...subjectMember(subject),
        line,
        median: fractionQuantity(valueFraction(median), DOLLARS),
      },
      sources: [HANDBOOK],
    },
  });
}

const DOLLARS = 'internationalDollar/person/day';

const INTERNATIONAL = {
  vi: 'chuẩn nghèo xã hội bằng chuẩn nghèo quốc tế {line}: 1,30 cộng một nửa trung vị ({median}) không lớn hơn.',
  en: 'the societal line is the international one, {line}: 1.30 plus half the median ({median}) is no more.',
};
const RAISED = {
  vi: 'chuẩn nghèo xã hội là 1,30 cộng một nửa trung vị ({median}): {line}.',
  en: 'the societal line is 1.30 plus half the median ({median}): {line}.',
};
