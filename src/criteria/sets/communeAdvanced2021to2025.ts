import type { Citation } from '../../foundation/internal.js';
import { rememberSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import type { Requirement } from '../model/index.js';
import { atLeast, below, bothSexes, byRegion, met, none, noted, setByProvince, unknown } from './cells.js';
import {
  amendments2024,
  communeColumnRules,
  communeFacts,
  decision318,
  digital,
  nhuThanh,
  stated,
  vinhLinh,
} from './communeRules2021to2025.js';
import { withoutSuccessor } from './decision51.js';
import { regionColumns } from './regions.js';

/** Believed to be in the annex; no text of it was at hand. */
const unconfirmed: Citation = { source: decision318, article: 'Phụ lục II', provenance: 'unconfirmed' };

/** Criteria 1 and 2, in the columns of Ho Chi Minh City. */
const hoChiMinhCity: Citation = {
  source: {
    kind: 'publication',
    title:
      'Advanced set of new rural construction criteria associated with urbanization in rural areas of Ho Chi Minh City, Vietnam',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/advanced-set-of-new-rural-construction-criteria-associated-with-urbanization-in-rural-areas-of-ho-chi-minh-city-vietnam-121521.html',
  },
  provenance: 'secondary',
};

/** Criterion 16. */
const accessToLaw: Citation = {
  source: decision318,
  article: 'Phụ lục II',
  quotedIn: {
    kind: 'publication',
    title:
      'Contents of criterion 16 (accessibility of law) under the advanced national set of criteria for new rural communes in Vietnam for the period 2021-2025',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/contents-of-criterion-16-accessibility-of-law-under-the-advanced-national-set-of-criteria-for-new-rural-communes-in-vietnam-for-the-period-2021-2025-139882.html',
  },
  provenance: 'secondary',
};

/** Criterion 18. */
const livingEnvironment: Citation = {
  source: {
    kind: 'publication',
    title:
      'Thủ tướng Chính phủ ban hành trình tự, thủ tục, hồ sơ xét công nhận đạt chuẩn nông thôn mới (NTM), NTM nâng cao, NTM kiểu mẫu',
    publisher: 'Làng nghề Việt',
    url: 'https://langngheviet.com.vn/thu-tuong-chinh-phu-ban-hanh-trinh-tu-thu-tuc-ho-so-xet-cong-nhan-dat-chuan-nong-thon-moi-ntm-nang-cao-ntm-kieu-mau-25687.html',
  },
  provenance: 'secondary',
};

/**
 * The national criteria for advanced new-rural communes 2021–2025 [Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn
 * 2021–2025]: 19 criteria, 75 indicators, 318/QĐ-TTg, Annex II, in force from 8 March 2022; amended by 211/QĐ-TTg.
 *
 * Its numbers do not line up with those of the set for communes after criterion 4. Most thresholds are not established.
 * No source at hand states when it ended, and 51/2025/QĐ-TTg of 2026 names no advanced tier: no later set takes its place.
 */
export const communeAdvanced2021to2025: () => CriteriaSet = /* @__PURE__ */ lazy(() => {
  const planning = noted(
    hoChiMinhCity,
    'Tìm thấy cho cột chung và cột Đông Nam Bộ.',
    'Found for the national column and the Southeast.',
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
  return rememberSet({
    kind: 'criteria-set',
    id: 'commune-advanced-2021-2025',
    level: 'commune',
    tier: 'advanced',
    title: {
      vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025',
      en: 'National criteria for advanced new-rural communes 2021-2025',
    },
    titlePeriod: { from: '2021-01-01', to: '2025-12-31' },
    validity: { from: '2022-03-08', to: null },
    citation: {
      source: decision318,
      article: 'Phụ lục II',
      provenance: 'secondary',
      note: {
        vi: 'Chỉ tên các tiêu chí 1, 2, 8, 15, 16, 18 theo nguồn công bố; danh mục 75 chỉ tiêu và hầu hết các mức đạt chuẩn chưa có thông tin.',
        en: 'Only the names of criteria 1, 2, 8, 15, 16 and 18 are published; the list of 75 indicators and most thresholds are not established.',
      },
    },
    amendments: amendments2024(),
    transitions: [withoutSuccessor()],
    statedCounts: stated(75),
    facts: communeFacts(),
    columns: regionColumns(),
    columnRules: communeColumnRules(),
    criteria: [
      {
        id: '1',
        number: 1,
        name: { vi: 'Quy hoạch', en: 'Planning' },
        citation: hoChiMinhCity,
        indicators: [
          {
            id: '1.1',
            name: {
              vi: 'Quy hoạch chung xây dựng xã còn hạn hoặc đã rà soát, điều chỉnh',
              en: 'Commune plan valid or reviewed and adjusted',
            },
            requirement: setByProvince(planning),
            citation: hoChiMinhCity,
          },
          {
            id: '1.2',
            name: {
              vi: 'Quy chế quản lý và tổ chức thực hiện quy hoạch',
              en: 'Planning-management regulation in force',
            },
            requirement: setByProvince(planning),
            citation: hoChiMinhCity,
          },
          {
            id: '1.3',
            name: {
              vi: 'Quy hoạch chi tiết trung tâm xã hoặc điểm dân cư mới',
              en: 'Detailed plan of the commune centre or a residential area',
            },
            requirement: setByProvince(planning),
            citation: hoChiMinhCity,
          },
        ],
      },
      {
        id: '2',
        number: 2,
        name: { vi: 'Giao thông', en: 'Transport' },
        citation: hoChiMinhCity,
        indicators: [
          {
            id: '2.1',
            name: {
              vi: 'Tỷ lệ đường xã được bảo trì, sáng - xanh - sạch - đẹp, đủ hạng mục',
              en: 'Commune roads maintained, lit, green, with fittings',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '2.2',
            name: {
              vi: 'Tỷ lệ đường thôn được cứng hóa và bảo trì',
              en: 'Village roads hardened and maintained',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '2.3',
            name: {
              vi: 'Tỷ lệ đường ngõ, xóm được cứng hóa, sáng - xanh - sạch - đẹp',
              en: 'Lanes hardened, lit, green, clean',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: setByProvince(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '2.4',
            name: { vi: 'Tỷ lệ đường trục chính nội đồng được cứng hóa', en: 'Main field roads hardened' },
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
        citation: unconfirmed,
        indicators: [
          {
            id: '3.1',
            name: {
              vi: 'Tỷ lệ đất nông nghiệp tưới, tiêu chủ động',
              en: 'Farmland actively irrigated and drained',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '3.2',
            name: {
              vi: 'Có tổ chức thủy lợi cơ sở hoạt động hiệu quả',
              en: 'At least one effective grassroots irrigation organisation',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '3.3',
            name: {
              vi: 'Tỷ lệ cây trồng chủ lực tưới tiên tiến, tiết kiệm nước',
              en: 'Key crops under water-saving irrigation',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '3.4',
            name: {
              vi: 'Công trình thủy lợi nhỏ, nội đồng được bảo trì hằng năm',
              en: 'Small irrigation works maintained yearly',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '3.5',
            name: {
              vi: 'Kiểm kê, kiểm soát nguồn nước thải vào công trình thủy lợi',
              en: 'Waste-water discharges into irrigation works inventoried and controlled',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '3.6',
            name: {
              vi: 'Chủ động phòng chống thiên tai theo 4 tại chỗ',
              en: 'Disaster prevention ("four on-the-spot"), higher grade',
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
        citation: unconfirmed,
        indicators: [
          {
            id: '4',
            name: {
              vi: 'Tỷ lệ hộ đăng ký trực tiếp và sử dụng điện an toàn, tin cậy, ổn định',
              en: 'Households directly registered with safe, reliable power',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '5',
        number: 5,
        name: { vi: 'Giáo dục', en: 'Education' },
        citation: unconfirmed,
        indicators: [
          {
            id: '5.1',
            name: {
              vi: 'Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất; ít nhất 01 trường mức độ 2',
              en: 'Schools meeting facility standard; at least one at level 2',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '5.2',
            name: { vi: 'Phổ cập giáo dục mầm non 5 tuổi', en: 'Universal pre-school at age 5 kept up' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '5.3',
            name: { vi: 'Phổ cập tiểu học và THCS', en: 'Universal primary and lower-secondary (level)' },
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '5.4',
            name: { vi: 'Xóa mù chữ', en: 'Literacy (level)' },
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '5.5',
            name: { vi: 'Cộng đồng học tập cấp xã', en: 'Commune learning community rating' },
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '5.6',
            name: { vi: 'Mô hình giáo dục thể chất', en: 'Physical-education model for pupils' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '6',
        number: 6,
        name: { vi: 'Văn hóa', en: 'Culture' },
        citation: unconfirmed,
        indicators: [
          {
            id: '6.1',
            name: {
              vi: 'Dụng cụ thể thao ngoài trời ở điểm công cộng',
              en: 'Outdoor sports equipment in public places',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '6.2',
            name: { vi: 'Di sản văn hóa được kiểm kê, bảo vệ', en: 'Heritage inventoried and protected' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '6.3',
            name: {
              vi: 'Tỷ lệ thôn đạt tiêu chuẩn văn hóa và đạt chuẩn NTM',
              en: 'Villages meeting the culture standard and the NTM village standard',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '7',
        number: 7,
        name: { vi: 'Cơ sở hạ tầng thương mại nông thôn', en: 'Rural commercial infrastructure' },
        citation: unconfirmed,
        indicators: [
          {
            id: '7',
            name: {
              vi: 'Mô hình chợ thí điểm an toàn thực phẩm hoặc chợ đáp ứng tiêu chuẩn',
              en: 'Food-safe pilot market, or market to standard',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '8',
        number: 8,
        name: { vi: 'Thông tin và Truyền thông', en: 'Information and communications' },
        citation: digital,
        indicators: [
          {
            id: '8.1',
            name: {
              vi: 'Điểm bưu chính đáp ứng dịch vụ công trực tuyến',
              en: 'Postal point able to serve online public services',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.2',
            name: { vi: 'Tỷ lệ thuê bao sử dụng điện thoại thông minh', en: 'Smartphone subscriptions' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '8.3',
            name: { vi: 'Có dịch vụ báo chí truyền thông', en: 'Press and media services' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '8.4',
            name: {
              vi: 'Ứng dụng CNTT phục vụ quản lý và lấy ý kiến hài lòng',
              en: 'IT for administration and for satisfaction surveys',
            },
            requirement: met(unconfirmed),
            citation: digital,
          },
          {
            id: '8.5',
            name: { vi: 'Wifi miễn phí ở điểm công cộng', en: 'Free wifi in public places' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '9',
        number: 9,
        name: { vi: 'Nhà ở dân cư', en: 'Residential housing' },
        citation: unconfirmed,
        indicators: [
          {
            id: '9',
            name: {
              vi: 'Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố',
              en: 'Households with solid or semi-solid housing',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '10',
        number: 10,
        name: { vi: 'Thu nhập', en: 'Income' },
        citation: unconfirmed,
        indicators: [
          {
            id: '10',
            name: { vi: 'Thu nhập bình quân đầu người', en: 'Per-capita income' },
            unit: 'VND/person/year',
            direction: 'higher-is-better',
            requirement: income,
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '11',
        number: 11,
        name: { vi: 'Nghèo đa chiều', en: 'Multidimensional poverty' },
        citation: unconfirmed,
        indicators: [
          {
            id: '11',
            name: { vi: 'Tỷ lệ nghèo đa chiều', en: 'Multidimensional poverty rate' },
            unit: 'percent',
            direction: 'lower-is-better',
            requirement: byRegion({ BTB: below('4', 'percent', poverty) }),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '12',
        number: 12,
        name: { vi: 'Lao động', en: 'Labour' },
        citation: unconfirmed,
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
            name: { vi: 'Tỷ lệ lao động có bằng cấp, chứng chỉ', en: 'Workers with certificates' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: bothSexes(unknown()),
            citation: unconfirmed,
          },
          {
            id: '12.3',
            name: {
              vi: 'Tỷ lệ lao động trong các ngành kinh tế chủ lực',
              en: 'Workers in the key local industries',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
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
        citation: unconfirmed,
        indicators: [
          {
            id: '13.1',
            name: {
              vi: 'Hợp tác xã hiệu quả, có hợp đồng liên kết ổn định',
              en: 'Effective co-operative with stable value-chain contracts',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.2',
            name: {
              vi: 'Có sản phẩm OCOP đạt chuẩn còn thời hạn',
              en: 'OCOP product with a rating still valid',
            },
            unit: 'product',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '13.3',
            name: {
              vi: 'Mô hình công nghệ cao hoặc cơ giới hóa, liên kết chuỗi',
              en: 'High-tech or mechanised, chain-linked model',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.4',
            name: { vi: 'Chuyển đổi số trong truy xuất nguồn gốc', en: 'Digital traceability' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.5',
            name: {
              vi: 'Tỷ lệ sản phẩm chủ lực bán qua thương mại điện tử',
              en: 'Key products sold through e-commerce',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '13.6',
            name: { vi: 'Vùng nguyên liệu được cấp mã vùng', en: 'Raw-material zones with area codes' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.7',
            name: { vi: 'Quảng bá điểm du lịch qua internet, mạng xã hội', en: 'Tourism promoted online' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '13.8',
            name: { vi: 'Mô hình kinh tế tích hợp đa giá trị', en: 'Multi-value rural-economy model' },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '14',
        number: 14,
        name: { vi: 'Y tế', en: 'Health' },
        citation: unconfirmed,
        indicators: [
          {
            id: '14.1',
            name: { vi: 'Tỷ lệ tham gia bảo hiểm y tế', en: 'Health-insurance coverage' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: bothSexes(atLeast('95', 'percent', unconfirmed)),
            citation: unconfirmed,
          },
          {
            id: '14.2',
            name: { vi: 'Tỷ lệ dân số được quản lý sức khỏe', en: 'Population under health management' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '14.3',
            name: { vi: 'Tỷ lệ sử dụng ứng dụng khám chữa bệnh từ xa', en: 'People using tele-health apps' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '14.4',
            name: {
              vi: 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử',
              en: 'Population with an electronic health book',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '15',
        number: 15,
        name: { vi: 'Hành chính công', en: 'Public administration' },
        citation: digital,
        indicators: [
          {
            id: '15.1',
            name: {
              vi: 'Ứng dụng CNTT trong giải quyết thủ tục hành chính',
              en: 'IT in handling procedures',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '15.2',
            name: { vi: 'Có dịch vụ công trực tuyến', en: 'Online public services at the required level' },
            requirement: met(unconfirmed),
            citation: digital,
          },
          {
            id: '15.3',
            name: {
              vi: 'Giải quyết thủ tục đúng quy định, không khiếu nại vượt cấp',
              en: 'Procedures handled correctly, no over-level complaints',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '16',
        number: 16,
        name: { vi: 'Tiếp cận pháp luật', en: 'Access to law' },
        citation: accessToLaw,
        indicators: [
          {
            id: '16.1',
            name: {
              vi: 'Mô hình điển hình về phổ biến pháp luật và về hòa giải cơ sở',
              en: 'Typical legal-education model and typical grassroots-mediation model',
            },
            requirement: met(
              noted(unconfirmed, 'Cũng có thể là số mô hình.', 'It may be a number of models instead.'),
            ),
            citation: noted(
              accessToLaw,
              'Cách diễn đạt sau Quyết định số 211/QĐ-TTg đòi hỏi cả hai mô hình.',
              'The wording after 211/QĐ-TTg asks for both models.',
            ),
          },
          {
            id: '16.2',
            name: { vi: 'Tỷ lệ vụ việc được hòa giải thành', en: 'Disputes successfully mediated' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('90', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '16.3',
            name: {
              vi: 'Tỷ lệ người thuộc diện được trợ giúp pháp lý khi có yêu cầu',
              en: 'Eligible people given legal aid on request',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('90', 'percent', unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '17',
        number: 17,
        name: { vi: 'Môi trường', en: 'Environment' },
        citation: unconfirmed,
        indicators: [
          {
            id: '17.1',
            name: {
              vi: 'Khu kinh doanh, chăn nuôi, giết mổ, thủy sản có hạ tầng môi trường',
              en: 'Business, livestock, slaughter, aquaculture zones with environmental infrastructure',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.2',
            name: { vi: 'Tỷ lệ cơ sở đảm bảo quy định môi trường', en: 'Businesses complying' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.3',
            name: {
              vi: 'Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý',
              en: 'Solid waste collected and treated',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.4',
            name: {
              vi: 'Tỷ lệ hộ thu gom, xử lý nước thải sinh hoạt',
              en: 'Households treating waste water',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.5',
            name: { vi: 'Tỷ lệ hộ phân loại chất thải tại nguồn', en: 'Households sorting waste at source' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.6',
            name: {
              vi: 'Tỷ lệ chất thải nguy hại được thu gom, xử lý',
              en: 'Hazardous waste collected and treated',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.7',
            name: {
              vi: 'Tỷ lệ chất thải hữu cơ, phụ phẩm được tái sử dụng',
              en: 'Organic waste and by-products reused',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.8',
            name: {
              vi: 'Tỷ lệ cơ sở chăn nuôi đảm bảo các quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường',
              en: 'Livestock facilities complying',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.9',
            name: {
              vi: 'Nghĩa trang, cơ sở hỏa táng đúng quy định',
              en: 'Cemeteries and crematoria per rules',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.10',
            name: { vi: 'Tỷ lệ sử dụng hỏa táng', en: 'Cremation rate' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '17.11',
            name: { vi: 'Đất cây xanh công cộng', en: 'Public green space per person' },
            unit: 'squareMetre/person',
            direction: 'higher-is-better',
            requirement: atLeast('4', 'squareMetre/person', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '17.12',
            name: { vi: 'Tỷ lệ chất thải nhựa được thu gom, xử lý', en: 'Plastic waste handled' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '18',
        number: 18,
        name: { vi: 'Chất lượng môi trường sống', en: 'Quality of the living environment' },
        citation: livingEnvironment,
        indicators: [
          {
            id: '18.1',
            name: {
              vi: 'Tỷ lệ hộ dùng nước sạch từ hệ thống cấp nước tập trung',
              en: 'Households on centralised clean water',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: byRegion({ BTB: atLeast('55', 'percent', thanhHoa) }),
            citation: unconfirmed,
          },
          {
            id: '18.2',
            name: {
              vi: 'Cấp nước sinh hoạt bình quân đầu người/ngày đêm',
              en: 'Domestic water per person per day',
            },
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '18.3',
            name: {
              vi: 'Tỷ lệ công trình cấp nước tập trung hoạt động bền vững',
              en: 'Centralised works run sustainably',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '18.4',
            name: {
              vi: 'Tỷ lệ chủ thể thực phẩm được tập huấn hằng năm',
              en: 'Food producers trained each year',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '18.5',
            name: { vi: 'Không để xảy ra sự cố an toàn thực phẩm', en: 'No food-safety incident' },
            unit: 'item',
            direction: 'lower-is-better',
            requirement: none(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '18.6',
            name: {
              vi: 'Tỷ lệ cơ sở chế biến được chứng nhận an toàn thực phẩm',
              en: 'Food processors certified',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '18.7',
            name: {
              vi: 'Tỷ lệ hộ có nhà tắm, thiết bị chứa nước, nhà tiêu an toàn và đảm bảo 3 sạch',
              en: 'Households with safe sanitation ("3 cleans")',
            },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: unknown(),
            citation: unconfirmed,
          },
          {
            id: '18.8',
            name: { vi: 'Tỷ lệ bãi chôn lấp đảm bảo vệ sinh', en: 'Landfills meeting hygiene rules' },
            unit: 'percent',
            direction: 'higher-is-better',
            requirement: atLeast('100', 'percent', unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
      {
        id: '19',
        number: 19,
        name: { vi: 'Quốc phòng và An ninh', en: 'Defence and security' },
        citation: unconfirmed,
        indicators: [
          {
            id: '19.1',
            name: {
              vi: 'Chất lượng Ban chỉ huy quân sự xã và dân quân',
              en: 'Quality of the military command and militia',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
          {
            id: '19.2',
            name: {
              vi: 'Không có tội phạm nghiêm trọng; mô hình camera an ninh, phong trào hiệu quả',
              en: 'No serious crime by residents; security-camera and movement models',
            },
            requirement: met(unconfirmed),
            citation: unconfirmed,
          },
        ],
      },
    ],
  });
});
