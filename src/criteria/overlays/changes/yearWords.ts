import type { BilingualText } from '../../../foundation/internal.js';
import { ALL_YEARS } from '../cells/scope.js';
import type { OverlayYears } from '../model/thresholdOverlay.js';

/** Some years in words, without the ends of all years, which stand for none. */
export function yearWords({ from, to }: OverlayYears): BilingualText {
  if (from === to) return { vi: `năm ${from}`, en: String(from) };
  if (from === ALL_YEARS.from) return { vi: `đến năm ${to}`, en: `until ${to}` };
  if (to === ALL_YEARS.to) return { vi: `từ năm ${from}`, en: `from ${from} on` };
  return { vi: `năm ${from}-${to}`, en: `${from}-${to}` };
}
