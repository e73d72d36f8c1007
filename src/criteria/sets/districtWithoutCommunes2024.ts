import type { Citation } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import { atLeast, met, setByProvince, unknown } from './cells.js';
import { decision211, digest211 as digest } from './communeRules2021to2025.js';

/** A second source for the first three criteria, translated by machine. */
const second: Citation = {
  source: decision211,
  quotedIn: {
    kind: 'publication',
    title: 'Tiêu chí huyện nông thôn mới đặc thù không có đơn vị hành chính cấp xã',
    publisher: 'Vietnam.vn',
    url: 'https://www.vietnam.vn/sv/tieu-chi-huyen-nong-thon-moi-dac-thu-khong-co-don-vi-hanh-chinh-cap-xa',
  },
  provenance: 'secondary',
  note: {
    vi: 'Trang nguồn không tìm lại được khi rà soát tháng 11/2026.',
    en: 'The page could not be found again when the data were checked in November 2026.',
  },
};

/**
 * The criteria for special new-rural districts without communes 2021–2025 [huyện nông thôn mới đặc thù không có đơn vị hành
 * chính cấp xã], by 211/QĐ-TTg in force from 1 March 2024, as far as established: criteria 1 to 4 with their indicators, and the
 * name of criterion 5. The sources break off there; what they leave out stands as the indicator `5.rest`, which is unknown.
 *
 * The condition that 90% of the people are satisfied belongs to recognition, not to the set.
 */
export const districtWithoutCommunes2024: () => CriteriaSet = /* @__PURE__ */ lazy(() =>
  rememberSet({
    kind: 'criteria-set',
    id: 'district-without-communes-2021-2025',
    level: 'district',
    tier: 'special',
    title: {
      vi: 'Tiêu chí huyện nông thôn mới đặc thù không có đơn vị hành chính cấp xã giai đoạn 2021-2025',
      en: 'Criteria for special new-rural districts without communes 2021-2025',
    },
    titlePeriod: { from: '2021-01-01', to: '2025-12-31' },
    validity: { from: '2024-03-01', to: null },
    citation: {
      source: decision211,
      provenance: 'secondary',
      note: {
        vi: 'Nguồn bị cắt ở tiêu chí 5; các tiêu chí sau chưa có thông tin.',
        en: 'The sources break off at criterion 5; those after it are not established.',
      },
    },
    criteria: [
      {
        id: '1',
        number: 1,
        name: { vi: 'Quy hoạch', en: 'Planning' },
        citation: digest,
        indicators: [
          {
            id: '1.1',
            name: {
              vi: 'Quy hoạch xây dựng huyện được phê duyệt còn thời hạn hoặc được rà soát, điều chỉnh',
              en: 'District construction plan valid, or reviewed and adjusted',
            },
            requirement: met(digest),
            citation: digest,
          },
          {
            id: '1.2',
            name: {
              vi: 'Công trình hạ tầng thiết yếu được đầu tư xây dựng theo quy hoạch',
              en: 'Essential infrastructure built by the plan',
            },
            unit: 'project',
            direction: 'higher-is-better',
            requirement: atLeast('1', 'project', digest),
            citation: second,
          },
        ],
      },
      {
        id: '2',
        number: 2,
        name: { vi: 'Giao thông', en: 'Transport' },
        citation: digest,
        indicators: [
          {
            id: '2.1',
            name: {
              vi: 'Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch, được bảo trì hằng năm',
              en: 'Kilometres of district roads to the plan and maintained every year',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', digest),
            citation: second,
          },
          {
            id: '2.2',
            name: {
              vi: 'Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến',
              en: 'Kilometres of district roads planted with trees',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(digest),
            citation: second,
          },
          {
            id: '2.3',
            name: {
              vi: 'Đường thủy nội địa, bến thủy do địa phương quản lý (nếu có) bảo đảm an toàn',
              en: 'Local inland waterways and landings (if any) safe',
            },
            requirement: {
              kind: 'if-any',
              of: {
                vi: 'đường thủy nội địa, bến thủy do địa phương quản lý',
                en: 'local waterway or landing',
              },
              requirement: unknown(),
            },
            citation: digest,
          },
        ],
      },
      {
        id: '3',
        number: 3,
        name: { vi: 'Thủy lợi và phòng, chống thiên tai', en: 'Irrigation and disaster prevention' },
        citation: digest,
        indicators: [
          {
            id: '3.1',
            name: {
              vi: 'Tỷ lệ đất nông nghiệp (nếu có) được tưới, tiêu chủ động đạt từ 80% trở lên',
              en: 'Farmland (if any) actively irrigated and drained, 80% or more',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: {
              kind: 'if-any',
              of: { vi: 'đất nông nghiệp', en: 'farmland' },
              requirement: setByProvince(digest),
            },
            citation: second,
          },
          {
            id: '3.2',
            name: {
              vi: 'Chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ',
              en: 'Proactive disaster prevention ("four on-the-spot")',
            },
            requirement: met(second),
            citation: second,
          },
        ],
      },
      {
        id: '4',
        number: 4,
        name: { vi: 'Điện', en: 'Electricity' },
        citation: second,
        indicators: [
          {
            id: '4',
            name: {
              vi: 'Hệ thống điện đồng bộ theo quy hoạch, bảo đảm yêu cầu kỹ thuật',
              en: 'Power system complete by the plan and to the technical requirements',
            },
            requirement: met(second),
            citation: second,
          },
        ],
      },
      {
        id: '5',
        number: 5,
        name: { vi: 'Y tế - Văn hóa - Giáo dục', en: 'Health, culture, education' },
        citation: second,
        indicators: [
          {
            id: '5.rest',
            name: {
              vi: 'Nội dung tiêu chí 5 và các tiêu chí sau, nếu có (chưa có thông tin)',
              en: 'What criterion 5 asks, and criteria after it, if any (not established)',
            },
            requirement: unknown(),
            citation: second,
          },
        ],
      },
    ],
  }),
);
