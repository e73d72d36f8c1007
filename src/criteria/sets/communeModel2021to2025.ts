import type { Citation, LegalInstrument } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import { atLeast, met, noted } from './cells.js';
import { communeColumnRules, communeFacts, counted } from './communeRules2021to2025.js';
import { withoutSuccessor } from './decision51.js';
import { regionColumns } from './regions.js';

export const decision319: LegalInstrument = {
  kind: 'instrument',
  number: '319/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2022-03-08',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021-2025',
    en: 'Rules for model new-rural communes 2021-2025',
  },
};

/** The four conditions. */
const digest: Citation = {
  source: decision319,
  quotedIn: {
    kind: 'publication',
    title: 'Xã nông thôn mới kiểu mẫu giai đoạn 2021-2025 cần có ít nhất 1 mô hình thôn thông minh',
    publisher: 'Làng nghề Việt',
    url: 'https://langngheviet.com.vn/xa-nong-thon-moi-kieu-mau-giai-doan-2021-2025-can-co-it-nhat-1-mo-hinh-thon-thong-minh-15155.html',
  },
  article: 'Điều 1',
  provenance: 'secondary',
};

/** The rules of columns are those of another decision. */
function inferred(citation: Citation): Citation {
  const own = citation.note;
  return noted(
    citation,
    `${own === undefined ? '' : `${own.vi} `}Quy định về vùng là của Quyết định số 318/QĐ-TTg; việc áp dụng ở đây, qua mức thu nhập của bộ nâng cao, là suy luận.`,
    `${own === undefined ? '' : `${own.en} `}The rule is that of 318/QĐ-TTg; that it holds here, through the income of the advanced set, is an inference.`,
  );
}

/** A second source for the conditions, and for communes recognised earlier. */
const report: Citation = {
  source: decision319,
  quotedIn: {
    kind: 'publication',
    title: 'Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021-2025',
    publisher: 'Báo Quảng Nam',
    url: 'https://baoquangnam.vn/thoi-su-nong-thon-moi/quy-dinh-xa-nong-thon-moi-kieu-mau-giai-doan-2021-2025-124590.html',
  },
  provenance: 'secondary',
};

/**
 * The rules for model new-rural communes 2021–2025 [xã nông thôn mới kiểu mẫu giai đoạn 2021–2025]: 4 conditions, 319/QĐ-TTg of
 * 8 March 2022, held as criteria with one indicator each.
 *
 * Income has to be 1.1 times the threshold of indicator 10 of the advanced set, in the column of the commune under that set: give
 * that set as `sets` to resolve it. No source
 * at hand states when it ended, and 51/2025/QĐ-TTg of 2026 names no model tier: no later set takes its place.
 */
export const communeModel2021to2025: () => CriteriaSet = /* @__PURE__ */ lazy(() =>
  rememberSet({
    kind: 'criteria-set',
    id: 'commune-model-2021-2025',
    level: 'commune',
    tier: 'model',
    title: {
      vi: 'Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021-2025',
      en: 'Rules for model new-rural communes 2021-2025',
    },
    titlePeriod: { from: '2021-01-01', to: '2025-12-31' },
    validity: { from: '2022-03-08', to: null },
    supersedes: 'commune-model-2018-2020',
    citation: {
      source: decision319,
      article: 'Điều 1',
      provenance: 'secondary',
      note: {
        vi: 'Chưa rõ ngày có hiệu lực, lấy ngày ký.',
        en: 'The first day in force is not established, that of signing is taken.',
      },
    },
    transitions: [
      {
        what: {
          vi: 'Xã đã được công nhận đạt chuẩn nâng cao giai đoạn 2018-2020 phải rà soát, đáp ứng đầy đủ bộ tiêu chí nâng cao giai đoạn 2021-2025.',
          en: 'Communes recognised as advanced in 2018-2020 are reviewed, and must meet the whole advanced set of 2021-2025.',
        },
        validity: { from: '2022-03-08', to: null },
        citation: report,
      },
      withoutSuccessor(),
    ],
    statedCounts: { criteria: 4, citation: counted },
    // Those of 318/QĐ-TTg, by which the threshold of the advanced set depends.
    facts: communeFacts(),
    columns: regionColumns(),
    columnRules: communeColumnRules().map((rule) => ({ ...rule, citation: inferred(rule.citation) })),
    criteria: [
      {
        id: '1',
        number: 1,
        name: { vi: 'Đạt chuẩn nông thôn mới nâng cao', en: 'Advanced new-rural standard' },
        citation: digest,
        indicators: [
          {
            id: '1',
            name: {
              vi: 'Xã đạt chuẩn nông thôn mới nâng cao giai đoạn 2021-2025',
              en: 'Commune meets the advanced standard of 2021-2025',
            },
            requirement: met(digest),
            citation: digest,
          },
        ],
      },
      {
        id: '2',
        number: 2,
        name: { vi: 'Thu nhập', en: 'Income' },
        citation: digest,
        indicators: [
          {
            id: '2',
            name: { vi: 'Thu nhập bình quân đầu người', en: 'Per-capita income' },
            unit: 'VND/person/year',
            direction: 'higher-is-better',
            requirement: {
              kind: 'relative',
              operator: '>=',
              unit: 'VND/person/year',
              times: '1.1',
              to: { kind: 'threshold', set: 'commune-advanced-2021-2025', indicator: '10' },
              citation: digest,
            },
            citation: digest,
          },
        ],
      },
      {
        id: '3',
        number: 3,
        name: { vi: 'Thôn thông minh', en: 'Smart villages' },
        citation: digest,
        indicators: [
          {
            id: '3',
            name: {
              vi: 'Mô hình thôn thông minh, do UBND cấp tỉnh quy định',
              en: 'Smart-village models, as the province defines them',
            },
            unit: 'village',
            direction: 'higher-is-better',
            requirement: atLeast('1', 'village', digest),
            citation: digest,
          },
        ],
      },
      {
        id: '4',
        number: 4,
        name: { vi: 'Lĩnh vực nổi trội', en: 'Outstanding fields' },
        citation: digest,
        indicators: [
          {
            id: '4',
            name: {
              vi: 'Lĩnh vực nổi trội đạt tiêu chí kiểu mẫu do UBND cấp tỉnh ban hành',
              en: "Outstanding fields that meet the province's model criteria",
            },
            unit: 'item',
            direction: 'higher-is-better',
            requirement: atLeast('1', 'item', digest),
            citation: digest,
          },
        ],
      },
    ],
  }),
);
