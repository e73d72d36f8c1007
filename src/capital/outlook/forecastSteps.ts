import { dong, inDong, isRefusal, type ExplainedValue, type Explanation } from '../../foundation/internal.js';
import type { DisbursementOutlook, DisbursementOutlookInput } from './outlookTypes.js';

/** An outlook before it is explained. */
export type Told = Omit<DisbursementOutlook, 'explanation'>;

/** Where the pace since the first day leads. */
export function forecastSteps(
  { plan }: DisbursementOutlookInput,
  { deadline, disbursed, status, forecast, currentPace: pace, neededMonths, remainingMonths }: Told,
): readonly Explanation[] {
  const values: Readonly<Record<string, ExplainedValue>> = {
    deadline,
    forecast,
    pace,
    disbursed,
    plan: dong(inDong(plan)),
    months: remainingMonths,
    needed: neededMonths,
  };
  if (status === 'on-pace')
    return [
      {
        say: {
          vi: 'giữ tiến độ đến nay thì cần thêm {needed|about} để giải ngân hết; thời hạn còn {months}.',
          en: 'at the current pace the rest takes {needed|about}; {months} are left.',
        },
        values,
        arithmetic: '({plan} − {disbursed}) ÷ {pace} = {needed}',
      },
    ];
  if (status !== 'behind') return [];
  return [
    {
      say: {
        vi: 'dự báo đến ngày {deadline} nếu giữ tiến độ đến nay: {forecast|about}.',
        en: 'forecast for {deadline} at the current pace: {forecast|about}.',
      },
      values,
      arithmetic: '{disbursed} + {pace} × {months} = {forecast}',
    },
  ];
}

/** Where the other ways lead, how far apart all of them are, and why. */
export function otherForecasts({
  deadline,
  forecasts,
  forecastRange,
  forecastsDiffer,
}: Told): readonly Explanation[] {
  const others = forecasts.slice(1).filter(({ forecast }) => !isRefusal(forecast));
  if (others.length === 0) return [];
  return [
    {
      say: {
        vi: 'các dự báo đến ngày {deadline}: {range|fromTo}. {why}',
        en: 'the forecasts for {deadline} run {range|fromTo}. {why}',
      },
      values: { deadline, range: forecastRange, why: forecastsDiffer },
      steps: others.map(({ name, forecast, forecastPercent: percent }) => ({
        say: {
          vi: '{name}: {forecast|about}, {percent|about} kế hoạch.',
          en: '{name}: {forecast|about}, {percent|about} of the plan.',
        },
        values: { name, forecast, percent },
      })),
    },
  ];
}
