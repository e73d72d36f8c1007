import type { Citation, LegalInstrument } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import type { ByYearRequirement, OfWhichRequirement } from '../model/index.js';
import { atLeast, atMost, byRegion, met, metFrom, none, noted, setByProvince, unknown } from './cells.js';
import { decision342 } from './decision342.js';
import { communeGroups, regionColumns, regionFact, regionRule } from './regions.js';

const instrument: LegalInstrument = {
  kind: 'instrument',
  number: '1980/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2016-10-17',
  effectiveFrom: '2016-12-01',
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020',
    en: 'National criteria for new-rural communes 2016-2020',
  },
};

/** Believed to be in the annex; no text of it was at hand. */
const unconfirmed: Citation = { source: instrument, article: 'Phụ lục', provenance: 'unconfirmed' };

/** The names and groups; road targets are set by the province. */
const namesAndRoads: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Many changes in the National Criteria for New Rural Communes in the 2016-2020 period',
    publisher: 'Báo Nghệ An',
    url: 'https://baonghean.vn/en/nhieu-thay-doi-trong-bo-tieu-chi-quoc-gia-ve-xa-nong-thon-moi-giai-doan-2016-2020-10116980.html',
  },
  provenance: 'secondary',
};

/** The national values, and the first day in force. */
const digest: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Bộ tiêu chí xã nông thôn mới giai đoạn 2016-2020',
    publisher: 'Thư Viện Pháp Luật',
    url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14746/bo-tieu-chi-xa-nong-thon-moi-giai-doan-2016-2020',
  },
  provenance: 'secondary',
};

/** The national values, and what the decision replaces. */
const secondDigest: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Ban hành Bộ tiêu chí quốc gia xã nông thôn mới giai đoạn 2016-2020',
    publisher: 'Thư Ký Luật',
    url: 'https://thukyluat.vn/news/thong-bao-van-ban-moi/ban-hanh-bo-tieu-chi-quoc-gia-xa-nong-thon-moi-giai-doan-2016-2020-19904.html',
  },
  provenance: 'secondary',
};

/** Criterion 14. */
const education: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Tiêu chí về giáo dục và đào tạo xã nông thôn mới giai đoạn 2016-2020',
    publisher: 'Thư Viện Pháp Luật',
    url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/24BBA-hd-tieu-chi-ve-giao-duc-va-dao-tao-xa-nong-thon-moi-giai-doan-2016-2020.html',
  },
  provenance: 'secondary',
};

/** Criterion 15. */
const health: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Tiêu chí về y tế xã nông thôn mới giai đoạn 2016-2020',
    publisher: 'Thư Viện Pháp Luật',
    url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/24BBF-hd-tieu-chi-ve-y-te-xa-nong-thon-moi-giai-doan-2016-2020.html',
  },
  provenance: 'secondary',
};

/** Criterion 16. */
const culture: Citation = {
  source: {
    kind: 'publication',
    title: '83/89 xã đã được công nhận đạt tiêu chí văn hóa',
    publisher: 'Báo Vĩnh Long',
    url: 'http://baovinhlong.com.vn/thoi-su/201807/8389-xa-da-duoc-cong-nhan-dat-tieu-chi-van-hoa-2901906/',
  },
  provenance: 'secondary',
};

/** Criterion 18 as applied in Sơn La. */
const politicsSonLa: Citation = {
  source: {
    kind: 'publication',
    title:
      'Hướng dẫn số 750/HD-SNV ngày 09/6/2017 về thực hiện đánh giá tiêu chí 18 trong Bộ tiêu chí quốc gia về nông thôn mới',
    publisher: 'Sở Nội vụ Sơn La',
    url: 'http://sonoivu.sonla.gov.vn/2017/06/huong-dan-so-750hd-snv-ngay-0962017-ve-thuc-hien-danh-gia-tieu-chi-18-trong-bo-tieu-chi-quoc-gia-ve-nong-thon-moi.html',
  },
  provenance: 'secondary',
};

