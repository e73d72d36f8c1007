import { isRefusal, type BilingualText, type Explanation, type Quantity } from '../../foundation/internal.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import type { AnnualizedChange } from './annualizedChangeResult.js';
import type { AnnualizedChangeInput } from './annualizedChangeInput.js';
import { yearText } from './datedValue.js';

type Figures = Omit<AnnualizedChange, 'kind' | 'subject' | 'explanation'>;

/** How the changes between two times came about. */
export function explainAnnualizedChange(
  { subject, baseline, current }: AnnualizedChangeInput,
  figures: Figures,
): Explanation {
  const { change, annualChange, yearSteps, relativeChangePercent, compoundAnnualPercent } = figures;
  const { standardErrors } = figures;
  const values = {
    ...subjectMember(subject),
    from: yearText(baseline.year),
    to: yearText(current.year),
    change,
    yearSteps,
  };
  return {
    say: ofSubject(subject, CHANGE),
    values,
    steps: [
      {
        say: ANNUAL,
        values: { ...values, annualChange, words: inUnit(annualChange, change) },
        arithmetic: '{change} ÷ {yearSteps} = {annualChange}',
      },
      isRefusal(relativeChangePercent)
        ? { say: NO_RELATIVE, values: { relativeChangePercent } }
        : { say: RELATIVE, values: { relativeChangePercent } },
      isRefusal(compoundAnnualPercent)
        ? { say: NO_COMPOUND, values: { compoundAnnualPercent } }
        : {
            say: COMPOUND,
            values: { compoundAnnualPercent, words: { ...compoundAnnualPercent, unit: 'percent' as const } },
          },
      ...(standardErrors === undefined
        ? []
        : [{ say: ERRORS, values: { change: standardErrors.change, annual: standardErrors.annualChange } }]),
    ],
  };
}

/** A yearly figure in the unit of the whole change, for a sentence that says itself that it is that of a year. */
function inUnit({ kind, value }: Quantity, { unit }: Quantity): Quantity {
  return { kind, value, unit };
}

const CHANGE: BilingualText = {
  vi: 'từ {from} đến {to}, chỉ số {change|moved}.',
  en: 'from {from} to {to} it {change|moved}.',
};
const ANNUAL: BilingualText = {
  vi: 'Bình quân mỗi năm {words|moved}.',
  en: 'On average it {words|moved} a year.',
};
const RELATIVE: BilingualText = {
  vi: 'So với đầu kỳ, {relativeChangePercent|moved} (thay đổi tương đối).',
  en: 'Compared with the first value it {relativeChangePercent|moved} (relative change).',
};
const NO_RELATIVE: BilingualText = {
  vi: 'Thay đổi tương đối so với đầu kỳ: {relativeChangePercent}.',
  en: 'Change relative to the first value: {relativeChangePercent}.',
};
const COMPOUND: BilingualText = {
  vi: 'Theo số bình quân nhân, mỗi năm {words|moved}.',
  en: 'At a compound rate it {words|moved} a year.',
};
const NO_COMPOUND: BilingualText = {
  vi: 'Tốc độ tăng (giảm) bình quân năm (số bình quân nhân): {compoundAnnualPercent}.',
  en: 'Compound yearly rate: {compoundAnnualPercent}.',
};
const ERRORS: BilingualText = {
  vi: 'Sai số chuẩn của mức thay đổi: {change}; của mức thay đổi bình quân năm: {annual}.',
  en: 'Standard error of the change: {change}; of the change a year: {annual}.',
};
