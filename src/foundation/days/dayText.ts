import type { BilingualText } from '../writing/text.js';

/** The form of a calendar day, `2023-09-30`. */
export const DAY_FORM = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether a text has the form of a calendar day, `2023-09-30`; it need not exist. */
export function isIsoDate(text: string): boolean {
  return DAY_FORM.test(text);
}

/** Whether a text in the form of a calendar day names a day that exists. */
export function isCalendarDay(text: string): boolean {
  // ISO text is read as UTC; a 30 February would become a day of March.
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A day as people write it: `30/9/2023`, `05/9/2023`, `28/02/2023` in Viet Nam, with a zero before days below 10 and before the
 * first two months [Nghị định 30/2020/NĐ-CP, thể thức văn bản]; in English as ISO text, which cannot be misread.
 */
export function dayInWords(day: string): BilingualText {
  const [year = '', month = '', date = ''] = day.split('-');
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return { vi: `${date}/${shortMonth}/${year}`, en: day };
}
