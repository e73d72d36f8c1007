import * as z from 'zod/mini';
import { deepFreeze, type BilingualText, lazySchema } from '../../foundation/internal.js';

/**
 * The classifications of communes on which programme rules depend. A commune may hold several at once: most border communes
 * are extremely difficult ones, too.
 */
export const classificationNames: Readonly<Record<Classification, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'extremely-difficult': { vi: 'xã đặc biệt khó khăn', en: 'extremely difficult commune' },
    border: { vi: 'xã biên giới', en: 'border commune' },
    'safe-zone': { vi: 'xã an toàn khu (ATK)', en: 'safe-zone (ATK) commune' },
    'area-1': { vi: 'xã khu vực I', en: 'area I commune' },
    'area-2': { vi: 'xã khu vực II', en: 'area II commune' },
    'area-3': { vi: 'xã khu vực III', en: 'area III commune' },
    'group-1': { vi: 'xã nhóm 1', en: 'group 1 commune' },
    'group-2': { vi: 'xã nhóm 2', en: 'group 2 commune' },
    'group-3': { vi: 'xã nhóm 3', en: 'group 3 commune' },
    coastal: { vi: 'xã ven biển', en: 'coastal commune' },
    island: { vi: 'xã đảo', en: 'island commune' },
    'poor-district': { vi: 'xã thuộc huyện nghèo', en: 'commune of a poor district' },
  });

/** A classification of communes [phân loại xã]: `'extremely-difficult'` [đặc biệt khó khăn], `'border'` [biên giới] and so on. */
export type Classification =
  | 'extremely-difficult'
  | 'border'
  | 'safe-zone'
  | 'area-1'
  | 'area-2'
  | 'area-3'
  | 'group-1'
  | 'group-2'
  | 'group-3'
  | 'coastal'
  | 'island'
  | 'poor-district';

/** Apart from their names, which a schema needs not. */
const classifications: readonly Classification[] = [
  'extremely-difficult',
  'border',
  'safe-zone',
  'area-1',
  'area-2',
  'area-3',
  'group-1',
  'group-2',
  'group-3',
  'coastal',
  'island',
  'poor-district',
];

/** Schema of {@link Classification}. */
export const classificationSchema: z.ZodMiniType<Classification> = /* @__PURE__ */ lazySchema(() =>
  z.enum(classifications),
);
