import * as z from 'zod/mini';
import type { ReferenceBase } from '../../criteria/internal.js';
import { lazySchema, shortText } from '../../foundation/internal.js';
import { sqlColumnNameSchema, sqlSourceMembers } from '../readNames.js';
import type { SqlColumnName, SqlColumnNames, SqlSource } from '../sqlColumn.js';

/**
 * A table of units in a database: a `CriteriaTable` with the names of columns in place of columns. Of every indicator, one at
 * least of value, finding, grade and parts is given, or `null` if the table has none; so are the facts and figures on which
 * thresholds depend.
 */
export interface CriteriaSqlSource extends SqlSource {
  /** The column of the set by which each row is judged, as its id, `NULL` for none; left out or `null` where the facts decide. */
  readonly columns?: SqlColumnName;
  /** Measured values by the id of the indicator or part: numbers in its unit. */
  readonly values?: SqlColumnNames;
  /** What was found without a value by the id of the criterion, indicator or part: `'met'`, `'basically-met'`, `'not-met'`. */
  readonly findings?: SqlColumnNames;
  /** Grades that were reached, by id. */
  readonly grades?: SqlColumnNames;
  /** Facts about the units by id: truth values, texts or numbers; what a row does not say, the context says. */
  readonly facts?: SqlColumnNames;
  /** Figures to which thresholds are relative, by kind and by the id of the indicator or part. */
  readonly references?: Readonly<Partial<Record<ReferenceBase, SqlColumnNames>>>;
}

const names = () => z.exactOptional(z.record(shortText(), sqlColumnNameSchema));

/** Schema of {@link CriteriaSqlSource}. */
export const criteriaSqlSourceSchema: z.ZodMiniType<CriteriaSqlSource> = /* @__PURE__ */ lazySchema(() => {
  const references = names();
  return z.strictObject({
    ...sqlSourceMembers(),
    columns: z.exactOptional(sqlColumnNameSchema),
    values: names(),
    findings: names(),
    grades: names(),
    facts: names(),
    references: z.exactOptional(
      z.strictObject({
        'province-average': references,
        'own-past': references,
        'last-year': references,
      } satisfies Record<ReferenceBase, unknown>),
    ),
  });
});
