import type { CriteriaSet, Criterion, Indicator } from '../../model/index.js';
import { UNSTATED } from '../cells/splitByScope.js';

/**
 * What stands for all that a criterion asks beside the indicators that it holds. Without it, a criterion of which some indicators
 * are known would be met too early.
 */
function remainderOf({ id }: Criterion): Indicator {
  return {
    id: remainderId(id),
    name: {
      vi: 'Các nội dung khác của tiêu chí (chưa có thông tin)',
      en: 'What else the criterion asks (not established)',
    },
    requirement: { kind: 'unknown' },
  };
}

/** The id of what is not established of a criterion. */
export function remainderId(criterion: string): string {
  return `${criterion}.rest`;
}

/** Whether an indicator stands for what is not established of a criterion. */
export function isRemainder(criterion: string, { id, requirement }: Indicator): boolean {
  return id === remainderId(criterion) && (requirement ?? UNSTATED).kind === 'unknown';
}

/** A criterion with one indicator more, before what is not established of it. Of one without any, the rest is not. */
export function withIndicator(criterion: Criterion, indicator: Indicator): Criterion {
  const { id, indicators = [remainderOf(criterion)] } = criterion;
  const [known, rest] = [false, true].map((is) =>
    indicators.filter((one) => isRemainder(id, one) === is),
  ) as [Indicator[], Indicator[]];
  return { ...criterion, indicators: [...known, indicator, ...rest] };
}

/** Whether a set holds as many indicators as it is published to have. */
export function isWhole({ criteria, statedCounts }: CriteriaSet): boolean {
  const held = criteria.flatMap(({ id, indicators = [] }) =>
    indicators.filter((indicator) => !isRemainder(id, indicator)),
  ).length;
  return held >= (statedCounts?.indicators ?? Infinity);
}

/** A criterion of which everything is established; the same if it has no indicator beside what is not. */
export function completed(criterion: Criterion): Criterion {
  const { id, indicators = [] } = criterion;
  const known = indicators.filter((indicator) => !isRemainder(id, indicator));
  return known.length === 0 || known.length === indicators.length
    ? criterion
    : { ...criterion, indicators: known };
}
