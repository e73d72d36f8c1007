import type { BilingualText, Citation, LegalInstrument, Publication } from '../../foundation/internal.js';

const PRIME_MINISTER: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };

/** The official codification, in which the decisions of 2021 and 2022 were read. */
const CODIFICATION = 'https://github.com/saladnga/ISODS-PhapDien-Crawler-Semantic-Search';

/** 39/2021/QĐ-TTg. */
export const decision39of2021: LegalInstrument = {
  kind: 'instrument',
  number: '39/2021/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2021-12-30',
  effectiveFrom: '2021-12-30',
  effectiveTo: null,
  title: {
    vi: 'Nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng của ngân sách địa phương thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030, giai đoạn I: 2021-2025',
    en: 'Allocation of central capital and counterpart of local budgets, National Target Programme on ethnic-minority and mountainous areas, phase I: 2021-2025',
  },
  url: CODIFICATION,
};

/** 02/2022/QĐ-TTg. */
export const decision02of2022: LegalInstrument = {
  kind: 'instrument',
  number: '02/2022/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2022-01-18',
  effectiveFrom: '2022-03-08',
  effectiveTo: null,
  title: {
    vi: 'Nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng của ngân sách địa phương thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025',
    en: 'Allocation of central capital and counterpart of local budgets, National Target Programme on sustainable poverty reduction, 2021-2025',
  },
  url: CODIFICATION,
};

/** 07/2022/QĐ-TTg. */
export const decision07of2022: LegalInstrument = {
  kind: 'instrument',
  number: '07/2022/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2022-03-25',
  effectiveFrom: '2022-05-10',
  effectiveTo: null,
  title: {
    vi: 'Nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng của ngân sách địa phương thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025',
    en: 'Allocation of central capital and counterpart of local budgets, National Target Programme on new rural development, 2021-2025',
  },
  url: CODIFICATION,
};

/** 16/2026/QĐ-TTg. */
export const decision16of2026: LegalInstrument = {
  kind: 'instrument',
  number: '16/2026/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2026-04-15',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng của ngân sách địa phương thực hiện Chương trình mục tiêu quốc gia giai đoạn 2026-2030',
    en: 'Allocation of central capital and counterpart of local budgets, the merged National Target Programme, 2026-2030',
  },
};

/** The page through which 12/2017/QĐ-TTg is known: the decision's day of signing is not established. */
export const counterpartPage2017: Publication = {
  kind: 'publication',
  title: 'Quảng Ngãi vẫn được NSTW hỗ trợ xây dựng nông thôn mới (Quyết định số 12/2017/QĐ-TTg)',
  publisher: 'Thư Viện Pháp Luật',
  url: 'https://beta.thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/chinh-sach-moi/16401/quang-ngai-van-duoc-nstw-ho-tro-xay-dung-nong-thon-moi',
};

/** A place in a decision as the official codification of February 2025 prints it. */
export function codified(source: LegalInstrument, article: string): Citation {
  const note = source === decision39of2021 ? WITHOUT_AMENDMENTS_OF_39 : WITHOUT_AMENDMENTS;
  return { source, article, readIn: CODIFICATION_2025, provenance: 'official', note };
}

const CODIFICATION_2025: BilingualText = {
  vi: 'Pháp điển điện tử, bản tháng 02/2025',
  en: 'the official codification of February 2025',
};

const WITHOUT_AMENDMENTS: BilingualText = {
  vi: 'theo Pháp điển điện tử, bản tháng 02/2025; chưa gồm các sửa đổi sau đó',
  en: 'as in the official codification of February 2025; later amendments are not in it',
};

const WITHOUT_AMENDMENTS_OF_39: BilingualText = {
  vi: 'theo Pháp điển điện tử, bản tháng 02/2025; chưa gồm sửa đổi của Quyết định số 18/2023/QĐ-TTg và số 35/2025/QĐ-TTg',
  en: 'after the official codification of February 2025; the amendments 18/2023/QĐ-TTg and 35/2025/QĐ-TTg are not in it',
};
