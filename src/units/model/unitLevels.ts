import * as z from 'zod/mini';
import { lazySchema } from '../../foundation/internal.js';

/**
 * The levels of administrative unit [đơn vị hành chính] that the programmes count, with the village [thôn, bản, ấp],
 * which is no administrative level by law but the place where programmes are carried out.
 */
export type UnitLevel = 'province' | 'district' | 'commune' | 'village';

/** Schema of {@link UnitLevel}. */
export const unitLevelSchema: z.ZodMiniType<UnitLevel> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['province', 'district', 'commune', 'village']),
);
