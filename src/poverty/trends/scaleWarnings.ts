import { quantity, toDecimal, type Quantity } from '../../foundation/internal.js';
import { bilingual } from '../bilingual.js';
import type { PrintedPovertyRates } from '../rates/povertyRatesInput.js';
import type { ObservedRate } from './povertySpell.js';
import type { PovertyWarning } from './povertyWarnings.js';

/** No rate is so many times another: from year to year rates move by less, and what is given as a share is off by 100. */
const FAR = 20;

/** Rates of a series that are so far below those of the years beside them that they were likely given as shares: 0.5079 for 50.79%. */
export function seriesScaleWarnings(observations: readonly ObservedRate[]): readonly PovertyWarning[] {
  const rates = [...observations].sort((a, b) => a.year - b.year);
  return rates.flatMap(({ year, ratePercent, counts }, index) => {
    const beside = [rates[index - 1], rates[index + 1]];
    const isSuspect =
      counts === undefined &&
      beside.some(
        (other) =>
          other !== undefined && isFarBelow(Number(ratePercent.value), Number(other.ratePercent.value)),
      );
    return isSuspect ? [mayBeShare(ratePercent, [year])] : [];
  });
}

/** The same of a rate beside another of the same place: it has more decimals, too, as dividing by 100 leaves it with. */
export function rateScaleWarnings(
  { poorPercent, nearPoorPercent }: PrintedPovertyRates,
  affectedYears: readonly number[],
): readonly PovertyWarning[] {
  const [poor, nearPoor] = [poorPercent, nearPoorPercent].map((rate) =>
    quantity(toDecimal(rate), 'percent'),
  ) as [Quantity<'percent'>, Quantity<'percent'>];
  const pairs = [
    [poor, nearPoor],
    [nearPoor, poor],
  ] as const;
  return pairs.flatMap(([rate, other]) =>
    isFarBelow(Number(rate.value), Number(other.value)) && decimalsOf(rate) > decimalsOf(other)
      ? [mayBeShare(rate, affectedYears)]
      : [],
  );
}

/** Whether a rate in per cent is so far below another that it was likely given as a share. */
export function isFarBelow(rate: number, other: number): boolean {
  return rate > 0 && rate <= 1 && other >= FAR * rate;
}

function decimalsOf({ value }: Quantity): number {
  return toDecimal(value).decimalPlaces();
}

function mayBeShare(rate: Quantity<'percent'>, affectedYears: readonly number[]): PovertyWarning {
  const percent = toDecimal(rate).times(100);
  const [year] = affectedYears.map(String);
  const inYear = year === undefined ? { vi: '', en: '' } : { vi: ` (năm ${year})`, en: ` (${year})` };
  const [given, meant] = [bilingual((write) => write(rate)), bilingual((write) => write(percent))];
  return {
    code: 'rate-may-be-share',
    affectedYears,
    text: {
      vi: `Tỷ lệ ${given.vi}%${inYear.vi} thấp bất thường so với các tỷ lệ bên cạnh; có thể đã nhập ${given.vi} thay cho ${meant.vi}%.`,
      en: `The rate ${given.en}%${inYear.en} is far below those beside it; ${given.en} may have been given for ${meant.en}%.`,
    },
  };
}
