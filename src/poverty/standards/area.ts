import * as z from 'zod/mini';
import { lazySchema, type BilingualText } from '../../foundation/internal.js';

/** Rural [nông thôn] or urban [thành thị, đô thị]: lines differ by where a household lives. */
export type ResidenceArea = 'rural' | 'urban';

/** The areas. */
export const residenceAreas = ['rural', 'urban'] as const;

/** What the areas are called. */
export const areaNames: Readonly<Record<ResidenceArea, BilingualText>> = {
  rural: { vi: 'nông thôn', en: 'rural' },
  urban: { vi: 'thành thị', en: 'urban' },
};

/** Schema of {@link ResidenceArea}. */
export const residenceAreaSchema: z.ZodMiniType<ResidenceArea> = /* @__PURE__ */ lazySchema(() =>
  z.enum(residenceAreas),
);
