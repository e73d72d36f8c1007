import {
  quantity,
  toDecimal,
  writeNumber,
  type BilingualText,
  type Explanation,
  type Quantity,
} from '../../../foundation/internal.js';
import type { ConditionAssessment, TitleHolders } from './recognitionAssessment.js';

/** The figure behind a condition, in words; `undefined` if it has none. */
export function explainFigure(one: ConditionAssessment): Explanation | undefined {
  const { value, possible, margin, holders, threshold } = one;
  if (holders !== undefined) return explainHolders(holders, one);
  const figure = value ?? possible;
  if (figure === undefined) return undefined;
  const requirement = threshold?.requirement;
  if (margin === undefined || requirement?.kind !== 'number') return { say: VALUE, values: { figure } };
  const isUpward = requirement.operator === '>=' || requirement.operator === '>';
  const above = toDecimal(margin.value).times(isUpward ? 1 : -1);
  return { say: above.isZero() ? EQUAL : above.gt(0) ? ABOVE : BELOW, values: { figure, margin } };
}

const VALUE: BilingualText = { vi: 'Giá trị: {figure}.', en: 'Value: {figure}.' };

const EQUAL: BilingualText = {
  vi: 'Đạt {figure}, bằng mức yêu cầu.',
  en: 'The figure is {figure}, just what is required.',
};

const ABOVE: BilingualText = {
  vi: 'Đạt {figure}, cao hơn mức yêu cầu {margin|size}.',
  en: 'The figure is {figure}, {margin|size} above what is required.',
};

const BELOW: BilingualText = {
  vi: 'Đạt {figure}, thấp hơn mức yêu cầu {margin|size}.',
  en: 'The figure is {figure}, {margin|size} below what is required.',
};

/** How many places hold a title, of how many; where not all is known, between which numbers. */
function explainHolders(
  { memberGroup, least, most, total }: TitleHolders,
  { value, possible }: Pick<ConditionAssessment, 'value' | 'possible'>,
): Explanation {
  const numbers = { least: inNumbers(least), most: inNumbers(most), total: inNumbers(total) };
  const values = { ...numbers, group: memberGroup.name };
  if (value !== undefined) return { say: HELD, values: { ...values, share: value }, arithmetic: SHARE };
  if (possible === undefined) return { say: HELD, values };
  // A share has both ends.
  const end = (which: 'lower' | 'upper'): Quantity => quantity(possible[which] as string, possible.unit);
  return {
    say: MAY_HOLD,
    values: { ...values, lower: end('lower'), upper: end('upper') },
    arithmetic: SHARES,
  };
}

const HELD: BilingualText = { vi: '{least}/{total} {group}.', en: '{least} of {total} {group}.' };

const MAY_HOLD: BilingualText = {
  vi: 'Từ {least} đến {most}/{total} {group}.',
  en: '{least} to {most} of {total} {group}.',
};

const SHARE = '{least} ÷ {total} × 100 = {share}';

const SHARES = '{least} ÷ {total} × 100 = {lower}; {most} ÷ {total} × 100 = {upper}';

function inNumbers({ value }: Quantity): BilingualText {
  return { vi: writeNumber(value, 'vi'), en: writeNumber(value, 'en') };
}
