import type { CheckReport, Decimal, FigureInput } from '../../foundation/internal.js';
import { impliedWholes } from './impliedWhole.js';
import { contradiction, excess, type Reports } from './reports.js';

/** A count and the share that it is, as far as they are there. */
interface PrintedShare {
  readonly numerator?: Decimal | undefined;
  readonly value?: Decimal | undefined;
}

/** No count exceeds its whole, and what is stated twice, as a share and as a count, agrees. */
export function shareReports(
  at: NonNullable<CheckReport['at']>,
  { numerator, value }: PrintedShare = {},
  printed: FigureInput | undefined,
  denominator: Decimal | undefined,
): Reports {
  return [
    ...excess([...at, 'numerator'], numerator, denominator),
    ...agreementReports([...at, 'value'], { numerator, value }, printed, denominator),
  ];
}

/** A share that its count cannot give: of the whole or, where none is given, of any. */
function agreementReports(
  at: NonNullable<CheckReport['at']>,
  { numerator, value }: PrintedShare,
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
  const [count, share] = [numerator.toFixed(), `${value.toFixed()}%`];
  const shareVi = share.replace('.', ',');
  if (denominator === undefined)
    return [
      contradiction(
        at,
        `${count} is ${share} of no whole number`,
        `không có tổng số nào mà ${count} bằng ${shareVi}`,
      ),
    ];
  const quotient = `${count} ÷ ${denominator.toFixed()}`;
  return [contradiction(at, `${share} is not ${quotient}`, `${shareVi} không phải là ${quotient}`)];
}
