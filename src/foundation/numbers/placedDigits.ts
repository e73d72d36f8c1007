import type { DecimalText } from './decimal.js';

/** Digits with their decimal mark, without superfluous zeros. */
export function placedDigits(digits: bigint, decimals: number): DecimalText {
  if (decimals <= 0) return String(digits) + '0'.repeat(-decimals);
  const text = String(digits).padStart(decimals + 1, '0');
  const mark = text.length - decimals;
  let end = text.length;
  while (end > mark && text.charAt(end - 1) === '0') end -= 1;
  return end === mark ? text.slice(0, mark) : `${text.slice(0, mark)}.${text.slice(mark, end)}`;
}
