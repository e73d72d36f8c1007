import { isRefusal, type Assumption } from '../../foundation/internal.js';
import type { PovertySpell } from './povertySpell.js';

/** What a trend takes for granted, as a stable code. */
export type PovertyAssumptionCode = 'rates-of-year-ends' | 'same-change-every-year';

/** What the changes of the spells take for granted. */
export function trendAssumptions(
  spells: readonly PovertySpell[],
): readonly Assumption<PovertyAssumptionCode>[] {
  const changes = spells.filter(({ years }) => years.from < years.to);
  const isCompound = changes.some(({ compoundAnnualPercent }) => !isRefusal(compoundAnnualPercent));
  return [...(changes.length > 0 ? [yearEnds(changes)] : []), ...(isCompound ? [SAME_CHANGE] : [])];
}

function yearEnds(changes: readonly PovertySpell[]): Assumption<PovertyAssumptionCode> {
  const steps = (unit: string, units: string): string =>
    changes
      .map(({ years: { from, to }, yearSteps: { value } }) => {
        return `${String(from)} → ${String(to)}: ${value} ${value === '1' ? unit : units}`;
      })
      .join('; ');
  return {
    code: 'rates-of-year-ends',
    text: {
      vi: `Mỗi tỷ lệ là số liệu cuối năm; số năm để tính bình quân bằng năm cuối trừ năm đầu (${steps('năm', 'năm')}).`,
      en: `Each rate is that of the end of its year; the years of the average are the last year less the first (${steps('year', 'years')}).`,
    },
  };
}

const SAME_CHANGE: Assumption<PovertyAssumptionCode> = {
  code: 'same-change-every-year',
  text: {
    vi: 'Tốc độ tăng (giảm) bình quân năm là số bình quân nhân: mỗi năm thay đổi theo cùng một tỷ lệ phần trăm.',
    en: 'The compound rate supposes the same percentage change every year.',
  },
};
