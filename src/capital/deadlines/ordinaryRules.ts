import { lazy, type Citation, type Source } from '../../foundation/internal.js';
import { circular26of2026, law39of2019, law58of2024 } from '../data/deadlineInstruments.js';
import type { DeadlineRule } from './deadlineRule.js';

/** What the rules of 39/2019/QH14 share. */
export const ofLaw39 = /* @__PURE__ */ lazy(
  () =>
    ({
      capitalTypes: ['investment'],
      law: 'law39of2019',
      fundYears: { from: 2020, to: 2024 },
      sources: [bySecondary(law39of2019, 'Điều 68')],
    }) as const satisfies Partial<DeadlineRule>,
);

/** What the rules of 58/2024/QH15 share. */
export const ofLaw58 = /* @__PURE__ */ lazy(
  () =>
    ({
      capitalTypes: ['investment'],
      law: 'law58of2024',
      fundYears: { from: 2025, to: null },
      sources: [bySecondary(law58of2024, 'Điều 72')],
    }) as const satisfies Partial<DeadlineRule>,
);

/** The rules on the last day of all capital of a type and a year. */
export const ordinaryRules: () => readonly DeadlineRule[] = /* @__PURE__ */ lazy(() => [
  { ...ofLaw39(), id: 'law39-ordinary', kind: 'ordinary', lastDay: '01-31' },
  { ...ofLaw58(), id: 'law58-ordinary', kind: 'ordinary', lastDay: '01-31' },
  {
    id: 'recurrent-ordinary',
    kind: 'ordinary',
    capitalTypes: ['recurrent'],
    fundYears: { from: 2026, to: null },
    lastDay: '01-31',
    sources: [bySecondary(circular26of2026, 'Điều 19')],
    note: {
      vi: 'Phần chưa sử dụng bị hủy nếu không được chuyển nguồn; đối chiếu trước ngày 10/02, thu hồi tạm ứng trước ngày 15/02, Kho bạc báo cáo ngày 20/02. Thời hạn của phần được chuyển nguồn chưa xác định.',
      en: 'What is unused is cancelled unless carried over; accounts are reconciled by 10 February, advances returned before 15 February, the treasury reports on 20 February. The last day of what is carried over is not established.',
    },
  },
]);

/** A citation of what was not read in the gazette. */
export function bySecondary(source: Source, article?: string): Citation {
  return { source, ...(article === undefined ? {} : { article }), provenance: 'secondary' };
}
