import type { Criterion } from '../model/index.js';
import type { IndicatorScore } from '../scoring/index.js';
import { judgeCriterion } from '../scoring/judgeCriterion.js';
import { statusCode } from '../scoring/statuses.js';
import { BASICALLY_MET, CODES, MET, NOT_ASSESSED, NOT_MET, statusOf } from './codes.js';
import { isFound, type FoundTree } from './foundTree.js';
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

/** Judge a criterion in all rows, by its indicators and by the verdicts on it. */
export function judgeCriterionColumn(
  criterion: Criterion,
  indicators: readonly JudgedIndicator[],
  verdicts: Uint8Array | undefined,
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
  if (verdicts !== undefined) applyVerdicts(criterion.id, indicators, verdicts, judging, codes);
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

/** A verdict goes before the indicators; it cannot be the opposite of what they say. */
function applyVerdicts(
  id: string,
  indicators: readonly JudgedIndicator[],
  verdicts: Uint8Array,
  { table: { problems } }: Judging,
  out: Uint8Array,
): void {
  for (let row = 0; row < out.length; row += 1) {
    const [verdict, code] = [verdicts[row] as number, out[row] as number];
    if (verdict === NOT_ASSESSED) continue;
    out[row] = verdict;
    // Basically met is not met.
    const isFailed = code === NOT_MET || code === BASICALLY_MET;
    const isOpposed = (verdict === MET && isFailed) || (verdict === NOT_MET && code === MET);
    if (!isOpposed || !indicators.some(({ tree }) => isFound(tree, row))) continue;
    const named = indicators.map((one) => `${one.id} ${statusOf(one.codes[row] as number)}`).join(', ');
    problems.add('contradiction', ['verdicts', id, row], { what: `${id} ${statusOf(verdict)}; ${named}` });
  }
}
