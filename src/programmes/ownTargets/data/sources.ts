import type { BilingualText, Citation, Publication, Source } from '../../../foundation/internal.js';

/** An instrument as a publication quotes it. */
export function quoted(source: Source, quotedIn: Publication, article?: string): Citation {
  return { source, ...(article === undefined ? {} : { article }), quotedIn, provenance: 'secondary' };
}

/** What an instrument is believed to say, without a copy at hand. */
export function believed(source: Source): Citation {
  return { source, provenance: 'unconfirmed' };
}

/** A figure as a publication prints it. */
export function printed(source: Publication): Citation {
  return { source, provenance: 'secondary' };
}

/** What follows from a printed figure, without being printed itself. */
export function implied(source: Publication, note: BilingualText): Citation {
  return { source, provenance: 'unconfirmed', note };
}

function page(title: string, publisher?: string, url?: string, publishedOn?: string): Publication {
  return {
    kind: 'publication',
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The publications through which targets are known. */
export const pages = {
  asem263: (): Publication =>
    page(
      'Targets of new rural development by region, Decision 263/QĐ-TTg',
      'ASEM Connect Vietnam',
      'https://asemconnectvietnam.gov.vn/default.aspx?ZID1=14&ID1=2&ID8=131802',
    ),
  quangNgai263: (): Publication =>
    page(
      'Phê duyệt Chương trình MTQG xây dựng nông thôn mới giai đoạn 2021-2025',
      'nongthonmoi.quangngai.gov.vn',
      'https://nongthonmoi.quangngai.gov.vn/i103-phe-duyet-chuong-trinh-mtqg-xay-dung-nong-thon-moi-giai-doan-20212025.aspx',
      '2022-03-01',
    ),
  income2020: (): Publication =>
    page(
      'Great achievements in new rural development',
      'VCCI News',
      'https://vccinews.com/news/44878/great-achievements-in-new-rural-development.html',
    ),
  plo1600: (): Publication =>
    page(
      'Đừng vì thành tích, huy động quá sức dân',
      'Pháp luật TP.HCM',
      'http://plo.vn/thoi-su/dung-vi-thanh-tich-huy-dong-qua-suc-dan-655823.html',
    ),
  vov1722: (): Publication =>
    page(
      'Giảm tỷ lệ hộ nghèo 1% - 1,5%/năm',
      'VOV5',
      'https://m.vovworld.vn/vi-VN/van-hoa/giam-ty-le-ho-ngheo-1-15nam-466933.vov',
    ),
  langSon1722: (): Publication =>
    page(
      'Thủ tướng phê duyệt chương trình giảm nghèo bền vững 2016-2020',
      'Báo Lạng Sơn',
      'https://baolangson.vn/xa-hoi/49541-thu-tuong-phe-duyet-chuong-trinh-giam-ngheo-ben-vung-2016-2020.html',
    ),
  cand90: (): Publication =>
    page(
      'Dành tối thiểu 75 nghìn tỷ đồng làm nguồn vốn giảm nghèo',
      'Công an nhân dân',
      'https://amp.cand.com.vn/thoi-su/danh-toi-thieu-75-nghin-ty-dong-lam-nguon-von-giam-ngheo-i642089/',
    ),
  vnews90: (): Publication =>
    page(
      '75.000 tỷ đồng cho Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 – 2025',
      'Truyền hình Thông tấn',
      'https://vnews.gov.vn/video/75000-ty-dong-cho-chuong-trinh-muc-tieu-quoc-gia-giam-ngheo-ben-vung-giai-doan-2021-2025-26632.htm',
      '2022-01-21',
    ),
  tayNinh2023: (): Publication =>
    page(
      'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025: Nhiều kết quả tích cực sau nửa chặng đường',
      'tayninh.dcs.vn (TTXVN)',
      'https://tayninh.dcs.vn/vi/news/thoi-su/ch-ng-tr-nh-m-c-ti-u-qu-c-gia-gi-m-ngh-o-b-n-v-ng-giai-o-n-2021-2025-nhi-u-k-t-qu-t-ch-c-c-sau-n-a-ch-ng--ng-4532.html',
      '2023-08-11',
    ),
  emulation2025: (): Publication =>
    page(
      'Kết quả nổi bật của Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”',
      'Báo Tin tức',
      'https://baotintuc.vn/ket-qua-noi-bat-cua-phong-trao-thi-dua-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau-n20251227230655614.htm',
      '2025-12-27',
    ),
  steeringReport2025: (): Publication =>
    page(
      'Báo cáo tổng kết của Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia (bản sao)',
      'dunghoi1803/iPoor',
      'https://github.com/dunghoi1803/iPoor',
      '2025-06-22',
    ),
  luatVietnam1719: (): Publication =>
    page(
      'Quyết định 1719/QĐ-TTg',
      'LuatVietnam',
      'https://luatvietnam.vn/chinh-sach/quyet-dinh-1719-qd-ttg-211004-d1.html?layout=amp',
    ),
  programme1719: (): Publication =>
    page(
      'Programme aims to spur socio-economic development in ethnic minority areas',
      'humannationalityvn.blogspot.com',
      'http://humannationalityvn.blogspot.com/2021/10/programme-aims-to-spur-socio-economic.html',
    ),
  project8: (): Publication =>
    page(
      '8/9 chỉ tiêu cốt lõi của Dự án 8 đạt và vượt kế hoạch giai đoạn',
      'dulichgiaitri.vn',
      'https://www.dulichgiaitri.vn/print-215179.html',
    ),
  giaLai417: (): Publication =>
    page(
      'Tổng ngân sách nhà nước bố trí cho Chương trình MTQG giai đoạn 2026-2030 khoảng 423.000 tỷ đồng',
      'Báo Gia Lai',
      'https://baogialai.com.vn/tong-ngan-sach-nha-nuoc-bo-tri-cho-chuong-trinh-mtqg-giai-doan-2026-2030-khoang-423000-ty-dong-post579288.html',
      '2026-02-10',
    ),
  vietnamnet257: (): Publication =>
    page(
      'Bố trí 423.000 tỷ đồng cho chương trình mục tiêu quốc gia giai đoạn 2026-2030',
      'VietNamNet',
      'https://vietnamnet.vn/bo-tri-423-000-ty-dong-cho-chuong-trinh-muc-tieu-quoc-gia-giai-doan-2026-2030-2471465.html',
    ),
  nhanDan257: (): Publication =>
    page(
      'Parlamento de Vietnam aprueba resolución sobre programa nacional para reducción de pobreza',
      'Nhân Dân',
      'https://es.nhandan.vn/parlamento-de-vietnam-aprueba-resolucion-sobre-programa-nacional-para-reduccion-de-pobreza-post84807.html',
    ),
  plan2026: (): Publication =>
    page(
      '15 chỉ tiêu phát triển kinh tế - xã hội 2026 được Quốc hội thông qua tại Nghị quyết 244',
      'Thư Viện Pháp Luật',
      'https://github.com/tnt305/tai_lieu_noi_bo/blob/56eff108e1bc20bfb6b7a8ae794c034c18cf6d94/src/etl/dataset/a43e245ce9ff8446.md',
    ),
  submission2025: (): Publication =>
    page(
      'Đến năm 2030, phấn đấu 100% xã nghèo trên cả nước thoát khỏi tình trạng nghèo',
      'VietnamPlus',
      'https://www.vietnamplus.vn/den-nam-2030-phan-dau-100-xa-ngheo-tren-ca-nuoc-thoat-khoi-tinh-trang-ngheo-post1080805.vnp',
      '2025-12-03',
    ),
  laiChau2024: (): Publication =>
    page(
      'Khai thác nguồn lực từ “tư duy”, phát huy vai trò của cả hệ thống chính trị trong xây dựng nông thôn mới',
      'laichau.gov.vn',
      undefined,
      '2024-04-05',
    ),
  bacGiang2023: (): Publication =>
    page('Trao đổi kinh nghiệm trong tổ chức, triển khai thực hiện Chương trình MTQG giai đoạn 2022-2025'),
  haGiang2019: (): Publication =>
    page(
      'Kinh nghiệm tổ chức chỉ đạo triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới của tỉnh Hà Giang',
      undefined,
      undefined,
      '2019-08-09',
    ),
  konTum2022: (): Publication =>
    page(
      'Năm 2022 tỉnh Kon Tum có hơn 10 nghìn hộ thoát nghèo, cận nghèo',
      'Thời Đại',
      'https://thoidai.com.vn/nam-2022-tinh-kon-tum-co-hon-10-nghin-ho-thoat-ngheo-can-ngheo-179798.html',
    ),
  laoCai2020: (): Publication =>
    page(
      'Nơi có 3 huyện nghèo nhất cả nước, Lào Cai làm gì để giảm nghèo đa chiều',
      'Dân Việt',
      'https://danviet.vn/noi-co-3-huyen-ngheo-nhat-ca-nuoc-lao-cai-lam-gi-de-giam-ngheo-da-chieu-20200806172541169.htm',
      '2020-08-06',
    ),
  quangNgai2020: (): Publication =>
    page(
      'Đến cuối năm 2020, Quảng Ngãi ước giảm tỷ lệ hộ nghèo xuống còn 6,07%',
      'Infonet',
      'https://m.infonet.vietnamnet.vn/chuyen-de/giam-nghep-ben-vung/den-cuoi-nam-2020-quang-ngai-uoc-giam-ty-le-ho-ngheo-xuong-con-6-07-271185.html',
    ),
} as const;
