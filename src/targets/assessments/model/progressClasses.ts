import { deepFreeze, type BilingualText } from '../../../foundation/internal.js';
import type { AssessmentMethodId } from './assessmentMethod.js';

/** The classes of each method, from the best to the worst, with what it calls them. */
const CLASSES = /* @__PURE__ */ (() =>
  deepFreeze({
    eurostat: {
      'target-met': { vi: 'đã đạt mục tiêu', en: 'target met' },
      'significant-progress': { vi: 'tiến bộ rõ rệt', en: 'significant progress' },
      'moderate-progress': { vi: 'tiến bộ vừa phải', en: 'moderate progress' },
      'insufficient-progress': { vi: 'tiến bộ chưa đủ', en: 'insufficient progress' },
      'movement-away': { vi: 'đi ngược mục tiêu', en: 'movement away' },
      'moderate-movement-away': { vi: 'đi ngược ở mức vừa phải', en: 'moderate movement away' },
      'significant-movement-away': { vi: 'đi ngược rõ rệt', en: 'significant movement away' },
    },
    'open-sdg': {
      'target-achieved': { vi: 'đã đạt mục tiêu', en: 'Target achieved' },
      'substantial-progress': { vi: 'đúng tiến độ', en: 'On track' },
      'moderate-progress': {
        vi: 'có tiến bộ nhưng cần đẩy nhanh',
        en: 'Progress made but acceleration needed',
      },
      'limited-progress': { vi: 'tiến bộ hạn chế', en: 'Limited progress' },
      deterioration: { vi: 'xấu đi', en: 'Deterioration' },
    },
    'unsd-2022': {
      'on-track': { vi: 'đúng tiến độ', en: 'on track' },
      'fair-progress': { vi: 'tiến bộ khá nhưng cần đẩy nhanh', en: 'fair progress but acceleration needed' },
      'limited-or-no-progress': { vi: 'tiến bộ hạn chế hoặc không tiến bộ', en: 'limited or no progress' },
      deterioration: { vi: 'xấu đi', en: 'deterioration' },
    },
    'unsd-2023': {
      'on-track-or-met': { vi: 'đúng tiến độ hoặc đã đạt mục tiêu', en: 'on track or target met' },
      'fair-progress': { vi: 'tiến bộ khá nhưng cần đẩy nhanh', en: 'fair progress but acceleration needed' },
      'stagnation-or-regression': { vi: 'chững lại hoặc thụt lùi', en: 'stagnation or regression' },
    },
    'escap-csi': {},
    'destatis-dns': {
      sun: { vi: 'nắng', en: 'sun' },
      'slightly-cloudy': { vi: 'nắng, có mây', en: 'sun with cloud' },
      cloudy: { vi: 'nhiều mây', en: 'cloud' },
      thunderstorm: { vi: 'dông', en: 'thunderstorm' },
    },
    'sdsn-trend': {
      'on-track': { vi: 'đúng tiến độ hoặc giữ vững mục tiêu', en: 'on track or maintaining' },
      'moderately-improving': { vi: 'cải thiện vừa phải', en: 'moderately improving' },
      stagnating: { vi: 'chững lại', en: 'stagnating' },
      decreasing: { vi: 'đi xuống', en: 'decreasing' },
    },
    istat: {
      'strong-improvement': { vi: 'cải thiện mạnh', en: 'strong improvement' },
      'slight-improvement': { vi: 'cải thiện nhẹ', en: 'slight improvement' },
      stable: { vi: 'ổn định', en: 'stable' },
      'slight-deterioration': { vi: 'xấu đi nhẹ', en: 'slight deterioration' },
      'strong-deterioration': { vi: 'xấu đi mạnh', en: 'strong deterioration' },
    },
    'oecd-distance': {},
  } as const satisfies Readonly<Record<AssessmentMethodId, Readonly<Record<string, BilingualText>>>>))();

type Classes = typeof CLASSES;

/** The code of a class of a method. */
export type ProgressClassCode = {
  [M in AssessmentMethodId]: Extract<keyof Classes[M], string>;
}[AssessmentMethodId];

/** What the classes of each method are called, the best first; a method may have none. */
export const progressClassNames: Readonly<
  Record<AssessmentMethodId, Readonly<Partial<Record<ProgressClassCode, BilingualText>>>>
> = CLASSES;
