import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { CriteriaRegion, EconomicRegion } from './unit.js';

/** The seven regions of the criteria sets of 2010–2025. Source: list of regions in 318/QĐ-TTg, after secondary publications. */
export const criteriaRegionNames: Readonly<Record<CriteriaRegion, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    TDMNPB: { vi: 'Trung du miền núi phía Bắc', en: 'Northern midlands and mountains' },
    DBSH: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
    BTB: { vi: 'Bắc Trung Bộ', en: 'North Central' },
    DHNTB: { vi: 'Duyên hải Nam Trung Bộ', en: 'South Central Coast' },
    TN: { vi: 'Tây Nguyên', en: 'Central Highlands' },
    DNB: { vi: 'Đông Nam Bộ', en: 'Southeast' },
    DBSCL: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong River Delta' },
  });

/** The six socio-economic regions of the 34 provinces. Source: 306/NQ-CP of October 2025, after secondary publications. */
export const economicRegionNames: Readonly<Record<EconomicRegion, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    TDMNPB: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern midlands and mountains' },
    DBSH: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
    BTB: { vi: 'Bắc Trung Bộ', en: 'North Central' },
    DHNTBTN: {
      vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
      en: 'South Central Coast and Central Highlands',
    },
    DNB: { vi: 'Đông Nam Bộ', en: 'Southeast' },
    DBSCL: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong River Delta' },
  });
