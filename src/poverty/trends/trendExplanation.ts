import {
  standardsDifferRefusal,
  type BilingualText,
  type Explanation,
  type Quantity,
  type Subject,
} from '../../foundation/internal.js';
import { changeSteps } from './changeExplanation.js';
import { countedBy } from '../householdCounts.js';
import { measureNames, type PovertyMeasure } from '../rates/povertyMeasures.js';
import type { ObservedRate, PovertySpell } from './povertySpell.js';
import { standardSources } from '../standards/standardLookup.js';

/** How a trend came about, spell by spell. */
export function explainTrend(
  measure: PovertyMeasure,
  subject: Subject | undefined,
  spells: readonly PovertySpell[],
): Explanation {
  return {
    say:
      subject === undefined
        ? { vi: 'Diễn biến {measure}.', en: 'Trend of the {measure}.' }
        : { vi: '{subject}: diễn biến {measure}.', en: '{subject}: trend of the {measure}.' },
    values: { measure: measureNames[measure], ...(subject === undefined ? {} : { subject }) },
    steps: [
      ...spells.map((spell) => explainSpell(measure, spell)),
      ...(spells.length > 1 ? [{ say: WHOLE, values: { figure: standardsDifferRefusal } }] : []),
    ],
  };
}

function explainSpell(measure: PovertyMeasure, spell: PovertySpell): Explanation {
  const { standard, standardName, years, yearSteps, observations, changePoints } = spell;
  const { vi, en } = standard === 'not-stated' ? NOT_STATED : BY_STANDARD;
  const [from, to] = [observations[0], observations.at(-1)].map((one) => one?.ratePercent) as [
    Quantity,
    Quantity,
  ];
  const values = {
    standard: standardName,
    from,
    to,
    fromYear: String(years.from),
    toYear: String(years.to),
    n: yearSteps,
    change: changePoints,
  };
  const common = { values, sources: standardSources(standard) };
  const rates = observations.flatMap((one) => explainCounts(measure, one));
  if (years.from === years.to) {
    const say = { vi: `${vi}: ${ONE_YEAR.vi}`, en: `${en}: ${ONE_YEAR.en}` };
    return { ...common, say, steps: rates };
  }
  const way = wayOf(changePoints as Quantity);
  const say = {
    vi: `${vi}: từ {from} (năm {fromYear}) ${way} {to} (năm {toYear}), sau {n}.`,
    en: `${en}: from {from} ({fromYear}) to {to} ({toYear}), after {n}.`,
  };
  return { ...common, say, steps: [...rates, ...changeSteps(spell, from, to)] };
}

/** The word between the first rate and the last. */
function wayOf({ value }: Quantity): string {
  if (value === '0') return 'đến';
  return value.startsWith('-') ? 'xuống' : 'lên';
}

/** The households behind a rate, where they are given. */
function explainCounts(
  measure: PovertyMeasure,
  { year, ratePercent, counts }: ObservedRate,
): readonly Explanation[] {
  if (counts === undefined) return [];
  const { [countedBy[measure]]: counted, households } = counts;
  return [
    {
      say: { vi: 'Năm {year}: {rate}.', en: '{year}: {rate}.' },
      values: { year: String(year), rate: ratePercent, counted: counted as Quantity, households },
      arithmetic: '{counted} ÷ {households} × 100 = {rate}',
    },
  ];
}

const BY_STANDARD: BilingualText = { vi: 'Theo {standard}', en: 'By the {standard}' };
const NOT_STATED: BilingualText = {
  vi: 'Nguồn không nêu chuẩn nghèo',
  en: 'The source does not state the poverty standard',
};
const ONE_YEAR: BilingualText = {
  vi: '{from} (năm {fromYear}); mức thay đổi {change}.',
  en: '{from} ({fromYear}); change {change}.',
};
const WHOLE: BilingualText = {
  vi: 'Mức thay đổi cả kỳ: {figure}.',
  en: 'Change over the whole: {figure}.',
};
