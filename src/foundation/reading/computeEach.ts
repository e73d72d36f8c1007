import { isMtqgError, problemError, type Problem } from '../errors/errors.js';

/** What became of one row of a table. */
export type ComputedRow<Result> =
  | {
      /** The place of the row in the table, from 0. */
      readonly index: number;
      /** What was computed from it. */
      readonly result: Result;
    }
  | {
      /** The place of the row in the table, from 0. */
      readonly index: number;
      /** What is wrong with it; paths begin with `rows` and the place of the row. */
      readonly problems: readonly Problem[];
    };

/** What became of the rows of a table: the result of {@link computeEach}. */
export interface ComputedRows<Result> {
  /** Each row, in the order of the table. */
  readonly rows: readonly ComputedRow<Result>[];
  /** The results of the rows that could be computed, in their order. */
  readonly results: readonly Result[];
  /** All that is wrong, row by row; `describeProblems` says it in words. */
  readonly problems: readonly Problem[];
}

/**
 * Compute something from each row of a table, so that one bad row does not throw the rest away.
 *
 * @param rows - The rows.
 * @param compute - Computes one row. What it throws as an `MtqgError` is kept with the row; any other error is thrown on.
 * @returns The results and the problems, row by row.
 * @throws MtqgError `wrong-type` if the rows are no list or `compute` is no function.
 *
 * @example
 * ```ts
 * import { computeEach, describeProblems, povertyTrend } from 'mtqg';
 *
 * const table = [
 *   { subject: 'Y Tý', first: '50.79', last: '20.42' },
 *   { subject: 'Mường Khương', first: '45,2', last: '30' },
 * ];
 * const { results, problems } = computeEach(table, ({ subject, first, last }) =>
 *   povertyTrend({
 *     measure: 'poor',
 *     standard: 'not-stated',
 *     subject,
 *     observations: [{ year: 2021, ratePercent: first }, { year: 2025, ratePercent: last }],
 *   }),
 * );
 * results.length; // => 1
 * describeProblems(problems, 'en');
 * // => 'rows[1].observations[0].ratePercent: wrong form “45,2”: expected a decimal number (text such as “50.79”, a finite number or a Decimal); use a point: 45.2'
 * ```
 */
export function computeEach<Row, Result>(
  rows: readonly Row[],
  compute: (row: Row, index: number) => Result,
): ComputedRows<Result> {
  const given: unknown = rows;
  if (!Array.isArray(given)) throw problemError('wrong-type', ['rows'], { expected: 'array' });
  if (typeof compute !== 'function') throw problemError('wrong-type', ['compute'], { expected: 'function' });
  const computed = rows.map((row, index) => computedRow(row, index, compute));
  return Object.freeze({
    rows: Object.freeze(computed),
    results: Object.freeze(computed.flatMap((row) => ('result' in row ? [row.result] : []))),
    problems: Object.freeze(computed.flatMap((row) => ('problems' in row ? row.problems : []))),
  });
}

function computedRow<Row, Result>(
  row: Row,
  index: number,
  compute: (row: Row, index: number) => Result,
): ComputedRow<Result> {
  try {
    return Object.freeze({ index, result: compute(row, index) });
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    const problems = error.problems.map((problem) =>
      Object.freeze({ ...problem, path: Object.freeze(['rows', index, ...problem.path]) }),
    );
    return Object.freeze({ index, problems: Object.freeze(problems) });
  }
}
