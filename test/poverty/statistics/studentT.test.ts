import { expect, test } from 'vitest';
import { Decimal } from '../../../src/foundation/index.js';
import { studentQuantile, studentWithin } from '../../../src/poverty/statistics/studentT.js';

/** Roots of the regularised incomplete beta function, found with mpmath at 40 digits. */
const QUANTILES = [
  [1, '12.7062047361747046460216799788420875'],
  [2, '4.30265272974946385232094389262117501'],
  [3, '3.18244630528370959272322542577986838'],
  [4, '2.77644510519779435780310484674862756'],
  [5, '2.57058183563631551469624621743963351'],
  [10, '2.22813885198627474839549066320180672'],
  [30, '2.0422724563012383099580422320338891'],
  [101, '1.983731002955606193024508171738644'],
] as const;

test.each(QUANTILES)('95%% within, %s degrees of freedom', (degrees, expected) => {
  const t = studentQuantile('0.95', degrees);
  expect(t.toSignificantDigits(30).toFixed()).toBe(new Decimal(expected).toSignificantDigits(30).toFixed());
  expect(studentWithin(t, degrees).minus('0.95').abs().lt('1e-40')).toBe(true);
});

test('it is odd, and nothing lies within nothing', () => {
  const t = studentQuantile('0.95', 7);
  expect(studentWithin(t.neg(), 7).plus(studentWithin(t, 7)).abs().lt('1e-45')).toBe(true);
  expect(studentWithin(t.times(0), 7).isZero()).toBe(true);
});
