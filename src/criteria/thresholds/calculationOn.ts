import type { Explanation, IsoDate } from '../../foundation/internal.js';
import type { CalculationNote } from '../model/index.js';

/** What of a way of calculating is in force on a day. */
export function calculationOn(
  calculation: readonly CalculationNote[] | undefined,
  date: IsoDate,
): readonly CalculationNote[] | undefined {
  const told = calculation?.filter(({ citation: { source } }) => {
    return source.kind !== 'instrument' || source.effectiveFrom === null || source.effectiveFrom <= date;
  });
  return told === undefined || told.length === 0 ? undefined : told;
}

/** How a value is found, in words, one step a sentence. */
export function explainCalculation(calculation: readonly CalculationNote[] = []): readonly Explanation[] {
  return calculation.map(({ text, citation }) => ({ say: text, sources: [citation] }));
}
