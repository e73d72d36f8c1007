import {
  isRefusal,
  type BilingualText,
  type Explanation,
  type Quantity,
  type Subject,
} from '../../../foundation/internal.js';
import { ofSubject, subjectMember } from '../../subjectLine.js';
import type { OnTheLine } from './povertyIndices.js';
import type { Shortfall } from './shortfall.js';

/** The figures that are told. */
interface Figures extends Shortfall {
  readonly povertyLine: Quantity;
  readonly onTheLine: OnTheLine;
  readonly population: Quantity;
  readonly headcountPercent: Quantity;
  readonly povertyGapPercent: Quantity;
  readonly squaredPovertyGapPercent: Quantity;
  readonly watts: Quantity;
}

/** How the indices of a sample came about. */
export function explainIndices(subject: Subject | undefined, figures: Figures): Explanation {
  const { povertyLine, onTheLine, numberPoor, population, headcountPercent, povertyGapPercent } = figures;
  const { squaredPovertyGapPercent, watts } = figures;
  return {
    say: ofSubject(subject, HEADCOUNT[onTheLine]),
    values: { ...subjectMember(subject), povertyLine, numberPoor, population, headcountPercent },
    arithmetic: '{numberPoor} ÷ {population} × 100 = {headcountPercent}',
    steps: [
      { say: INDICES, values: { povertyGapPercent, squaredPovertyGapPercent, watts } },
      ...shortfallSteps(figures),
    ],
  };
}

function shortfallSteps(figures: Figures): readonly Explanation[] {
  const { povertyLine, population, headcountPercent, povertyGapPercent } = figures;
  const { averageShortfall, incomeGapRatioPercent, totalShortfall } = figures;
  if (isRefusal(averageShortfall)) return [{ say: NO_AVERAGE, values: { averageShortfall } }];
  const values = { povertyLine, population, headcountPercent, povertyGapPercent };
  return [
    {
      say: AVERAGE,
      values: { ...values, averageShortfall, incomeGapRatioPercent },
      arithmetic: '{povertyGapPercent} × {povertyLine} ÷ {headcountPercent} = {averageShortfall}',
    },
    isRefusal(totalShortfall)
      ? { say: NO_TOTAL, values: { totalShortfall } }
      : {
          say: TOTAL,
          values: { ...values, totalShortfall },
          arithmetic: '{povertyGapPercent} × {povertyLine} × {population} = {totalShortfall}',
        },
  ];
}

const HEADCOUNT: Readonly<Record<OnTheLine, BilingualText>> = {
  'not-poor': {
    vi: 'tỷ lệ nghèo {headcountPercent} ({numberPoor} trên {population} có thu nhập dưới {povertyLine}).',
    en: '{headcountPercent} are poor ({numberPoor} out of {population} have an income below {povertyLine}).',
  },
  poor: {
    vi: 'tỷ lệ nghèo {headcountPercent} ({numberPoor} trên {population} có thu nhập từ {povertyLine} trở xuống).',
    en: '{headcountPercent} are poor ({numberPoor} out of {population} have an income of {povertyLine} or less).',
  },
};
const INDICES: BilingualText = {
  vi: 'Khoảng cách nghèo {povertyGapPercent}; mức độ trầm trọng của nghèo (bình phương khoảng cách nghèo) {squaredPovertyGapPercent}; chỉ số Watts {watts}.',
  en: 'The poverty gap is {povertyGapPercent}, the squared poverty gap {squaredPovertyGapPercent}, the Watts index {watts}.',
};
const AVERAGE: BilingualText = {
  vi: 'Mức thiếu hụt bình quân của người nghèo so với chuẩn là {averageShortfall}, bằng {incomeGapRatioPercent} chuẩn.',
  en: 'On average the poor lack {averageShortfall} to the line, which is {incomeGapRatioPercent} of it.',
};
const NO_AVERAGE: BilingualText = {
  vi: 'Mức thiếu hụt bình quân của người nghèo: {averageShortfall}.',
  en: 'The average shortfall of the poor: {averageShortfall}.',
};
const TOTAL: BilingualText = {
  vi: 'Tổng mức thiếu hụt của tất cả người nghèo là {totalShortfall}.',
  en: 'All the poor together lack {totalShortfall}.',
};
const NO_TOTAL: BilingualText = {
  vi: 'Tổng mức thiếu hụt: {totalShortfall}.',
  en: 'The total shortfall: {totalShortfall}.',
};
