import {
  isRefusal,
  refusal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import type { PovertySpell } from './povertySpell.js';
import { standardSources } from './standardLookup.js';

/** What every trend takes for granted. */
export const trendAssumptions: readonly BilingualText[] = [
  {
    vi: 'Mỗi tỷ lệ là số cuối năm; số bước năm bằng năm cuối trừ năm đầu.',
    en: 'Each rate is that of the end of its year; the year-steps are the last year less the first.',
  },
  {
    vi: 'Tốc độ tăng (giảm) bình quân hằng năm tính theo lãi kép: mỗi năm thay đổi theo cùng một tỷ lệ phần trăm.',
    en: 'The compound rate supposes the same percentage change every year.',
  },
];

/** How a trend came about, spell by spell. */
export function explainTrend(
  measure: BilingualText,
  subject: string | BilingualText | undefined,
  spells: readonly PovertySpell[],
): Explanation {
  return {
    say:
      subject === undefined
        ? { vi: 'Diễn biến {measure}.', en: 'Trend of the {measure}.' }
        : { vi: 'Diễn biến {measure}, {subject}.', en: 'Trend of the {measure}, {subject}.' },
    values: { measure, ...(subject === undefined ? {} : { subject }) },
    steps: [
      ...spells.map(explainSpell),
      ...(spells.length > 1 ? [{ say: WHOLE, values: { figure: refusal('standards-differ') } }] : []),
    ],
  };
}

function explainSpell(spell: PovertySpell): Explanation {
  const values = {
    standard: spell.standardName,
    from: spell.observations[0]?.ratePercent as Quantity,
    to: spell.observations.at(-1)?.ratePercent as Quantity,
    fromYear: String(spell.fromYear),
    toYear: String(spell.toYear),
    steps: spell.yearSteps,
    n: spell.yearSteps.value,
  };
  const sources = standardSources(spell.standard);
  if (spell.fromYear === spell.toYear)
    return { say: ONE_YEAR, values: { ...values, change: spell.changePoints }, sources };
  return { say: SEVERAL_YEARS, values, sources, steps: changeSteps(spell, values) };
}

function changeSteps(
  spell: PovertySpell,
  given: Readonly<Record<string, ExplainedValue>>,
): readonly Explanation[] {
  const values = { ...given, change: spell.changePoints };
  return [
    figureStep(CHANGE, '{to} − {from} = {figure}', spell.changePoints, values),
    figureStep(ANNUAL, '{change} ÷ {n} = {figure}', spell.annualChangePoints, values),
    figureStep(RELATIVE, '({to} − {from}) ÷ {from} × 100 = {figure}', spell.relativeChangePercent, values),
    figureStep(
      COMPOUND,
      '(({to} ÷ {from})^(1/{n}) − 1) × 100 = {figure}',
      spell.compoundAnnualPercent,
      values,
    ),
  ];
}

/** A figure in words with its arithmetic; a refused one with its reason alone. */
function figureStep(
  say: BilingualText,
  arithmetic: string,
  figure: Quantity | Refusal,
  values: Readonly<Record<string, ExplainedValue>>,
): Explanation {
  return isRefusal(figure) ? { say, values: { figure } } : { say, values: { ...values, figure }, arithmetic };
}

const ONE_YEAR: BilingualText = {
  vi: 'Theo {standard}: {from} ({fromYear}); mức thay đổi {change}.',
  en: 'By the {standard}: {from} ({fromYear}); change {change}.',
};
const SEVERAL_YEARS: BilingualText = {
  vi: 'Theo {standard}: {from} ({fromYear}) → {to} ({toYear}), {steps}.',
  en: 'By the {standard}: {from} ({fromYear}) → {to} ({toYear}), {steps}.',
};
const WHOLE: BilingualText = { vi: 'Cả kỳ: {figure}.', en: 'Over the whole: {figure}.' };
const CHANGE: BilingualText = { vi: 'Thay đổi: {figure}.', en: 'Change: {figure}.' };
const ANNUAL: BilingualText = { vi: 'Bình quân mỗi năm: {figure}.', en: 'On average a year: {figure}.' };
const RELATIVE: BilingualText = {
  vi: 'Thay đổi tương đối so với đầu kỳ: {figure}.',
  en: 'Change relative to the first rate: {figure}.',
};
const COMPOUND: BilingualText = {
  vi: 'Tốc độ tăng (giảm) bình quân hằng năm, tính kép: {figure}.',
  en: 'Compound yearly rate: {figure}.',
};
