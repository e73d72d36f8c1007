/** A number that is packed in base 36. */
export function readStep(packed: string): number {
  return Number.parseInt(packed, 36);
}

/** A commune's code: five digits. */
export function communeCode(value: number): string {
  return String(value).padStart(5, '0');
}
