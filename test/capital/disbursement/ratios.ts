import {
  disbursementRatio,
  type DisbursementRatio,
  type DisbursementRatioInput,
} from '../../../src/capital/index.js';

/** Bắc Giang, three programmes, plan of 2021-2023, disbursed to 2023-09-30: published as 50.6%. */
export const BAC_GIANG: DisbursementRatioInput = {
  disbursed: { value: '998', unit: 'billionVND', asOf: '2023-09-30' },
  plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
};

/** Ten of twenty đồng, with changes. */
export function tenOfTwenty(changes: Partial<DisbursementRatioInput> = {}): DisbursementRatio {
  return disbursementRatio({
    disbursed: { value: '10', unit: 'VND' },
    plan: { value: '20', unit: 'VND', planKind: 'annual' },
    ...changes,
  });
}
