import type { FieldSource } from '../model/unit.js';

/** What the regions rest on. */
export function regionSources(): readonly FieldSource[] {
  return [
    {
      system: 'region2008',
      fields: ['code', 'name', 'fullName', 'kinds', 'validity', 'parents'],
      citation: {
        source: {
          kind: 'publication',
          title: '6 quy hoạch vùng đã được Thủ tướng phê duyệt, Báo Bạc Liêu, 08/5/2024',
          url: 'http://baobaclieu.vn/chu-truong-moi-chinh-sach-moi/6-quy-hoach-vung-da-duoc-thu-tuong-phe-duyet-94613.html',
        },
        provenance: 'secondary',
        note: {
          vi: 'Danh sách tỉnh theo quy hoạch năm 2024; lấy từ ngày có 63 tỉnh, thành phố (01/8/2008). Mã do thư viện đặt.',
          en: 'The provinces as in the plans of 2024, taken from the day on which there were 63 (2008-08-01). The codes are the library’s.',
        },
      },
    },
    {
      system: 'region2025',
      fields: ['code', 'name', 'fullName', 'kinds', 'validity', 'parents'],
      citation: {
        source: {
          kind: 'publication',
          title: 'Nghị quyết 306/NQ-CP (tháng 10/2025) và 252/2025/QH15, theo nguồn thứ cấp',
        },
        provenance: 'secondary',
        note: {
          vi: 'Nghị quyết ban hành tháng 10/2025; lấy từ ngày đầu của 34 tỉnh, thành phố. Mã do thư viện đặt.',
          en: 'The resolution is of October 2025; taken from the first day of the 34 provinces. The codes are the library’s.',
        },
      },
    },
    {
      fields: ['aliases'],
      citation: {
        source: {
          kind: 'publication',
          title: 'Nhãn dòng trong các bảng số liệu của cơ quan thống kê (song ngữ)',
        },
        provenance: 'secondary',
      },
    },
  ];
}
