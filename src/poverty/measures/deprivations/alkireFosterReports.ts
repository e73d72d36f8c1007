import { nearestHint, type CheckReport, type IsSound } from '../../../foundation/internal.js';
import { rationalOf, rationalText } from '../../rational.js';
import { sumOf } from '../../shares.js';
import type { DeprivedHousehold, WeightedIndicator } from './deprivedHousehold.js';

/** What is wrong with indicators: one given twice, or weights that are not 1 in all. */
export function indicatorReports(
  indicators: readonly WeightedIndicator[],
  isSound: IsSound,
): readonly CheckReport[] {
  // Of what is no list, nothing can be told.
  const isList: boolean = Array.isArray(indicators);
  if (!isList) return [];
  return [...duplicates(indicators, isSound), ...(isSound('indicators') ? sumReports(indicators) : [])];
}

/** Whether the indicators have names that a household can be held to. */
export function idsAreSound(indicators: readonly WeightedIndicator[] | undefined, isSound: IsSound): boolean {
  if (!Array.isArray(indicators)) return isSound('indicators');
  return indicators.every((_, index) => isSound('indicators', index, 'id'));
}

function duplicates(indicators: readonly WeightedIndicator[], isSound: IsSound): readonly CheckReport[] {
  const seen = new Set<string>();
  return indicators.flatMap((indicator, index): readonly CheckReport[] => {
    if (!isSound('indicators', index, 'id')) return [];
    const { id } = indicator;
    if (seen.has(id)) return [{ code: 'duplicate', at: ['indicators', index, 'id'], details: { key: id } }];
    seen.add(id);
    return [];
  });
}

function sumReports(indicators: readonly WeightedIndicator[]): readonly CheckReport[] {
  const text = rationalText(sumOf(indicators.map(({ weight }) => rationalOf(weight))));
  if (text === '1') return [];
  const details = {
    what: `the weights add up to ${text}, not 1`,
    whatVi: `tổng các quyền số là ${text}, khác 1`,
  };
  return [{ code: 'contradiction', at: ['indicators'], details }];
}

/** What is wrong with what a household tells of its deprivations. */
export function householdReports(
  { deprivations, score }: DeprivedHousehold,
  index: number,
  indicators: readonly WeightedIndicator[] | undefined,
): readonly CheckReport[] {
  const at = ['households', index];
  if (deprivations !== undefined && score !== undefined)
    return [{ code: 'contradiction', at, details: BOTH }];
  if (indicators === undefined)
    return score === undefined ? [{ code: 'missing', at: [...at, 'score'], details: SCORE }] : [];
  if (deprivations === undefined)
    return [{ code: 'missing', at: [...at, 'deprivations'], details: { expected: 'record' } }];
  const ids = indicators.map(({ id }) => id);
  return Object.keys(deprivations)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      code: 'no-such-member',
      at: [...at, 'deprivations', id],
      details: { key: id, where: 'the indicators', whereVi: 'các chỉ số', ...nearestHint(id, ids) },
    }));
}

const SCORE = {
  expected: 'a score (no indicators are given)',
  expectedVi: 'điểm thiếu hụt (không nêu các chỉ số)',
};

const BOTH = {
  what: 'give either deprivations or score',
  whatVi: 'chỉ nêu deprivations hoặc score',
};
