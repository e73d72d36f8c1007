import { deepFreeze, lazy } from '../../foundation/internal.js';
import type { DeadlineRule } from './deadlineRule.js';
import { extensionRules } from './extensionRules.js';
import { ordinaryRules } from './ordinaryRules.js';

/**
 * The rules on the last day of a year's capital: those of the two Public Investment Laws, of recurrent funds, and the extensions
 * of programme money; those of one year in the order of their days. The same frozen list each time.
 *
 * @example
 * ```ts
 * import { deadlineRules } from 'mtqg/capital';
 *
 * deadlineRules().find(({ id }) => id === 'programmes-to-2026')?.lastDay; // => '2026-12-31'
 * ```
 */
export const deadlineRules: () => readonly DeadlineRule[] = /* @__PURE__ */ lazy(() =>
  deepFreeze([...ordinaryRules(), ...extensionRules()]),
);
