import type { BilingualText, Citation, LegalInstrument } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet, Indicator } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import { atLeast, met, noted, unknown } from './cells.js';

const decision691: LegalInstrument = {
  kind: 'instrument',
  number: '691/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2018-06-05',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2018-2020',
    en: 'Criteria for model new-rural communes 2018-2020',
  },
};

/** Pages that nobody could read again. */
function unread(citation: Citation): Citation {
  return noted(
    citation,
    'Trang nguồn không tìm lại được khi rà soát tháng 11/2026.',
    'The page could not be found again when the data were checked in November 2026.',
  );
}

/** The signing, and the names of the four criteria. */
const notice: Citation = /* @__PURE__ */ unread({
  source: decision691,
  quotedIn: {
    kind: 'publication',
    title: 'Thủ tướng Chính phủ ban hành tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2018-2020',
    publisher: 'Sở Nội vụ Ninh Thuận',
    publishedOn: '2018-06-13',
    url: 'http://www.ninhthuan.gov.vn/chinhquyen/sonv/Pages/Thu-tuong-Chinh-phu-ban-hanh-tieu-chi-xa-nong-thon-moi-kieu-mau-giai-doan-2018-2020.aspx',
  },
  provenance: 'secondary',
});

/** What the first two criteria ask. */
const digest: Citation = {
  source: decision691,
  quotedIn: {
    kind: 'publication',
    title: 'Criteria issued for model rural commune',
    publisher: 'VietnamPlus',
    url: 'https://en.vietnamplus.vn/criteria-issued-for-model-rural-commune-post132705.vnp',
  },
  provenance: 'secondary',
};

/** The names of the criteria, and waste. */
const nhanDan: Citation = /* @__PURE__ */ unread({
  source: decision691,
  quotedIn: {
    kind: 'publication',
    title: 'Bốn tiêu chí đáp ứng xã nông thôn mới kiểu mẫu',
    publisher: 'Nhân Dân',
    publishedOn: '2018-06-09',
    url: 'http://nhandan.com.vn/xahoi/tin-tuc/item/36655702-bon-tieu-chi-dap-ung-xa-nong-thon-moi-kieu-mau.html',
  },
  provenance: 'secondary',
});

/** The exceptions for poor households, and a second source for most figures. */
const tuoiTreThuDo: Citation = /* @__PURE__ */ unread({
  source: decision691,
  quotedIn: {
    kind: 'publication',
    title: 'Tiêu chí xã nông thôn mới kiểu mẫu: Tỷ lệ tham gia BHYT đạt từ 95% trở lên',
    publisher: 'Tuổi trẻ Thủ đô',
    publishedOn: '2018-06-13',
    url: 'https://tuoitrethudo.vn/tieu-chi-xa-nong-thon-moi-kieu-mau-ty-le-tham-gia-bhyt-dat-tu-95-tro-len-19855.html',
  },
  provenance: 'secondary',
});

function judged(id: string, name: BilingualText, citation: Citation): Indicator {
  return { id, name, requirement: met(citation), citation };
}

/** A share that must be reached. */
function share(id: string, name: BilingualText, percent: string, citation: Citation): Indicator {
  return {
    id,
    name,
    unit: 'percent',
    direction: 'higher-is-better',
    requirement: atLeast(percent, 'percent', citation),
    citation,
  };
}

/** What else a criterion asks: the sources break off, and without it the criterion would seem met too early. */
function rest(id: string): Indicator {
  return {
    id,
    name: {
      vi: 'Các nội dung khác của tiêu chí (chưa có thông tin)',
      en: 'What else the criterion asks (not established)',
    },
    requirement: unknown(),
    citation: nhanDan,
  };
}

/**
 * The criteria for model new-rural communes 2018–2020 [tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2018–2020]: 4 criteria,
 * 691/QĐ-TTg of 5 June 2018, for communes that are advanced ones.
 *
 * The numbers of the indicators follow the order of the sources. Of criterion 3 a part is established, of criterion 4 only the
 * name; what is missing stands as one unknown indicator each. Income is measured against the commune's own figure of the time
 * when it was recognised (`own-past`). No source at hand states when it ended.
 */
