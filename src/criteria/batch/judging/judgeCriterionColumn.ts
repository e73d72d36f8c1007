import type { Criterion } from '../../model/index.js';
import type { IndicatorScore } from '../../scoring/index.js';
import { judgeCriterion } from '../../scoring/judging/judgeCriterion.js';
import { isOpposed, opposedStatuses } from '../../scoring/reading/contradictions.js';
import { statusCode } from '../../scoring/counting/statuses.js';
import { CODES, NOT_ASSESSED, statusOf } from '../cells/codes.js';
import { isFound, type FoundTree } from '../foundTree.js';
import type { Judging } from './judging.js';
import { judgePoints } from './judgePoints.js';

/** An indicator of a criterion, judged in all rows. */
export interface JudgedIndicator {
  /** Its id. */
  readonly id: string;
  /** What was found of it. */
  readonly tree: FoundTree;
  /** Where it stands. */
  readonly codes: Uint8Array;
}

/** Judge a criterion in all rows, by its indicators and by the statuses on it. */
export function judgeCriterionColumn(
  criterion: Criterion,
  indicators: readonly JudgedIndicator[],
  statuses: Uint8Array | undefined,
  judging: Judging,
): Uint8Array {
  const codes = new Uint8Array(judging.table.rows).fill(NOT_ASSESSED);
  const [first, ...others] = indicators;
  if (first !== undefined) {
    const { rule } = criterion;
    if (rule?.kind === 'points') judgePoints(criterion, rule, indicators, judging, codes);
    else if (rule?.kind === 'at-least') judgeByRule(criterion, indicators, codes);
    else {
      codes.set(first.codes);
      for (const one of others) raise(codes, one.codes);
    }
  }
  if (statuses !== undefined) applyStatuses(criterion.id, indicators, statuses, judging, codes);
  return codes;
}

/** Raise codes to those of one more part, all of which have to be met. */
function raise(codes: Uint8Array, others: Uint8Array): void {
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    const below = code - (others[row] as number);
    // The larger of the two, without a branch that depends on the data.
    codes[row] = code - (below & (below >> 31));
  }
}

/** The most indicators whose codes one number can hold. */
const MOST_IN_KEY = 17;

/** Ask the rule of single criteria, once for each combination of statuses. */
function judgeByRule(criterion: Criterion, indicators: readonly JudgedIndicator[], out: Uint8Array): void {
  const known = new Map<number, number>();
  const isKept = indicators.length <= MOST_IN_KEY;
  for (let row = 0; row < out.length; row += 1) {
    let key = 0;
    for (const { codes } of indicators) key = key * CODES + (codes[row] as number);
    let code = isKept ? known.get(key) : undefined;
    if (code === undefined) {
      code = codeByRule(criterion, indicators, row);
      if (isKept) known.set(key, code);
    }
    out[row] = code;
  }
}

function codeByRule(criterion: Criterion, indicators: readonly JudgedIndicator[], row: number): number {
  const scores = indicators.map(({ id, codes }) => scoreOf(id, codes[row] as number));
  return statusCode(judgeCriterion(criterion, scores).status);
}

function scoreOf(id: string, code: number): IndicatorScore {
  return { id, name: { vi: '', en: '' }, status: statusOf(code) };
}

/** A status goes before the indicators; it cannot be the opposite of what they say. */
function applyStatuses(
  id: string,
  indicators: readonly JudgedIndicator[],
  statuses: Uint8Array,
  { table: { problems } }: Judging,
  out: Uint8Array,
): void {
  for (let row = 0; row < out.length; row += 1) {
    const [status, code] = [statuses[row] as number, out[row] as number];
    if (status === NOT_ASSESSED) continue;
    out[row] = status;
    const found = statusOf(status);
    if (!isOpposed(found, statusOf(code)) || !indicators.some(({ tree }) => isFound(tree, row))) continue;
    const scores = indicators.map((one) => ({ id: one.id, status: statusOf(one.codes[row] as number) }));
    problems.add('contradiction', ['findings', id, row], opposedStatuses(id, found, scores));
  }
}
