import type { CapitalMix } from '../../../src/capital/internal.js';

/** An amount of tỷ đồng. */
export function billion(value: string) {
  return { value, unit: 'billionVND' } as const;
}

/** The codes of the warnings of a mix. */
export function codes({ warnings }: CapitalMix): readonly string[] {
  return warnings.map(({ code }) => code);
}