/** Criterion 18 has six indicators. */
const politicsVinhLong: Citation = {
  source: {
    kind: 'publication',
    title: 'Đảng bộ, chính quyền của 89 xã đạt trong sạch, vững mạnh',
    publisher: 'Báo Vĩnh Long',
    url: 'http://baovinhlong.com.vn/chinh-tri/201802/dang-bo-chinh-quyen-cua-89-xa-dat-trong-sach-vung-manh-2880592/',
  },
  provenance: 'secondary',
};

/** Criterion 10, all columns. */
const income: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Tiêu chí về thu nhập xã nông thôn mới giai đoạn 2016-2020 hiện nay được quy định ra sao?',
    publisher: 'Thư Viện Nhà Đất',
    url: 'https://thuviennhadat.vn/phap-ly-nha-dat/tieu-chi-ve-thu-nhap-xa-nong-thon-moi-giai-doan-2016---2020-hien-nay-duoc-quy-dinh-ra-sao-318802.html',
  },
  provenance: 'secondary',
};

/** The rule for 2016 and 2017, with the Mekong River Delta as its example. */
const interpolation: Citation = {
  source: {
    kind: 'publication',
    title: 'Hướng dẫn xét công nhận xã đạt tiêu chí thu nhập và hộ nghèo',
    publisher: 'Cổng thông tin điện tử huyện An Lão',
    url: 'https://anlao.binhdinh.gov.vn/vi/news/van-ban-chinh-sach-moi/huong-dan-xet-cong-nhan-xa-dat-tieu-chi-thu-nhap-va-ho-ngheo-84.html',
  },
  provenance: 'secondary',
};

/** The income thresholds of 2015 and 2020 from which those of 2016 and 2017 are interpolated. */
const unconfirmed342: Citation = { source: decision342, provenance: 'unconfirmed' };

/** Criterion 11, the national value. */
const poverty: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Criteria for new-styled rural communes in 2016-20 announced',
    publisher: 'VietnamPlus',
    url: 'http://en.vietnamplus.vn/criteria-for-newstyled-rural-communes-in-201620-announced/100780.vnp',
  },
  provenance: 'secondary',
};

/** Indicator 17.1, all columns. */
const water: Citation = {
  source: instrument,
  quotedIn: {
    kind: 'publication',
    title: 'Tiêu chí về môi trường và an toàn thực phẩm xã nông thôn mới giai đoạn 2016-2020',
    publisher: 'Thư Viện Pháp Luật',
    url: 'http://118.69.201.249:801/hoi-dap-phap-luat/iframe/24BCB-hd-tieu-chi-ve-moi-truong-va-an-toan-thuc-pham-xa-nong-thon-moi-giai-doan-2016-2020.html',
  },
  provenance: 'secondary',
};

/** Indicator 4.2 in Bắc Kạn. */
const electricityBacKan: Citation = {
  source: {
    kind: 'publication',
    title: 'Huyện Bạch Thông: 15/16 xã hoàn thành tiêu chí',
    publisher: 'Cổng thông tin điện tử tỉnh Bắc Kạn',
    url: 'https://backan.gov.vn/Pages/chuong-trinh-muc-tieu-quoc-gia-xay-dung-nong-thon-moi-244/tin-hoat-dong-177/huyen-bach-thong-1516-xa-hoan-thanh-tie-806e903a7408a421.aspx',
  },
  provenance: 'secondary',
};

/** Income in a year: in 2016 and 2017 on the line between the thresholds of 342/QĐ-TTg for 2015 and 2020, in million VND. */
function incomeByYear(
  in2015: string,
  in2020: string,
  line: Citation,
  target: string,
  citation: Citation,
): ByYearRequirement {
  return {
    kind: 'by-year',
    years: [
      {
        from: 2016,
        to: 2017,
        requirement: {
          kind: 'interpolated',
          operator: '>=',
          unit: 'VND/person/year',
          start: { year: 2015, value: `${in2015}000000` },
          end: { year: 2020, value: `${in2020}000000` },
          citation: line,
        },
      },
      { from: 2018, to: 2019, requirement: unknown() },
      { from: 2020, to: 2020, requirement: atLeast(`${target}000000`, 'VND/person/year', citation) },
    ],
  };
}

