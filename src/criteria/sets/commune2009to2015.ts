import type { BilingualText, Citation, LegalInstrument } from '../../foundation/internal.js';
import { lazy } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet, Criterion } from '../model/criteriaSet.js';
import type { Requirement } from '../model/index.js';
import { atLeast, below, byRegion, noted, unknown } from './cells.js';
import { decision342 } from './decision342.js';
import { communeGroups, regionColumns, regionFact, regionRule, type RegionColumn } from './regions.js';

const primeMinister: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };

const decision491: LegalInstrument = {
  kind: 'instrument',
  number: '491/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2009-04-16',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Ban hành Bộ tiêu chí quốc gia về nông thôn mới',
    en: 'National new-rural criteria',
  },
};

/** Believed to be in the decision; no text of it was at hand. */
const unconfirmed: Citation = { source: decision491, provenance: 'unconfirmed' };

/** That there are 19 criteria in five groups. */
const digest: Citation = {
  source: decision491,
  quotedIn: {
    kind: 'publication',
    title: 'Ban hành Bộ tiêu chí quốc gia về nông thôn mới',
    publisher: 'Báo Mới',
    url: 'http://www.baomoi.com/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi/c/2656289.epi',
  },
  provenance: 'secondary',
};

/** Which criteria were amended, and what they are called. */
const amended: Citation = {
  source: decision342,
  quotedIn: {
    kind: 'publication',
    title:
      'Quyết định 342/2013/QĐ-TTg ngày 20/02/2013 về sửa đổi một số tiêu chí của Bộ tiêu chí quốc gia về Nông thôn mới',
    publisher: 'Cổng thông tin điện tử tỉnh Lâm Đồng',
    url: 'http://www.lamdong.gov.vn/vi-VN/a/btdkt/nongthonmoi/vanban/Pages/QD342_2013_QD_TTg.aspx',
  },
  provenance: 'secondary',
};

/** The income of 2013 and 2014, as the ministry guided it. */
const interim: Citation = {
  source: decision342,
  quotedIn: {
    kind: 'publication',
    title: 'Bài về tiêu chí thu nhập năm 2013, 2014 (bản in)',
    publisher: 'Báo Quảng Nam',
    url: 'https://baoquangnam.vn/print/3040326.html',
  },
  provenance: 'secondary',
  note: {
    vi: 'Mức cho hai năm chuyển tiếp theo hướng dẫn của Bộ năm 2014; một nguồn. Tên bài là mô tả của thư viện.',
    en: "The levels of the two years in between as the ministry guided them in 2014; one source. The title of the page is the library's.",
  },
};

/** The income of 2015, from which that of 2016 and 2017 is interpolated. */
const unconfirmed342: Citation = { source: decision342, provenance: 'unconfirmed' };

/** Income in a column: so many times the average of the province; from 2013 in million VND of 2013, 2014, 2015. */
function income(times: string, in2015: string, in2013?: string, in2014?: string): Requirement {
  const million = (value: string, citation: Citation): Requirement =>
    atLeast(`${value}000000`, 'VND/person/year', citation);
  const own = (value: string | undefined): Requirement =>
    value === undefined ? unknown() : million(value, interim);
  return {
    kind: 'by-date',
    versions: [
      {
        from: '2009-04-16',
        to: '2013-02-19',
        requirement: {
          kind: 'relative',
          operator: '>=',
          unit: 'VND/person/year',
          times,
          to: { kind: 'reference', base: 'province-average' },
          citation: unconfirmed,
        },
      },
      {
        from: '2013-02-20',
        to: null,
        requirement: {
          kind: 'by-year',
          years: [
            { from: 2013, to: 2013, requirement: own(in2013) },
            { from: 2014, to: 2014, requirement: own(in2014) },
            { from: 2015, to: 2015, requirement: million(in2015, unconfirmed342) },
          ],
        },
      },
    ],
  };
}

function poverty(below100: Readonly<Record<RegionColumn, string>>): Requirement {
  return byRegion(
    Object.fromEntries(
      Object.entries(below100).map(([column, percent]) => [column, below(percent, 'percent', unconfirmed)]),
    ),
  );
}

