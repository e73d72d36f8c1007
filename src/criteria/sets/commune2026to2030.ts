import type { Citation } from '../../foundation/internal.js';
import { classificationNames } from '../../units/model/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet, Indicator } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import type { FactCondition, FactDefinition } from '../model/facts.js';
import { noted, unknown } from './cells.js';
import { guidedIndicators } from './circular52of2026.js';
import { decision51 } from './decision51.js';

/** The numbered list of the ten criteria, and how many indicators they have. */
const names: Citation = {
  source: decision51,
  quotedIn: {
    kind: 'publication',
    title: 'Ban hành Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030',
    publisher: 'VietnamPlus',
    url: 'https://www.vietnamplus.vn/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-post1085735.vnp',
  },
  provenance: 'secondary',
};

/** The three groups of communes. */
const groups: Citation = {
  source: decision51,
  quotedIn: {
    kind: 'publication',
    title: 'Ban hành Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030',
    publisher: 'Thời báo Tài chính Việt Nam',
    url: 'https://thoibaotaichinhvietnam.vn/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-189751.html',
  },
  provenance: 'secondary',
};

/** The indicators that Annex III names without their criterion. */
const annex3: Citation = {
  source: decision51,
  article: 'Phụ lục III',
  quotedIn: {
    kind: 'publication',
    title: 'Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026-2030 cần điều kiện gì?',
    publisher: 'Thư Viện Nhà Đất',
    url: 'https://thuviennhadat.vn/phap-ly-nha-dat/tinh-thanh-pho-hoan-thanh-nhiem-vu-xay-dung-nong-thon-moi-giai-doan-2026-2030-can-dieu-kien-gi-732857.html',
  },
  provenance: 'secondary',
};

/** Next to a town and to become urban, or with little agriculture, or to become a new urban area. */
const isGroup1: FactCondition = {
  kind: 'any',
  of: [
    {
      kind: 'all',
      of: [
        { kind: 'is', fact: 'next-to-urban-area', oneOf: [true] },
        { kind: 'is', fact: 'to-become-urban', oneOf: [true] },
      ],
    },
    { kind: 'compares', fact: 'agriculture-share', operator: '<', value: '10' },
    { kind: 'is', fact: 'new-urban-area', oneOf: [true] },
  ],
};

/** Of area II or III of the ethnic-minority and mountainous areas. */
const isGroup3: FactCondition = {
  kind: 'any',
  of: [
    { kind: 'is', fact: 'area-2', oneOf: [true] },
    { kind: 'is', fact: 'area-3', oneOf: [true] },
  ],
};

const validity = { from: '2026-02-15', to: null };

function facts(): readonly FactDefinition[] {
  return [
    {
      kind: 'yes-no',
      id: 'next-to-urban-area',
      name: { vi: 'xã giáp khu vực đô thị hiện hữu', en: 'commune next to an existing urban area' },
    },
    {
      kind: 'yes-no',
      id: 'to-become-urban',
      name: { vi: 'xã được định hướng phát triển thành đô thị', en: 'commune oriented to become urban' },
    },
    {
      kind: 'number',
      id: 'agriculture-share',
      name: { vi: 'tỷ trọng nông nghiệp trong cơ cấu kinh tế', en: 'share of agriculture in the economy' },
      unit: 'percent',
    },
    {
      kind: 'yes-no',
      id: 'new-urban-area',
      name: {
        vi: 'xã được định hướng phát triển đô thị mới',
        en: 'commune oriented as a new urban area',
      },
    },
    { kind: 'yes-no', id: 'area-2', name: classificationNames['area-2'] },
    { kind: 'yes-no', id: 'area-3', name: classificationNames['area-3'] },
  ];
}

/** An indicator that Annex III names, of which neither criterion nor threshold is established. */
function named(
  id: string,
  vi: string,
  en: string,
  measured?: Pick<Indicator, 'unit' | 'direction'>,
): Indicator {
  return { id, name: { vi, en }, ...measured, requirement: unknown(), citation: annex3 };
}

/**
 * The national criteria for new-rural communes 2026–2030 [Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026–2030, cấp xã]:
 * 10 criteria, 47 indicators, 51/2025/QĐ-TTg, Annex I, in force from 15 February 2026.
 *
 * Its columns are three groups of communes, which the facts decide. Of the indicators four are guided by 52/2026/TT-BTC from 27 June
 * 2026 (3.1, 3.6, 3.9, 3.10, the first thresholds; before that day they were the ministry's to set); what else criterion 3 asks stands
 * as `3.rest`, which is unknown. Four more are named in a source, without their criterion; they are held as `monitored`, with unknown
 * requirements, so that their values can be kept and never judged. The other 39 and their thresholds are not established: any other
 * criterion is judged by what is found of it as a whole.
 */
export const commune2026to2030: () => CriteriaSet = /* @__PURE__ */ lazy(() =>
  rememberSet({
    kind: 'criteria-set',
    id: 'commune-2026-2030',
    level: 'commune',
    tier: 'standard',
    title: {
      vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2026-2030',
      en: 'National criteria for new-rural communes 2026-2030',
    },
    titlePeriod: { from: '2026-01-01', to: '2030-12-31' },
    validity,
    supersedes: 'commune-2021-2025',
    citation: {
      source: decision51,
      article: 'Phụ lục I',
      provenance: 'secondary',
      note: {
        vi: 'Tên 10 tiêu chí theo nguồn công bố; tên 39 chỉ tiêu và mức đạt chuẩn của 43 chỉ tiêu chưa có thông tin.',
        en: 'The 10 names are published; the names of 39 indicators and the thresholds of 43 have not been established.',
      },
    },
    statedCounts: { criteria: 10, indicators: 47, citation: names },
    facts: facts(),
    columns: [
      { id: 'group-1', name: classificationNames['group-1'] },
      { id: 'group-2', name: classificationNames['group-2'] },
      { id: 'group-3', name: classificationNames['group-3'] },
    ],
    columnRules: [
      {
        when: { kind: 'all', of: [isGroup1, isGroup3] },
        column: null,
        validity,
        citation: noted(
          groups,
          'Nguồn không nói xã thuộc cả hai nhóm 1 và 3 thì áp dụng nhóm nào.',
          'The source does not say which group a commune of both groups 1 and 3 belongs to.',
        ),
      },
      { when: isGroup1, column: 'group-1', validity, citation: groups },
      { when: isGroup3, column: 'group-3', validity, citation: groups },
      { column: 'group-2', validity, citation: groups },
    ],
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
        indicators: [
          ...guidedIndicators(),
          {
            id: '3.rest',
            name: {
              vi: 'Các chỉ tiêu khác của tiêu chí 3 (3.2-3.5, 3.7, 3.8 và sau 3.10, nếu có; chưa có thông tin)',
              en: 'The other indicators of criterion 3 (3.2-3.5, 3.7, 3.8, and after 3.10 if any; not established)',
            },
            requirement: unknown(),
          },
        ],
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
    monitored: [
      named(
        'ocop-plan',
        'Kế hoạch phát triển sản phẩm OCOP gắn với thế mạnh địa phương',
        'OCOP development plan made and carried out',
      ),
      named('poverty', 'Tỷ lệ nghèo đa chiều', 'Multidimensional poverty rate', {
        unit: 'percent',
        direction: 'lower-is-better',
      }),
      named(
        'clean-water',
        'Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn',
        'Households using clean water to standard',
        { unit: 'percent', direction: 'higher-is-better' },
      ),
      named('food-safety', 'Đảm bảo an toàn thực phẩm', 'Food safety assured'),
    ],
  }),
);
