import type { BilingualText, Citation, GazettePrint, LegalInstrument } from '../../foundation/internal.js';
import type {
  AnyOfRequirement,
  ByDateRequirement,
  Indicator,
  CalculationNote,
  Requirement,
  RequirementPart,
} from '../model/index.js';
import { atLeast, met, noted, setByProvince } from './cells.js';
import { decision51 } from './decision51.js';

/** 52/2026/TT-BTC: what four indicators and one condition of 51/2025/QĐ-TTg ask, and how their figures are found. */
export const circular52: LegalInstrument = {
  kind: 'instrument',
  number: '52/2026/TT-BTC',
  instrument: 'circular',
  issuer: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  signedOn: '2026-05-14',
  effectiveFrom: '2026-06-27',
  effectiveTo: null,
  title: {
    vi: 'Hướng dẫn nội dung tiêu chí thuộc Bộ tiêu chí quốc gia về xã nông thôn mới và điều kiện quy định tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026-2030 thuộc lĩnh vực quản lý nhà nước của Bộ Tài chính',
    en: 'Guidance on new-rural criteria for communes and on a condition for provinces, 2026-2030, in the field of the Ministry of Finance',
  },
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-52-2026-tt-btc-469527.htm',
};

/** The print in which the circular was read. */
const gazette: GazettePrint = { number: '287', publishedOn: '2026-05-27' };

/** A place in the circular. */
export function inCircular52(article: string): Citation {
  return { source: circular52, article, provenance: 'official', gazette };
}

/** A threshold below which no province may go. */
function floorIn(article: string): Citation {
  return noted(
    inCircular52(article),
    'UBND cấp tỉnh cụ thể hóa cho từng nhóm xã, không thấp hơn mức này (khoản 1 Điều 9).',
    'The province details it for each group of communes, never below this (Article 9, clause 1).',
  );
}

/** That the ministry had not yet said what is asked follows from the first day of its circular. */
function beforeCircular52(annex: string, vi = '', en = ''): Citation {
  return noted(
    { source: decision51, article: annex, provenance: 'unconfirmed' },
    `Suy ra từ ngày có hiệu lực của Thông tư số 52/2026/TT-BTC; ${annex} chưa đọc được.${vi}`,
    `Follows from the first day in force of 52/2026/TT-BTC; the annex itself has not been read.${en}`,
  );
}

/** What the circular says, from its first day; until then it was for the ministry to say. */
export function onceGuided(requirement: Requirement, before: Citation): ByDateRequirement {
  return {
    kind: 'by-date',
    versions: [
      {
        from: '2026-02-15',
        to: '2026-06-26',
        requirement: { kind: 'set-by-ministry', citation: before },
      },
      { from: '2026-06-27', to: null, requirement },
    ],
  };
}

function part(
  id: string,
  vi: string,
  en: string,
  requirement: Requirement,
  own: Pick<RequirementPart, 'unit' | 'isChange'> = {},
): RequirementPart {
  return { id, name: { vi, en }, ...own, requirement };
}

function said(article: string, vi: string, en: string): CalculationNote {
  return { text: { vi, en }, citation: inCircular52(article) };
}

/** A rise in per cent, which can be below zero or above 100. */
const change = { unit: 'percent', isChange: true } as const;

