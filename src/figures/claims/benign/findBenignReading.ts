import { formulaFor, quantityOf, rangeOf } from '../judging/claimValues.js';
import { quantity } from '../../../foundation/internal.js';
import { nameText } from '../words/nameText.js';
import type { ReadingVerdict } from '../claimResults.js';
import type { ReadClaim } from '../input/claimAsRead.js';
import type { WorkedReading } from '../judging/readingVerdict.js';
import { increaseForMultiple, otherSteps, pointsForPercent } from './habits.js';
import { lastDigit } from './lastDigit.js';
import { oneDigit } from './oneDigit.js';
import { otherDenominator } from './otherDenominator.js';
import { countedTwice, statedDenominator } from './parts.js';
import { openSum, otherReading } from './readingsThatFit.js';
import { scaleSlip } from './scaleSlip.js';
import { swappedDigits } from './swappedDigits.js';
import { truncation } from './truncation.js';
import type { BenignReading } from './benignReading.js';
import type { BenignTest, Finding } from './types.js';

/** In order of plausibility: what people do by habit, then by mistake, then what can be said of any wrong ratio or sum. */
const tests: readonly BenignTest[] = [
  truncation,
  otherSteps,
  pointsForPercent,
  increaseForMultiple,
  otherReading,
  lastDigit,
  statedDenominator,
  swappedDigits,
  scaleSlip,
  oneDigit,
  countedTwice,
  openSum,
  otherDenominator,
];

/** Find the first harmless reading under which the figures of a claim would agree. */
export function findBenignReading(
  read: ReadClaim,
  values: NonNullable<WorkedReading['values']>,
  readings: readonly ReadingVerdict[],
): BenignReading | null {
  const reading = read.readings[0];
  const conflict = { ...values, read, reading, readings, formula: formulaFor(read, reading) };
  for (const test of tests) {
    const found = test.find(conflict);
    if (found !== null) return resultOf(read, test, found);
  }
  return null;
}

function resultOf(read: ReadClaim, { kind, say }: BenignTest, found: Finding): BenignReading {
  const { inputName, formula, value, unit, name, told } = found;
  const [wouldBe, wouldBeRange] = [quantityOf(value, unit), rangeOf(value, unit)];
  const { upper } = wouldBeRange;
  const values = {
    value: wouldBe,
    range: wouldBeRange,
    ...(inputName === null ? {} : { figure: nameText(inputName, read) }),
    ...(name === undefined ? {} : { name }),
    ...(told === undefined || upper === null ? {} : { ...told.values, upper: quantity(upper, unit) }),
  };
  return { kind, inputName, formula, wouldBe, wouldBeRange, explanation: { say: told?.say ?? say, values } };
}
