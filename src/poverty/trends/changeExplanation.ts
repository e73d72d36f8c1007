import {
  isRefusal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { PovertySpell } from './povertySpell.js';

/** How the change of a spell of several years came about, each way in which it is stated in a step. */
export function changeSteps(spell: PovertySpell, from: Quantity, to: Quantity): readonly Explanation[] {
  const { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent, yearSteps } = spell;
  // Within a spell of several years only what is relative can be refused.
  const change = changePoints as Quantity;
  const first = { say: CHANGE, values: { from, to, figure: change }, arithmetic: '{to} − {from} = {figure}' };
  if (change.value === '0') return [first, ...yearlyStep(spell)];
  const values = { from, to, change, n: yearSteps.value };
  return [
    first,
    step(ANNUAL, '{change} ÷ {n} = {figure}', annualChangePoints as Quantity, values),
    isRefusal(relativeChangePercent)
      ? refused(NO_RELATIVE, relativeChangePercent)
      : step(RELATIVE, '({to} − {from}) ÷ {from} × 100 = {figure}', relativeChangePercent, values),
    isRefusal(compoundAnnualPercent)
      ? refused(NO_COMPOUND, compoundAnnualPercent)
      : step(
          change.value.startsWith('-') ? COMPOUND_FALL : COMPOUND_RISE,
          '(({to} ÷ {from})^(1/{n}) − 1) × 100 = {figure}',
          compoundAnnualPercent,
          values,
        ),
    ...yearlyStep(spell),
  ];
}

/** A figure in words, of which the sentence says itself that it is that of a year, with its arithmetic. */
function step(
  say: BilingualText,
  arithmetic: string,
  figure: Quantity,
  values: Readonly<Record<string, ExplainedValue>>,
): Explanation {
  const unit = figure.unit === 'percentagePoint/year' ? 'percentagePoint' : 'percent';
  return { say, values: { ...values, figure, words: { ...figure, unit } }, arithmetic };
}

/** The changes from year to year, where there are years between the first and the last. */
function yearlyStep({ yearlyChanges }: PovertySpell): readonly Explanation[] {
  if (yearlyChanges.length < 2) return [];
  const listed = yearlyChanges
    .map(({ years: { from, to } }, place) => `${String(from)}–${String(to)} {change${String(place)}|moved}`)
    .join('; ');
  const values = Object.fromEntries(
    yearlyChanges.map(({ changePoints }, place) => [`change${String(place)}`, changePoints]),
  );
  return [{ say: { vi: `Từng năm: ${listed}.`, en: `Year by year: ${listed}.` }, values }];
}

function refused(say: BilingualText, figure: Refusal): Explanation {
  return { say, values: { figure } };
}

const CHANGE: BilingualText = { vi: '{figure|moved}.', en: 'It {figure|moved}.' };
const ANNUAL: BilingualText = {
  vi: 'Bình quân mỗi năm {words|moved}.',
  en: 'On average it {words|moved} a year.',
};
const RELATIVE: BilingualText = {
  vi: 'So với đầu kỳ, {words|moved} (thay đổi tương đối).',
  en: 'Compared with the first rate it {words|moved} (relative change).',
};
const COMPOUND_FALL: BilingualText = {
  vi: 'Tốc độ giảm bình quân năm (số bình quân nhân): {figure|size}.',
  en: 'At a compound rate it {words|moved} a year.',
};
const COMPOUND_RISE: BilingualText = {
  vi: 'Tốc độ tăng bình quân năm (số bình quân nhân): {figure|size}.',
  en: 'At a compound rate it {words|moved} a year.',
};
const NO_RELATIVE: BilingualText = {
  vi: 'Thay đổi tương đối so với đầu kỳ: {figure}.',
  en: 'Change relative to the first rate: {figure}.',
};
const NO_COMPOUND: BilingualText = {
  vi: 'Tốc độ tăng (giảm) bình quân năm (số bình quân nhân): {figure}.',
  en: 'Compound yearly rate: {figure}.',
};
