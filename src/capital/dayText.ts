import type { BilingualText, IsoDate } from '../foundation/index.js';

/** A day as it is written in Viet Nam, `30/09/2023`; in English as ISO text, which cannot be misread. */
export function dayText(day: IsoDate): BilingualText {
  return { vi: day.split('-').reverse().join('/'), en: day };
}
