import {
  deepFreeze,
  lazy,
  type BilingualText,
  type InstrumentKind,
  type LegalInstrument,
} from '../foundation/internal.js';

const NATIONAL_ASSEMBLY: BilingualText = { vi: 'Quốc hội', en: 'National Assembly' };
const GOVERNMENT: BilingualText = { vi: 'Chính phủ', en: 'Government' };
const MINISTRY_OF_FINANCE: BilingualText = { vi: 'Bộ Tài chính', en: 'Ministry of Finance' };
const PRIME_MINISTER: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };
const AGRICULTURE_AND_ENVIRONMENT: BilingualText = {
  vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
  en: 'Minister of Agriculture and Environment',
};

function instrument(
  kind: InstrumentKind,
  issuer: BilingualText,
  number: string,
  signedOn: string,
  title: BilingualText,
  url?: string,
  effectiveFrom: string | null = null,
): LegalInstrument {
  return {
    kind: 'instrument',
    number,
    instrument: kind,
    issuer,
    signedOn,
    effectiveFrom,
    effectiveTo: null,
    title,
    ...(url === undefined ? {} : { url }),
  };
}

/** The official codification, in which the three resolutions of 2020 and 2021 were read. */
const CODIFICATION = 'https://github.com/saladnga/ISODS-PhapDien-Crawler-Semantic-Search';
const CODIFIED_55 =
  'https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/tai-chinh/ngan-sach-nha-nuoc.md';
const CIRCULAR_112 =
  'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/514184bd8913458c.md';

/** A decision of the Prime Minister of 2022 that approves a thematic programme of new rural development. */
function thematicDecision(number: string, signedOn: string, title: BilingualText): LegalInstrument {
  return instrument('decision', PRIME_MINISTER, number, signedOn, title, CODIFIED_55);
}

/** The name of an instrument of the programmes: its kind, number and year. */
export type ProgrammeInstrumentName =
  | 'resolution120of2020'
  | 'resolution24of2021'
  | 'resolution25of2021'
  | 'decision1719of2021'
  | 'decision920of2025'
  | 'decision263of2022'
  | 'resolution424of2025'
  | 'decision417of2026'
  | 'circular112of2025'
  | 'decision1600of2016'
  | 'decision1722of2016'
  | 'plan2496of2022'
  | 'resolution244of2025'
  | 'decision18of2023'
  | 'decree38of2023'
  | 'circular75of2024'
  | 'decision919of2022'
  | 'decision922of2022'
  | 'decision923of2022'
  | 'decision924of2022'
  | 'decision925of2022'
  | 'decision926of2022';

/**
 * The instruments that approve the programmes and set their contents, by number and year: the same frozen table each time.
 *
 * @example
 * ```ts
 * import { programmeInstruments } from 'mtqg/programmes';
 *
 * programmeInstruments().decision1719of2021.signedOn; // => '2021-10-14'
 * ```
 */
