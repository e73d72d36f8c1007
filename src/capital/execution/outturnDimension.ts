import { missingInput, readInput, type BilingualText } from '../../foundation/internal.js';
import { exactDong, percentOf, type Refusable } from '../shared.js';
import { pefaDimensionOf, twoOfThreeRule, type PefaDimension } from './pefaDimension.js';
import { between, reportedPercent, twoOfThree } from './pefaScore.js';
import { pefaOutturnInputSchema, type OutturnYear, type PefaOutturnInput } from './pefaYears.js';

/** What tells one measure of an outturn from the other. */
interface OutturnRule {
  readonly pefaDimension: '1.1' | '3.1';
  readonly name: BilingualText;
  /** The bounds in per cent, both included, of the scores A, B and C. */
  readonly bounds: readonly (readonly [lower: bigint, upper: bigint])[];
}

/** The score of the outturns of three years. */
export function outturnDimension(
  input: PefaOutturnInput,
  { pefaDimension, name, bounds }: OutturnRule,
): PefaDimension<'too-few-observations'> {
  const { subject, outturns } = readInput(pefaOutturnInputSchema, input);
  const figures = outturns.map(outturnOf);
  const bands = bounds.map(([lower, upper]) => between(lower, upper));
  const said = bounds.map(
    ([lower, upper], index) => `${'ABC'.charAt(index)}: ${lower.toString()}–${upper.toString()}%`,
  );
  return pefaDimensionOf({
    pefaDimension,
    subject,
    name,
    pefaScore: twoOfThree(figures, bands),
    given: outturns,
    figures,
    rule: twoOfThreeRule(said.join(', ')),
  });
}

function outturnOf({
  approved,
  actual,
  outturnPercent,
}: OutturnYear): Refusable<'zero-denominator' | 'missing-input'> {
  if (outturnPercent !== undefined) return reportedPercent(outturnPercent);
  if (approved === undefined || actual === undefined) return missingInput([APPROVED]);
  return percentOf(exactDong(actual), exactDong(approved));
}

const APPROVED = {
  member: 'approved',
  name: { vi: 'dự toán được duyệt đầu năm', en: 'the budget first approved' },
};
