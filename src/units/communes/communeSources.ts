import type { FieldSource } from '../model/unit.js';

/** What the communes rest on. */
export const communeSources: readonly FieldSource[] = [
  {
    fields: ['code', 'name', 'fullName', 'kinds', 'parents', 'successions'],
    citation: {
      source: {
        kind: 'publication',
        title: 'Bảng chuyển đổi đơn vị hành chính (19/2025/QĐ-TTg), Cục Thống kê',
      },
      provenance: 'secondary',
      note: {
        vi: 'Đã sửa năm dòng và thêm một liên kết, đối chiếu với văn bản 34 nghị quyết 1654–1687/NQ-UBTVQH15; các phường lập năm 2026 theo bản đối chiếu đến 25/9/2026.',
        en: 'Five rows corrected and one link added after the texts of the 34 resolutions 1654–1687/NQ-UBTVQH15; wards of 2026 after the comparison kept up to 2026-09-25.',
      },
    },
  },
];
