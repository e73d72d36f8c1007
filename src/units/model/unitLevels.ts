import * as z from 'zod/mini';
import { lazySchema, type BilingualText } from '../../foundation/internal.js';

/**
 * The levels of administrative unit [đơn vị hành chính] that the programmes count, with the village [thôn, bản, ấp],
 * which is no administrative level by law but the place where programmes are carried out.
 */
export type UnitLevel = 'province' | 'district' | 'commune' | 'village';

/** The levels of unit, and what lies above them: the socio-economic regions [vùng] and the whole country [cả nước]. */
export type PlaceLevel = UnitLevel | 'region' | 'country';

/** What each level is called. */
export const unitLevelNames: Readonly<Record<PlaceLevel, BilingualText>> = {
  country: { vi: 'cả nước', en: 'country level' },
  region: { vi: 'cấp vùng', en: 'region level' },
  province: { vi: 'cấp tỉnh', en: 'province level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
  village: { vi: 'cấp thôn', en: 'village level' },
};

/** Schema of {@link UnitLevel}. */
export const unitLevelSchema: z.ZodMiniType<UnitLevel> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['province', 'district', 'commune', 'village']),
);

/** Schema of {@link PlaceLevel}. */
export const placeLevelSchema: z.ZodMiniType<PlaceLevel> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['country', 'region', 'province', 'district', 'commune', 'village']),
);
