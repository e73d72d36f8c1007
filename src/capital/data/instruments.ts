import type { BilingualText, Citation, LegalInstrument, Publication } from '../../foundation/internal.js';

const NATIONAL_ASSEMBLY: BilingualText = { vi: 'Quốc hội', en: 'National Assembly' };
const GOVERNMENT: BilingualText = { vi: 'Chính phủ', en: 'Government' };
const PRIME_MINISTER: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };
const MINISTRY_OF_FINANCE: BilingualText = { vi: 'Bộ Tài chính', en: 'Ministry of Finance' };

/** 257/2025/QH15. */
export const resolution257of2025: LegalInstrument = {
  kind: 'instrument',
  number: '257/2025/QH15',
  instrument: 'resolution',
  issuer: NATIONAL_ASSEMBLY,
  signedOn: '2025-12-11',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035',
    en: 'Investment policy of the National Target Programme on new rural development, sustainable poverty reduction and the socio-economic development of ethnic-minority and mountainous areas, 2026-2035',
  },
  url: 'https://vietnamnet.vn/bo-tri-423-000-ty-dong-cho-chuong-trinh-muc-tieu-quoc-gia-giai-doan-2026-2030-2471465.html',
};

/** 111/2024/QH15. */
export const resolution111of2024: LegalInstrument = {
  kind: 'instrument',
  number: '111/2024/QH15',
  instrument: 'resolution',
  issuer: NATIONAL_ASSEMBLY,
  signedOn: '2024-01-18',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Một số cơ chế, chính sách đặc thù thực hiện các chương trình mục tiêu quốc gia',
    en: 'Special mechanisms and policies for the national target programmes',
  },
  url: 'https://luatgpt.vn/legal-document/111-2024-qh15-resolution-no-111-2024-qh15-on-certain-mechanisms-and-special-poli?hl=ko',
};

/** 27/2022/NĐ-CP. */
export const decree27of2022: LegalInstrument = {
  kind: 'instrument',
  number: '27/2022/NĐ-CP',
  instrument: 'decree',
  issuer: GOVERNMENT,
  signedOn: '2022-04-19',
  effectiveFrom: '2022-04-19',
  effectiveTo: null,
  note: {
    vi: 'Ngày có hiệu lực đọc trong Pháp điển điện tử, bản tháng 02/2025.',
    en: 'The first day in force was read in the official codification of February 2025.',
  },
  title: {
    vi: 'Cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia',
    en: 'Management and implementation mechanism of the national target programmes',
  },
  url: 'https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/what-are-regulations-on-mobilization-and-utilization-of-other-lawful-funds-for-implementation-of-national-target-programs-in-vietnam-372399',
};

/** 254/2025/NĐ-CP. */
export const decree254of2025: LegalInstrument = {
  kind: 'instrument',
  number: '254/2025/NĐ-CP',
  instrument: 'decree',
  issuer: GOVERNMENT,
  signedOn: '2025-09-26',
  effectiveFrom: '2025-09-26',
  effectiveTo: null,
  title: {
    vi: 'Quản lý, thanh toán, quyết toán dự án sử dụng vốn đầu tư công',
    en: 'Management, payment and settlement of public investment projects',
  },
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/90776c9dfb54424f.md',
};

/** What 254/2025/NĐ-CP is about: Điều 1, known through a digest that has an address of its own. */
export const scopeOf254of2025: Citation = {
  source: decree254of2025,
  article: 'Điều 1',
  quotedIn: {
    kind: 'publication',
    title: 'Bài giới thiệu Nghị định số 254/2025/NĐ-CP',
    url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/ce3c5bcdffb5105a.md',
  },
  provenance: 'secondary',
};

/** 358/2025/NĐ-CP. */
export const decree358of2025: LegalInstrument = {
  kind: 'instrument',
  number: '358/2025/NĐ-CP',
  instrument: 'decree',
  issuer: GOVERNMENT,
  signedOn: '2025-12-31',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia',
    en: 'Management and implementation mechanism of the national target programmes',
  },
  url: 'https://vietnamnet.vn/quy-dinh-su-dung-von-ngan-sach-trong-thuc-hien-chuong-trinh-muc-tieu-quoc-gia-2478039.html',
};

