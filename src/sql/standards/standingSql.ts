import { areaStandings, cutoffOf, type StandingRow } from '../../poverty/batch/internal.js';
import { residenceAreas } from '../../poverty/standards/internal.js';
import type { PovertyRules, ResidenceArea } from '../../poverty/internal.js';
import { decimalText } from '../../foundation/internal.js';
import type { NumberWriter } from '../numberWriter.js';
import { chosen, sql, type SqlExpression } from '../sqlExpression.js';
import { deprivationsSql, type CountedSql } from './deprivationsSql.js';

/** What is known of the rows. */
export interface HouseholdSql {
  /** Where they live. */
  readonly area: SqlExpression;
  /** The income; left out where the table has none. */
  readonly income?: SqlExpression | undefined;
  /** How many deprivations there are and can be; left out where only income counts. */
  readonly deprivations?: CountedSql | undefined;
}

/**
 * The standing of each row: by area, then by income, then by deprivations.
 *
 * @param label - What a standing is called within the query, by its key.
 * @param number - Writes a number of the rules.
 */
export function standingSql(
  rules: PovertyRules,
  household: HouseholdSql,
  label: (key: number) => SqlExpression,
  number: NumberWriter,
): SqlExpression {
  return chosen(
    residenceAreas.map((area) => ({
      when: sql`${household.area} = '${area}'`,
      then: areaSql(rules, area, household, label, number),
    })),
  );
}

function areaSql(
  rules: PovertyRules,
  area: ResidenceArea,
  { income, deprivations }: HouseholdSql,
  label: (key: number) => SqlExpression,
  number: NumberWriter,
): SqlExpression {
  const cutoff = cutoffOf(rules);
  const ofRow = (row: StandingRow): SqlExpression => deprivationsSql(row, cutoff, deprivations, label);
  const { stretches, unknown } = areaStandings(rules, area);
  if (income === undefined) return ofRow(unknown);
  const rows = stretches.map(({ row }) => ofRow(row));
  const [, ...later] = stretches;
  const cases = later.map(({ from: { operator, bound } }, place) => {
    const isBefore = operator === '>=' ? '<' : '<=';
    const end = number(decimalText(bound), ['classRules', area]);
    return { when: sql`${income} ${isBefore} ${end}`, then: rows[place] as SqlExpression };
  });
  return chosen([{ when: sql`${income} IS NULL`, then: ofRow(unknown) }, ...cases], rows.at(-1));
}
