import type { FieldSource } from '../model/unit.js';

/** What the history of units rests on. */
export const historySources: readonly FieldSource[] = [
  {
    fields: ['code', 'name', 'fullName', 'names', 'kinds', 'parents', 'validity'],
    citation: {
      source: {
        kind: 'publication',
        title: 'Danh mục hành chính của 213 ngày (31/8/2004–01/3/2025), Tổng cục Thống kê, theo dvhcvn/data',
        url: 'https://github.com/dvhcvn/data',
      },
      provenance: 'secondary',
      note: {
        vi: 'Ngày hiệu lực lấy theo nghị quyết khi biết, nếu không là ngày của bản danh mục đầu tiên ghi thay đổi (isListDay). Số văn bản theo nguồn, chưa đọc văn bản gốc. Lỗi của danh mục không được đưa vào.',
        en: 'Days in force where known, else the day of the first list that shows the change (isListDay). Numbers of acts as the source has them; their texts were not read. What the lists have wrong is left out.',
      },
    },
  },
  {
    fields: ['successions'],
    citation: {
      source: {
        kind: 'publication',
        title: 'Văn bản, báo chí, Wikipedia và bảng đối chiếu tranngocminhhieu/vietnamadminunits',
        url: 'https://github.com/tranngocminhhieu/vietnamadminunits',
      },
      provenance: 'unconfirmed',
      note: {
        vi: 'Mỗi liên kết ghi căn cứ (sureness) và nguồn (foundIn). Bảng đối chiếu chỉ nêu một đơn vị kế tiếp và không cho biết toàn bộ hay một phần (unknown).',
        en: 'Each link says what it rests on (sureness) and where that stands (foundIn). The compiled list names one successor alone and does not say how much went there (unknown).',
      },
    },
  },
];
