import type { Citation, LegalInstrument } from '../../foundation/index.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/criteriaSet.js';

const instrument: LegalInstrument = {
  kind: 'instrument',
  number: '51/2025/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2025-12-29',
  effectiveFrom: '2026-02-15',
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026–2030',
    en: 'National new-rural criteria 2026–2030',
  },
  url: 'https://xaydungchinhsach.chinhphu.vn/toan-van-quyet-dinh-51-2025-qd-ttg-ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-119251230104614909.htm',
};

/** The numbered list of the ten criteria. */
const names: Citation = {
  source: {
    kind: 'publication',
    title: 'Ban hành Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030',
    publisher: 'VietnamPlus',
    url: 'https://www.vietnamplus.vn/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-post1085735.vnp',
  },
  provenance: 'secondary',
};

/**
 * The national criteria for new-rural communes 2026–2030 [Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026–2030, cấp xã]:
 * 10 criteria, 51/2025/QĐ-TTg, Annex I, in force from 15 February 2026. Its 47 indicators have not been established.
 */
export const commune2026to2030: CriteriaSet = /* @__PURE__ */ rememberSet({
  kind: 'criteria-set',
  id: 'commune-2026-2030',
  level: 'commune',
  tier: 'standard',
  title: {
    vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2026-2030',
    en: 'National criteria for new-rural communes 2026-2030',
  },
  titlePeriod: { from: '2026-01-01', to: '2030-12-31' },
  validity: { from: '2026-02-15', to: null },
  citation: {
    source: instrument,
    article: 'Phụ lục I',
    provenance: 'secondary',
    note: {
      vi: 'Tên 10 tiêu chí theo nguồn công bố; tên và ngưỡng của 47 chỉ tiêu chưa được xác lập.',
      en: 'The 10 names are published; names and thresholds of the 47 indicators have not been established.',
    },
  },
  criteria: [
    { id: '1', number: 1, name: { vi: 'Quy hoạch', en: 'Planning' }, citation: names },
    {
      id: '2',
      number: 2,
      name: { vi: 'Hạ tầng kinh tế - xã hội', en: 'Socio-economic infrastructure' },
      citation: names,
    },
    {
      id: '3',
      number: 3,
      name: { vi: 'Phát triển kinh tế nông thôn', en: 'Rural economic development' },
      citation: names,
    },
    {
      id: '4',
      number: 4,
      name: { vi: 'Đào tạo nguồn nhân lực nông thôn', en: 'Rural human-resource training' },
      citation: names,
    },
    {
      id: '5',
      number: 5,
      name: { vi: 'Văn hóa, giáo dục, y tế', en: 'Culture, education, health' },
      citation: names,
    },
    {
      id: '6',
      number: 6,
      name: { vi: 'Giảm nghèo và an sinh xã hội', en: 'Poverty reduction and social security' },
      citation: names,
    },
    {
      id: '7',
      number: 7,
      name: {
        vi: 'Khoa học công nghệ và chuyển đổi số',
        en: 'Science, technology and digital transformation',
      },
      citation: names,
    },
    {
      id: '8',
      number: 8,
      name: { vi: 'Môi trường và cảnh quan nông thôn', en: 'Rural environment and landscape' },
      citation: names,
    },
    {
      id: '9',
      number: 9,
      name: {
        vi: 'Xây dựng hệ thống chính trị và hành chính công',
        en: 'Political system and public administration',
      },
      citation: names,
    },
    {
      id: '10',
      number: 10,
      name: { vi: 'Tiếp cận pháp luật và an ninh, quốc phòng', en: 'Access to law, security and defence' },
      citation: names,
    },
  ],
});
