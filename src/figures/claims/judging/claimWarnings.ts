import {
  fillTemplate,
  measureLabel,
  type BilingualText,
  type Measure,
} from '../../../foundation/internal.js';
import type { ClaimWarning, ComputedReading } from '../claimResults.js';
import type { ReadClaim } from '../input/claimAsRead.js';

const SAYING: BilingualText = {
  vi: 'Đơn vị tính được in là “{printed}” nhưng số liệu đầu vào cho “{meant}”.',
  en: 'The printed unit is “{printed}”, but the inputs give “{meant}”.',
};

/** Warn that the unit printed is not the unit meant: `giảm 7,6%/năm` for percentage points a year. */
export function claimWarnings({ claimed }: ReadClaim, reading: ComputedReading): readonly ClaimWarning[] {
  const [printed, meant] = [claimed?.unit ?? null, reading.recomputed.unit];
  // A change over the years is often printed without saying that it is per year.
  if (printed === null || printed === meant || `${printed}/year` === meant) return [];
  const say = (locale: 'vi' | 'en'): string =>
    fillTemplate(SAYING[locale], { printed: nameOf(printed, locale), meant: nameOf(meant, locale) });
  return [{ code: 'unit-not-meant', text: { vi: say('vi'), en: say('en') }, printed, meant }];
}

function nameOf(unit: Measure, locale: 'vi' | 'en'): string {
  return measureLabel(unit)[locale];
}

/** Whether the difference of two units can be told: of the same unit, or of per cent and points. */
export function haveDifference(printed: Measure | null, meant: Measure): boolean {
  const plain = (unit: Measure): string => unit.replace('percentagePoint', 'percent').replace(/\/year$/, '');
  return printed === null || plain(printed) === plain(meant);
}