/** What the income of a commune is, and how its growth is found. */
function incomeCalculation(): readonly CalculationNote[] {
  return [
    said(
      'điểm b khoản 1 Điều 4',
      'Tốc độ tăng (%) = TNBQ năm n ÷ TNBQ năm n−1 × 100 − 100; năm n là năm được đề nghị xét công nhận.',
      'Growth (%) = income per head of year n ÷ that of year n−1 × 100 − 100; year n is the one proposed for recognition.',
    ),
    said(
      'khoản 2 Điều 3',
      'Thu nhập bình quân đầu người của xã = tổng thu nhập của toàn bộ hộ dân cư ÷ tổng số nhân khẩu của xã trong năm báo cáo.',
      'Income per head of a commune = the income of all its households ÷ all its people in the reporting year.',
    ),
    said(
      'khoản 3 Điều 3',
      'Tính vào thu nhập: tiền lương, tiền công, lương hưu, trợ cấp hằng tháng; thu từ sản xuất kinh doanh; thu nhập khác, gồm cả kiều hối, thừa kế, bồi thường bảo hiểm, trúng thưởng.',
      'Counted: wages, pensions and monthly benefits; income from business; other income, with remittances, inheritances, insurance payments and prizes.',
    ),
    said(
      'điểm d khoản 3 Điều 3',
      'Không tính: tiền rút tiết kiệm, thu nợ, bán tài sản, vay nợ, tạm ứng, chuyển nhượng vốn hoặc bất động sản, bồi thường đất do giải tỏa.',
      'Not counted: savings withdrawn, debts collected, sales of assets, loans and advances, transfers of capital or real estate, compensation for land.',
    ),
    said(
      'điểm đ khoản 3 Điều 3',
      'Khoản nhận một lần cho nhiều năm thì phân bổ theo số năm, chỉ tính phần của năm báo cáo.',
      'What is received at once for several years is spread over them; only the share of the reporting year counts.',
    ),
    said(
      'điểm c khoản 1 Điều 4',
      'Số liệu lấy từ Điều tra thu nhập bình quân đầu người của xã, theo phương án do Chủ tịch UBND cấp tỉnh ban hành, Cục Thống kê thẩm định.',
      'Its figures come from the survey of income per head of the commune, planned by the chair of the province and appraised by the statistics office.',
    ),
  ];
}

/** What makes a co-operative effective; one that meets all of it is enough. */
function cooperativeParts(): readonly RequirementPart[] {
  const growth: AnyOfRequirement = {
    kind: 'any-of',
    parts: [
      part(
        'percent',
        'tỷ lệ tăng mỗi năm (năm thấp hơn)',
        'growth a year (of the lower year)',
        atLeast('5', 'percent', floorIn('điểm d khoản 1 Điều 5')),
        change,
      ),
      part(
        'people',
        'số thành viên tăng mỗi năm (năm thấp hơn)',
        'members more a year (in the lower year)',
        atLeast('10', 'person', floorIn('điểm d khoản 1 Điều 5')),
        { unit: 'person' },
      ),
    ],
  };
  return [
    part(
      'lawful',
      'tổ chức, hoạt động theo đúng Luật Hợp tác xã',
      'organised and run by the Co-operatives Law',
      met(inCircular52('điểm a khoản 1 Điều 5')),
    ),
    part(
      'profit',
      'có lãi trong 2 năm liên tiếp liền kề trước năm đề nghị công nhận',
      'a profit in each of the two years before the one proposed',
      met(inCircular52('điểm b khoản 1 Điều 5')),
    ),
    part(
      'products',
      'loại sản phẩm, dịch vụ cung ứng cho thành viên chính thức',
      'kinds of product or service supplied to official members',
      atLeast('1', 'item', floorIn('điểm c khoản 1 Điều 5')),
      { unit: 'item' },
    ),
    part(
      'size',
      'quy mô thành viên đủ lớn',
      'membership that is large enough',
      setByProvince(inCircular52('điểm d khoản 1 Điều 5')),
    ),
    part(
      'member-growth',
      'số thành viên tăng trong 2 năm liên tiếp liền kề trước năm đề nghị công nhận',
      'members growing in each of the two years before the one proposed',
      growth,
    ),
  ];
}

function privateEconomyParts(): readonly RequirementPart[] {
  return [
    part(
      'support',
      'có kế hoạch và triển khai hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc triển khai theo nhiệm vụ được giao',
      'support of enterprises and household businesses, planned and given, or given as a task from above',
      met(inCircular52('điểm a khoản 1 Điều 6')),
    ),
    part(
      'new-businesses',
      'tốc độ tăng bình quân năm của số doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm liên tiếp liền kề trước năm đề nghị công nhận',
      'average yearly growth of new enterprises and household businesses over the two years before the one proposed',
      atLeast('10', 'percent', floorIn('điểm b khoản 1 Điều 6')),
      change,
    ),
    part(
      'insured-workers',
      'tốc độ tăng số lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh so với năm trước năm đề nghị công nhận',
      'growth of workers with social insurance there, against the year before the one proposed',
      atLeast('5', 'percent', floorIn('điểm c khoản 1 Điều 6')),
      change,
    ),
  ];
}

