/** Amounts of a scale in which the numbers of a case are short. */
export const vnd = (value: number | string) => ({ value, unit: 'VND' as const });

/** Amounts in tỷ đồng. */
export const billion = (value: number | string) => ({ value, unit: 'billionVND' as const });
