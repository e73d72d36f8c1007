import { criterionStatuses, foundStatuses, isOpposed } from '../../criteria/scoring/internal.js';
import type { CriteriaSet } from '../../criteria/internal.js';
import type { FindingKey } from '../../criteria/batch/internal.js';
import { allHold, anyHolds, joined, sql, type SqlExpression } from '../sqlExpression.js';
import { nameIn } from '../sqlColumn.js';
import { columnIf } from '../sqlLayers.js';
import { numberProblems, type RowProblem } from '../rowProblem.js';
import { foundParts, type FoundPlace } from './foundPlaces.js';
import type { Printing } from './printing.js';
import { isOneOf, type StatusSql } from './statusSql.js';

/** What can be wrong with what rows hold of a place that is judged. */
export function placeProblems(place: FoundPlace, printing: Printing): readonly RowProblem[] {
  const { key, finding, parts } = place;
  return [
    ...measuredProblems(place, printing),
    ...(finding === undefined ? [] : [findingProblem(finding, key.id, key.forms.mayNotApply, printing)]),
    ...duplicates(place),
    ...excess(key, place),
    ...[...parts.values()].flatMap((part) => placeProblems(part, printing)),
  ];
}

/** What can be wrong with values and grades of what is only watched: they decide nothing, and are checked all the same. */
export function monitoredProblems(printing: Printing): readonly RowProblem[] {
  const { keys, source, layers } = printing;
  return [...keys.byId.values()].flatMap((key) =>
    key.isMonitored
      ? measuredProblems(
          {
            key,
            value: columnIf(layers, 'value', nameIn(source.values, key.id)),
            grade: columnIf(layers, 'grade', nameIn(source.grades, key.id)),
          },
          printing,
        )
      : [],
  );
}

function measuredProblems(
  { key, value, grade }: Pick<FoundPlace, 'key' | 'value' | 'grade'>,
  { rules }: Printing,
): readonly RowProblem[] {
  const { id, range, forms } = key;
  return [
    ...(value === undefined ? [] : numberProblems(value, ['values', id], range)),
    ...(grade === undefined || forms.grades === 'any'
      ? []
      : [notOneOf(grade, [...forms.grades].map(rules.text), ['grades', id])]),
  ];
}

/** A finding can be a status, or that there is nothing to judge where that can be. */
export function findingProblem(
  finding: SqlExpression,
  id: string,
  mayNotApply: boolean,
  { rules }: Printing,
): RowProblem {
  const statuses = [...foundStatuses, ...(mayNotApply ? ['not-applicable'] : [])];
  return notOneOf(finding, statuses.map(rules.text), ['findings', id]);
}

function notOneOf(column: SqlExpression, allowed: readonly string[], path: readonly string[]): RowProblem {
  return { code: 'not-one-of', path, when: sql`${column} NOT IN (${allowed.join(', ')})` };
}

/** Of one thing a row can have a status, or a grade, or a value with parts. */
function duplicates({ key, finding, grade, value, parts }: FoundPlace): readonly RowProblem[] {
  const measured = [...(value === undefined ? [] : [sql`${value} IS NOT NULL`]), ...foundParts(parts)];
  const forms = [
    ...(finding === undefined ? [] : [sql`${finding} IS NOT NULL`]),
    ...(grade === undefined ? [] : [sql`${grade} IS NOT NULL`]),
    ...(measured.length === 0 ? [] : [anyHolds(measured)]),
  ];
  if (forms.length < 2) return [];
  const counts = forms.map((form) => sql`CASE WHEN ${form} THEN 1 ELSE 0 END`);
  const path = [finding === undefined ? 'grades' : 'findings', key.id];
  return [{ code: 'duplicate', path, when: sql`${joined(counts, ' + ')} > 1` }];
}

/** A share of something within a share cannot be the larger one. */
function excess(key: FindingKey, { value, parts }: FoundPlace): readonly RowProblem[] {
  if (!key.forms.isNested || value === undefined) return [];
  return [...parts.values()].flatMap((part): readonly RowProblem[] =>
    part.value === undefined || part.key.forms.unit !== key.forms.unit
      ? []
      : [{ code: 'part-exceeds-whole', path: ['values', part.key.id], when: sql`${part.value} > ${value}` }],
  );
}

/** What can be wrong with columns, facts and figures of rows. */
export function circumstanceRowProblems(set: CriteriaSet, printing: Printing): readonly RowProblem[] {
  const { source, layers, rules } = printing;
  const columns = columnIf(layers, 'named', source.columns);
  return [
    ...(columns === undefined
      ? []
      : [
          notOneOf(
            columns,
            (set.columns ?? []).map(({ id }) => rules.text(id)),
            ['columns'],
          ),
        ]),
    ...(set.facts ?? []).flatMap((fact): readonly RowProblem[] => {
      const path = ['facts', fact.id];
      const column = columnIf(layers, 'fact', nameIn(source.facts, fact.id));
      if (column === undefined || fact.kind === 'yes-no') return [];
      if (fact.kind === 'choice') return [notOneOf(column, fact.options.map(rules.text), path)];
      return numberProblems(column, path, { min: 0, max: undefined });
    }),
    ...Object.entries(source.references ?? {}).flatMap(([base, figures]) =>
      Object.entries(figures).flatMap(([id, name]) => {
        const column = columnIf(layers, 'figure', name);
        return column === undefined
          ? []
          : numberProblems(column, ['references', base, id], { min: undefined, max: undefined });
      }),
    ),
  ];
}

/** A criterion cannot be met while its indicators make it fail, nor fail while they make it met. */
export function contradictionProblem(
  id: string,
  finding: SqlExpression,
  status: StatusSql,
  isFound: readonly SqlExpression[],
): readonly RowProblem[] {
  const opposed = foundStatuses.flatMap((found) => {
    const others = isOneOf(
      status,
      criterionStatuses.filter((one) => isOpposed(found, one)),
    );
    return others === undefined ? [] : [allHold([sql`${finding} = '${found}'`, others])];
  });
  if (isFound.length === 0 || opposed.length === 0) return [];
  const when = allHold([anyHolds(isFound), anyHolds(opposed)]);
  return [{ code: 'contradiction', path: ['findings', id], when }];
}
