import { lazy } from '../../../foundation/internal.js';
import { rememberRules } from '../model/checkedRules.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import {
  communes,
  from,
  further,
  holds,
  ifThereAreAny,
  lastDayOfDistricts,
  primeMinister,
  reaches,
  shareFrom,
} from './conditions.js';
import { decision18, decision321, provinceDigest } from './sources.js';

/**
 * A province that completes the task of new rural development 2021–2025: 321/QĐ-TTg, eight conditions. The first two are cut short in
 * the source, so that the outcome is never better than open without a finding on the rest.
 */
export const provinceRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-province-2021-2025',
    level: 'province',
    tier: 'standard',
    title: {
      vi: 'Tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2021-2025',
      en: 'Province completing the new-rural task 2021-2025',
    },
    validity: { from: '2022-03-08', to: null },
    supersededFrom: '2026-02-15',
    citation: { source: decision321, article: 'Điều 1', provenance: 'secondary' },
    authority: primeMinister(),
    memberGroups: [
      {
        id: 'districts',
        name: { vi: 'huyện', en: 'districts' },
        level: 'district',
        lastDayOfLevel: lastDayOfDistricts,
      },
      {
        id: 'towns-and-cities',
        name: { vi: 'thị xã, thành phố', en: 'towns and cities' },
        level: 'district',
        lastDayOfLevel: lastDayOfDistricts,
      },
      communes,
    ],
    conditions: [
      shareFrom(
        '100',
        { id: 'districts-standard', memberGroup: 'districts', tier: 'standard' },
        { vi: '100% số huyện đạt chuẩn nông thôn mới', en: 'All districts of the standard' },
        provinceDigest,
      ),
      ifThereAreAny(
        shareFrom(
          '100',
          { id: 'towns-completed', memberGroup: 'towns-and-cities', tier: 'standard' },
          {
            vi: '100% số thị xã, thành phố hoàn thành nhiệm vụ',
            en: 'All towns and cities have completed the task',
          },
          provinceDigest,
        ),
      ),
      shareFrom(
        '20',
        { id: 'districts-advanced', memberGroup: 'districts', tier: 'advanced' },
        { vi: 'Ít nhất 20% số huyện đạt chuẩn nâng cao', en: 'At least 20% of the districts advanced' },
        provinceDigest,
      ),
      shareFrom(
        '40',
        { id: 'communes-advanced', memberGroup: 'communes', tier: 'advanced' },
        { vi: 'Ít nhất 40% số xã đạt chuẩn nâng cao', en: 'At least 40% of the communes advanced' },
        provinceDigest,
      ),
      holds(
        'project-approved',
        {
          vi: 'Có Đề án xây dựng nông thôn mới toàn tỉnh được Hội đồng nhân dân thông qua',
          en: "The province's new-rural project has passed the People's Council",
        },
        provinceDigest,
      ),
      reaches(
        'roads-with-trees',
        {
          vi: 'Tỷ lệ số km đường huyện, đường tỉnh, quốc lộ được trồng cây xanh',
          en: 'District, provincial and national roads planted with trees',
        },
        from('70', 'percent', provinceDigest),
        provinceDigest,
      ),
      reaches(
        'green-land',
        { vi: 'Đất cây xanh sử dụng công cộng', en: 'Public green land' },
        from('4', 'squareMetre/person', provinceDigest),
        provinceDigest,
      ),
      reaches(
        'administration-satisfaction',
        {
          vi: 'Chỉ số hài lòng đối với sự phục vụ của cơ quan hành chính',
          en: 'Satisfaction with the service of the administration',
        },
        from('90', 'percent', provinceDigest),
        provinceDigest,
      ),
      further({
        source: decision321,
        article: 'Điều 1',
        provenance: 'unknown',
        note: {
          vi: 'Hai mục đầu bị cắt ngắn trong nguồn.',
          en: 'The first two items are cut short in the source.',
        },
      }),
    ],
    notes: [
      {
        text: {
          vi: 'Hai mục đầu bị cắt ngắn trong nguồn; sửa đổi năm 2024 có tác động đến văn bản này hay không chưa rõ. Điều kiện thứ nhất nêu số huyện; cấp huyện không còn từ ngày 01/07/2025.',
          en: 'The first two items are cut short in the source; whether anything was amended in 2024 is not established. The first speaks of districts, which ended on 2025-07-01.',
        },
        citation: provinceDigest,
      },
      {
        text: {
          vi: 'Chưa có thông tin về trường hợp thu hồi quyết định công nhận tỉnh.',
          en: 'When the recognition of a province is revoked is not established.',
        },
        citation: { source: decision18, article: 'Điều 4', provenance: 'unknown' },
      },
    ],
  }),
);
