import { deepFreeze, type BilingualText } from '../../../foundation/internal.js';

/** The tiers of recognition of new-rural units, lowest first; each lies within the one before. */
export const recognitionTiers = /* @__PURE__ */ Object.freeze(['standard', 'advanced', 'model'] as const);

/** A tier of recognition: standard [đạt chuẩn], advanced [nâng cao], model [kiểu mẫu]. */
export type RecognitionTier = (typeof recognitionTiers)[number];

/** What the tiers are called. */
export const recognitionTierNames: Readonly<Record<RecognitionTier, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    standard: { vi: 'đạt chuẩn nông thôn mới', en: 'new-rural standard' },
    advanced: { vi: 'đạt chuẩn nông thôn mới nâng cao', en: 'advanced' },
    model: { vi: 'đạt chuẩn nông thôn mới kiểu mẫu', en: 'model' },
  });
