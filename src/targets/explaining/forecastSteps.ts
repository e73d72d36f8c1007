import type { BilingualText, Explanation } from '../../foundation/internal.js';
import type { ForecastOutcome } from '../results/levelProgress.js';

/** What is expected of later years, in words. */
export function forecastSteps(forecasts: readonly ForecastOutcome[]): readonly Explanation[] {
  return forecasts.map(({ year, value, isMet }) => ({
    say: isMet === 'yes' ? EXPECTED_MET : EXPECTED,
    values: { year: String(year), value },
  }));
}

const EXPECTED: BilingualText = {
  vi: 'Dự kiến năm {year}: {value}, chưa đạt.',
  en: 'Expected in {year}: {value}, which does not meet it.',
};
const EXPECTED_MET: BilingualText = {
  vi: 'Dự kiến năm {year}: {value}, đạt.',
  en: 'Expected in {year}: {value}, which meets it.',
};
