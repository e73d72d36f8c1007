import type { Citation, LegalInstrument } from '../../foundation/internal.js';
import { classificationNames, type Classification } from '../../units/model/internal.js';
import type { Amendment, ColumnRule, FactDefinition, StatedCounts, YesNoFact } from '../model/index.js';
import { noted } from './cells.js';
import { regionFact, regionRule } from './regions.js';

/** What the two sets of 318/QĐ-TTg, for communes and for advanced communes, have in common. */

export const decision318: LegalInstrument = {
  kind: 'instrument',
  number: '318/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2022-03-08',
  effectiveFrom: '2022-03-08',
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025',
    en: 'National criteria for new-rural communes and for advanced new-rural communes 2021-2025',
  },
};

export const decision211: LegalInstrument = {
  kind: 'instrument',
  number: '211/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2024-03-01',
  effectiveFrom: '2024-03-01',
  effectiveTo: null,
  title: {
    vi: 'Sửa đổi, bổ sung một số tiêu chí, chỉ tiêu của các bộ tiêu chí quốc gia về xã, huyện nông thôn mới giai đoạn 2021-2025',
    en: 'Amendments to the national criteria for new-rural communes and districts 2021-2025',
  },
};

/** The date and the scope of 211/QĐ-TTg, and the set for districts without communes. */
export const digest211: Citation = {
  source: decision211,
  quotedIn: {
    kind: 'publication',
    title:
      'Criteria for special new rural districts without commune-level administrative units in Vietnam as of March 1, 2024',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/criteria-for-special-new-rural-districts-without-commune-level-administrative-units-in-vietnam-as-of-march-1-2024-133694.html',
  },
  provenance: 'secondary',
};

/** The names, the groups, the regions and the first day in force. */
export const digest318: Citation = {
  source: decision318,
  quotedIn: {
    kind: 'publication',
    title: 'Ban hành Bộ tiêu chí xã nông thôn mới giai đoạn 2021-2025',
    publisher: 'Thư Viện Pháp Luật',
    url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/39774/ban-hanh-bo-tieu-chi-xa-nong-thon-moi-giai-doan-2021-2025',
  },
  provenance: 'secondary',
};

/** Article 1: which communes are judged as those of the Northern midlands and mountains. */
const article1: Citation = {
  source: decision318,
  quotedIn: {
    kind: 'publication',
    title:
      'Quyết định 318/QĐ-TTg năm 2022 Bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao giai đoạn 2021-2025',
    publisher: 'Hệ thống pháp luật',
    url: 'https://ls1.hethongphapluat.com/quyet-dinh-318-qd-ttg-nam-2022-bo-tieu-chi-quoc-gia-ve-xa-nong-thon-moi-va-bo-tieu-chi-quoc-gia-ve-xa-nong-thon-moi-nang-cao-giai-doan-2021-2025-do-thu-tuong-chinh-phu-ban-hanh.html',
  },
  article: 'Điều 1',
  provenance: 'secondary',
};

/** The communes named by 211/QĐ-TTg. */
const report211: Citation = {
  source: decision211,
  quotedIn: {
    kind: 'publication',
    title: 'Sửa đổi Bộ tiêu chí quốc gia về xã và huyện nông thôn mới',
    publisher: 'Người Hà Nội',
    url: 'https://nguoihanoi.vn/sua-doi-bo-tieu-chi-quoc-gia-ve-xa-va-huyen-nong-thon-moi-82143.html',
  },
  provenance: 'secondary',
};

/** The thresholds for poverty that the communes of a district had to keep, in July 2024. */
export const vinhLinh: Citation = {
  source: {
    kind: 'publication',
    title: 'Đảm bảo tiêu chí tỷ lệ nghèo đa chiều',
    publisher: 'UBND huyện Vĩnh Linh, tỉnh Quảng Trị',
    url: 'https://vinhlinh.quangtri.gov.vn/chi-tiet/-/view-article/1/1647698310522/1725952387968',
  },
  provenance: 'secondary',
};

/** The share of households on a central water supply, in a district of Thanh Hóa. */
export const nhuThanh: Citation = {
  source: {
    kind: 'publication',
    title: 'Tiêu chí nước sạch tập trung - "điểm nghẽn" trong xây dựng NTM ở Như Thanh',
    publisher: 'Báo Mới',
    url: 'https://m.baomoi.com/tieu-chi-nuoc-sach-tap-trung-diem-nghen-trong-xay-dung-ntm-o-nhu-thanh/c/44061754.epi',
  },
  provenance: 'secondary',
};

