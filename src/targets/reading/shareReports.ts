import type { Decimal, FigureInput } from '../../foundation/internal.js';
import { impliedWholes } from '../gaps/impliedWhole.js';
import type { Read } from './readTarget.js';
import { contradiction, excess, lack, type Reports } from './reports.js';
import type { ShareOfYear, ShareTarget } from '../formerTarget.js';

const PARTS = ['baseline', 'current', 'target'] as const;

/** A share is stated somehow, no part exceeds the whole, and what is stated twice agrees. */
export function shareReports({ denominator, ...read }: Read<ShareTarget>, given: ShareTarget): Reports {
  const { numerator, value } = read.target;
  return [
    ...(value === undefined && (numerator === undefined || denominator === undefined)
      ? [lack(['target', 'value'])]
      : []),
    ...PARTS.flatMap((part) => [
      ...excess([part, 'numerator'], read[part]?.numerator, denominator),
      ...agreementReports(part, read[part], given[part]?.value, denominator),
    ]),
  ];
}

/** A share that its count cannot give: of the whole or, where none is given, of any. */
function agreementReports(
  part: (typeof PARTS)[number],
  { numerator, value }: Read<ShareOfYear> = {},
  printed: FigureInput | undefined,
  denominator: Decimal | undefined,
): Reports {
  // What is wrong in itself agrees with nothing, and has been reported.
  if (!numerator?.isInteger() || !value?.isFinite() || printed === undefined) return [];
  const { first, last } = impliedWholes(numerator, printed);
  const isImpossible =
    denominator === undefined
      ? last !== undefined && first > last
      : denominator.lt(String(first)) || (last !== undefined && denominator.gt(String(last)));
  if (!isImpossible) return [];
  const whole =
    denominator === undefined ? ['any whole', 'tổng số nào'] : Array(2).fill(denominator.toFixed());
  return [
    contradiction(
      [part, 'value'],
      `${value.toFixed()}% is not ${numerator.toFixed()} ÷ ${whole[0]}`,
      `${value.toFixed()}% không phải là ${numerator.toFixed()} ÷ ${whole[1]}`,
    ),
  ];
}
