import type { FieldSource } from '../model/unit.js';

/** What the communes and districts of before rest on. */
export const formerCommuneSources: readonly FieldSource[] = [
  {
    fields: ['code', 'name', 'fullName', 'aliases', 'kinds', 'parents', 'validity'],
    citation: {
      source: {
        kind: 'publication',
        title: 'Danh mục hành chính (124/2004/QĐ-TTg) và bảng chuyển đổi, Cục Thống kê',
      },
      provenance: 'secondary',
      note: {
        vi: 'Danh mục của ngày 30/6/2025; ngày bắt đầu là ngày của bảng mã. Loại của vài đơn vị (như Tiên Sơn, Hòa Tân Đông) khác nhau giữa các nguồn.',
        en: 'The list of 30 June 2025; the first day is that of the code table. The kinds of some units (as Tiên Sơn, Hòa Tân Đông) differ between sources.',
      },
    },
  },
];
