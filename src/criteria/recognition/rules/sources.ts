import type { Citation, LegalInstrument } from '../../../foundation/internal.js';
import { decision319 } from '../../sets/communeModel2021to2025.js';
import { decision211 } from '../../sets/communeRules2021to2025.js';
import { decision51 } from '../../sets/decision51.js';

/** The texts on which the official rules of recognition rest, and the pages on which they were read. */

const primeMinister = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };

/** The conditions, the procedure and the revocation 2021–2025. */
export const decision18: LegalInstrument = {
  kind: 'instrument',
  number: '18/2022/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2022-08-02',
  effectiveFrom: '2022-08-02',
  effectiveTo: null,
  title: {
    vi: 'Quy định điều kiện, trình tự, thủ tục, hồ sơ xét, công nhận, công bố và thu hồi quyết định công nhận địa phương đạt chuẩn nông thôn mới giai đoạn 2021-2025',
    en: 'Conditions and procedure for recognising new-rural localities, and for revoking the recognition, 2021-2025',
  },
};

/** Districts, towns and cities, advanced districts 2021–2025. */
export const decision320: LegalInstrument = {
  kind: 'instrument',
  number: '320/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2022-03-08',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về huyện nông thôn mới, thị xã, thành phố hoàn thành nhiệm vụ và huyện nông thôn mới nâng cao giai đoạn 2021-2025',
    en: 'National criteria for new-rural districts, towns and cities, and advanced districts 2021-2025',
  },
};

/** Provinces 2021–2025. */
export const decision321: LegalInstrument = {
  kind: 'instrument',
  number: '321/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2022-03-08',
  effectiveFrom: '2022-03-08',
  effectiveTo: null,
  title: {
    vi: 'Quy định tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2021-2025',
    en: 'Provinces completing the task of new rural development 2021-2025',
  },
};

/** Articles 2 to 4 of 18/2022/QĐ-TTg as amended. */
export function amended(article: string): Citation {
  return {
    source: decision18,
    article,
    quotedIn: {
      kind: 'publication',
      title:
        'Link thi Cuộc thi tuyên truyền nông thôn mới tỉnh Tây Ninh 2025? Nguyên tắc thực hiện công nhận nông thôn mới?',
      publisher: 'Thư Viện Pháp Luật',
      url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/56eff108e1bc20bfb6b7a8ae794c034c18cf6d94/src/etl/dataset/23da4d90d4476e5f.md',
    },
    provenance: 'secondary',
  };
}

/** Article 4 of 18/2022/QĐ-TTg as issued. */
export function asIssued(article: string): Citation {
  return {
    source: decision18,
    article,
    quotedIn: {
      kind: 'publication',
      title:
        'Thủ tướng Chính phủ ban hành trình tự, thủ tục, hồ sơ xét công nhận đạt chuẩn nông thôn mới (NTM), NTM nâng cao, NTM kiểu mẫu',
      publisher: 'Làng nghề Việt',
      url: 'https://langngheviet.com.vn/thu-tuong-chinh-phu-ban-hanh-trinh-tu-thu-tuc-ho-so-xet-cong-nhan-dat-chuan-nong-thon-moi-ntm-nang-cao-ntm-kieu-mau-25687.html',
    },
    provenance: 'secondary',
  };
}

/** The conditions for districts. */
export const districtConditions: Citation = {
  source: decision320,
  article: 'Phụ lục I',
  quotedIn: {
    kind: 'publication',
    title:
      'Tiêu chí về huyện nông thôn mới, quy định thị xã, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới',
    url: 'http://118.69.201.250:801/phap-luat/ho-tro-phap-luat/tieu-chi-ve-huyen-nong-thon-moi-quy-dinh-thi-xa-thanh-pho-truc-thuoc-cap-tinh-hoan-thanh-nhiem-vu-x-1493.html',
  },
  provenance: 'secondary',
};

/** The satisfaction that districts need, and which questions are asked. */
export const districtSatisfaction: Citation = {
  source: decision320,
  article: 'Phụ lục I',
  quotedIn: {
    kind: 'publication',
    title: 'Sự hài lòng của người dân: Thước đo xây dựng nông thôn mới',
    publisher: 'Cổng Thông tin điện tử Chính phủ',
    url: 'https://media.chinhphu.vn/su-hai-long-cua-nguoi-dan-thuoc-do-xay-dung-nong-thon-moi-10222032115582261.htm',
  },
  provenance: 'secondary',
};

