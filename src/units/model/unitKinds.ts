import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { PlaceLevel } from './unitLevels.js';

/** What a kind of unit is: its level and its name in both languages. */
export interface UnitKindEntry {
  /** The level to which units of this kind belong. */
  readonly level: PlaceLevel;
  /** What the kind is called. */
  readonly name: BilingualText;
}

/** The level of each kind, apart from the names, which a look-up does without. */
export const kindLevels = {
  country: 'country',
  region: 'region',
  province: 'province',
  'central-city': 'province',
  'rural-district': 'district',
  'urban-district': 'district',
  town: 'district',
  'provincial-city': 'district',
  'municipal-city': 'district',
  'rural-commune': 'commune',
  ward: 'commune',
  township: 'commune',
  'special-zone': 'commune',
  thon: 'village',
  ban: 'village',
  ap: 'village',
} as const satisfies Readonly<Record<string, PlaceLevel>>;

/** The kinds of unit at each level, with the region and the country above them; districts existed until 30 June 2025. */
export const unitKinds: Readonly<Record<UnitKind, UnitKindEntry>> = /* @__PURE__ */ deepFreeze({
  country: { level: 'country', name: { vi: 'quốc gia', en: 'country' } },
  region: { level: 'region', name: { vi: 'vùng', en: 'region' } },
  province: { level: 'province', name: { vi: 'tỉnh', en: 'province' } },
  'central-city': {
    level: 'province',
    name: { vi: 'thành phố trực thuộc trung ương', en: 'centrally run city' },
  },
  'rural-district': { level: 'district', name: { vi: 'huyện', en: 'rural district' } },
  'urban-district': { level: 'district', name: { vi: 'quận', en: 'urban district' } },
  town: { level: 'district', name: { vi: 'thị xã', en: 'town' } },
  'provincial-city': { level: 'district', name: { vi: 'thành phố thuộc tỉnh', en: 'provincial city' } },
  'municipal-city': {
    level: 'district',
    name: { vi: 'thành phố thuộc thành phố trực thuộc trung ương', en: 'municipal city' },
  },
  'rural-commune': { level: 'commune', name: { vi: 'xã', en: 'commune' } },
  ward: { level: 'commune', name: { vi: 'phường', en: 'ward' } },
  township: { level: 'commune', name: { vi: 'thị trấn', en: 'township' } },
  'special-zone': { level: 'commune', name: { vi: 'đặc khu', en: 'special zone' } },
  thon: { level: 'village', name: { vi: 'thôn', en: 'village (thôn)' } },
  ban: { level: 'village', name: { vi: 'bản', en: 'village (bản)' } },
  ap: { level: 'village', name: { vi: 'ấp', en: 'village (ấp)' } },
});

/** The kind of a unit: `'rural-commune'` [xã], `'ward'` [phường], `'thon'` [thôn] and so on. */
export type UnitKind =
  | 'country'
  | 'region'
  | 'province'
  | 'central-city'
  | 'rural-district'
  | 'urban-district'
  | 'town'
  | 'provincial-city'
  | 'municipal-city'
  | 'rural-commune'
  | 'ward'
  | 'township'
  | 'special-zone'
  | 'thon'
  | 'ban'
  | 'ap';