/** Indicator 8.4 of both sets, and 15.2 of the advanced one. */
export const digital: Citation = {
  source: {
    kind: 'publication',
    title:
      'The Decision of the Prime Minister approving the digital transformation program in building new countryside, towards a smart new countryside in the period of 2021-2025',
    publisher: 'Cổng thông tin điện tử tỉnh Hưng Yên',
    publishedOn: '2022-08-03',
    url: 'http://en.hungyen.gov.vn/portal/Pages/2022-9-16/The-Decision-of-the-Prime-Minister-approving-the-dyrm4uu.aspx',
  },
  provenance: 'secondary',
};

/** How many criteria and indicators the sets have. */
export const counted: Citation = {
  source: {
    kind: 'publication',
    title: 'Liền mạch nông thôn mới',
    publisher: 'Vietnam.vn',
    url: 'https://www.vietnam.vn/en/lien-mach-nong-thon-moi',
  },
  provenance: 'secondary',
};

/** Nineteen criteria with so many indicators. */
export function stated(indicators: number): StatedCounts {
  return { criteria: 19, indicators, citation: counted };
}

/** The region, and what takes a commune into the column of the Northern midlands and mountains wherever it lies. */
export function communeFacts(): readonly FactDefinition[] {
  return [
    regionFact(),
    ...(['extremely-difficult', 'safe-zone', 'poor-district', 'area-2', 'area-3'] as const).map(classified),
    {
      kind: 'yes-no',
      id: 'district-left-poverty-2018-2020',
      name: {
        vi: 'xã thuộc huyện vừa thoát nghèo giai đoạn 2018-2020',
        en: 'commune of a district that left poverty in 2018-2020',
      },
    },
    {
      kind: 'yes-no',
      id: 'disadvantaged-coast-or-island',
      name: {
        vi: 'xã đặc biệt khó khăn vùng bãi ngang ven biển và hải đảo',
        en: 'disadvantaged commune of the coast or an island',
      },
    },
  ];
}

function classified(id: Classification): YesNoFact {
  return { kind: 'yes-no', id, name: classificationNames[id] };
}

/** Communes in difficulty are judged by the Northern column, which ones depends on the day; the others by their region. */
export function communeColumnRules(): readonly ColumnRule[] {
  return [
    {
      when: {
        kind: 'any',
        of: [
          { kind: 'is', fact: 'extremely-difficult', oneOf: [true] },
          {
            kind: 'all',
            of: [
              { kind: 'is', fact: 'safe-zone', oneOf: [true] },
              {
                kind: 'any',
                of: [
                  { kind: 'is', fact: 'poor-district', oneOf: [true] },
                  { kind: 'is', fact: 'district-left-poverty-2018-2020', oneOf: [true] },
                ],
              },
            ],
          },
        ],
      },
      column: 'TDMNPB',
      validity: { from: '2022-03-08', to: '2024-02-29' },
      citation: article1,
    },
    {
      when: {
        kind: 'any',
        of: [
          { kind: 'is', fact: 'area-2', oneOf: [true] },
          { kind: 'is', fact: 'area-3', oneOf: [true] },
          { kind: 'is', fact: 'disadvantaged-coast-or-island', oneOf: [true] },
          {
            kind: 'all',
            of: [
              { kind: 'is', fact: 'safe-zone', oneOf: [true] },
              { kind: 'is', fact: 'poor-district', oneOf: [true] },
            ],
          },
        ],
      },
      column: 'TDMNPB',
      validity: { from: '2024-03-01', to: null },
      citation: noted(
        report211,
        'Nguồn bị cắt trước tên vùng; vùng Trung du miền núi phía Bắc suy ra từ Điều 1 Quyết định số 318/QĐ-TTg.',
        'The source breaks off before the name of the region, which is inferred from Article 1 of 318/QĐ-TTg.',
      ),
    },
    regionRule({ from: '2022-03-08', to: null }, digest318),
  ];
}

/** 211/QĐ-TTg changed both sets. */
export function amendments2024(): readonly Amendment[] {
  return [
    {
      from: '2024-03-01',
      what: {
        vi: 'Mở rộng các xã được áp dụng mức của vùng Trung du miền núi phía Bắc; sửa đổi một số chỉ tiêu, chưa có thông tin là những chỉ tiêu nào.',
        en: 'More communes are judged by the column of the Northern midlands and mountains; some indicators changed, which ones has not been established.',
      },
      citation: digest211,
    },
  ];
}