export const programmeInstruments: () => Readonly<Record<ProgrammeInstrumentName, LegalInstrument>> =
  /* @__PURE__ */ lazy(() =>
    deepFreeze({
      resolution120of2020: instrument(
        'resolution',
        NATIONAL_ASSEMBLY,
        '120/2020/QH14',
        '2020-06-19',
        {
          vi: 'Phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030',
          en: 'Investment policy of the National Target Programme on the socio-economic development of ethnic-minority and mountainous areas, 2021-2030',
        },
        CODIFICATION,
        '2020-08-03',
      ),
      resolution24of2021: instrument(
        'resolution',
        NATIONAL_ASSEMBLY,
        '24/2021/QH15',
        '2021-07-28',
        {
          vi: 'Phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025',
          en: 'Investment policy of the National Target Programme on sustainable poverty reduction, 2021-2025',
        },
        CODIFICATION,
        '2021-07-28',
      ),
      resolution25of2021: instrument(
        'resolution',
        NATIONAL_ASSEMBLY,
        '25/2021/QH15',
        '2021-07-28',
        {
          vi: 'Phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025',
          en: 'Investment policy of the National Target Programme on new rural development, 2021-2025',
        },
        CODIFICATION,
        '2021-09-11',
      ),
      decision1719of2021: instrument(
        'decision',
        PRIME_MINISTER,
        '1719/QĐ-TTg',
        '2021-10-14',
        {
          vi: 'Phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030, giai đoạn I: 2021-2025',
          en: 'Approves the National Target Programme on the socio-economic development of ethnic-minority and mountainous areas, 2021-2030, phase I: 2021-2025',
        },
        'https://luatvietnam.vn/chinh-sach/quyet-dinh-1719-qd-ttg-211004-d1.html?layout=amp',
      ),
      decision920of2025: instrument(
        'decision',
        PRIME_MINISTER,
        '920/QĐ-TTg',
        '2025-05-14',
        {
          vi: 'Điều chỉnh một số nội dung của Chương trình theo Quyết định số 1719/QĐ-TTg',
          en: 'Adjusts contents of the programme of Decision 1719/QĐ-TTg',
        },
        CIRCULAR_112,
      ),
      decision263of2022: instrument(
        'decision',
        PRIME_MINISTER,
        '263/QĐ-TTg',
        '2022-02-22',
        {
          vi: 'Phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025',
          en: 'Approves the National Target Programme on new rural development, 2021-2025',
        },
        'https://english.luatvietnam.vn/chinh-sach/decision-263-qd-ttg-2022-approve-national-target-program-on-building-new-rural-areas-for-2021-2025-217541-d1.html',
      ),
      resolution424of2025: instrument(
        'resolution',
        { vi: 'Chính phủ', en: 'Government' },
        '424/NQ-CP',
        '2025-12-30',
        {
          vi: 'Kế hoạch thực hiện Nghị quyết số 257/2025/QH15',
          en: 'Plan to carry out Resolution 257/2025/QH15',
        },
        'https://nhansu.vn/van-ban-phap-luat/Nghi-quyet-424-NQ-CP-2025-Ke-hoach-thuc-hien-Nghi-quyet-257-2025-QH15-687447.html',
      ),
      decision417of2026: instrument(
        'decision',
        AGRICULTURE_AND_ENVIRONMENT,
        '417/QĐ-BNNMT',
        '2026-01-31',
        {
          vi: 'Phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035, giai đoạn I: 2026-2030',
          en: 'Approves the National Target Programme on new rural development, sustainable poverty reduction and the socio-economic development of ethnic-minority and mountainous areas, 2026-2035, phase I: 2026-2030',
        },
        'https://nhansu.vn/van-ban-phap-luat/Quyet-dinh-417-QD-BNNMT-2026-Chuong-trinh-muc-tieu-quoc-gia-xay-dung-nong-thon-moi-693880.html',
      ),
      circular112of2025: instrument(
        'circular',
        MINISTRY_OF_FINANCE,
        '112/2025/TT-BTC',
        '2025-11-28',
        {
          vi: 'Sửa đổi, bổ sung Thông tư số 55/2023/TT-BTC',
          en: 'Amends Circular 55/2023/TT-BTC',
        },
        CIRCULAR_112,
      ),
      decision1600of2016: instrument(
        'decision',
        PRIME_MINISTER,
        '1600/QĐ-TTg',
        '2016-08-16',
        {
          vi: 'Phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2016-2020',
          en: 'Approves the National Target Programme on new rural development, 2016-2020',
        },
        'https://ls1.hethongphapluat.com/quyet-dinh-816-qd-ubnd-nam-2017-ve-bo-tieu-chi-xa-nong-thon-moi-tinh-hoa-binh-giai-doan-2016-2020.html',
      ),
      decision1722of2016: instrument(
        'decision',
        PRIME_MINISTER,
        '1722/QĐ-TTg',
        '2016-09-02',
        {
          vi: 'Phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016-2020',
          en: 'Approves the National Target Programme on sustainable poverty reduction, 2016-2020',
        },
        'https://baolangson.vn/xa-hoi/49541-thu-tuong-phe-duyet-chuong-trinh-giam-ngheo-ben-vung-2016-2020.html',
      ),
      plan2496of2022: instrument(
        'plan',
        { vi: 'Ủy ban nhân dân tỉnh Lai Châu', en: 'People’s Committee of Lai Châu' },
        '2496/KH-UBND',
        '2022-07-15',
        {
          vi: 'Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025 trên địa bàn tỉnh',
          en: 'Plan for the National Target Programme on new rural development in the province, 2021-2025',
        },
      ),
      resolution244of2025: instrument(
        'resolution',
        NATIONAL_ASSEMBLY,
        '244/2025/QH15',
        '2025-11-13',
        {
          vi: 'Kế hoạch phát triển kinh tế - xã hội năm 2026',
          en: 'Socio-economic development plan for 2026',
        },
        'https://github.com/tnt305/tai_lieu_noi_bo/blob/56eff108e1bc20bfb6b7a8ae794c034c18cf6d94/src/etl/dataset/a43e245ce9ff8446.md',
      ),
      decision18of2023: instrument(
        'decision',
        PRIME_MINISTER,
        '18/2023/QĐ-TTg',
        '2023-07-01',
        {
          vi: 'Sửa đổi, bổ sung Quyết định số 39/2021/QĐ-TTg',
          en: 'Amends Decision 39/2021/QĐ-TTg',
        },
        CIRCULAR_112,
      ),
      decree38of2023: instrument(
        'decree',
        GOVERNMENT,
        '38/2023/NĐ-CP',
        '2023-06-24',
        {
          vi: 'Sửa đổi, bổ sung một số điều của Nghị định số 27/2022/NĐ-CP',
          en: 'Amends Decree 27/2022/NĐ-CP',
        },
        CIRCULAR_112,
      ),
      circular75of2024: instrument(
        'circular',
        MINISTRY_OF_FINANCE,
        '75/2024/TT-BTC',
        '2024-10-31',
        {
          vi: 'Sửa đổi, bổ sung Thông tư số 55/2023/TT-BTC',
          en: 'Amends Circular 55/2023/TT-BTC',
        },
        CIRCULAR_112,
      ),
      decision919of2022: thematicDecision('919/QĐ-TTg', '2022-08-01', {
        vi: 'Phê duyệt Chương trình mỗi xã một sản phẩm',
        en: 'Approves the One Commune One Product programme',
      }),
      decision922of2022: thematicDecision('922/QĐ-TTg', '2022-08-02', {
        vi: 'Phê duyệt Chương trình phát triển du lịch nông thôn',
        en: 'Approves the programme on rural tourism',
      }),
      decision923of2022: thematicDecision('923/QĐ-TTg', '2022-08-02', {
        vi: 'Phê duyệt Chương trình khoa học và công nghệ phục vụ xây dựng nông thôn mới',
        en: 'Approves the programme on science and technology for new rural development',
      }),
      decision924of2022: thematicDecision('924/QĐ-TTg', '2022-08-02', {
        vi: 'Phê duyệt Chương trình chuyển đổi số, hướng tới nông thôn mới thông minh',
        en: 'Approves the programme on digital transformation for smart new rural areas',
      }),
      decision925of2022: thematicDecision('925/QĐ-TTg', '2022-08-02', {
        vi: 'Phê duyệt Chương trình bảo vệ môi trường, an toàn thực phẩm và cấp nước sạch nông thôn',
        en: 'Approves the programme on environment, food safety and rural clean water',
      }),
      decision926of2022: thematicDecision('926/QĐ-TTg', '2022-08-02', {
        vi: 'Phê duyệt Chương trình nâng cao chất lượng tiêu chí an ninh, trật tự',
        en: 'Approves the programme on the security and order criterion',
      }),
    }),
  );
