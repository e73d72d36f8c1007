import * as z from 'zod/mini';
import { lazySchema, type BilingualText } from '../../foundation/internal.js';

/** The twelve indicators of deprivation [chỉ số thiếu hụt] of the standard of Decree 07/2021/NĐ-CP, in its order. */
export const deprivationIndicatorsOf2022 = [
  'employment',
  'dependants',
  'nutrition',
  'health-insurance',
  'adult-education',
  'child-schooling',
  'housing-quality',
  'housing-area',
  'water',
  'toilet',
  'telecom',
  'information-means',
] as const;

/** An indicator of deprivation of the standard in force from 2022 to 2026. */
export type DeprivationIndicatorOf2022 = (typeof deprivationIndicatorsOf2022)[number];

/** What the twelve indicators are called. */
export const deprivationNamesOf2022: Readonly<Record<DeprivationIndicatorOf2022, BilingualText>> = {
  employment: { vi: 'việc làm', en: 'employment' },
  dependants: { vi: 'người phụ thuộc trong hộ gia đình', en: 'dependants in the household' },
  nutrition: { vi: 'dinh dưỡng', en: 'nutrition' },
  'health-insurance': { vi: 'bảo hiểm y tế', en: 'health insurance' },
  'adult-education': { vi: 'trình độ giáo dục của người lớn', en: 'education of adults' },
  'child-schooling': { vi: 'tình trạng đi học của trẻ em', en: 'schooling of children' },
  'housing-quality': { vi: 'chất lượng nhà ở', en: 'quality of the dwelling' },
  'housing-area': { vi: 'diện tích nhà ở bình quân đầu người', en: 'dwelling area per person' },
  water: { vi: 'nguồn nước sinh hoạt', en: 'source of domestic water' },
  toilet: { vi: 'nhà tiêu hợp vệ sinh', en: 'hygienic latrine' },
  telecom: { vi: 'sử dụng dịch vụ viễn thông', en: 'use of telecommunication' },
  'information-means': {
    vi: 'phương tiện phục vụ tiếp cận thông tin',
    en: 'means of access to information',
  },
};

/** What the indicators of all standards are called: two of 2016 are not among those of 2022. */
export const deprivationNames = /* @__PURE__ */ (() => ({
  ...deprivationNamesOf2022,
  'medical-services': { vi: 'tiếp cận các dịch vụ y tế', en: 'access to medical services' },
  'information-assets': {
    vi: 'tài sản phục vụ tiếp cận thông tin',
    en: 'assets for access to information',
  },
}))();

/**
 * Whether a household is deprived in one service: `not-applicable` where nobody in it could be (no child, for nutrition);
 * a service of which nothing is known is left out, and counts as neither.
 */
export type DeprivationState = 'deprived' | 'not-deprived' | 'not-applicable';

/** Schema of {@link DeprivationState}. */
export const deprivationStateSchema: z.ZodMiniType<DeprivationState> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['deprived', 'not-deprived', 'not-applicable']),
);
