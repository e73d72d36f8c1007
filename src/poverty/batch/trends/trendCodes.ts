import { deepFreeze } from '../../../foundation/internal.js';
import type { ChangeCertainty } from '../../trends/changeCertainty.js';
import type { PovertyWarningCode } from '../../trends/povertyWarnings.js';
import type { TrendRefusalCode } from '../trendColumns.js';

/** Why figures are refused, each in the place that is its code. */
export const refusalCodes: readonly (TrendRefusalCode | null)[] = /* @__PURE__ */ (() =>
  deepFreeze([null, 'missing-input', 'too-few-observations', 'zero-baseline', 'zero-endpoint'] as const))();

/** How sure a change is, each in the place that is its code. */
export const certaintyCodes: readonly (ChangeCertainty | null)[] = /* @__PURE__ */ (() =>
  deepFreeze([
    null,
    'exact',
    'beyond-sampling-error',
    'within-sampling-error',
    'beyond-rounding',
    'within-rounding',
  ] as const))();

/** The warnings of a trend, each in the place that is its bit. */
export const warningCodes: readonly PovertyWarningCode[] = /* @__PURE__ */ (() =>
  deepFreeze([
    'standard-not-stated',
    'standard-unknown',
    'standard-may-have-changed',
    'standard-not-applied',
    'rests-on-forecast',
    'rests-on-estimate',
    'rate-may-be-share',
    'change-within-error',
    'rate-and-count-diverge',
  ] as const))();

/** The bit of a warning. */
export function bitOf(code: PovertyWarningCode): number {
  return 1 << warningCodes.indexOf(code);
}

/** The bits of warnings. */
export function bitsOf(warnings: readonly { readonly code: PovertyWarningCode }[]): number {
  return warnings.reduce((bits, { code }) => bits | bitOf(code), 0);
}
