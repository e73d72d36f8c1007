import type { BilingualText, LegalInstrument, Publication } from '../../foundation/internal.js';

const NATIONAL_ASSEMBLY: BilingualText = { vi: 'Quốc hội', en: 'National Assembly' };

/** 39/2019/QH14. */
export const law39of2019: LegalInstrument = {
  kind: 'instrument',
  number: '39/2019/QH14',
  instrument: 'law',
  issuer: NATIONAL_ASSEMBLY,
  signedOn: '2019-06-13',
  effectiveFrom: null,
  effectiveTo: '2024-12-31',
  title: { vi: 'Luật Đầu tư công', en: 'Law on Public Investment' },
  url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/new-regulations-on-the-disbursement-time-of-public-investment-capital-in-2020-142656.html',
};

/** 58/2024/QH15. */
export const law58of2024: LegalInstrument = {
  kind: 'instrument',
  number: '58/2024/QH15',
  instrument: 'law',
  issuer: NATIONAL_ASSEMBLY,
  signedOn: '2024-11-29',
  effectiveFrom: '2025-01-01',
  effectiveTo: null,
  title: { vi: 'Luật Đầu tư công', en: 'Law on Public Investment' },
  url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/implementation-and-disbursement-period-of-annual-public-investment-plan-funds-under-the-law-on-public-investment-2024-in-vietnam-175152.html',
};

/** 26/2026/TT-BTC. */
export const circular26of2026: LegalInstrument = {
  kind: 'instrument',
  number: '26/2026/TT-BTC',
  instrument: 'circular',
  issuer: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  signedOn: '2026-03-25',
  effectiveFrom: '2026-03-25',
  effectiveTo: null,
  title: {
    vi: 'Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 73/2026/NĐ-CP về Luật Ngân sách nhà nước',
    en: 'Guides Decree 73/2026/NĐ-CP on the State Budget Law',
  },
  url: 'https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/tai-chinh/thong-tu-26-2026-tt-btc-huong-dan-nghi-dinh-73-2026-luat-ngan-sach.md',
};

/** 104/2023/QH15. */
export const resolution104of2023: LegalInstrument = {
  kind: 'instrument',
  number: '104/2023/QH15',
  instrument: 'resolution',
  issuer: NATIONAL_ASSEMBLY,
  signedOn: '2023-11-10',
  effectiveFrom: null,
  effectiveTo: null,
  title: { vi: 'Dự toán ngân sách nhà nước năm 2024', en: 'State budget estimate of 2024' },
  url: 'https://baonghean.vn/en/cho-phep-keo-dai-giai-ngan-von-3-chuong-trinh-muc-tieu-quoc-gia-nam-2023-sang-nam-2024-10268931.html',
};

/** 108/2023/QH15. */
export const resolution108of2023: LegalInstrument = {
  kind: 'instrument',
  number: '108/2023/QH15',
  instrument: 'resolution',
  issuer: NATIONAL_ASSEMBLY,
  signedOn: '2023-11-29',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Giám sát chuyên đề việc triển khai các nghị quyết của Quốc hội về các chương trình mục tiêu quốc gia',
    en: 'Supervision of the resolutions on the national target programmes',
  },
  url: 'https://vietnam.vn/en/nghi-quyet-ve-mot-so-co-che-dac-thu-thuc-hien-cac-chuong-trinh-muc-tieu-quoc-gia',
};

/** A report in which money of 2022 to 2024 is carried into 2025. */
export const carriedTo2025Report: Publication = {
  kind: 'publication',
  title: 'Tập trung tháo gỡ khó khăn, giải ngân vốn các chương trình mục tiêu quốc gia',
  publisher: 'vietnam.vn',
  url: 'https://www.vietnam.vn/en/tap-trung-thao-go-kho-khan-giai-ngan-von-cac-chuong-trinh-muc-tieu-quoc-gia',
};
