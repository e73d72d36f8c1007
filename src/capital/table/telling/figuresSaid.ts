import { isRefusal, type BilingualText } from '../../../foundation/internal.js';
import type { DisbursementFigures } from '../rows/disbursementFigures.js';

/** Whether the disbursed amount rests on an estimate. */
type Standing = 'actual' | 'estimated';

/** The sentence of a row: its ratio, or, where a part of it is not known, the parts by themselves. */
export function rowSaid(figures: DisbursementFigures, standing: Standing): BilingualText {
  return isOpen(figures) ? ROW_OPEN : ROW[standing];
}

/** The sentence of the total, alike. */
export function totalSaid(figures: DisbursementFigures, standing: Standing): BilingualText {
  return isOpen(figures) ? TOTAL_OPEN : TOTAL[standing];
}

function isOpen({ plan, disbursed }: DisbursementFigures): boolean {
  return isRefusal(plan) || isRefusal(disbursed);
}

const ROW: Readonly<Record<Standing, BilingualText>> = {
  actual: {
    vi: '{name}: giải ngân {disbursed} trên kế hoạch vốn {plan}, tỷ lệ {ratio}.',
    en: '{name}: {disbursed} disbursed of {plan}, {ratio}.',
  },
  estimated: {
    vi: '{name}: ước giải ngân {disbursed} trên kế hoạch vốn {plan}, tỷ lệ {ratio}.',
    en: '{name}: an estimated {disbursed} disbursed of {plan}, {ratio}.',
  },
};
const TOTAL: Readonly<Record<Standing, BilingualText>> = {
  actual: {
    vi: 'đến ngày {asOf}, giải ngân {disbursed} trên kế hoạch vốn {plan}, tỷ lệ {ratio}.',
    en: 'by {asOf}, {disbursed} disbursed of {plan}, {ratio}.',
  },
  estimated: {
    vi: 'đến ngày {asOf}, ước giải ngân {disbursed} trên kế hoạch vốn {plan}, tỷ lệ {ratio}.',
    en: 'by {asOf}, an estimated {disbursed} disbursed of {plan}, {ratio}.',
  },
};
const ROW_OPEN: BilingualText = {
  vi: '{name}: kế hoạch vốn {plan}; số giải ngân {disbursed}.',
  en: '{name}: plan {plan}; disbursed {disbursed}.',
};
const TOTAL_OPEN: BilingualText = {
  vi: 'đến ngày {asOf}, kế hoạch vốn {plan}; số giải ngân {disbursed}.',
  en: 'by {asOf}, plan {plan}; disbursed {disbursed}.',
};
