import { interpolatedValue, yearOf } from '../../criteria/thresholds/internal.js';
import type { DependentRequirement, Requirement } from '../../criteria/internal.js';
import { decimalText } from '../../foundation/internal.js';
import { sql } from '../sqlExpression.js';
import { factSql } from './conditionSql.js';
import { relativeTree } from './relativeTree.js';
import { plainLeaf, within, type Scope } from './thresholdScope.js';
import { UNKNOWN_LEAF, type ThresholdTree } from './thresholdTree.js';

type Of<Kind extends DependentRequirement['kind']> = Extract<DependentRequirement, { readonly kind: Kind }>;

/** What rows have to satisfy where that depends on column, year, date, count or base. */
export function dependentTree(requirement: DependentRequirement, scope: Scope): ThresholdTree {
  const { context } = scope.printing;
  const { date } = context;
  const year = yearOf(context);
  switch (requirement.kind) {
    case 'by-column':
      return columnTree(requirement, scope);
    case 'by-year': {
      const index = requirement.years.findIndex(({ from, to }) => from <= year && year <= to);
      return chosenTree(requirement.years, index, within(scope, 'years'));
    }
    case 'by-date': {
      const index = requirement.versions.findIndex(
        ({ from, to }) => from <= date && (to === null || date <= to),
      );
      return chosenTree(requirement.versions, index, within(scope, 'versions'));
    }
    case 'by-count':
      return countTree(requirement, scope);
    case 'interpolated': {
      const { start, end, operator, unit } = requirement;
      if (year < start.year || year > end.year) return UNKNOWN_LEAF;
      const value = decimalText(interpolatedValue(requirement, year));
      return plainLeaf({ kind: 'number', operator, unit, value }, scope);
    }
    case 'relative':
      return relativeTree(requirement, scope);
  }
}

function columnTree({ columns }: Of<'by-column'>, scope: Scope): ThresholdTree {
  const { printing, columnOf, set, treeOf } = scope;
  const { id: decided, isUnsure } = columnOf(set);
  if (decided === undefined) return UNKNOWN_LEAF;
  const ofColumn = (id: string, cell: Requirement): ThresholdTree => {
    const inner = within(scope, 'columns', id);
    const sure = treeOf(cell, { ...inner, isUnsure: false });
    if (isUnsure === undefined) return sure;
    const unsure = treeOf(cell, { ...inner, isUnsure: true });
    return { kind: 'choice', cases: [{ when: isUnsure, then: unsure }], otherwise: sure };
  };
  return {
    kind: 'choice',
    cases: Object.entries(columns).map(([id, cell]) => ({
      when: sql`${decided} = ${printing.rules.text(id)}`,
      then: ofColumn(id, cell),
    })),
    otherwise: UNKNOWN_LEAF,
  };
}

function countTree({ fact, bands }: Of<'by-count'>, scope: Scope): ThresholdTree {
  const count = factSql(scope.printing, fact);
  if (count === undefined) return UNKNOWN_LEAF;
  return {
    kind: 'choice',
    cases: bands.map(({ from, to }, place) => ({
      when:
        to === null
          ? sql`${count} >= ${String(from)}`
          : sql`(${count} >= ${String(from)} AND ${count} < ${String(to + 1)})`,
      then: chosenTree(bands, place, within(scope, 'bands')),
    })),
    otherwise: UNKNOWN_LEAF,
  };
}

/** What one of a list asks for; unknown where it is none of them. */
function chosenTree(
  list: readonly { readonly requirement: Requirement }[],
  index: number,
  scope: Scope,
): ThresholdTree {
  const one = list[index];
  return one === undefined
    ? UNKNOWN_LEAF
    : scope.treeOf(one.requirement, within(scope, index, 'requirement'));
}
