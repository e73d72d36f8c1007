import {
  measureLabel,
  toDecimal,
  type BilingualText,
  type Decimal,
  type Measure,
} from '../../foundation/internal.js';
import { bilingual } from '../bilingual.js';
import type { FigureLimits } from './limits.js';

/** Whether a number lies within limits. */
export function isWithin(limits: FigureLimits | undefined, value: Decimal): boolean {
  const { moreThan, atLeast, atMost, lessThan } = limits ?? {};
  return (
    (moreThan === undefined || value.gt(moreThan.value)) &&
    (atLeast === undefined || value.gte(atLeast.value)) &&
    (atMost === undefined || value.lte(atMost.value)) &&
    (lessThan === undefined || value.lt(lessThan.value))
  );
}

/** Limits in words: “more than 700,000 up to 1,000,000 VND/person/month”. */
export function limitWords({ moreThan, atLeast, atMost, lessThan }: FigureLimits): BilingualText {
  const given = [moreThan, atLeast, atMost, lessThan];
  const unit = given.find((one) => one !== undefined)?.unit;
  if (unit === undefined) return { vi: '', en: '' };
  const label = measureLabel(
    unit,
    given.every((one) => one === undefined || toDecimal(one.value).eq(1)),
  );
  return bilingual((write, locale) => {
    const parts = given.map((one, index) =>
      one === undefined ? [] : [`${wordOf(index, unit)[locale]} ${write(one.value)}`],
    );
    const space = label[locale] === '%' ? '' : ' ';
    return parts.flat().join(' ') + space + label[locale];
  });
}

function wordOf(index: number, unit: Measure): BilingualText {
  return index === 3 && unit === 'deprivation' ? FEWER : (WORDS[index] as BilingualText);
}

const FEWER: BilingualText = { vi: 'dưới', en: 'fewer than' };
const WORDS: readonly BilingualText[] = [
  { vi: 'trên', en: 'more than' },
  { vi: 'từ', en: 'at least' },
  { vi: 'đến', en: 'up to' },
  { vi: 'dưới', en: 'less than' },
];
