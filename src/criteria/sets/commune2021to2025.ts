import type { Citation } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import type {
  ByDateRequirement,
  GradeRequirement,
  OfWhichRequirement,
  Requirement,
  RequirementPart,
} from '../model/index.js';
import {
  atLeast,
  below,
  bothSexes,
  byRegion,
  met,
  metFrom,
  none,
  noted,
  setByProvince,
  unknown,
} from './cells.js';
import {
  amendments2024,
  communeColumnRules,
  communeFacts,
  decision318,
  digest318,
  digital,
  nhuThanh,
  stated,
  vinhLinh,
} from './communeRules2021to2025.js';
import { communeGroups, regionColumns } from './regions.js';

/** Believed to be in the annex; no text of it was at hand. */
const unconfirmed: Citation = { source: decision318, article: 'Phụ lục I', provenance: 'unconfirmed' };

/** Indicator 18.4 exists. */
const accessToLaw: Citation = {
  source: {
    kind: 'publication',
    title: 'Tạo điều kiện để nhân dân tiếp cận pháp luật',
    publisher: 'Vietnam.vn',
    url: 'https://www.vietnam.vn/en/tao-dieu-kien-de-nhan-dan-tiep-can-phap-luat',
  },
  provenance: 'secondary',
};

/** Indicator 4.1. */
const electricity: Citation = {
  source: {
    kind: 'publication',
    title:
      'The Ministry of Industry and Trade of Vietnam issues guidelines for implementing new rural criteria',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/the-ministry-of-industry-and-trade-of-vietnam-issues-guidelines-for-implementing-new-rural-criteria-140397.html',
  },
  provenance: 'secondary',
};

/** Criteria 5 and 14: the Ministry of Education published the thresholds on 6 June 2022. */
const education: Citation = {
  source: {
    kind: 'publication',
    title: 'Ban hành bộ chỉ tiêu giáo dục trong xây dựng nông thôn mới',
    publisher: 'Chất lượng và Cuộc sống',
    url: 'https://chatluongvacuocsong.vn/ban-hanh-bo-chi-tieu-giao-duc-trong-xay-dung-nong-thon-moi-d95868.html',
  },
  article: 'Quyết định số 1491/QĐ-BGDĐT ngày 06/6/2022',
  provenance: 'secondary',
  note: {
    vi: 'Mức đạt chuẩn do Bộ Giáo dục và Đào tạo công bố, không nằm trong Quyết định số 318/QĐ-TTg. Chưa rõ ngày có hiệu lực, lấy ngày ký.',
    en: 'Published by the Ministry of Education and Training, not by 318/QĐ-TTg itself. Its first day in force is not established, that of signing is taken.',
  },
};

/** What the ministry published, from the day on which it did; what held before is not established. */
function onceAnnounced(before: Requirement, requirement: Requirement): ByDateRequirement {
  return {
    kind: 'by-date',
    versions: [
      { from: '2022-03-08', to: '2022-06-05', requirement: before },
      { from: '2022-06-06', to: null, requirement },
    ],
  };
}

/** Criterion 5 before that day. */
const schoolsBefore: Citation = /* @__PURE__ */ noted(
  unconfirmed,
  'Nguồn chỉ nói đến mức công bố ngày 06/6/2022; việc trước đó do Bộ quy định là suy luận.',
  'The source speaks of what was published on 2022-06-06 only; that it was the ministry’s to set before is an inference.',
);

/** Indicator 14.1 before that day. */
const educationBefore: Citation = /* @__PURE__ */ noted(
  unconfirmed,
  'Trước khi Bộ công bố ngày 06/6/2022: ô được cho là ghi “Đạt”, chưa đối chiếu với văn bản; cũng có thể do Bộ quy định.',
  'Before the ministry published it on 2022-06-06: the cell is believed to say “met”, which no text confirms; it may be the ministry’s to set.',
);