/** Hygienic water, of which clean water. */
function hygienicWater(
  whole: string,
  wholeCitation: Citation,
  clean: string,
  cleanCitation: Citation,
): OfWhichRequirement {
  return {
    kind: 'of-which',
    whole: atLeast(whole, 'percent', wholeCitation),
    parts: [
      {
        id: 'clean',
        name: { vi: 'nước sạch', en: 'clean water' },
        requirement: atLeast(clean, 'percent', cleanCitation),
      },
    ],
  };
}

/**
 * The national criteria for new-rural communes 2016–2020 [Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016–2020]:
 * 19 criteria, 49 indicators, 1980/QĐ-TTg, in force from 1 December 2016.
 *
 * Its columns are the regions; a unit is judged by that of the fact `region`. Income has a threshold for 2016, 2017 and 2020.
 * No source at hand states when it ended. It is applied until the day before the next set's first, 8 March 2022.
 */
export const commune2016to2020: () => CriteriaSet = /* @__PURE__ */ lazy(() => {
  const doubtfulEducation = noted(
    education,
    'Chỉ một nguồn, thuộc nhóm trang có lỗi in; cần đối chiếu.',
    'One source only, of a kind known for misprints; to be checked.',
  );
  const stunting = noted(
    health,
    'Nguồn ghi “tối thiểu”; hiểu là tối đa.',
    'The source says “at least”; a maximum is meant.',
  );
  return rememberSet({
    kind: 'criteria-set',
    id: 'commune-2016-2020',
    level: 'commune',
    tier: 'standard',
    title: {
      vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020',
      en: 'National criteria for new-rural communes 2016-2020',
    },
    titlePeriod: { from: '2016-01-01', to: '2020-12-31' },
    validity: { from: '2016-12-01', to: null },
    supersededFrom: '2022-03-08',
    supersedes: 'commune-2009-2015',
    supersededBy: 'commune-2021-2025',
    citation: {
      source: instrument,
      article: 'Phụ lục',
      provenance: 'secondary',
      note: {
        vi: 'Tên 19 tiêu chí theo nguồn công bố; phần lớn danh mục 49 chỉ tiêu và nhiều mức đạt chuẩn theo vùng chưa đối chiếu với văn bản gốc.',
        en: 'The 19 names are published; most of the list of 49 indicators and many regional thresholds have not been checked against the text.',
      },
    },
    statedCounts: { criteria: 19, citation: namesAndRoads },
    facts: [regionFact()],
    columns: regionColumns(),
    columnRules: [regionRule({ from: '2016-12-01', to: null }, namesAndRoads)],
    groups: communeGroups(),
    criteria: [
      {
        id: '1',
        number: 1,
        name: { vi: 'Quy hoạch', en: 'Planning' },
        group: 'planning',
        citation: namesAndRoads,
        indicators: [
          {
            id: '1.1',
            name: {
              vi: 'Quy hoạch chung xây dựng xã được phê duyệt và công bố',
              en: 'General commune plan approved and published',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '1.2',
            name: { vi: 'Quy định quản lý quy hoạch và thực hiện', en: 'Planning-management rules applied' },
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '2.1',
            name: {
              vi: 'Đường xã và đường từ trung tâm xã đến đường huyện được nhựa hóa, bê tông hóa',
              en: 'Commune roads and roads to district paved',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(namesAndRoads),
            citation: namesAndRoads,
          },
          {
            id: '2.2',
            name: {
              vi: 'Đường trục thôn, liên thôn ít nhất được cứng hóa',
              en: 'Village and inter-village roads hardened',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(namesAndRoads),
            citation: namesAndRoads,
          },
          {
            id: '2.3',
            name: { vi: 'Đường ngõ, xóm sạch, không lầy lội', en: 'Lanes clean, not muddy' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(namesAndRoads),
            citation: namesAndRoads,
          },
          {
            id: '2.4',
            name: {
              vi: 'Đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm',
              en: 'Main field roads',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(namesAndRoads),
            citation: namesAndRoads,
          },
        ],
      },
      {
        id: '3',
        number: 3,
        name: { vi: 'Thủy lợi', en: 'Irrigation' },
        group: 'infrastructure',
        citation: namesAndRoads,
        indicators: [
          {
            id: '3.1',
            name: {
              vi: 'Tỷ lệ đất nông nghiệp tưới, tiêu chủ động từ 80% trở lên',
              en: 'Farmland irrigated and drained, 80 % or more',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: metFrom('80', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '3.2',
            name: {
              vi: 'Đáp ứng dân sinh và phòng chống thiên tai tại chỗ',
              en: 'Domestic needs and on-the-spot disaster prevention',
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '4.1',
            name: { vi: 'Hệ thống điện đạt chuẩn', en: 'Power system to standard' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '4.2',
            name: {
              vi: 'Tỷ lệ hộ sử dụng điện thường xuyên, an toàn',
              en: 'Households with regular, safe power',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('98', 'percent', secondDigest),
              TDMNPB: atLeast(
                '95',
                'percent',
                noted(
                  electricityBacKan,
                  'Theo bộ tiêu chí của tỉnh Bắc Kạn, thuộc vùng này.',
                  'From the set of Bắc Kạn, a province of this region.',
                ),
              ),
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '5',
            name: {
              vi: 'Tỷ lệ trường có cơ sở vật chất, thiết bị đạt chuẩn quốc gia',
              en: 'Schools with facilities to national standard',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('80', 'percent', secondDigest),
              TDMNPB: atLeast('70', 'percent', unconfirmed),
              DBSH: atLeast('100', 'percent', unconfirmed),
              BTB: atLeast('80', 'percent', unconfirmed),
              DHNTB: atLeast('80', 'percent', unconfirmed),
              TN: atLeast('70', 'percent', unconfirmed),
              DNB: atLeast('100', 'percent', unconfirmed),
              DBSCL: atLeast('70', 'percent', unconfirmed),
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '6.1',
            name: {
              vi: 'Nhà văn hóa hoặc hội trường đa năng, sân thể thao xã',
              en: 'Commune cultural house or hall, sports ground',
            },
            requirement: unknown(),
            citation: noted(
              unconfirmed,
              'Chưa rõ “Đạt” hay UBND cấp tỉnh quy định.',
              'Whether it is judged or set by the province is not established.',
            ),
          },
          {
            id: '6.2',
            name: {
              vi: 'Điểm vui chơi cho trẻ em và người cao tuổi',
              en: 'Recreation place for children and elderly',
            },
            requirement: unknown(),
            citation: noted(
              unconfirmed,
              'Chưa rõ “Đạt” hay UBND cấp tỉnh quy định.',
              'Whether it is judged or set by the province is not established.',
            ),
          },
          {
            id: '6.3',
            name: {
              vi: 'Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt cộng đồng',
              en: 'Villages with a cultural house or venue',
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '7',
            name: { vi: 'Chợ nông thôn hoặc nơi mua bán, trao đổi', en: 'Rural market or trading place' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '8',
        number: 8,
        name: { vi: 'Thông tin và Truyền thông', en: 'Information and communications' },
        group: 'infrastructure',
        citation: namesAndRoads,
        indicators: [
          {
            id: '8.1',
            name: { vi: 'Điểm phục vụ bưu chính', en: 'Postal point' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.2',
            name: { vi: 'Dịch vụ viễn thông, internet', en: 'Telecom and internet' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.3',
            name: { vi: 'Đài truyền thanh và loa đến thôn', en: 'Radio and loudspeakers' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.4',
            name: { vi: 'Ứng dụng CNTT trong quản lý', en: 'IT in administration' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '9',
        number: 9,
        name: { vi: 'Nhà ở dân cư', en: 'Residential housing' },
        group: 'infrastructure',
        citation: namesAndRoads,
        indicators: [
          {
            id: '9.1',
            name: { vi: 'Nhà tạm, nhà dột nát', en: 'Temporary, dilapidated houses' },
            unit: 'house',
            direction: 'lower-is-better',
            requirement: none(digest),
            citation: unconfirmed,
          },
          {
            id: '9.2',
            name: { vi: 'Tỷ lệ hộ có nhà ở đạt tiêu chuẩn', en: 'Households with standard housing' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('80', 'percent', digest),
              TDMNPB: atLeast('75', 'percent', unconfirmed),
              DBSH: atLeast('90', 'percent', unconfirmed),
              BTB: atLeast('80', 'percent', unconfirmed),
              DHNTB: atLeast('80', 'percent', unconfirmed),
              TN: atLeast('75', 'percent', unconfirmed),
              DNB: atLeast('90', 'percent', unconfirmed),
              DBSCL: atLeast('70', 'percent', unconfirmed),
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '10',
            name: {
              vi: 'Thu nhập bình quân đầu người khu vực nông thôn đến năm 2020',
              en: 'Rural per-capita income by 2020',
            },
            unit: 'VND/person/year',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: incomeByYear(
                '26',
                '44',
                unconfirmed342,
                '45',
                noted(
                  income,
                  'Nguồn thứ hai: Thư Viện Pháp Luật.',
                  'A second source, Thư Viện Pháp Luật, agrees.',
                ),
              ),
              TDMNPB: incomeByYear('18', '35', unconfirmed342, '36', income),
              DBSH: incomeByYear('29', '49', unconfirmed342, '50', income),
              BTB: incomeByYear('18', '35', unconfirmed342, '36', income),
              DHNTB: incomeByYear('23', '40', unconfirmed342, '41', income),
              TN: incomeByYear('23', '40', unconfirmed342, '41', income),
              DNB: incomeByYear('34', '58', unconfirmed342, '59', income),
              DBSCL: incomeByYear(
                '29',
                '49',
                interpolation,
                '50',
                noted(
                  income,
                  'Nguồn thứ hai: Đài Phát thanh và Truyền hình Vĩnh Long.',
                  'A second source, Vĩnh Long television, agrees.',
                ),
              ),
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '11',
        number: 11,
        name: { vi: 'Hộ nghèo', en: 'Poor households' },
        group: 'economy',
        citation: namesAndRoads,
        indicators: [
          {
            id: '11',
            name: {
              vi: 'Tỷ lệ hộ nghèo đa chiều giai đoạn 2016-2020',
              en: 'Multidimensional poor households',
            },
            unit: 'percent',
            direction: 'lower-is-better',
            requirement: byRegion({
              chung: atMost('6', 'percent', poverty),
              TDMNPB: atMost('12', 'percent', unconfirmed),
              DBSH: atMost('2', 'percent', unconfirmed),
              BTB: atMost('5', 'percent', unconfirmed),
              DHNTB: atMost('5', 'percent', unconfirmed),
              TN: atMost('7', 'percent', unconfirmed),
              DNB: atMost('1', 'percent', unconfirmed),
              DBSCL: atMost('4', 'percent', unconfirmed),
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '12',
        number: 12,
        name: { vi: 'Lao động có việc làm', en: 'Workers in employment' },
        group: 'economy',
        citation: namesAndRoads,
        indicators: [
          {
            id: '12',
            name: {
              vi: 'Tỷ lệ người có việc làm trên dân số trong độ tuổi',
              en: 'Employed share of the working-age population able to work',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('90', 'percent', secondDigest),
              TDMNPB: atLeast('90', 'percent', unconfirmed),
              DBSH: atLeast('90', 'percent', unconfirmed),
              BTB: atLeast('90', 'percent', unconfirmed),
              DHNTB: atLeast('90', 'percent', unconfirmed),
              TN: atLeast('90', 'percent', unconfirmed),
              DNB: atLeast('90', 'percent', unconfirmed),
              DBSCL: atLeast('90', 'percent', unconfirmed),
            }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '13',
        number: 13,
        name: { vi: 'Tổ chức sản xuất', en: 'Production organisation' },
        group: 'economy',
        citation: namesAndRoads,
        indicators: [
          {
            id: '13.1',
            name: {
              vi: 'Xã có hợp tác xã hoạt động theo Luật Hợp tác xã năm 2012',
              en: 'Co-operative under the 2012 Law',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.2',
            name: { vi: 'Mô hình liên kết sản xuất gắn tiêu thụ', en: 'Linkage model for key products' },
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
        citation: namesAndRoads,
        indicators: [
          {
            id: '14.1',
            name: {
              vi: 'Phổ cập mầm non 5 tuổi, xóa mù chữ, phổ cập tiểu học, THCS',
              en: 'Universal pre-school, literacy, primary, lower-secondary',
            },
            requirement: met(education),
            citation: education,
          },
          {
            id: '14.2',
            name: {
              vi: 'Tỷ lệ học sinh tốt nghiệp THCS được tiếp tục học',
              en: 'Lower-secondary graduates continuing',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('85', 'percent', education),
              TDMNPB: atLeast('70', 'percent', education),
              DBSH: atLeast('90', 'percent', education),
              BTB: atLeast('85', 'percent', education),
              DHNTB: atLeast('85', 'percent', education),
              TN: atLeast('70', 'percent', education),
              DNB: atLeast('90', 'percent', education),
              DBSCL: atLeast('80', 'percent', education),
            }),
            citation: education,
          },
          {
            id: '14.3',
            name: { vi: 'Tỷ lệ lao động có việc làm qua đào tạo', en: 'Employed workers with training' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('40', 'percent', education),
              TDMNPB: atLeast('25', 'percent', education),
              DBSH: atLeast('40', 'percent', doubtfulEducation),
              BTB: atLeast('40', 'percent', doubtfulEducation),
              DHNTB: atLeast('40', 'percent', doubtfulEducation),
              TN: atLeast('25', 'percent', doubtfulEducation),
              DNB: atLeast('45', 'percent', education),
              DBSCL: atLeast('25', 'percent', education),
            }),
            citation: education,
          },
        ],
      },
      {
        id: '15',
        number: 15,
        name: { vi: 'Y tế', en: 'Health' },
        group: 'society',
        citation: namesAndRoads,
        indicators: [
          {
            id: '15.1',
            name: { vi: 'Tỷ lệ tham gia bảo hiểm y tế', en: 'Health-insurance coverage' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('85', 'percent', health),
            citation: health,
          },
          {
            id: '15.2',
            name: { vi: 'Xã đạt tiêu chí quốc gia về y tế', en: 'National health criteria met' },
            requirement: met(health),
            citation: health,
          },
          {
            id: '15.3',
            name: { vi: 'Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi', en: 'Stunting, under-fives' },
            unit: 'percent',
            direction: 'lower-is-better',
            requirement: byRegion({
              chung: atMost('21.8', 'percent', stunting),
              TDMNPB: atMost('26.7', 'percent', stunting),
              DBSH: atMost('13.9', 'percent', stunting),
              BTB: atMost('24.2', 'percent', stunting),
              DHNTB: atMost('24.2', 'percent', stunting),
              TN: atMost('31.4', 'percent', stunting),
              DNB: atMost('14.3', 'percent', stunting),
              DBSCL: atMost('20.5', 'percent', stunting),
            }),
            citation: health,
          },
        ],
      },
      {
        id: '16',
        number: 16,
        name: { vi: 'Văn hóa', en: 'Culture' },
        group: 'society',
        citation: namesAndRoads,
        indicators: [
          {
            id: '16',
            name: { vi: 'Tỷ lệ thôn đạt tiêu chuẩn văn hóa', en: 'Villages meeting the culture standard' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('70', 'percent', culture),
              TDMNPB: atLeast('70', 'percent', unconfirmed),
              DBSH: atLeast('70', 'percent', unconfirmed),
              BTB: atLeast('70', 'percent', unconfirmed),
              DHNTB: atLeast('70', 'percent', unconfirmed),
              TN: atLeast('70', 'percent', unconfirmed),
              DNB: atLeast('70', 'percent', unconfirmed),
              DBSCL: atLeast(
                '70',
                'percent',
                noted(
                  culture,
                  'Theo Báo Vĩnh Long, thuộc vùng này.',
                  'As reported in Vĩnh Long, a province of this region.',
                ),
              ),
            }),
            citation: culture,
          },
        ],
      },
      {
        id: '17',
        number: 17,
        name: { vi: 'Môi trường và an toàn thực phẩm', en: 'Environment and food safety' },
        group: 'society',
        citation: namesAndRoads,
        indicators: [
          {
            id: '17.1',
            name: {
              vi: 'Tỷ lệ hộ dùng nước hợp vệ sinh (trong đó nước sạch)',
              en: 'Households with hygienic water (of which clean water)',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: hygienicWater(
                '95',
                digest,
                '60',
                noted(digest, 'Một nguồn khác ghi 65%.', 'Another source prints 65%.'),
              ),
              TDMNPB: hygienicWater('90', water, '50', water),
              DBSH: hygienicWater('98', water, '65', water),
              BTB: hygienicWater('98', water, '60', water),
              DHNTB: hygienicWater(
                '95',
                noted(
                  unconfirmed,
                  'Nguồn in 55%, thấp hơn phần nước sạch 60%.',
                  'The source prints 55%, less than its share of clean water, 60%.',
                ),
                '60',
                water,
              ),
              TN: hygienicWater('95', water, '50', water),
              DNB: hygienicWater('98', water, '65', water),
              DBSCL: hygienicWater('95', water, '65', water),
            }),
            citation: digest,
          },
          {
            id: '17.2',
            name: {
              vi: 'Tỷ lệ cơ sở sản xuất, thủy sản, làng nghề đảm bảo quy định môi trường',
              en: 'Businesses complying with environmental rules',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.3',
            name: {
              vi: 'Cảnh quan, môi trường xanh - sạch - đẹp, an toàn',
              en: 'Green, clean, safe landscape',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.4',
            name: { vi: 'Mai táng phù hợp quy định và quy hoạch', en: 'Burial per rules and planning' },
            requirement: unknown(),
            citation: noted(
              unconfirmed,
              'Chưa rõ “Đạt” hay UBND cấp tỉnh quy định.',
              'Whether it is judged or set by the province is not established.',
            ),
          },
          {
            id: '17.5',
            name: {
              vi: 'Chất thải rắn, nước thải được thu gom, xử lý',
              en: 'Waste and waste water collected, treated',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.6',
            name: {
              vi: 'Tỷ lệ hộ có nhà tiêu, nhà tắm, bể nước hợp vệ sinh và đảm bảo 3 sạch',
              en: 'Households with hygienic sanitation ("3 cleans")',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('85', 'percent', secondDigest),
              TDMNPB: atLeast('70', 'percent', unconfirmed),
              DBSH: atLeast('90', 'percent', unconfirmed),
              BTB: atLeast('85', 'percent', unconfirmed),
              DHNTB: atLeast('85', 'percent', unconfirmed),
              TN: atLeast('70', 'percent', unconfirmed),
              DNB: atLeast('90', 'percent', unconfirmed),
              DBSCL: atLeast('70', 'percent', unconfirmed),
            }),
            citation: unconfirmed,
          },
          {
            id: '17.7',
            name: {
              vi: 'Tỷ lệ hộ chăn nuôi có chuồng trại hợp vệ sinh',
              en: 'Livestock households with hygienic pens',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('70', 'percent', unconfirmed),
              TDMNPB: atLeast('60', 'percent', unconfirmed),
              DBSH: atLeast('80', 'percent', unconfirmed),
              BTB: atLeast('75', 'percent', unconfirmed),
              DHNTB: atLeast('75', 'percent', unconfirmed),
              TN: atLeast('60', 'percent', unconfirmed),
              DNB: atLeast('75', 'percent', unconfirmed),
              DBSCL: atLeast('70', 'percent', unconfirmed),
            }),
            citation: unconfirmed,
          },
          {
            id: '17.8',
            name: {
              vi: 'Tỷ lệ hộ và cơ sở thực phẩm tuân thủ an toàn thực phẩm',
              en: 'Food producers complying',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('100', 'percent', secondDigest),
              TDMNPB: atLeast('100', 'percent', unconfirmed),
              DBSH: atLeast('100', 'percent', unconfirmed),
              BTB: atLeast('100', 'percent', unconfirmed),
              DHNTB: atLeast('100', 'percent', unconfirmed),
              TN: atLeast('100', 'percent', unconfirmed),
              DNB: atLeast('100', 'percent', unconfirmed),
              DBSCL: atLeast('100', 'percent', unconfirmed),
            }),
            citation: secondDigest,
          },
        ],
      },
      {
        id: '18',
        number: 18,
        name: { vi: 'Hệ thống chính trị và tiếp cận pháp luật', en: 'Political system and access to law' },
        group: 'politics',
        citation: politicsVinhLong,
        indicators: [
          {
            id: '18.1',
            name: { vi: 'Cán bộ, công chức xã đạt chuẩn', en: 'Officials meet the standard' },
            requirement: met(politicsSonLa),
            citation: politicsSonLa,
          },
          {
            id: '18.2',
            name: {
              vi: 'Đủ tổ chức trong hệ thống chính trị cơ sở',
              en: 'All grassroots organisations present',
            },
            requirement: met(politicsSonLa),
            citation: politicsSonLa,
          },
          {
            id: '18.3',
            name: {
              vi: 'Đảng bộ, chính quyền trong sạch, vững mạnh',
              en: 'Party committee and authority "clean, strong"',
            },
            requirement: met(politicsSonLa),
            citation: politicsSonLa,
          },
          {
            id: '18.4',
            name: {
              vi: 'Tổ chức chính trị - xã hội đạt loại khá trở lên',
              en: 'Organisations rated fair or above',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({
              chung: atLeast('100', 'percent', unconfirmed),
              TDMNPB: atLeast(
                '100',
                'percent',
                noted(
                  politicsSonLa,
                  'Theo hướng dẫn của tỉnh Sơn La, thuộc vùng này.',
                  'From the guidance of Sơn La, a province of this region.',
                ),
              ),
              DBSH: atLeast('100', 'percent', unconfirmed),
              BTB: atLeast('100', 'percent', unconfirmed),
              DHNTB: atLeast('100', 'percent', unconfirmed),
              TN: atLeast('100', 'percent', unconfirmed),
              DNB: atLeast('100', 'percent', unconfirmed),
              DBSCL: atLeast('100', 'percent', unconfirmed),
            }),
            citation: politicsSonLa,
          },
          {
            id: '18.5',
            name: { vi: 'Xã đạt chuẩn tiếp cận pháp luật', en: 'Legal-access standard' },
            requirement: met(politicsSonLa),
            citation: politicsSonLa,
          },
          {
            id: '18.6',
            name: {
              vi: 'Bình đẳng giới, phòng chống bạo lực gia đình, bảo vệ người dễ tổn thương',
              en: 'Gender equality, domestic violence, vulnerable people',
            },
            requirement: met(politicsSonLa),
            citation: politicsSonLa,
          },
        ],
      },
      {
        id: '19',
        number: 19,
        name: { vi: 'Quốc phòng và An ninh', en: 'Defence and security' },
        group: 'politics',
        citation: namesAndRoads,
        indicators: [
          {
            id: '19.1',
            name: {
              vi: 'Dân quân vững mạnh, rộng khắp; hoàn thành chỉ tiêu quốc phòng',
              en: 'Strong militia, targets met',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '19.2',
            name: {
              vi: 'Xã đạt chuẩn an toàn về an ninh, trật tự; tội phạm giảm liên tục',
              en: 'Safe on security and order; crime falling',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
    ],
  });
});
