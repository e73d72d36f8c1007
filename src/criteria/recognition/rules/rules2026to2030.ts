import type { Citation } from '../../../foundation/internal.js';
import { lazy } from '../../../foundation/internal.js';
import { rememberRules } from '../model/checkedRules.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import { communes, from, further, ifThereAreAny, setMet, shareFrom, unknown } from './conditions.js';
import {
  incomeGrowthName,
  inCircular52,
  privateEconomyGrowth,
  privateEconomyCalculation,
  privateEconomyName,
} from '../../sets/circular52of2026.js';
import { decision51 } from '../../sets/decision51.js';
import { provinceAnnex } from './sources.js';

const validity = { from: '2026-02-15', to: null };

/** What no source tells. */
function notRead(article: string): Citation {
  return { source: decision51, article, provenance: 'unknown' };
}

/** A commune of the standard 2026–2030: the set of 51/2025/QĐ-TTg, Annex I; the rules of recognition have not been found. */
export const communeRecognition2026to2030: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-commune-2026-2030',
    level: 'commune',
    tier: 'standard',
    title: {
      vi: 'Xã đạt chuẩn nông thôn mới giai đoạn 2026-2030',
      en: 'New-rural commune 2026-2030',
    },
    validity,
    citation: { source: decision51, article: 'Phụ lục I', provenance: 'secondary' },
    conditions: [
      setMet(
        { level: 'commune', tier: 'standard', ids: ['commune-2026-2030'] },
        { vi: 'Đạt bộ tiêu chí xã nông thôn mới', en: 'The criteria for communes are met' },
        { source: decision51, article: 'Phụ lục I', provenance: 'unconfirmed' },
      ),
      further(notRead('Phụ lục I')),
    ],
  }),
);

/** A modern commune 2026–2030 [xã nông thôn mới hiện đại]: 51/2025/QĐ-TTg, Annex II, a pilot frame; no condition is known. */
export const modernCommuneRecognition2026to2030: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-commune-modern-2026-2030',
    level: 'commune',
    tier: 'modern',
    title: {
      vi: 'Xã nông thôn mới hiện đại giai đoạn 2026-2030 (khung thí điểm)',
      en: 'Modern new-rural commune 2026-2030 (pilot frame)',
    },
    validity,
    citation: { source: decision51, article: 'Phụ lục II', provenance: 'secondary' },
    conditions: [
      unknown(
        'conditions',
        {
          vi: 'Các điều kiện tại Phụ lục II, do tỉnh quy định chi tiết',
          en: 'The conditions of Annex II, detailed by the province',
        },
        notRead('Phụ lục II'),
      ),
    ],
  }),
);

/**
 * A ward or special zone 2026–2030 that counts towards its province [phường, đặc khu]: 51/2025/QĐ-TTg, Annex III, item 3. At least
 * 70% of the contents of the criteria, always including six.
 */
export const wardRecognition2026to2030: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-ward-2026-2030',
    level: 'commune',
    tier: 'standard',
    variant: 'ward-or-special-zone',
    title: {
      vi: 'Phường, đặc khu đáp ứng nội dung tiêu chí nông thôn mới giai đoạn 2026-2030',
      en: 'Ward or special zone meeting contents of the new-rural criteria 2026-2030',
    },
    validity,
    citation: provinceAnnex,
    conditions: [
      {
        kind: 'contents',
        id: 'contents',
        name: {
          vi: 'Đạt từ 70% nội dung tiêu chí trở lên, trong đó có 6 nội dung bắt buộc',
          en: 'At least 70% of the contents met, among them six obligatory ones',
        },
        requirement: from('70', 'percent', provinceAnnex),
        obligatory: [
          { id: '3.1', name: incomeGrowthName },
          {
            id: 'ocop-plan',
            name: {
              vi: 'Kế hoạch phát triển sản phẩm OCOP gắn với thế mạnh địa phương',
              en: 'OCOP development plan made and carried out',
            },
          },
          { id: '3.9', name: privateEconomyName },
          { id: 'poverty', name: { vi: 'Tỷ lệ nghèo đa chiều', en: 'Multidimensional poverty rate' } },
          {
            id: 'clean-water',
            name: {
              vi: 'Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn',
              en: 'Households using clean water to standard',
            },
          },
          { id: 'food-safety', name: { vi: 'Đảm bảo an toàn thực phẩm', en: 'Food safety assured' } },
        ],
        citation: provinceAnnex,
      },
    ],
    notes: [
      {
        text: {
          vi: 'Áp dụng cho phường hình thành từ sáp nhập với xã có đất nông nghiệp từ 70% diện tích tự nhiên trở lên tại ngày 01/07/2025, và đặc khu.',
          en: 'For wards formed by merging with a commune whose farmland was 70% of the area or more on 2025-07-01, and for special zones.',
        },
        citation: provinceAnnex,
      },
    ],
  }),
);

/**
 * A province that completes the task 2026–2030: 51/2025/QĐ-TTg, Annex III. Of at least ten conditions 1 to 3 and 10 are known, 10 through
 * 52/2026/TT-BTC from 27 June 2026; what 4 to 9 ask is not, so that the outcome is never better than open.
 */
export const provinceRecognition2026to2030: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-province-2026-2030',
    level: 'province',
    tier: 'standard',
    title: {
      vi: 'Tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026-2030',
      en: 'Province completing the new-rural task 2026-2030',
    },
    validity,
    citation: { source: decision51, article: 'Phụ lục III', provenance: 'secondary' },
    memberGroups: [
      communes,
      {
        id: 'wards-and-special-zones',
        name: { vi: 'phường, đặc khu phải đánh giá', en: 'wards and special zones to be judged' },
        level: 'commune',
      },
    ],
    conditions: [
      shareFrom(
        '100',
        { id: 'communes-standard', memberGroup: 'communes', tier: 'standard' },
        { vi: '100% số xã đạt chuẩn nông thôn mới', en: 'All communes of the standard' },
        provinceAnnex,
      ),
      shareFrom(
        '10',
        { id: 'communes-modern', memberGroup: 'communes', tier: 'modern' },
        { vi: 'Ít nhất 10% số xã đạt nông thôn mới hiện đại', en: 'At least 10% of the communes modern' },
        provinceAnnex,
      ),
      ifThereAreAny(
        shareFrom(
          '100',
          { id: 'wards', memberGroup: 'wards-and-special-zones', tier: 'standard' },
          {
            vi: 'Các phường, đặc khu phải đánh giá đều đáp ứng nội dung tiêu chí',
            en: 'All wards and special zones to be judged meet the contents asked of them',
          },
          provinceAnnex,
        ),
      ),
      {
        kind: 'finding',
        id: 'private-economy-growth',
        name: {
          vi: 'Tốc độ tăng trưởng bình quân năm của kinh tế tư nhân trong giai đoạn đánh giá (điều kiện số 10)',
          en: 'Average yearly growth of the private economy over the period assessed (condition 10)',
        },
        unit: 'percent',
        isChange: true,
        requirement: privateEconomyGrowth(),
        calculation: privateEconomyCalculation(),
        citation: inCircular52('Điều 8'),
      },
      unknown(
        'further',
        {
          vi: 'Các điều kiện số 4 đến số 9, và sau số 10, nếu có',
          en: 'Conditions 4 to 9, and any after 10',
        },
        notRead('Phụ lục III'),
      ),
    ],
  }),
);