/** The ministry's levels; the source names only the level that is enough. */
const educationLevels: Citation = /* @__PURE__ */ noted(
  education,
  'Nguồn chỉ nêu mức độ 2; số mức độ của thang (3, xóa mù chữ 2) là hiểu biết chung, chưa đối chiếu.',
  'The source names level 2 only; how many levels the scale has (3, literacy 2) is common knowledge, not checked.',
);

/** The income of 2022 in Bình Phước. */
const binhPhuoc: Citation = {
  source: {
    kind: 'instrument',
    number: '1360/QĐ-UBND',
    instrument: 'decision',
    issuer: { vi: 'Ủy ban nhân dân tỉnh Bình Phước', en: 'the People’s Committee of Bình Phước' },
    signedOn: '2022-07-28',
    effectiveFrom: null,
    effectiveTo: null,
    // After the page that quotes it: the text itself was not at hand.
    title: {
      vi: 'Tiêu chí xã nông thôn mới tỉnh Bình Phước giai đoạn 2021-2025',
      en: 'Criteria for new-rural communes in Bình Phước, 2021-2025',
    },
  },
  quotedIn: {
    kind: 'publication',
    title: 'The criteria for new rural communes in Binh Phuoc province shall range from 2021-2025',
    publisher: 'Sở Lao động - Thương binh và Xã hội Bình Phước',
    url: 'https://sldtbxh.binhphuoc.gov.vn/en/news/news/the-criteria-for-new-rural-communes-in-binh-phuoc-province-shall-range-from-2021-2025-207.html',
  },
  provenance: 'secondary',
  note: {
    vi: 'Mức của tỉnh Bình Phước cho xã đặc biệt khó khăn, được áp dụng mức của vùng này; việc coi đây là mức chung cả nước chỉ là suy luận.',
    en: 'What Bình Phước asks of extremely difficult communes, which are judged by this column; that it is the national threshold is an inference.',
  },
};

/** Criterion 7, as the Ministry of Industry and Trade guided it until it replaced its guidance. */
const trade: Citation = {
  source: {
    kind: 'publication',
    title:
      'Hướng dẫn và xét công nhận Tiêu chí cơ sở hạ tầng thương mại nông thôn trong Bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao giai đoạn 2021-2025',
    publisher: 'Sở Công Thương Đồng Tháp',
    url: 'https://dongthap.gov.vn/web/sct/chi-tiet-bai-viet/-/asset_publisher/1mOzUrGkrdAE/content/id/11591633?plidlayout=1528',
  },
  article: 'Quyết định số 1214/QĐ-BCT ngày 22/6/2022',
  provenance: 'secondary',
  note: {
    vi: 'Chợ nông thôn được xét trước; xã không có chợ thì xét cơ sở bán lẻ khác. Chưa rõ ngày có hiệu lực, lấy ngày ký.',
    en: 'A rural market is judged first; a commune without one by another shop. The first day in force is not established, that of signing is taken.',
  },
};

/** A rural market or another shop: what 1214/QĐ-BCT says, while it said so. */
function marketOrShop(): ByDateRequirement {
  const part = (id: string, vi: string, en: string, citation: Citation): RequirementPart => ({
    id,
    name: { vi, en },
    requirement: met(citation),
  });
  const either = (citation: Citation): Requirement => ({
    kind: 'any-of',
    parts: [
      part(
        'market',
        'chợ nông thôn trong quy hoạch, đạt chuẩn',
        'a rural market in the plan and to standard',
        citation,
      ),
      part(
        'shop',
        'siêu thị mini, cửa hàng tiện lợi hoặc cửa hàng kinh doanh tổng hợp đạt chuẩn',
        'a mini-supermarket, convenience store or general store to standard',
        citation,
      ),
    ],
  });
  const replaced = noted(
    { ...trade, provenance: 'unconfirmed' },
    'Quyết định số 1327/QĐ-BCT ngày 03/6/2024 thay thế Quyết định số 1214/QĐ-BCT; cách xét tiêu chí 7 sau đó chưa có thông tin.',
    '1327/QĐ-BCT of 2024-06-03 replaced 1214/QĐ-BCT; how criterion 7 has been judged since is not established.',
  );
  return {
    kind: 'by-date',
    versions: [
      { from: '2022-03-08', to: '2022-06-21', requirement: met(unconfirmed) },
      { from: '2022-06-22', to: '2024-06-02', requirement: either(trade) },
      { from: '2024-06-03', to: null, requirement: either(replaced) },
    ],
  };
}

