import { defineCriteriaSet, type CriteriaSet, type Indicator, type Measure } from 'mtqg';

const digital = (id: string, vi: string, en: string, unit: Measure = 'item'): Indicator => ({
  id,
  name: { vi, en },
  unit,
});

/**
 * Gia Phú's objectives as a smart new-rural commune [xã nông thôn mới thông minh]: a set of the reader's own, no national one.
 * The documents count 52 objectives and name none, so they are numbered here. The digital indicators are named there.
 */
export const smartCommune: CriteriaSet = defineCriteriaSet({
  id: 'gia-phu-smart-commune',
  level: 'commune',
  tier: 'smart',
  title: { vi: 'Xã nông thôn mới thông minh Gia Phú', en: 'Smart new-rural commune Gia Phú' },
  // The documents do not say since when it applies: the day of the earlier conference is the reader's assumption.
  validity: { from: '2025-03-07', to: null },
  citation: {
    source: { kind: 'publication', title: 'Báo Lào Cai, 7/3/2025 và 9/6/2025' },
    provenance: 'secondary',
  },
  countedAs: 'objective',
  criteria: Array.from({ length: 52 }, (_, at) => ({
    id: `objective-${String(at + 1)}`,
    number: at + 1,
    name: { vi: `Mục tiêu ${String(at + 1)}`, en: `Objective ${String(at + 1)}` },
  })),
  monitored: [
    digital('computers', 'máy tính kết nối internet', 'computers on the internet'),
    digital('certified', 'công chức được cấp chứng chỉ', 'officials certified in IT skills', 'person'),
    digital('cameras', 'camera giám sát', 'cameras'),
    digital('loudspeakers', 'cụm loa thông minh', 'smart loudspeaker clusters'),
    digital('wifi', 'điểm phát sóng wifi công cộng', 'public Wi-Fi points'),
    digital('groups', 'tổ công nghệ số cộng đồng thôn', 'community digital groups'),
    digital('online', 'sản phẩm OCOP giao dịch điện tử', 'OCOP products sold online', 'product'),
  ],
});
