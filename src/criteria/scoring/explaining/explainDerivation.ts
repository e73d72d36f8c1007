import { deepFreeze, quantity, type Explanation } from '../../../foundation/internal.js';
import type { Threshold } from '../../thresholds/index.js';

/** How a threshold was worked out from other figures, with the arithmetic; nothing where it is laid down as it is. */
export function explainDerivation({ derivedFrom, requirement, year }: Threshold): Explanation | undefined {
  if (derivedFrom === undefined) return undefined;
  if (derivedFrom.kind === 'count') {
    const { fact, count } = derivedFrom;
    return deepFreeze({
      say: { vi: 'Theo số lượng: {fact} = {count}.', en: 'By a local count: {fact} = {count}.' },
      values: { fact, count },
    });
  }
  // A threshold that was worked out, but is not confirmed, may have been refused.
  if (requirement.kind !== 'number') return undefined;
  const { unit, value } = requirement;
  const threshold = quantity(value, unit);
  if (derivedFrom.kind === 'multiple') {
    const { times, of } = derivedFrom;
    return deepFreeze({
      say: {
        vi: 'Mức đạt chuẩn tính từ số liệu khác:',
        en: 'The threshold is a multiple of another figure:',
      },
      values: { times: quantity(times, 'times'), base: quantity(of, unit), threshold },
      arithmetic: '{base} × {times} = {threshold}',
    });
  }
  const { start, end } = derivedFrom;
  return deepFreeze({
    say: {
      vi: 'Mức đạt chuẩn nội suy giữa hai năm:',
      en: 'The threshold lies on the line between two years:',
    },
    values: {
      first: quantity(start.value, unit),
      last: quantity(end.value, unit),
      from: String(start.year),
      to: String(end.year),
      year: String(year),
      threshold,
    },
    arithmetic: '{first} + ({year} − {from}) × ({last} − {first}) ÷ ({to} − {from}) = {threshold}',
  });
}
