import type { BilingualText, Explanation } from '../../foundation/internal.js';
import { circular37of2025 } from '../data/instruments.js';
import type { DisbursementReporter, DisbursementReports } from './disbursementReportTypes.js';

/** Which reports are due, so far as that is known. */
export function explainReports({
  period,
  reporter,
  reports,
  warnings,
}: Omit<DisbursementReports, 'explanation'>): Explanation {
  // What was due before the circular is not known: so many at least, and none does not read as a zero.
  const [some, none] = warnings.length === 0 ? [DUE_REPORTS, NONE] : [AT_LEAST, UNKNOWN];
  return {
    say: reports.length === 0 ? none : some,
    values: { reporter: REPORTERS[reporter], ...period, count: String(reports.length) },
    sources: [{ source: circular37of2025, article: 'Điều 4', provenance: 'secondary' }],
    steps: [
      ...reports.map(({ name, dueBefore }) => ({ say: BEFORE, values: { name, dueBefore } })),
      { say: PROGRAMMES },
    ],
  };
}

const REPORTERS: Readonly<Record<DisbursementReporter, BilingualText>> = {
  'ministry-or-province': {
    vi: 'bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh',
    en: 'ministries and provinces',
  },
  'regional-treasury': { vi: 'Kho bạc Nhà nước khu vực', en: 'regional treasuries' },
};

const DUE_REPORTS: BilingualText = {
  vi: '{reporter}: từ ngày {from} đến ngày {to} có {count} báo cáo giải ngân vốn đầu tư công phải gửi.',
  en: '{reporter}: reports on the disbursement of public investment that fall due from {from} to {to}: {count}.',
};

const NONE: BilingualText = {
  vi: '{reporter}: từ ngày {from} đến ngày {to} không có báo cáo giải ngân vốn đầu tư công nào phải gửi.',
  en: '{reporter}: no reports on the disbursement of public investment fall due from {from} to {to}.',
};

const AT_LEAST: BilingualText = {
  vi: '{reporter}: từ ngày {from} đến ngày {to} có ít nhất {count} báo cáo giải ngân vốn đầu tư công phải gửi.',
  en: '{reporter}: reports on the disbursement of public investment that fall due from {from} to {to}: at least {count}.',
};

const UNKNOWN: BilingualText = {
  vi: '{reporter}: từ ngày {from} đến ngày {to}, chưa xác định được báo cáo giải ngân vốn đầu tư công phải gửi.',
  en: '{reporter}: which reports on the disbursement of public investment fall due from {from} to {to} is not established.',
};

const BEFORE: BilingualText = { vi: 'trước ngày {dueBefore}: {name}.', en: 'before {dueBefore}: {name}.' };

const PROGRAMMES: BilingualText = {
  vi: 'các chương trình mục tiêu quốc gia chỉ báo cáo theo tổng số từng nguồn vốn (trong nước, nước ngoài) của từng chương trình.',
  en: 'of the national target programmes only the total of each by source (domestic, foreign) is reported.',
};