/** The conditions for advanced districts in a city's own decision. */
export const advancedDistrictInCity: Citation = {
  source: {
    kind: 'publication',
    title:
      'Advanced set of new rural construction criteria associated with urbanization in rural areas of HCMC, Vietnam',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/advanced-set-of-new-rural-construction-criteria-associated-with-urbanization-in-rural-areas-of-hcmc-vietnam-121519.html',
  },
  article: 'Quyết định số 2475/QĐ-UBND năm 2023',
  // Read in the decision of one city; that the national annex has the same numbers is believed, not read.
  provenance: 'unconfirmed',
  note: {
    vi: 'Theo Quyết định số 2475/QĐ-UBND năm 2023 của UBND Thành phố Hồ Chí Minh; chưa đối chiếu với Phụ lục III Quyết định số 320/QĐ-TTg.',
    en: "Read in the city's own Decision 2475/QĐ-UBND of 2023; Annex III of 320/QĐ-TTg has not been checked.",
  },
};

/** The satisfaction for an advanced district in a second local text, of another region. */
export const advancedDistrictInProvince: Citation = {
  source: {
    kind: 'publication',
    title:
      'Triệu Sơn lấy ý kiến sự hài lòng của người dân về kết quả xây dựng huyện đạt chuẩn NTM nâng cao năm 2024',
    publisher: 'Báo Thanh Hóa',
    url: 'https://baothanhhoa.vn/trieu-son-lay-y-kien-su-hai-long-cua-nguoi-dan-ve-ket-qua-xay-dung-huyen-dat-chuan-ntm-nang-cao-nam-2024-228322.htm',
  },
  provenance: 'secondary',
  note: {
    vi: 'Hai văn bản địa phương (Thành phố Hồ Chí Minh 2023, Triệu Sơn 2024) nêu cùng một mức; chưa đối chiếu với văn bản gốc của trung ương.',
    en: 'Two local texts (Ho Chi Minh City 2023, Triệu Sơn 2024) agree; the national text has not been checked.',
  },
};

/** Districts without communes. */
export const districtWithoutCommunes: Citation = {
  source: decision211,
  quotedIn: {
    kind: 'publication',
    title:
      'Criteria for special new rural districts without commune-level administrative units in Vietnam as of March 1, 2024',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/criteria-for-special-new-rural-districts-without-commune-level-administrative-units-in-vietnam-as-of-march-1-2024-133694.html',
  },
  provenance: 'secondary',
};

/** The eight conditions for provinces. */
export const provinceDigest: Citation = {
  source: decision321,
  article: 'Điều 1',
  quotedIn: {
    kind: 'publication',
    title: 'Quy định tỉnh hoàn thành xây dựng nông thôn mới giai đoạn 2021-2025',
    publisher: 'Thư Viện Pháp Luật',
    url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/39797/quy-dinh-tinh-hoan-thanh-xay-dung-nong-thon-moi-giai-doan-2021-2025',
  },
  provenance: 'secondary',
};

/** Items 1 to 3 of Annex III; the page ends there. */
export const provinceAnnex: Citation = {
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

/** Model communes, smart villages. */
export const modelCommune: Citation = {
  source: decision319,
  article: 'Điều 1',
  quotedIn: {
    kind: 'publication',
    title:
      'Shall there be at least one smart village model to achieve the standard of a model new rural commune in Vietnam?',
    publisher: 'LawNet',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/shall-there-be-at-least-one-smart-village-model-to-achieve-the-standard-of-a-model-new-rural-commune-in-vietnam-141788.html',
  },
  provenance: 'secondary',
};

/** One pilot smart commune in each province. */
export const smartCommunePilot: Citation = {
  source: {
    kind: 'publication',
    title: 'Vietnam accelerating digital transformation in new-style rural building',
    publisher: 'VietnamPlus',
    url: 'https://en.vietnamplus.vn/vietnam-accelerating-digital-transformation-in-newstyle-rural-building/235576.vnp',
  },
  article: 'Quyết định số 924/QĐ-TTg',
  provenance: 'secondary',
};
