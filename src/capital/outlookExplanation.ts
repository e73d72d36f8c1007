import { dong, inDong, type BilingualText, type Explanation } from '../foundation/internal.js';
import { assumptionSteps } from './assumptions.js';
import type { DisbursementOutlook, DisbursementOutlookInput, OutlookState } from './outlook.js';

const VERDICTS: Readonly<Record<OutlookState, BilingualText>> = {
  'plan-met': {
    vi: 'Đến {asOf} đã giải ngân hết kế hoạch ({basis}).',
    en: 'By {asOf} the plan has been disbursed in full ({basis}).',
  },
  'deadline-passed': {
    vi: 'Đã hết hạn giải ngân ({deadline}) mà còn {remaining} chưa giải ngân ({basis}).',
    en: 'The deadline ({deadline}) has passed with {remaining} undisbursed ({basis}).',
  },
  'not-started': {
    vi: 'Chưa đến ngày bắt đầu ({from}) nên chưa có tốc độ giải ngân để dự báo ({basis}).',
    en: 'The first day ({from}) has not come, so there is no pace to forecast from ({basis}).',
  },
  'on-pace': {
    vi: 'Với tốc độ đến nay, kế hoạch sẽ giải ngân hết trong hạn {deadline}: dự báo {forecastPercent} ({basis}).',
    en: 'At the pace so far, the plan will be disbursed by {deadline}: forecast {forecastPercent} ({basis}).',
  },
  behind: {
    vi: 'Với tốc độ đến nay, đến {deadline} chỉ giải ngân được {forecastPercent}, còn thiếu {forecastShortfall} ({basis}).',
    en: 'At the pace so far, {forecastPercent} will be disbursed by {deadline}, {forecastShortfall} short ({basis}).',
  },
};

/** How the outlook came about. */
export function explainOutlook(
  input: DisbursementOutlookInput,
  result: Omit<DisbursementOutlook, 'explanation'>,
): Explanation {
  const { from, asOf, deadline } = input;
  const { state, basis, assumptions, forecast, forecastPercent, forecastShortfall, remaining } = result;
  const disbursed = dong(inDong(input.disbursed));
  const plan = dong(inDong(input.plan));
  return {
    say: VERDICTS[state],
    values: { basis: basis.name, from, asOf, deadline, remaining, forecastPercent, forecastShortfall },
    steps: [
      {
        say: {
          vi: 'Tốc độ đến nay, từ {from} đến {asOf}: {pace}.',
          en: 'Pace so far, from {from} to {asOf}: {pace}.',
        },
        values: { from, asOf, pace: result.paceSoFar, disbursed, months: result.elapsedMonths },
        ...arithmeticOf(result.paceSoFar, '{disbursed} ÷ {months} = {pace}'),
      },
      {
        say: {
          vi: 'Tốc độ cần có từ sau {asOf} đến {deadline}: {pace}, so với tốc độ đến nay: {ratio}.',
          en: 'Pace needed after {asOf} until {deadline}: {pace}; against the pace so far: {ratio}.',
        },
        values: {
          asOf,
          deadline,
          pace: result.paceNeeded,
          ratio: result.paceRatio,
          plan,
          disbursed,
          months: result.remainingMonths,
        },
        ...(state === 'plan-met'
          ? {}
          : arithmeticOf(result.paceNeeded, '({plan} − {disbursed}) ÷ {months} = {pace}')),
      },
      {
        say: {
          vi: 'Dự báo đến {deadline} nếu giữ tốc độ đến nay: {forecast}.',
          en: 'Forecast for {deadline} if the pace so far goes on: {forecast}.',
        },
        values: { deadline, forecast, disbursed, pace: result.paceSoFar, months: result.remainingMonths },
        ...arithmeticOf(forecast, '{disbursed} + {pace} × {months} = {forecast}'),
      },
      ...assumptionSteps(assumptions),
    ],
  };
}

function arithmeticOf(
  figure: { readonly kind: string },
  arithmetic: string,
): Pick<Explanation, 'arithmetic'> {
  return figure.kind === 'refusal' ? {} : { arithmetic };
}
