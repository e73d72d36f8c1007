import * as z from 'zod/mini';
import { lazySchema, type BilingualText } from '../../foundation/internal.js';

/**
 * The class of a household under a poverty standard: poor [hộ nghèo], near-poor [hộ cận nghèo], of average living standard
 * [hộ có mức sống trung bình], or above all these.
 */
export type HouseholdClass = 'poor' | 'near-poor' | 'average-living-standard' | 'above';

/** The classes, from the poorest up. */
export const householdClasses = ['poor', 'near-poor', 'average-living-standard', 'above'] as const;

/** What the classes are called. */
export const householdClassNames: Readonly<Record<HouseholdClass, BilingualText>> = {
  poor: { vi: 'hộ nghèo', en: 'poor household' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor household' },
  'average-living-standard': {
    vi: 'hộ có mức sống trung bình',
    en: 'household of average living standard',
  },
  above: { vi: 'hộ có mức sống trên trung bình', en: 'household above the average living standard' },
};

/** Schema of {@link HouseholdClass}. */
export const householdClassSchema: z.ZodMiniType<HouseholdClass> = /* @__PURE__ */ lazySchema(() =>
  z.enum(householdClasses),
);
