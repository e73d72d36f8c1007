import { deepFreeze, type BilingualText } from '../foundation/internal.js';

/** The columns of a long table, in their order. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  'subject',
  'indicator',
  'period',
  'value',
  'unit',
  'status',
  'provenance',
  'note',
];

/** A column of a long table. */
export type TableColumn =
  | 'subject'
  | 'indicator'
  | 'period'
  | 'value'
  | 'unit'
  | 'status'
  | 'provenance'
  | 'note';

/** What stands where there is no number. */
export type TableMark = 'refused' | 'unknown' | 'unbounded' | 'not-given';

/** What the columns are called. */
export const tableColumnNames: Readonly<Record<TableColumn, BilingualText>> = /* @__PURE__ */ deepFreeze({
  subject: { vi: 'đối tượng', en: 'subject' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  period: { vi: 'kỳ', en: 'period' },
  value: { vi: 'giá trị', en: 'value' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  status: { vi: 'trạng thái', en: 'status' },
  provenance: { vi: 'độ tin cậy', en: 'provenance' },
  note: { vi: 'ghi chú', en: 'note' },
});

/** What is written where there is no number: never nothing, and never what looks like zero. */
export const tableMarkNames: Readonly<Record<TableMark, BilingualText>> = /* @__PURE__ */ deepFreeze({
  refused: { vi: 'không tính được', en: 'refused' },
  unknown: { vi: 'chưa biết', en: 'unknown' },
  unbounded: { vi: 'không giới hạn', en: 'unbounded' },
  'not-given': { vi: 'không có', en: 'not given' },
});
