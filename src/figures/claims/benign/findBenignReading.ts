import { formulaFor, quantityOf, rangeOf } from '../judging/claimValues.js';
import { nameText } from '../words/explainClaim.js';
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
    if (found !== null) return resultOf(test, found);
  }
  return null;
}

function resultOf({ kind, say }: BenignTest, { of, formula, value, unit, name }: Finding): BenignReading {
  const [shown, range] = [quantityOf(value, unit), rangeOf(value, unit)];
  const values = {
    value: shown,
    range,
    ...(of === null ? {} : { of: nameText(of) }),
    ...(name === undefined ? {} : { name }),
  };
  return { kind, of, formula, value: shown, range, explanation: { say, values } };
}