/** What the share of schools at facility level 1 is called. */
const level1Name = {
  vi: 'tỷ lệ trường đạt chuẩn cơ sở vật chất mức độ 1',
  en: 'schools with facilities at level 1',
};

/** Level 2 of universal education or literacy, which has so many levels. */
function level2(levels: number): GradeRequirement {
  return {
    kind: 'grade',
    grades: ['1', '2', '3']
      .slice(0, levels)
      .map((id) => ({ id, name: { vi: `mức độ ${id}`, en: `level ${id}` } })),
    atLeast: '2',
    citation: educationLevels,
  };
}

/** Clean water, of which from a central supply. */
function cleanWater(whole: Requirement = unknown(), central: Requirement = unknown()): OfWhichRequirement {
  return {
    kind: 'of-which',
    whole,
    parts: [
      {
        id: 'central',
        name: { vi: 'từ hệ thống cấp nước tập trung', en: 'from a central supply' },
        requirement: central,
      },
    ],
  };
}

/**
 * The national criteria for new-rural communes 2021–2025 [Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021–2025]:
 * 19 criteria, 57 indicators, 318/QĐ-TTg, Annex I, in force from 8 March 2022; amended by 211/QĐ-TTg of 1 March 2024.
 *
 * Its columns are the regions. Communes in difficulty are judged by that of the Northern midlands and mountains wherever they
 * lie; which ones those are changed on 1 March 2024. Criterion 5 depends on the fact `schools`.
 * No source at hand states when it ended. It is applied until the day before the next set's first, 15 February 2026.
 */
