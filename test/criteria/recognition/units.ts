import {
  commune2021to2025,
  scoreCriteria,
  type CriteriaSet,
  type FoundStatus,
} from '../../../src/criteria/index.js';

export const on = '2025-03-31';
export const commune = { level: 'commune', name: 'Xã A', within: 'Huyện B' } as const;
export const district = { level: 'district', name: 'Huyện B' } as const;
export const province = { level: 'province', name: 'Tỉnh C' } as const;

/** A score in which all criteria are met but for some. */
export function scoreWith(
  others: Readonly<Record<string, FoundStatus>> = {},
  set: CriteriaSet = commune2021to2025(),
  date = '2024-12-31',
) {
  const met = Object.fromEntries(set.criteria.map(({ id }) => [id, 'met' as const]));
  return scoreCriteria(set, { subject: commune, date, set: set.id, findings: { ...met, ...others } });
}

/** Criteria by id, none of them met. */
export function notMet(ids: readonly string[]): Readonly<Record<string, FoundStatus>> {
  return Object.fromEntries(ids.map((id) => [id, 'not-met' as const]));
}

export const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
