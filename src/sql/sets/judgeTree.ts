import { foundStatuses } from '../../criteria/scoring/internal.js';
import type { CriterionStatus } from '../../criteria/internal.js';
import { toDecimal } from '../../foundation/internal.js';
import { anyHolds, constant, sql, type SqlExpression } from '../sqlExpression.js';
import type { Printing } from './printing.js';
import { foundParts, type FoundPlace } from './foundPlaces.js';
import { leafStatus } from './leafStatus.js';
import { statusOfAllSql, statusOfAnySql } from './combinedStatus.js';
import {
  boundStatus,
  chosenStatus,
  isOneOf,
  statusSql,
  type StatusCase,
  type StatusSql,
} from './statusSql.js';
import type { NumberLeaf, PartsLeaf, ThresholdLeaf, ThresholdTree } from './thresholdTree.js';

/** Where an indicator, or a part of one, stands: what was found of it, held against what the row has to satisfy. */
export function judgeTree(tree: ThresholdTree, place: FoundPlace, printing: Printing): StatusSql {
  return eachLeaf(tree, (leaf) => judgeLeaf(leaf, place, printing));
}

function eachLeaf(tree: ThresholdTree, judge: (leaf: ThresholdLeaf) => StatusSql): StatusSql {
  if (tree.kind !== 'choice') return judge(tree);
  return chosenStatus(
    tree.cases.map(({ when, then }) => ({ when, then: eachLeaf(then, judge) })),
    eachLeaf(tree.otherwise, judge),
  );
}

function judgeLeaf(leaf: ThresholdLeaf, place: FoundPlace, printing: Printing): StatusSql {
  const none = statusSql(leafStatus(leaf, undefined));
  const { finding, grade, value, parts } = place;
  const found = foundParts(parts);
  const cases: StatusCase[] = [];
  if (finding !== undefined)
    cases.push({ when: sql`${finding} IS NOT NULL`, then: byStatus(leaf, finding, place) });
  if (grade !== undefined)
    cases.push({ when: sql`${grade} IS NOT NULL`, then: byGrade(leaf, grade, printing) });
  if (found.length > 0) cases.push({ when: anyHolds(found), then: byParts(leaf, place, printing) });
  if (value !== undefined)
    cases.push({ when: sql`${value} IS NOT NULL`, then: byValue(leaf, value, printing) });
  return chosenStatus(cases, none);
}

function byStatus(leaf: ThresholdLeaf, finding: SqlExpression, { key }: FoundPlace): StatusSql {
  if (leaf.kind === 'plain' && leaf.requirement.kind === 'not-applicable') return statusSql('not-applicable');
  const own: StatusSql = { ...finding, may: new Set<CriterionStatus>(foundStatuses) };
  if (!key.forms.mayNotApply) return own;
  const then = statusSql(leafStatus(leaf, 'not-applicable'));
  return chosenStatus([{ when: sql`${finding} = 'not-applicable'`, then }], own);
}

function byGrade(leaf: ThresholdLeaf, grade: SqlExpression, printing: Printing): StatusSql {
  if (leaf.kind === 'if-any') return byGrade(leaf.then, grade, printing);
  if (leaf.kind !== 'plain' || leaf.requirement.kind !== 'grade')
    return statusSql(leafStatus(leaf, { grade: '-' }));
  const { grades, atLeast } = leaf.requirement;
  const ids = grades.map(({ id }) => id);
  const least = ids.indexOf(atLeast);
  const among = (some: readonly string[], status: CriterionStatus): readonly StatusCase[] =>
    some.length === 0
      ? []
      : [
          {
            when: sql`${grade} IN (${some.map(printing.rules.text).join(', ')})`,
            then: statusSql(status),
          },
        ];
  // A grade of the scale of another column says nothing here.
  return chosenStatus(
    [...among(ids.slice(least), 'met'), ...among(ids.slice(0, least), 'not-met')],
    statusSql('not-assessed'),
  );
}

function byValue(tree: ThresholdTree, value: SqlExpression, printing: Printing): StatusSql {
  return eachLeaf(tree, (leaf) => {
    switch (leaf.kind) {
      case 'number':
        return compared(leaf, value, printing);
      case 'if-any':
        return byValue(leaf.then, value, printing);
      case 'parts': {
        if (leaf.whole === undefined) return statusSql('not-assessed');
        // A whole that fails settles it; one that passes leaves its parts to be assessed.
        const fails = isOneOf(byValue(leaf.whole, value, printing), ['not-met']);
        const cases = fails === undefined ? [] : [{ when: fails, then: statusSql('not-met') }];
        return chosenStatus(cases, statusSql('not-assessed'));
      }
      case 'plain':
        if (leaf.requirement.kind === 'none') return metWhere(sql`${value} = 0`);
        return statusSql(leafStatus(leaf, { value: '0' }));
      case 'nothing':
        return statusSql(leafStatus(leaf, { value: '0' }));
    }
  });
}

function compared(
  { operator, value, of, at }: NumberLeaf,
  given: SqlExpression,
  printing: Printing,
): StatusSql {
  const number = constant(printing.number(value, at));
  if (of === undefined) return metWhere(sql`${given} ${operator} ${number}`);
  return metWhere(
    toDecimal(value).eq(1) ? sql`${given} ${operator} ${of}` : sql`${given} ${operator} ${of} * ${number}`,
  );
}

function metWhere(passes: SqlExpression): StatusSql {
  return chosenStatus([{ when: passes, then: statusSql('met') }], statusSql('not-met'));
}

/** Where rows stand of which parts were found. */
function byParts(leaf: ThresholdLeaf, place: FoundPlace, printing: Printing): StatusSql {
  const { value } = place;
  const orWhole = (tree: ThresholdTree, none: StatusSql): StatusSql =>
    value === undefined
      ? none
      : chosenStatus([{ when: sql`${value} IS NOT NULL`, then: byValue(tree, value, printing) }], none);
  const composite = compositeOf(leaf);
  // In another column the cell may ask for no parts.
  if (composite === undefined) return orWhole(leaf, statusSql(leafStatus(leaf, { parts: {} })));
  const { join, whole, parts } = composite;
  const judged = parts.map(({ id, tree }) =>
    boundStatus(judgeTree(tree, place.parts.get(id) as FoundPlace, printing), printing.layers),
  );
  if (join === 'any-of') return statusOfAnySql(judged, printing.layers);
  const ofWhole = whole === undefined ? [] : [orWhole(whole, statusSql('not-assessed'))];
  return statusOfAllSql([...ofWhole, ...judged], printing.layers);
}

function compositeOf(leaf: ThresholdLeaf): PartsLeaf | undefined {
  if (leaf.kind === 'if-any') return compositeOf(leaf.then);
  return leaf.kind === 'parts' ? leaf : undefined;
}