export const commune2021to2025: () => CriteriaSet = /* @__PURE__ */ lazy(() => {
  const carriedOver = noted(
    unconfirmed,
    'Giá trị của giai đoạn 2016-2020, chưa kiểm tra lại.',
    'Carried over from 2016-2020, not checked again.',
  );
  const poverty = noted(
    vinhLinh,
    'Nguồn ghi “dưới”; văn bản có thể là ≤.',
    'The source prints “below”; the text may say “at most”.',
  );
  const thanhHoa = noted(
    nhuThanh,
    'Nguồn nêu cho Thanh Hóa; việc xếp vào cột này là suy luận.',
    'Published for Thanh Hóa; that it is this column is an inference.',
  );
  const income: Requirement = { kind: 'by-year', years: [{ from: 2021, to: 2025, requirement: unknown() }] };
  const before: Requirement = { kind: 'set-by-ministry', citation: schoolsBefore };
  const level1 = onceAnnounced(before, {
    kind: 'all-of',
    parts: [{ id: 'level-1', name: level1Name, requirement: atLeast('100', 'percent', education) }],
  });
  const schools = onceAnnounced(before, {
    kind: 'of-which',
    whole: atLeast('100', 'percent', education),
    parts: [
      {
        id: 'level-1',
        name: level1Name,
        requirement: {
          kind: 'by-count',
          fact: 'schools',
          bands: [
            { from: 0, to: 3, requirement: atLeast('50', 'percent', education) },
            { from: 4, to: null, requirement: atLeast('70', 'percent', education) },
          ],
        },
      },
    ],
  });
  return rememberSet({
    kind: 'criteria-set',
    id: 'commune-2021-2025',
    level: 'commune',
    tier: 'standard',
    title: {
      vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025',
      en: 'National criteria for new-rural communes 2021-2025',
    },
    titlePeriod: { from: '2021-01-01', to: '2025-12-31' },
    validity: { from: '2022-03-08', to: null },
    supersededFrom: '2026-02-15',
    supersedes: 'commune-2016-2020',
    supersededBy: 'commune-2026-2030',
    citation: {
      source: decision318,
      article: 'Phụ lục I',
      provenance: 'secondary',
      note: {
        vi: 'Tên 19 tiêu chí theo nguồn công bố; phần lớn danh mục 57 chỉ tiêu chưa đối chiếu với văn bản, nội dung sửa đổi năm 2024 chưa rõ.',
        en: 'The 19 names are published; most of the list of 57 indicators has not been checked against the text, nor is it known what was amended in 2024.',
      },
    },
    amendments: amendments2024(),
    statedCounts: stated(57),
    facts: [
      ...communeFacts(),
      {
        kind: 'number',
        id: 'schools',
        name: { vi: 'số trường của xã', en: 'schools of the commune' },
        unit: 'item',
      },
    ],
    columns: regionColumns(),
    columnRules: communeColumnRules(),
    groups: communeGroups(),
    criteria: [
      {
        id: '1',
        number: 1,
        name: { vi: 'Quy hoạch', en: 'Planning' },
        group: 'planning',
        citation: digest318,
        indicators: [
          {
            id: '1.1',
            name: {
              vi: 'Quy hoạch chung xây dựng xã được phê duyệt, công bố đúng hạn',
              en: 'Approved commune general plan, published on time (incl. a rural-economy service area)',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '1.2',
            name: {
              vi: 'Ban hành và thực hiện quy định quản lý quy hoạch',
              en: 'Planning-management rules issued and applied',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '2',
        number: 2,
        name: { vi: 'Giao thông', en: 'Transport' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '2.1',
            name: {
              vi: 'Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa',
              en: 'Commune roads paved (asphalt or concrete), car access all year',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '2.2',
            name: {
              vi: 'Tỷ lệ đường thôn, liên thôn ít nhất được cứng hóa',
              en: 'Village and inter-village roads at least hardened',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '2.3',
            name: {
              vi: 'Tỷ lệ đường ngõ, xóm sạch và đi lại thuận tiện',
              en: 'Lanes clean and passable all year',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '2.4',
            name: {
              vi: 'Tỷ lệ đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm',
              en: 'Main field roads fit for goods transport all year',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '3',
        number: 3,
        name: { vi: 'Thủy lợi và phòng, chống thiên tai', en: 'Irrigation and disaster prevention' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '3.1',
            name: {
              vi: 'Tỷ lệ đất nông nghiệp được tưới, tiêu chủ động đạt từ 80% trở lên',
              en: 'Farmland actively irrigated and drained reaches 80 % or more',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: metFrom(
              '80',
              noted(
                unconfirmed,
                'Con số nằm trong tên chỉ tiêu; ô cũng có thể do UBND cấp tỉnh quy định.',
                'The figure stands in the name of the indicator; the cell may be set by the province instead.',
              ),
            ),
            citation: unconfirmed,
          },
          {
            id: '3.2',
            name: {
              vi: 'Chủ động phòng chống thiên tai theo phương châm 4 tại chỗ',
              en: 'Proactive disaster prevention ("four on-the-spot")',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '4',
        number: 4,
        name: { vi: 'Điện', en: 'Electricity' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '4.1',
            name: { vi: 'Hệ thống điện đạt chuẩn', en: 'Power system meets the technical standard' },
            requirement: met(electricity),
            citation: unconfirmed,
          },
          {
            id: '4.2',
            name: {
              vi: 'Tỷ lệ hộ đăng ký trực tiếp và sử dụng điện an toàn, tin cậy, ổn định',
              en: 'Households directly registered and using safe, reliable power',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('98', 'percent', unconfirmed),
              TDMNPB: atLeast('95', 'percent', unconfirmed),
              DBSH: atLeast('99', 'percent', unconfirmed),
              BTB: atLeast('98', 'percent', unconfirmed),
              DHNTB: atLeast('98', 'percent', unconfirmed),
              TN: atLeast('98', 'percent', unconfirmed),
              DNB: atLeast('99', 'percent', unconfirmed),
              DBSCL: atLeast('98', 'percent', unconfirmed),
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '5',
        number: 5,
        name: { vi: 'Trường học', en: 'Schools' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '5',
            name: {
              vi: 'Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất',
              en: 'Schools (pre-school to lower secondary) meeting facility standards',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              TDMNPB: schools,
              DBSH: level1,
              BTB: schools,
              DHNTB: schools,
              TN: schools,
              DNB: level1,
              DBSCL: schools,
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '6',
        number: 6,
        name: { vi: 'Cơ sở vật chất văn hóa', en: 'Cultural facilities' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '6.1',
            name: {
              vi: 'Xã có nhà văn hóa hoặc hội trường đa năng và sân thể thao',
              en: 'Commune cultural house or multi-purpose hall, and sports ground',
            },
            requirement: met(
              noted(
                unconfirmed,
                'Cũng có thể do UBND cấp tỉnh quy định.',
                'It may be set by the province instead.',
              ),
            ),
            citation: unconfirmed,
          },
          {
            id: '6.2',
            name: {
              vi: 'Xã có điểm vui chơi, thể thao cho trẻ em và người cao tuổi',
              en: 'Recreation and sports place for children and the elderly',
            },
            requirement: met(
              noted(
                unconfirmed,
                'Cũng có thể do UBND cấp tỉnh quy định.',
                'It may be set by the province instead.',
              ),
            ),
            citation: unconfirmed,
          },
          {
            id: '6.3',
            name: {
              vi: 'Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt cộng đồng',
              en: 'Villages with a cultural house or community venue',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '7',
        number: 7,
        name: { vi: 'Cơ sở hạ tầng thương mại nông thôn', en: 'Rural commercial infrastructure' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '7',
            name: {
              vi: 'Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa',
              en: 'Rural market or other trading place',
            },
            requirement: marketOrShop(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '8',
        number: 8,
        name: { vi: 'Thông tin và Truyền thông', en: 'Information and communications' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '8.1',
            name: { vi: 'Xã có điểm phục vụ bưu chính', en: 'Postal service point' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.2',
            name: { vi: 'Xã có dịch vụ viễn thông, internet', en: 'Telecom and internet service' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.3',
            name: {
              vi: 'Xã có đài truyền thanh và hệ thống loa đến các thôn',
              en: 'Commune radio and loudspeakers reaching the villages',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.4',
            name: {
              vi: 'Ứng dụng công nghệ thông tin trong quản lý, điều hành',
              en: 'IT used in administration',
            },
            requirement: met(unconfirmed),
            citation: digital,
          },
        ],
      },
      {
        id: '9',
        number: 9,
        name: { vi: 'Nhà ở dân cư', en: 'Residential housing' },
        group: 'infrastructure',
        citation: digest318,
        indicators: [
          {
            id: '9.1',
            name: { vi: 'Nhà tạm, nhà dột nát', en: 'Temporary and dilapidated houses' },
            unit: 'house',
            direction: 'lower-is-better',
            requirement: none(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '9.2',
            name: {
              vi: 'Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố',
              en: 'Households with solid or semi-solid housing',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('80', 'percent', carriedOver),
              TDMNPB: atLeast('75', 'percent', carriedOver),
              DBSH: atLeast('90', 'percent', carriedOver),
              BTB: atLeast('80', 'percent', carriedOver),
              DHNTB: atLeast('80', 'percent', carriedOver),
              TN: atLeast('75', 'percent', carriedOver),
              DNB: atLeast('90', 'percent', carriedOver),
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '10',
        number: 10,
        name: { vi: 'Thu nhập', en: 'Income' },
        group: 'economy',
        citation: digest318,
        indicators: [
          {
            id: '10',
            name: { vi: 'Thu nhập bình quân đầu người', en: 'Per-capita income' },
            unit: 'VND/person/year',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: income,
              TDMNPB: {
                kind: 'by-year',
                years: [
                  { from: 2021, to: 2021, requirement: unknown() },
                  { from: 2022, to: 2022, requirement: atLeast('39000000', 'VND/person/year', binhPhuoc) },
                  { from: 2023, to: 2025, requirement: unknown() },
                ],
              },
              DBSH: income,
              BTB: income,
              DHNTB: income,
              TN: income,
              DNB: income,
              DBSCL: income,
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '11',
        number: 11,
        name: { vi: 'Nghèo đa chiều', en: 'Multidimensional poverty' },
        group: 'economy',
        citation: digest318,
        indicators: [
          {
            id: '11',
            name: {
              vi: 'Tỷ lệ nghèo đa chiều giai đoạn 2021-2025',
              en: 'Multidimensional poverty rate (poor + near-poor households)',
            },
            unit: 'percent',
            direction: 'lower-is-better',
            requirement: byRegion({
              TDMNPB: below('13', 'percent', poverty),
              BTB: below('6.5', 'percent', poverty),
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '12',
        number: 12,
        name: { vi: 'Lao động', en: 'Labour' },
        group: 'economy',
        citation: digest318,
        indicators: [
          {
            id: '12.1',
            name: { vi: 'Tỷ lệ lao động qua đào tạo', en: 'Trained workers' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: bothSexes(unknown()),
            citation: unconfirmed,
          },
          {
            id: '12.2',
            name: {
              vi: 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ',
              en: 'Workers with degrees or certificates',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: bothSexes(unknown()),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '13',
        number: 13,
        name: {
          vi: 'Tổ chức sản xuất và phát triển kinh tế nông thôn',
          en: 'Production organisation and rural economy',
        },
        group: 'economy',
        citation: digest318,
        indicators: [
          {
            id: '13.1',
            name: {
              vi: 'Có hợp tác xã hoạt động hiệu quả, đúng Luật',
              en: 'Effective co-operative under the Co-operatives Law',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.2',
            name: {
              vi: 'Có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực',
              en: 'Linkage model for key products',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.3',
            name: {
              vi: 'Truy xuất nguồn gốc sản phẩm chủ lực, vùng nguyên liệu, VietGAP hoặc tương đương',
              en: 'Traceability, raw-material zones, VietGAP or equivalent',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.4',
            name: {
              vi: 'Bảo tồn, phát triển làng nghề (nếu có) gắn với hạ tầng môi trường',
              en: 'Craft-village plan (if any) with environmental infrastructure',
            },
            requirement: {
              kind: 'if-any',
              of: { vi: 'làng nghề', en: 'craft village' },
              requirement: met(unconfirmed),
            },
            citation: unconfirmed,
          },
          {
            id: '13.5',
            name: {
              vi: 'Có tổ khuyến nông cộng đồng hoạt động hiệu quả',
              en: 'Effective community extension group',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '14',
        number: 14,
        name: { vi: 'Giáo dục và Đào tạo', en: 'Education and training' },
        group: 'society',
        citation: digest318,
        indicators: [
          {
            id: '14.1',
            name: {
              vi: 'Phổ cập giáo dục mầm non 5 tuổi, tiểu học, THCS; xóa mù chữ',
              en: 'Universal pre-school (age 5), primary, lower-secondary; literacy',
            },
            requirement: onceAnnounced(met(educationBefore), {
              kind: 'all-of',
              parts: [
                {
                  id: 'preschool',
                  name: {
                    vi: 'phổ cập giáo dục mầm non cho trẻ em 5 tuổi',
                    en: 'universal pre-school at age 5',
                  },
                  requirement: met(education),
                },
                {
                  id: 'grade-1',
                  name: { vi: 'trẻ em 6 tuổi vào lớp 1', en: 'six-year-olds in grade 1' },
                  unit: 'percent',
                  requirement: atLeast('98', 'percent', education),
                },
                {
                  id: 'primary',
                  name: { vi: 'phổ cập giáo dục tiểu học', en: 'universal primary education' },
                  requirement: level2(3),
                },
                {
                  id: 'lower-secondary',
                  name: { vi: 'phổ cập giáo dục THCS', en: 'universal lower-secondary education' },
                  requirement: level2(3),
                },
                { id: 'literacy', name: { vi: 'xóa mù chữ', en: 'literacy' }, requirement: level2(2) },
              ],
            }),
            citation: unconfirmed,
          },
          {
            id: '14.2',
            name: {
              vi: 'Tỷ lệ học sinh tốt nghiệp THCS tiếp tục học',
              en: 'Lower-secondary graduates continuing study',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: bothSexes(unknown()),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '15',
        number: 15,
        name: { vi: 'Y tế', en: 'Health' },
        group: 'society',
        citation: digest318,
        indicators: [
          {
            id: '15.1',
            name: { vi: 'Tỷ lệ người dân tham gia bảo hiểm y tế', en: 'Health-insurance coverage' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: bothSexes(atLeast('90', 'percent', unconfirmed)),
            citation: unconfirmed,
          },
          {
            id: '15.2',
            name: {
              vi: 'Xã đạt tiêu chí quốc gia về y tế',
              en: 'Commune meets the national health criteria',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '15.3',
            name: {
              vi: 'Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi',
              en: 'Stunting among under-fives',
            },
            unit: 'percent',
            direction: 'lower-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '15.4',
            name: {
              vi: 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử',
              en: 'Population with an electronic health book',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({ chung: atLeast('50', 'percent', unconfirmed) }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '16',
        number: 16,
        name: { vi: 'Văn hóa', en: 'Culture' },
        group: 'society',
        citation: digest318,
        indicators: [
          {
            id: '16',
            name: {
              vi: 'Tỷ lệ thôn đạt tiêu chuẩn văn hóa, có kế hoạch và thực hiện kế hoạch xây dựng NTM',
              en: 'Villages meeting the culture standard with an NTM plan',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '17',
        number: 17,
        name: { vi: 'Môi trường và an toàn thực phẩm', en: 'Environment and food safety' },
        group: 'society',
        citation: digest318,
        indicators: [
          {
            id: '17.1',
            name: {
              vi: 'Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn (trong đó từ hệ thống cấp nước tập trung)',
              en: 'Households using clean water to standard (of which from centralised supply)',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: cleanWater(),
              TDMNPB: cleanWater(unknown(), atLeast('15', 'percent', thanhHoa)),
              DBSH: cleanWater(),
              BTB: cleanWater(atLeast('35', 'percent', unconfirmed), atLeast('20', 'percent', thanhHoa)),
              DHNTB: cleanWater(),
              TN: cleanWater(),
              DNB: cleanWater(),
              DBSCL: cleanWater(),
            }),
            citation: unconfirmed,
          },
          {
            id: '17.2',
            name: {
              vi: 'Tỷ lệ cơ sở sản xuất, thủy sản, làng nghề đảm bảo quy định môi trường',
              en: 'Businesses, aquaculture, craft villages complying with environmental rules',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.3',
            name: {
              vi: 'Cảnh quan xanh - sạch - đẹp; không tồn đọng nước thải',
              en: 'Green, clean landscape; no standing waste water',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.4',
            name: {
              vi: 'Đất cây xanh sử dụng công cộng tại điểm dân cư',
              en: 'Public green space per person',
            },
            unit: 'squareMetre/person',
            direction: 'higher-is-better',
            requirement: atLeast('2', 'squareMetre/person', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.5',
            name: {
              vi: 'Mai táng, hỏa táng phù hợp quy định và quy hoạch',
              en: 'Burial and cremation per rules and planning',
            },
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.6',
            name: {
              vi: 'Tỷ lệ chất thải rắn sinh hoạt, không nguy hại được thu gom, xử lý',
              en: 'Household and non-hazardous solid waste collected and treated',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.7',
            name: {
              vi: 'Tỷ lệ bao gói thuốc BVTV và chất thải rắn y tế được thu gom, xử lý',
              en: 'Pesticide packaging and medical waste collected and treated',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.8',
            name: {
              vi: 'Tỷ lệ hộ có nhà tiêu, nhà tắm, thiết bị chứa nước hợp vệ sinh và 3 sạch',
              en: 'Households with hygienic latrine, bathroom, water container ("3 cleans")',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.9',
            name: {
              vi: 'Tỷ lệ cơ sở chăn nuôi đảm bảo vệ sinh thú y và môi trường',
              en: 'Livestock facilities meeting veterinary and environmental rules',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.10',
            name: {
              vi: 'Tỷ lệ hộ và cơ sở thực phẩm tuân thủ an toàn thực phẩm',
              en: 'Households and food businesses complying with food safety',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.11',
            name: {
              vi: 'Tỷ lệ hộ phân loại chất thải rắn tại nguồn',
              en: 'Households sorting waste at source',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({ chung: atLeast('30', 'percent', unconfirmed) }),
            citation: unconfirmed,
          },
          {
            id: '17.12',
            name: {
              vi: 'Tỷ lệ chất thải nhựa được thu gom, tái sử dụng, tái chế, xử lý',
              en: 'Plastic waste collected, reused, recycled, treated',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({ chung: atLeast('50', 'percent', unconfirmed) }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '18',
        number: 18,
        name: { vi: 'Hệ thống chính trị và tiếp cận pháp luật', en: 'Political system and access to law' },
        group: 'politics',
        citation: digest318,
        indicators: [
          {
            id: '18.1',
            name: { vi: 'Cán bộ, công chức xã đạt chuẩn', en: 'Commune officials meet the standard' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '18.2',
            name: {
              vi: 'Đảng bộ, chính quyền xã hoàn thành tốt nhiệm vụ trở lên',
              en: 'Party committee and authority rated "good" or above',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '18.3',
            name: {
              vi: 'Tổ chức chính trị - xã hội xếp loại hoàn thành tốt trở lên',
              en: 'Socio-political organisations rated "good" or above',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '18.4',
            name: { vi: 'Xã đạt chuẩn tiếp cận pháp luật', en: 'Commune meets the legal-access standard' },
            requirement: met(unconfirmed),
            citation: accessToLaw,
          },
          {
            id: '18.5',
            name: {
              vi: 'Bình đẳng giới, phòng chống bạo lực gia đình, bảo vệ trẻ em và người dễ bị tổn thương',
              en: 'Gender equality, domestic-violence prevention, protection of children and vulnerable people',
            },
            requirement: {
              kind: 'all-of',
              parts: [
                {
                  id: 'equality',
                  name: {
                    vi: 'bình đẳng giới, phòng chống bạo lực gia đình, bảo vệ trẻ em',
                    en: 'gender equality, domestic-violence prevention, protection of children',
                  },
                  requirement: met(unconfirmed),
                },
                {
                  id: 'vulnerable',
                  name: { vi: 'bảo vệ người dễ bị tổn thương', en: 'protection of vulnerable people' },
                  requirement: {
                    kind: 'if-any',
                    of: { vi: 'người dễ bị tổn thương', en: 'vulnerable person' },
                    requirement: met(
                      noted(
                        unconfirmed,
                        'Việc xếp chữ “nếu có” vào phần này là suy luận.',
                        'That “if any” belongs to this part is an inference.',
                      ),
                    ),
                  },
                },
              ],
            },
            citation: unconfirmed,
          },
          {
            id: '18.6',
            name: {
              vi: 'Có kế hoạch bồi dưỡng kiến thức NTM, nâng cao năng lực cộng đồng, Ban Phát triển thôn',
              en: 'Training plan for residents and village development boards',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '19',
        number: 19,
        name: { vi: 'Quốc phòng và An ninh', en: 'Defence and security' },
        group: 'politics',
        citation: digest318,
        indicators: [
          {
            id: '19.1',
            name: {
              vi: 'Dân quân vững mạnh, rộng khắp; hoàn thành chỉ tiêu quân sự, quốc phòng',
              en: 'Strong militia; military targets met',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '19.2',
            name: {
              vi: 'Không có hoạt động xâm phạm an ninh; tội phạm, tệ nạn được kiềm chế, giảm; có mô hình phòng chống',
              en: 'No security breaches; crime contained and falling year on year; a standing prevention model',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
    ],
  });
});