function industrialParkParts(): readonly RequirementPart[] {
  return [
    part(
      'planned',
      'khu công nghiệp được quy hoạch trên địa bàn xã hoặc liên xã, phù hợp quy hoạch tỉnh',
      'a park planned in the commune or across communes, within the plan of the province',
      met(inCircular52('điểm a khoản 1 Điều 7')),
    ),
    part(
      'established',
      'đã được thành lập theo quy định',
      'established by law',
      met(inCircular52('điểm b khoản 1 Điều 7')),
    ),
    part(
      'land',
      'đất đã được Nhà nước thu hồi và bàn giao',
      'its land recovered by the State and handed over',
      met(inCircular52('điểm c khoản 1 Điều 7')),
    ),
  ];
}

/** The names of the two contents that Annex III asks of wards, too, as the circular prints them. */
export const incomeGrowthName: BilingualText = {
  vi: 'Tốc độ tăng thu nhập bình quân đầu người',
  en: 'Growth of per-capita income',
};

export const privateEconomyName: BilingualText = {
  vi: 'Có hoạt động phát triển kinh tế tư nhân trên địa bàn gắn với tạo việc làm, thu nhập cho người lao động địa phương',
  en: 'Private-economy development that brings local jobs and income',
};

/** The four indicators of criterion 3 that the circular guides. */
export function guidedIndicators(): readonly Indicator[] {
  const before = beforeCircular52('Phụ lục I');
  const notSeen = noted(
    inCircular52('Điều 7'),
    'Phụ lục I chưa đọc được: chưa rõ nhóm xã nào phải có khu công nghiệp.',
    'Annex I has not been read: which groups of communes have to have a park is not established.',
  );
  return [
    {
      id: '3.1',
      name: incomeGrowthName,
      ...change,
      direction: 'higher-is-better',
      requirement: onceGuided(atLeast('9.5', 'percent', floorIn('khoản 1 Điều 4')), before),
      calculation: incomeCalculation(),
      citation: inCircular52('Điều 4'),
    },
    {
      id: '3.6',
      name: {
        vi: 'Xã có hợp tác xã hoạt động hiệu quả (tối thiểu 1 hợp tác xã đạt mọi yêu cầu)',
        en: 'Effective co-operative (at least one that meets all that is asked)',
      },
      requirement: onceGuided({ kind: 'all-of', parts: cooperativeParts() }, before),
      citation: inCircular52('Điều 5'),
    },
    {
      id: '3.9',
      name: privateEconomyName,
      requirement: onceGuided({ kind: 'all-of', parts: privateEconomyParts() }, before),
      citation: inCircular52('Điều 6'),
    },
    {
      id: '3.10',
      name: {
        vi: 'Có khu công nghiệp được quy hoạch, đầu tư xây dựng đảm bảo đáp ứng các quy định của pháp luật',
        en: 'Industrial park planned and built to the law',
      },
      requirement: onceGuided(
        {
          kind: 'if-any',
          of: {
            vi: 'yêu cầu về khu công nghiệp đối với nhóm xã',
            en: 'demand for an industrial park on its group of communes',
          },
          requirement: { kind: 'all-of', parts: industrialParkParts() },
        },
        before,
      ),
      citation: notSeen,
    },
  ];
}

/** What condition 10 of the provinces asks. */
export function privateEconomyGrowth(): ByDateRequirement {
  const before = beforeCircular52(
    'Phụ lục III',
    ' Điều kiện, như Điều 1 Thông tư nêu, đã ghi mức 10%; mức này có thể đã áp dụng từ ngày 15/02/2026.',
    ' The condition, as Article 1 of the circular names it, already says 10%, which may have held since 2026-02-15.',
  );
  return onceGuided(atLeast('10', 'percent', inCircular52('khoản 1 Điều 8')), before);
}

/** How the growth of the private economy is found. */
export function privateEconomyCalculation(): readonly CalculationNote[] {
  return [
    said(
      'khoản 2 Điều 8',
      'g = căn bậc n của (T1 × T2 × … × Tn) − 100; Tn = giá trị tăng thêm của kinh tế tư nhân năm n ÷ năm n−1 × 100, theo giá so sánh.',
      'g = the n-th root of (T1 × T2 × … × Tn) − 100; Tn = value added by the private economy in year n ÷ year n−1 × 100, at constant prices.',
    ),
    said(
      'khoản 6 Điều 8',
      'Số liệu do Thống kê tỉnh, thành phố công bố.',
      'Its figure is the one that the statistics office of the province publishes.',
    ),
  ];
}
