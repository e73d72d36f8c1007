import {
  dayInWords,
  deepFreeze,
  fillTemplate,
  yearOf,
  type BilingualText,
  type Citation,
  type IsoDate,
  type Warning,
} from '../../foundation/internal.js';
import { ordinaryDeadline } from '../deadlines/ordinaryDeadline.js';
import type { PlanBasis } from '../plans/planBasis.js';
import type { PlanKind } from '../data/planTerms.js';

/** Something that a reader of a disbursement ratio must know: a day that does not go with the years of the plan. */
export type DisbursementWarningCode = 'as-of-before-plan' | 'as-of-after-plan' | 'deadline-before-plan';

/** What is said of each warning; the gaps are filled with the days and the year. */
export const disbursementWarningTexts: Readonly<Record<DisbursementWarningCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'as-of-before-plan': {
      vi: 'Số giải ngân tính đến ngày {date}, trước năm đầu của kế hoạch vốn ({year}); đề nghị kiểm tra lại.',
      en: 'The disbursed amount is counted up to {date}, before the first year of the plan ({year}); check both.',
    },
    'as-of-after-plan': {
      vi: 'Số giải ngân tính đến ngày {date}, sau ngày {end} là thời hạn giải ngân của kế hoạch vốn có năm cuối là {year}; sau ngày này chỉ vốn được phép kéo dài mới được giải ngân.',
      en: 'The disbursed amount is counted up to {date}, after {end}, the last day for a plan whose last year is {year}; after it only capital that was carried over is disbursed.',
    },
    'deadline-before-plan': {
      vi: 'Thời hạn {date} trước năm đầu của kế hoạch vốn ({year}); đề nghị kiểm tra lại.',
      en: 'The deadline {date} is before the first year of the plan ({year}); check both.',
    },
  });

/** A warning, and what it rests on. */
export interface DisbursementWarning extends Warning<DisbursementWarningCode> {
  /** What it rests on, if on texts. */
  readonly sources?: readonly Citation[];
}

/** The warnings of days that do not go with the years of a plan. */
export function dayWarnings(
  { planKind, years, carriedOver, capitalType }: PlanBasis,
  { asOf, deadline }: { readonly asOf?: IsoDate; readonly deadline?: IsoDate },
): readonly DisbursementWarning[] {
  if (years === undefined) return [];
  // Where the type is not stated, it is taken for investment, whose law is known for most years.
  const end = ordinaryDeadline(capitalType === 'recurrent' ? 'recurrent' : 'investment', years.to);
  const mayBeLonger = carriedOver === 'included' || LONGER.includes(planKind);
  // Advanced capital is disbursed before its year.
  const isEarly = (date: IsoDate | undefined): date is IsoDate =>
    date !== undefined && planKind !== 'advance' && yearOf(date) < years.from;
  return [
    ...(isEarly(asOf) ? [warning('as-of-before-plan', asOf, years.from)] : []),
    ...(asOf !== undefined && end !== undefined && asOf > end.deadline && !mayBeLonger
      ? [
          {
            ...warning('as-of-after-plan', asOf, years.to, end.deadline),
            sources: end.sources,
          },
        ]
      : []),
    ...(isEarly(deadline) ? [warning('deadline-before-plan', deadline, years.from)] : []),
  ];
}

/** The kinds of plan whose money may be disbursed after the January that follows their year. */
const LONGER: readonly PlanKind[] = ['carried-over', 'supplement', 'advance'];

function warning(
  code: DisbursementWarningCode,
  date: IsoDate,
  year: number,
  end: IsoDate = date,
): Warning<DisbursementWarningCode> {
  const text = (locale: 'vi' | 'en'): string =>
    fillTemplate(disbursementWarningTexts[code][locale], {
      date: dayInWords(date)[locale],
      end: dayInWords(end)[locale],
      year: String(year),
    });
  return { code, text: { vi: text('vi'), en: text('en') } };
}
