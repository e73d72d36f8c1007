import { foundStatuses } from '../../criteria/scoring/internal.js';
import type { Criterion, CriterionStatus } from '../../criteria/internal.js';
import type { FindingKey } from '../../criteria/batch/internal.js';
import { missingColumn } from '../readNames.js';
import type { RowProblem } from '../rowProblem.js';
import { nameIn } from '../sqlColumn.js';
import { sql } from '../sqlExpression.js';
import { columnIf } from '../sqlLayers.js';
import { criterionSql } from './criterionSql.js';
import type { JudgedIndicator } from './judgedIndicator.js';
import { foundPlace } from './foundPlaces.js';
import { judgeTree } from './judgeTree.js';
import { contradictionProblem, findingProblem, placeProblems } from './rowProblems.js';
import { boundStatus, chosenStatus, type StatusSql } from './statusSql.js';
import { indicatorTree, type TreeContext } from './thresholdScope.js';

/** A criterion, judged in all rows. */
export interface JudgedCriterion {
  /** Its id. */
  readonly id: string;
  /** Where it stands. */
  readonly status: StatusSql;
  /** Its indicators. */
  readonly indicators: readonly JudgedIndicator[];
  /** What can be wrong with what was found of it and of them. */
  readonly problems: readonly RowProblem[];
}

/** Judge a criterion in all rows: what was found of it goes before what its indicators say. */
export function judgedCriterion(criterion: Criterion, place: number, context: TreeContext): JudgedCriterion {
  const { id } = criterion;
  const { printing } = context;
  const indicators = judgedIndicators(criterion, context);
  const ofIndicators = boundStatus(
    criterionSql(criterion, indicators, printing, ['set', 'criteria', place]),
    printing.layers,
    'combined',
  );
  checkSaid(criterion, indicators, context);
  const problems = indicators.flatMap((one) => placeProblems(one.place, printing));
  const finding = printing.keys.criteria.has(id)
    ? columnIf(printing.layers, 'finding', nameIn(printing.source.findings, id))
    : undefined;
  if (finding === undefined) return { id, status: ofIndicators, indicators, problems };
  const found: StatusSql = { ...finding, may: new Set<CriterionStatus>(foundStatuses) };
  const isFound = indicators.flatMap((one) => one.place.isFound ?? []);
  return {
    id,
    status: boundStatus(
      chosenStatus([{ when: sql`${finding} IS NOT NULL`, then: found }], ofIndicators),
      printing.layers,
      'criterion',
    ),
    indicators,
    problems: [
      ...problems,
      findingProblem(finding, id, false, printing),
      ...contradictionProblem(id, finding, ofIndicators, isFound),
    ],
  };
}

function judgedIndicators(criterion: Criterion, context: TreeContext): readonly JudgedIndicator[] {
  const { printing } = context;
  return (criterion.indicators ?? []).map((indicator) => {
    const { id } = indicator;
    const place = foundPlace(printing.keys.byId.get(id) as FindingKey, printing);
    const tree = indicatorTree(context, { set: printing.set, criterion, indicator }, []);
    const status = boundStatus(judgeTree(tree, place, printing), printing.layers, 'indicator');
    return { id, place, status };
  });
}

/** A slip in the names must not pass for a country of which nothing is known: what the table lacks is said to be lacking. */
function checkSaid(
  { id }: Criterion,
  indicators: readonly JudgedIndicator[],
  { printing: { keys, source, problems } }: TreeContext,
): void {
  if (keys.criteria.has(id) && nameIn(source.findings, id) !== undefined) return;
  if (indicators.length === 0) problems.push(missingColumn('findings', id));
  for (const { place } of indicators) {
    const { forms } = place.key;
    if (!place.isSaid) problems.push(missingColumn(forms.takesValue ? 'values' : 'findings', place.key.id));
  }
}
