import * as z from 'zod/mini';
import { lazySchema, deepFreeze, readInput, throwProblems } from '../../foundation/internal.js';
import { readSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/index.js';
import { setRef } from '../model/setRef.js';
import { circumstanceProblems } from '../thresholds/circumstanceProblems.js';
import { readThresholdOptions, type ThresholdOptions } from '../thresholds/readThresholdOptions.js';
import { yearOf } from '../thresholds/resolver.js';
import { batchContextSchema, type BatchContext } from './batchContext.js';
import { makePlan } from './batchPlan.js';
import type { CompiledCriteria } from './statusColumns.js';
import { judgeTable } from './judging/judgeTable.js';
import { readTable } from './reading/readTable.js';

const inputSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ context: batchContextSchema }));

/**
 * Make a criteria set ready to judge many units at once: a province, the country, several years one after another.
 *
 * It takes columns, one entry a unit, and gives columns: what it says of a row is what `scoreCriteria` says of the unit, without
 * margins, explanations and tallies. Thresholds are resolved once for each kind of unit (column and facts); values are then compared
 * as doubles, and exactly: what doubles cannot tell is worked out in decimals.
 *
 * @param set - A set of `defineCriteriaSet`, `criteriaSetOn` or `withThresholds`.
 * @param context - What holds for all units: the date, the year, and a column and facts for those that have none of their own.
 * @param options - Whether unconfirmed values count, and other sets to whose thresholds those of this set are relative.
 * @returns The compiled set. Its `evaluate` takes a table, with values in the unit of the indicator, and gives a `status-columns`:
 * for each indicator and criterion one code a row, its place in `statuses`, and for each status how many criteria of each
 * row have it. Typed arrays cannot be frozen: the columns of the result are yours.
 * @throws MtqgError if the set has no such fact or column (`no-such-member`, `not-one-of`), does not apply on the date
 * (`not-in-force`), or the column contradicts the facts (`contradiction`). What is wrong with a table, `evaluate` throws.
 *
 * @example
 * ```ts
 * import { compileCriteria, criteriaSetOn } from 'mtqg/criteria';
 *
 * const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
 * const { statuses, indicators, counts } = compileCriteria(set, { date: '2018-12-31' }).evaluate({
 *   rows: 3,
 *   set: 'commune-2016-2020',
 *   columns: ['TDMNPB', 'DBSH', 'DBSH'],
 *   values: { '15.1': new Float64Array([87.5, 87.5, 0]) },
 *   missing: { '15.1': new Uint8Array([0, 0, 1]) },
 *   findings: { '1': ['met', 'met', null] },
 * });
 * Array.from(indicators['15.1'] ?? [], (code) => statuses[code]); // => ['met', 'met', 'not-assessed']
 * [...counts.met]; // => [1, 1, 0]
 * ```
 */
export function compileCriteria(
  set: CriteriaSet,
  context: BatchContext,
  options?: ThresholdOptions,
): CompiledCriteria {
  const rules = readSet(set);
  const resolved = readThresholdOptions(options);
  const read = readInput(inputSchema, { context });
  throwProblems(circumstanceProblems(rules, read.context, 'context'));
  const plan = makePlan(rules, read.context, resolved);
  const { date } = read.context;
  const valueIds = [...plan.keys.byId.values()].filter(({ forms }) => forms.takesValue).map(({ id }) => id);
  return deepFreeze({
    kind: 'compiled-criteria',
    set: setRef(rules),
    date,
    year: yearOf(read.context),
    valueIds,
    evaluate: (table) => judgeTable(plan, readTable(plan, table)),
  });
}
