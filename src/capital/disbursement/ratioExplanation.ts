import type { BilingualText, Citation, Explanation } from '../../foundation/internal.js';
import type { DisbursementRatio } from './disbursementRatioTypes.js';
import type { DisbursementWarning } from './disbursementWarnings.js';
import { circular37of2025, decree254of2025, dispatch18590of2025 } from '../data/instruments.js';
import { ofSubject, subjectMember } from '../shared.js';

/** How a ratio came about. */
export function explainRatio(result: Omit<DisbursementRatio, 'explanation'>): Explanation {
  const step = ratioStep(result);
  return {
    ...step,
    say: ofSubject(result.subject, step.say),
    values: { ...subjectMember(result.subject), ...step.values },
    sources: ratioSources(result.warnings),
  };
}

/** The rule that is followed, and what warnings rest on. */
export function ratioSources(warnings: readonly DisbursementWarning[]): readonly Citation[] {
  return [...ratioRule(), ...warnings.flatMap(({ sources = [] }) => sources)];
}

/** How a ratio came about, without whose it is and the rule. */
export function ratioStep(result: Omit<DisbursementRatio, 'explanation'>): Explanation {
  const { status, ratioPercent: ratio, disbursed, plan, asOf, figureStatus, planBasis } = result;
  const values = { ratio, disbursed, plan, basis: planBasis.name };
  if (ratio.kind === 'refusal') return { say: NO_RATIO, values };
  const { vi, en } = figureStatus === 'estimate' ? ESTIMATED : DISBURSED;
  const day = asOf === undefined ? { vi: '', en: '' } : UP_TO;
  return {
    say: { vi: `${day.vi}${vi} {ratio} {basis}.`, en: `${en}${day.en}: {ratio} of the {basis}.` },
    values: asOf === undefined ? values : { ...values, asOf },
    arithmetic: '{disbursed} ÷ {plan} × 100 = {ratio}',
    ...(status === 'over-plan' ? { steps: [overPlanStep()] } : {}),
  };
}

const NO_RATIO: BilingualText = {
  vi: 'không tính được tỷ lệ giải ngân vì {basis} bằng 0.',
  en: 'there is no disbursement ratio: the {basis} is zero.',
};

const DISBURSED: BilingualText = { vi: 'giải ngân đạt', en: 'disbursed' };
const ESTIMATED: BilingualText = { vi: 'ước giải ngân đạt', en: 'estimated to be disbursed' };
const UP_TO: BilingualText = { vi: 'đến ngày {asOf}, ', en: ' by {asOf}' };

/** The rule that is followed, with the dispatch whose published rates are made by it. */
export function ratioRule(): readonly Citation[] {
  return [
    { source: circular37of2025, article: 'Điều 3', provenance: 'secondary' },
    {
      source: dispatch18590of2025,
      provenance: 'secondary',
      note: {
        vi: 'các tỷ lệ 57,9% và 59,7% trong công văn được tính theo công thức này',
        en: 'its rates of 57.9% and 59.7% are made by this formula',
      },
    },
  ];
}

/** When more than a plan may lawfully be disbursed. */
export function overPlanStep(): Explanation {
  return {
    say: {
      vi: 'Giải ngân vượt kế hoạch này. Điều đó có thể hợp lệ khi mẫu số không gồm phần bổ sung, vốn kéo dài, vốn ứng trước hoặc phần địa phương giao tăng; nhưng số thanh toán trong năm không được vượt kế hoạch vốn năm gồm cả vốn kéo dài và vốn ứng trước.',
      en: 'More than this plan was disbursed. That can be lawful where the plan leaves out supplements, carried-over or advanced capital, or what the province added; but payments in a year may not pass the year’s plan with carry-over and advances.',
    },
    sources: [{ source: decree254of2025, article: 'Điều 6', provenance: 'secondary' }],
  };
}
