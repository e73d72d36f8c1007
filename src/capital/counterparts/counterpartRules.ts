import { deepFreeze, lazy, quantity, type Citation } from '../../foundation/internal.js';
import {
  codified,
  counterpartPage2017,
  decision02of2022,
  decision07of2022,
  decision16of2026,
  decision39of2021,
} from '../data/allocationDecisions.js';
import { decree358of2025 } from '../data/instruments.js';
import type {
  CounterpartBand,
  CounterpartDemand,
  CounterpartRule,
  CounterpartRuleId,
} from './counterpartRule.js';

const ALL_LOCAL: CounterpartDemand = { kind: 'all-local' };
const NO_MINIMUM: CounterpartDemand = { kind: 'no-minimum' };

function least(value: string, unit: 'percent' | 'times'): CounterpartDemand {
  return { kind: 'minimum', ofCentral: quantity(value, unit) };
}

function from(percent: string, demand: CounterpartDemand): CounterpartBand {
  return { supportFrom: quantity(percent, 'percent'), demand };
}

/**
 * The rules on the counterpart of local budgets [vốn đối ứng của ngân sách địa phương], by programme and years; the ratios of
 * 2026-2035 are not established. The same frozen table each time.
 *
 * Sources: 12/2017/QĐ-TTg (after a secondary source), 07/2022/QĐ-TTg (Điều 8), 02/2022/QĐ-TTg (Điều 13), 39/2021/QĐ-TTg (Điều 6),
 * these three as the official codification of February 2025 has them.
 *
 * @example
 * ```ts
 * import { counterpartRules } from 'mtqg/capital/counterparts';
 *
 * counterpartRules()['poverty-2021-2025'].bands?.map(({ supportFrom }) => supportFrom.value); // => ['70', '50', '0']
 * ```
 */
export const counterpartRules: () => Readonly<Record<CounterpartRuleId, CounterpartRule>> =
  /* @__PURE__ */ lazy(() =>
    deepFreeze({
      'new-rural-2016-2020': newRural2016(),
      'new-rural-2021-2025': newRural2021(),
      'poverty-2021-2025': poverty2021(),
      'ethnic-minority-2021-2025': ethnicMinority2021(),
      'merged-2026-2035': merged2026(),
    }),
  );

function newRural2016(): CounterpartRule {
  const oneAndAHalf = least('1.5', 'times');
  return {
    id: 'new-rural-2016-2020',
    name: {
      vi: 'quy định về vốn đối ứng của Chương trình xây dựng nông thôn mới giai đoạn 2016-2020',
      en: 'counterpart rule of new rural development, 2016-2020',
    },
    bands: [from('70', NO_MINIMUM), from('50', least('1', 'times')), from('0', oneAndAHalf)],
    selfBalancing: ALL_LOCAL,
    exceptions: [{ provinces: ['Quảng Ngãi'], demand: oneAndAHalf }],
    sources: [{ source: counterpartPage2017, provenance: 'secondary' }],
  };
}

function newRural2021(): CounterpartRule {
  const oneAndAHalf = least('1.5', 'times');
  return {
    id: 'new-rural-2021-2025',
    name: {
      vi: 'quy định về vốn đối ứng của Chương trình xây dựng nông thôn mới giai đoạn 2021-2025',
      en: 'counterpart rule of new rural development, 2021-2025',
    },
    bands: [from('80', least('5', 'percent')), from('60', least('1', 'times')), from('0', oneAndAHalf)],
    selfBalancing: ALL_LOCAL,
    exceptions: [{ provinces: ['Quảng Ngãi', 'Quảng Nam'], demand: oneAndAHalf }],
    sources: codifiedAt(decision07of2022, 'Điều 8'),
    note: {
      vi: 'Tỷ lệ bổ sung cân đối tính theo dự toán ngân sách năm 2022 (vốn các năm 2022-2025), năm 2014 (vốn năm 2021 chuyển sang năm 2022).',
      en: 'The share of balance supplement is that of the budget estimate of 2022 (capital of 2022-2025), of 2014 (capital of 2021 carried into 2022).',
    },
  };
}

function poverty2021(): CounterpartRule {
  const most = least('15', 'percent');
  return {
    id: 'poverty-2021-2025',
    name: {
      vi: 'quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025',
      en: 'counterpart rule of sustainable poverty reduction, 2021-2025',
    },
    bands: [from('70', least('3', 'percent')), from('50', least('10', 'percent')), from('0', most)],
    exceptions: [{ provinces: ['Quảng Ngãi', 'Quảng Nam'], demand: most }],
    sources: codifiedAt(decision02of2022, 'khoản 2 Điều 13'),
  };
}

function ethnicMinority2021(): CounterpartRule {
  const most = least('15', 'percent');
  return {
    id: 'ethnic-minority-2021-2025',
    name: {
      vi: 'quy định về vốn đối ứng của Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025',
      en: 'counterpart rule of the programme on ethnic-minority and mountainous areas, 2021-2025',
    },
    bands: [from('70', least('5', 'percent')), from('50', least('10', 'percent')), from('0', most)],
    selfBalancing: ALL_LOCAL,
    exceptions: [{ provinces: ['Quảng Nam', 'Quảng Ngãi', 'Khánh Hòa'], demand: most }],
    sources: codifiedAt(decision39of2021, 'khoản 1, khoản 2 Điều 6'),
    note: {
      vi: 'Tỷ lệ hỗ trợ tính theo dự toán ngân sách năm 2022; khi phân bổ kế hoạch năm sau, ngân sách trung ương trừ tương ứng số vốn đối ứng còn thiếu.',
      en: 'The share of support is that of the budget estimate of 2022; what is missing of the counterpart is taken off the central capital of the next year.',
    },
  };
}

function merged2026(): CounterpartRule {
  return {
    id: 'merged-2026-2035',
    name: {
      vi: 'quy định về vốn đối ứng của Chương trình mục tiêu quốc gia giai đoạn 2026-2035',
      en: 'counterpart rule of the merged programme, 2026-2035',
    },
    sources: [
      { source: decision16of2026, provenance: 'unknown' },
      { source: decree358of2025, provenance: 'secondary' },
    ],
    note: {
      vi: 'Địa phương được hỗ trợ phải bố trí ngân sách 5 năm và hằng năm không thấp hơn mức đối ứng; tỷ lệ chưa xác định.',
      en: 'A supported province plans local funds, for five years and each year, not below the counterpart; the ratio is not established.',
    },
  };
}

function codifiedAt(...[source, article]: Parameters<typeof codified>): readonly Citation[] {
  return [codified(source, article)];
}
