import * as z from 'zod/mini';
import { lazySchema, type BilingualText } from '../../foundation/internal.js';

/**
 * The levels of administrative unit [đơn vị hành chính] that the programmes count, with the village [thôn, bản, ấp],
 * which is no administrative level by law but the place where programmes are carried out.
 */
export type UnitLevel = 'province' | 'district' | 'commune' | 'village';

/** What each level is called. */
export const unitLevelNames: Readonly<Record<UnitLevel, BilingualText>> = {
  province: { vi: 'cấp tỉnh', en: 'province level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
  village: { vi: 'cấp thôn', en: 'village level' },
};

/** Schema of {@link UnitLevel}. */
export const unitLevelSchema: z.ZodMiniType<UnitLevel> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['province', 'district', 'commune', 'village']),
);
