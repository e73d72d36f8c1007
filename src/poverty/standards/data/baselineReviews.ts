import type { Citation } from '../../../foundation/internal.js';
import type { NationalPovertyStandardId } from '../standard.js';

/** A review by a standard before it was in force: where the households stood when it began. */
export interface BaselineReview {
  /** The year at whose end. */
  readonly year: number;
  /** The standard by which they were measured for the first time. */
  readonly standard: NationalPovertyStandardId;
  /** What tells so; left out where it is only expected, because the years before other standards had one. */
  readonly citation?: Citation;
}

/** The reviews by a standard that was to come. */
export function baselineReviews(): readonly BaselineReview[] {
  return [
    {
      year: 2015,
      standard: 'vn-2016',
      citation: {
        source: {
          kind: 'publication',
          title: 'Niên giám thống kê tỉnh Quảng Ngãi 2016',
          publisher: 'Cục Thống kê tỉnh Quảng Ngãi',
          url: 'http://thongkequangngai.com/niengiam2016/files/assets/basic-html/page371.html',
        },
        provenance: 'secondary',
        note: {
          vi: 'in hai tỷ lệ của năm 2015, theo hai chuẩn',
          en: 'it prints two rates of 2015, by the two standards',
        },
      },
    },
    {
      year: 2021,
      standard: 'vn-2022',
      citation: {
        source: {
          kind: 'publication',
          title: 'Thừa Thiên Huế: Tổng rà soát hộ nghèo, hộ cận nghèo giai đoạn 2022-2025',
          publisher: 'Báo Dân tộc và Phát triển',
          publishedOn: '2021-09-16',
          url: 'https://dantoctongiao.baodantoc.vn/thua-thien-hue-tong-ra-soat-ho-ngheo-ho-can-ngheo-giai-doan-2022-2025-1631778449519.htm',
        },
        provenance: 'secondary',
      },
    },
    { year: 2026, standard: 'vn-2027' },
  ];
}