/** 90/QĐ-TTg. */
export const decision90of2022: LegalInstrument = {
  kind: 'instrument',
  number: '90/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2022-01-18',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025',
    en: 'Approves the National Target Programme on sustainable poverty reduction, 2021-2025',
  },
  url: 'https://lawnet.vn/en/laws/spending-at-least-vnd-75-000-billion-as-a-source-of-capital-to-implement-the-national-target-progra-21515.html',
};

/** 37/2025/TT-BTC. */
export const circular37of2025: LegalInstrument = {
  kind: 'instrument',
  number: '37/2025/TT-BTC',
  instrument: 'circular',
  issuer: MINISTRY_OF_FINANCE,
  signedOn: '2025-06-12',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Chế độ báo cáo và mẫu biểu báo cáo tình hình giải ngân vốn đầu tư công',
    en: 'Reporting regime and forms for the disbursement of public investment',
  },
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/e0d400ab142e373a.md',
};

/** 55/2023/TT-BTC. */
export const circular55of2023: LegalInstrument = {
  kind: 'instrument',
  number: '55/2023/TT-BTC',
  instrument: 'circular',
  issuer: MINISTRY_OF_FINANCE,
  signedOn: '2023-08-15',
  effectiveFrom: null,
  // Tasks carried over from 2021-2025 stay under it until 2026-12-31.
  effectiveTo: '2026-05-30',
  note: {
    vi: 'Nguồn ghi hết hiệu lực từ ngày 31/5/2026; ngày cuối cùng còn hiệu lực được suy ra là ngày liền trước.',
    en: 'The source says that it ceased on 2026-05-31; that its last day is the one before is an inference.',
  },
  title: {
    vi: 'Quản lý, sử dụng và quyết toán kinh phí sự nghiệp thực hiện các chương trình mục tiêu quốc gia giai đoạn 2021-2025',
    en: 'Management, use and settlement of recurrent funds of the national target programmes, 2021-2025',
  },
  url: 'https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/tai-chinh/ngan-sach-nha-nuoc.md',
};

/** 60/2026/TT-BTC. */
export const circular60of2026: LegalInstrument = {
  kind: 'instrument',
  number: '60/2026/TT-BTC',
  instrument: 'circular',
  issuer: MINISTRY_OF_FINANCE,
  signedOn: '2026-05-31',
  effectiveFrom: '2026-05-31',
  effectiveTo: null,
  title: {
    vi: 'Quản lý, sử dụng, quyết toán kinh phí chi thường xuyên thực hiện Chương trình mục tiêu quốc gia giai đoạn 2026-2030',
    en: 'Management, use and settlement of recurrent funds of the national target programme, 2026-2030',
  },
  url: 'https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/tai-chinh/thong-tu-60-2026-tt-btc-huong-dan-quan-ly-su-dung-quyet-toan-kinh-phi-chuong-trinh-muc-tieu-quoc-gia.md',
};

/** Công văn 1486/BNN-VPĐP. */
export const dispatch1486: Publication = {
  kind: 'publication',
  title: 'Công văn 1486/BNN-VPĐP',
  publisher: 'Bộ Nông nghiệp và Phát triển nông thôn',
  url: 'https://ls1.hethongphapluat.com/cong-van-1486-bnn-vpdp-bf4b42b9ecae86a2b7c0f18e10822a1e.html',
};

/** 18590/BTC-PTHT. */
export const dispatch18590of2025: LegalInstrument = {
  kind: 'instrument',
  number: '18590/BTC-PTHT',
  instrument: 'dispatch',
  issuer: MINISTRY_OF_FINANCE,
  signedOn: '2025-11-28',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Tình hình phân bổ, giải ngân kế hoạch vốn đầu tư công năm 2025',
    en: 'Allocation and disbursement of the public investment plan of 2025',
  },
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/29dd8a6e8889a97a.md',
};
