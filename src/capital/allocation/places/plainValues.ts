/** A plain object whose members nobody has looked at. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether something is an object without a class of its own. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** How many members an object has. */
export function countMembers(value: object): number {
  let count = 0;
  for (const key in value) if (key !== '') count += 1;
  return count;
}

/** Text that begins with what can be seen, and is not too long: that of nearly all names. */
export function isPlainText(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 2000) return false;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || (first >= 192 && first < 5760) || (first >= 7680 && first < 8192);
}

/** A whole number that is not negative, as a number or as a few digits; -1 of anything else. */
export function plainCount(value: unknown): number {
  if (typeof value === 'string') return /^\d{1,9}$/.test(value) ? Number(value) : -1;
  return typeof value === 'number' && value >= 0 && Number.isSafeInteger(value) ? value : -1;
}
