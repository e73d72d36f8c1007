import * as z from 'zod/mini';
import { deepFreeze, lazySchema, type BilingualText } from '../../foundation/internal.js';

/** A class that a poverty standard bounds: poor [hộ nghèo], near-poor [hộ cận nghèo], of average living standard [hộ có mức sống trung bình]. */
export type ClassOfStandard = 'poor' | 'near-poor' | 'average-living-standard';

/** The class of a household under a poverty standard: one that the standard bounds, or above all of them. */
export type HouseholdClass = ClassOfStandard | 'above';

/** The classes, from the poorest up. */
export const householdClasses: readonly ['poor', 'near-poor', 'average-living-standard', 'above'] =
  /* @__PURE__ */ deepFreeze(['poor', 'near-poor', 'average-living-standard', 'above'] as const);

/** What the classes are called. */
export const householdClassNames: Readonly<Record<HouseholdClass, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    poor: { vi: 'hộ nghèo', en: 'poor household' },
    'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor household' },
    'average-living-standard': {
      vi: 'hộ có mức sống trung bình',
      en: 'household of average living standard',
    },
    above: { vi: 'hộ có thu nhập trên các mức của chuẩn', en: 'household above all lines of the standard' },
  });

/** Schema of {@link HouseholdClass}. */
export const householdClassSchema: z.ZodMiniType<HouseholdClass> = /* @__PURE__ */ lazySchema(() =>
  z.enum(householdClasses),
);