/** Number, Vietnamese and English name, group; those that 342/QĐ-TTg names are published. */
const NAMES: readonly (readonly [number: number, vi: string, en: string, group: string])[] = [
  [1, 'Quy hoạch và thực hiện quy hoạch', 'Planning and its execution', 'planning'],
  [2, 'Giao thông', 'Transport', 'infrastructure'],
  [3, 'Thủy lợi', 'Irrigation', 'infrastructure'],
  [4, 'Điện', 'Electricity', 'infrastructure'],
  [5, 'Trường học', 'Schools', 'infrastructure'],
  [6, 'Cơ sở vật chất văn hóa', 'Cultural facilities', 'infrastructure'],
  [7, 'Chợ nông thôn', 'Rural markets', 'infrastructure'],
  [8, 'Bưu điện', 'Post office', 'infrastructure'],
  [9, 'Nhà ở dân cư', 'Residential housing', 'infrastructure'],
  [10, 'Thu nhập', 'Income', 'economy'],
  [11, 'Hộ nghèo', 'Poor households', 'economy'],
  [12, 'Cơ cấu lao động', 'Structure of labour', 'economy'],
  [13, 'Hình thức tổ chức sản xuất', 'Forms of production organisation', 'economy'],
  [14, 'Giáo dục', 'Education', 'society'],
  [15, 'Y tế', 'Health', 'society'],
  [16, 'Văn hóa', 'Culture', 'society'],
  [17, 'Môi trường', 'Environment', 'society'],
  [
    18,
    'Hệ thống tổ chức chính trị xã hội vững mạnh',
    'Strong political and social organisations',
    'politics',
  ],
  [19, 'An ninh, trật tự xã hội', 'Security and social order', 'politics'],
];

const AMENDED: readonly number[] = [7, 10, 12, 14, 15];

function criteria(): readonly Criterion[] {
  return NAMES.map(([number, vi, en, group]): Criterion => {
    const id = String(number);
    const own = {
      id,
      number,
      name: { vi, en },
      group,
      citation: AMENDED.includes(number) ? amended : unconfirmed,
    };
    if (number === 10)
      return {
        ...own,
        indicators: [
          {
            id,
            name: { vi: 'Thu nhập bình quân đầu người', en: 'Per-capita income' },
            unit: 'VND/person/year',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: income('1.4', '26', '21', '23'),
              TDMNPB: income('1.2', '18', '14', '16'),
              DBSH: income('1.5', '29'),
              BTB: income('1.4', '18', '15', '17'),
              DHNTB: income('1.4', '23', '19', '21'),
              TN: income('1.3', '23'),
              DNB: income('1.5', '34'),
              DBSCL: income('1.3', '29'),
            }),
            citation: amended,
          },
        ],
      };
    if (number !== 11) return own;
    return {
      ...own,
      indicators: [
        {
          id,
          name: { vi: 'Tỷ lệ hộ nghèo', en: 'Rate of poor households' },
          unit: 'percent',
          direction: 'lower-is-better',
          requirement: poverty({
            chung: '6',
            TDMNPB: '10',
            DBSH: '3',
            BTB: '5',
            DHNTB: '5',
            TN: '7',
            DNB: '3',
            DBSCL: '7',
          }),
          citation: unconfirmed,
        },
      ],
    };
  });
}

/**
 * The first national new-rural criteria [Bộ tiêu chí quốc gia về nông thôn mới] of 2009: 19 criteria, 491/QĐ-TTg of 16 April 2009,
 * criteria 7, 10, 12, 14 and 15 amended by 342/QĐ-TTg of 20 February 2013.
 *
 * Of its indicators two are held: income, against the average of the province until 2013 (`province-average`), then by year, and
 * poor households. The others, and most thresholds, are not established or not confirmed by a text: a criterion is judged by what is
 * found of it as a whole. It is applied until the day before the next set's first, 1 December 2016.
 */
export const commune2009to2015: () => CriteriaSet = /* @__PURE__ */ lazy(() =>
  rememberSet({
    kind: 'criteria-set',
    id: 'commune-2009-2015',
    level: 'commune',
    tier: 'standard',
    title: {
      vi: 'Bộ tiêu chí quốc gia về nông thôn mới (năm 2009)',
      en: 'National new-rural criteria (of 2009)',
    },
    validity: { from: '2009-04-16', to: null },
    supersededFrom: '2016-12-01',
    supersededBy: 'commune-2016-2020',
    citation: noted(
      digest,
      'Chưa rõ ngày có hiệu lực, lấy ngày ký. Chưa có danh mục chỉ tiêu; tên phần lớn tiêu chí chưa đối chiếu với văn bản.',
      'The first day in force is not established, that of signing is taken. The list of indicators is not held; most names have not been checked against the text.',
    ),
    amendments: [
      {
        from: '2013-02-20',
        what: {
          vi: 'Sửa đổi các tiêu chí 7, 10, 12, 14, 15. Chưa rõ ngày có hiệu lực, lấy ngày ký.',
          en: 'Criteria 7, 10, 12, 14 and 15 were amended. The first day in force is not established, that of signing is taken.',
        },
        citation: amended,
      },
    ],
    statedCounts: { criteria: 19, citation: digest },
    facts: [regionFact()],
    columns: regionColumns(),
    columnRules: [regionRule({ from: '2009-04-16', to: null }, unconfirmed)],
    groups: communeGroups(),
    criteria: criteria(),
  }),
);