export const communeModel2018to2020: () => CriteriaSet = /* @__PURE__ */ lazy(() =>
  rememberSet({
    kind: 'criteria-set',
    id: 'commune-model-2018-2020',
    level: 'commune',
    tier: 'model',
    title: {
      vi: 'Tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2018-2020',
      en: 'Criteria for model new-rural communes 2018-2020',
    },
    titlePeriod: { from: '2018-01-01', to: '2020-12-31' },
    validity: { from: '2018-06-05', to: null },
    supersededFrom: '2022-03-08',
    supersededBy: 'commune-model-2021-2025',
    citation: {
      source: decision691,
      provenance: 'secondary',
      note: {
        vi: 'Chưa rõ ngày có hiệu lực, lấy ngày ký. Số thứ tự chỉ tiêu theo nguồn công bố, không theo văn bản.',
        en: 'The first day in force is not established, that of signing is taken. The indicators are numbered after the sources, not the text.',
      },
    },
    statedCounts: { criteria: 4, citation: notice },
    criteria: [
      {
        id: '1',
        number: 1,
        name: { vi: 'Sản xuất - Thu nhập - Hộ nghèo', en: 'Production, income, poor households' },
        citation: notice,
        indicators: [
          judged(
            '1.1',
            {
              vi: 'Có vùng sản xuất hàng hóa tập trung đối với các sản phẩm chủ lực',
              en: 'Concentrated production areas for key products',
            },
            digest,
          ),
          {
            id: '1.2',
            name: {
              vi: 'Hợp tác xã kiểu mới hoạt động có hiệu quả',
              en: 'Profitable new-style co-operatives',
            },
            unit: 'item',
            direction: 'higher-is-better',
            requirement: atLeast('2', 'item', digest),
            citation: digest,
          },
          {
            id: '1.3',
            name: { vi: 'Thu nhập bình quân đầu người', en: 'Per-capita income' },
            unit: 'VND/person/year',
            direction: 'higher-is-better',
            requirement: {
              kind: 'relative',
              operator: '>=',
              unit: 'VND/person/year',
              times: '1.5',
              to: { kind: 'reference', base: 'own-past' },
              citation: digest,
            },
            citation: digest,
          },
          {
            id: '1.4',
            name: { vi: 'Hộ nghèo', en: 'Poor households' },
            unit: 'household',
            direction: 'lower-is-better',
            requirement: {
              kind: 'none',
              except: {
                vi: 'hộ thuộc diện bảo trợ xã hội, do tai nạn rủi ro bất khả kháng hoặc do bệnh hiểm nghèo',
                en: 'households under social protection, or poor by accident or serious illness',
              },
              citation: tuoiTreThuDo,
            },
            citation: digest,
          },
        ],
      },
      {
        id: '2',
        number: 2,
        name: { vi: 'Giáo dục - Y tế - Văn hóa', en: 'Education, health, culture' },
        citation: notice,
        indicators: [
          share(
            '2.1',
            { vi: 'Tỷ lệ huy động trẻ đi học mẫu giáo', en: 'Children in kindergarten' },
            '90',
            digest,
          ),
          share(
            '2.2',
            { vi: 'Tỷ lệ trẻ 6 tuổi vào lớp 1', en: 'Six-year-olds in primary school' },
            '100',
            digest,
          ),
          {
            id: '2.3',
            name: {
              vi: 'Trẻ 11 tuổi hoàn thành chương trình tiểu học; số còn lại đang học tiểu học',
              en: 'Eleven-year-olds who completed primary school, the others attending it',
            },
            requirement: {
              kind: 'all-of',
              parts: [
                {
                  id: 'completed',
                  name: { vi: 'tỷ lệ hoàn thành chương trình tiểu học', en: 'share that completed it' },
                  unit: 'percent',
                  requirement: atLeast('95', 'percent', digest),
                },
                {
                  id: 'attending',
                  name: { vi: 'số còn lại đang học tiểu học', en: 'the others attend primary school' },
                  requirement: met(digest),
                },
              ],
            },
            citation: digest,
          },
          share(
            '2.4',
            {
              vi: 'Tỷ lệ thanh, thiếu niên 15 đến 18 tuổi đang học THPT, giáo dục thường xuyên hoặc nghề',
              en: 'Youths of 15 to 18 in upper-secondary, continuing or vocational education',
            },
            '95',
            digest,
          ),
          judged(
            '2.5',
            {
              vi: 'Trạm y tế đủ điều kiện khám, chữa bệnh bảo hiểm y tế',
              en: 'Health station fit for insured examination and treatment',
            },
            digest,
          ),
          share(
            '2.6',
            { vi: 'Tỷ lệ người dân tham gia bảo hiểm y tế', en: 'Health-insurance coverage' },
            '95',
            digest,
          ),
          share(
            '2.7',
            {
              vi: 'Tỷ lệ dân số được quản lý, theo dõi sức khỏe',
              en: 'Population under health management',
            },
            '90',
            digest,
          ),
          share(
            '2.8',
            {
              vi: 'Tỷ lệ người dân tham gia hoạt động văn hóa, thể thao thường xuyên',
              en: 'Residents in regular cultural and sport activities',
            },
            '60',
            digest,
          ),
          judged(
            '2.9',
            {
              vi: 'Mỗi thôn có ít nhất một đội hoặc câu lạc bộ văn hóa - văn nghệ hoạt động thường xuyên',
              en: 'An art group or club that is active in every village',
            },
            digest,
          ),
        ],
      },
      {
        id: '3',
        number: 3,
        name: { vi: 'Môi trường', en: 'Environment' },
        citation: notice,
        indicators: [
          share(
            '3.1',
            { vi: 'Tỷ lệ chất thải rắn được thu gom và xử lý', en: 'Solid waste collected and treated' },
            '90',
            nhanDan,
          ),
          share(
            '3.2',
            { vi: 'Tỷ lệ rác thải sinh hoạt được phân loại', en: 'Household waste sorted' },
            '50',
            nhanDan,
          ),
          rest('3.rest'),
        ],
      },
      {
        id: '4',
        number: 4,
        name: { vi: 'An ninh trật tự - Hành chính công', en: 'Security and order, public administration' },
        citation: notice,
        indicators: [rest('4.rest')],
      },
    ],
  }),
);
