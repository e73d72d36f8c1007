import { toDecimal, type DecimalInput, type ReadNumbers } from '../../../foundation/internal.js';
import type { Criterion, IndicatorPoints, PointsRule } from '../../model/index.js';
import type { IndicatorScore } from '../../scoring/index.js';
import { judgeCriterion } from '../../scoring/judging/judgeCriterion.js';
import { criterionStatuses, isOpen, statusCode } from '../../scoring/counting/statuses.js';
import { MET, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, statusOf } from '../cells/codes.js';
import { numberAt, type FoundTree } from '../foundTree.js';
import type { Judging } from './judging.js';

/** An indicator with what it can earn, in whole steps. */
interface Earner {
  readonly id: string;
  readonly codes: Uint8Array;
  readonly whole: number;
  readonly floor: number;
  /** Whether its values are what it earns. */
  readonly byValue: boolean;
  /** These values, where there are any. */
  readonly values: ReadNumbers | undefined;
}

/** Points are counted in steps this small; what is finer is left to exact numbers. */
const STEPS = 10_000;

/** So many steps have at most 15 digits: such a number is the shortest form of its double. */
const MOST_STEPS = 1e15;

/** The code for a row that whole steps do not hold. */
const INEXACT = 255;

const OPEN: readonly boolean[] = /* @__PURE__ */ (() => criterionStatuses.map(isOpen))();

/** Judge a criterion whose indicators earn points: in whole steps, which doubles add exactly, or else by the rule of single criteria. */
export function judgePoints(
  criterion: Criterion,
  rule: PointsRule,
  indicators: readonly { readonly id: string; readonly tree: FoundTree; readonly codes: Uint8Array }[],
  { table: { problems } }: Judging,
  out: Uint8Array,
): void {
  const earners = indicators.map(({ id, tree, codes }): Earner => {
    const { points, byValue } = rule.points[id] as IndicatorPoints;
    return {
      id,
      codes,
      whole: stepsOf(points),
      floor: stepsOf(
        toDecimal(points)
          .times(toDecimal(rule.floorPercent ?? 0))
          .div(100)
          .toFixed(),
      ),
      byValue: byValue === true,
      values: byValue === true ? tree.columns.numbers : undefined,
    };
  });
  const needed = stepsOf(rule.atLeast);
  const isWhole = [needed, ...earners.flatMap(({ whole, floor }) => [whole, floor])].every(
    Number.isSafeInteger,
  );
  for (let row = 0; row < out.length; row += 1) {
    const code = isWhole ? codeInSteps(earners, needed, row) : INEXACT;
    if (code !== INEXACT) out[row] = code;
    // Where something is wrong, there will be no result.
    else if (problems.isEmpty) out[row] = exactCode(criterion, earners, row);
  }
}

function stepsOf(points: DecimalInput): number {
  return toDecimal(points).times(STEPS).toNumber();
}

function codeInSteps(earners: readonly Earner[], needed: number, row: number): number {
  let [least, most, open] = [0, 0, NOT_ASSESSED];
  let [isIn, isOut, hasOpen, applies] = [true, false, false, false];
  for (const { codes, whole, floor, byValue, values } of earners) {
    const code = codes[row] as number;
    const isUnknown = OPEN[code] === true || (byValue && code !== NOT_APPLICABLE);
    let [low, high] = [isUnknown || code !== MET ? 0 : whole, isUnknown || code === MET ? whole : 0];
    if (values?.missing[row] === 0) {
      const earned = Math.round((values.values[row] as number) * STEPS);
      if (Math.abs(earned) >= MOST_STEPS || earned / STEPS !== values.values[row] || values.exact.has(row))
        return INEXACT;
      low = high = Math.max(0, Math.min(whole, earned));
    }
    // Of open statuses the highest is that of the whole.
    if (OPEN[code] === true) [open, hasOpen] = [hasOpen ? Math.max(open, code) : code, true];
    applies ||= code !== NOT_APPLICABLE;
    const least0 = code === NOT_APPLICABLE ? 0 : floor;
    least += low;
    most += high;
    isIn &&= low >= least0;
    isOut ||= high < least0;
  }
  if (!applies) return NOT_APPLICABLE;
  if (isOut || most < needed) return NOT_MET;
  return isIn && least >= needed ? MET : open;
}

function exactCode(criterion: Criterion, earners: readonly Earner[], row: number): number {
  const scores = earners.map(({ id, codes, values }): IndicatorScore => {
    const status = statusOf(codes[row] as number);
    const value = values && numberAt(values, row);
    const name = { vi: '', en: '' };
    return value === undefined
      ? { id, name, status }
      : { id, name, status, value: { kind: 'quantity', value, unit: 'score' } };
  });
  return statusCode(judgeCriterion(criterion, scores).status);
}
