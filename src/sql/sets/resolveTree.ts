import {
  confirmed,
  findIndicator,
  interpolatedValue,
  isApplied,
  MOST_BASES,
  requirementChildren,
  yearOf,
  type CriteriaSet,
  type Criterion,
  type DependentRequirement,
  type Indicator,
  type PlainRequirement,
  type RelativeRequirement,
  type Requirement,
} from '../../criteria/internal.js';
import { decimalText, problemError, toDecimal, type Citation } from '../../foundation/internal.js';
import { sql } from '../sqlExpression.js';
import type { ColumnSql } from './columnSql.js';
import { COLUMN_EXPECTED } from '../readNames.js';
import { factSql } from './conditionSql.js';
import { takenColumn } from './foundPlaces.js';
import type { Printing } from './printing.js';
import {
  mapLeaves,
  UNKNOWN_LEAF,
  type NumberLeaf,
  type ThresholdLeaf,
  type ThresholdTree,
} from './thresholdTree.js';

/** What is handed down from a requirement to those in it. */
interface Scope {
  readonly printing: Printing;
  readonly columnOf: (set: CriteriaSet) => ColumnSql;
  readonly set: CriteriaSet;
  /** The id under which values are given: of the indicator, with its parts. */
  readonly key: string;
  readonly citation: Citation;
  /** Whether a rule that no text confirms chose the column. */
  readonly isUnsure: boolean;
  /** Where the requirement stands. */
  readonly at: readonly (string | number)[];
  /** The thresholds that are being resolved, each relative to the next. */
  readonly open: readonly string[];
}

/** What rows have to satisfy for an indicator. */
export function indicatorTree(
  printing: Printing,
  columnOf: (set: CriteriaSet) => ColumnSql,
  set: CriteriaSet,
  { criterion, indicator }: { readonly criterion: Criterion | undefined; readonly indicator: Indicator },
  open: readonly string[] = [],
): ThresholdTree {
  if (indicator.requirement === undefined) return { kind: 'nothing' };
  return treeOf(indicator.requirement, {
    printing,
    columnOf,
    set,
    key: indicator.id,
    citation: indicator.citation ?? criterion?.citation ?? set.citation,
    isUnsure: false,
    at: placeOf(printing, set, indicator.id),
    open,
  });
}

/** Where the requirement of an indicator stands in the input. */
function placeOf(printing: Printing, set: CriteriaSet, id: string): readonly (string | number)[] {
  const root =
    set.id === printing.set.id
      ? ['set']
      : ['options', 'sets', printing.options.sets.findIndex((one) => one.id === set.id)];
  for (const [place, { indicators = [] }] of set.criteria.entries()) {
    const index = indicators.findIndex((one) => one.id === id);
    if (index >= 0) return [...root, 'criteria', place, 'indicators', index, 'requirement'];
  }
  const index = set.monitored?.findIndex((one) => one.id === id) ?? 0;
  return [...root, 'monitored', index, 'requirement'];
}

function treeOf(requirement: Requirement, outer: Scope): ThresholdTree {
  const scope: Scope = { ...outer, citation: requirement.citation ?? outer.citation };
  switch (requirement.kind) {
    case 'by-column':
    case 'by-year':
    case 'by-date':
    case 'by-count':
    case 'interpolated':
    case 'relative':
      return dependentTree(requirement, scope);
    case 'of-which':
    case 'all-of':
    case 'any-of':
    case 'both-sexes': {
      const parts = requirementChildren(requirement).flatMap(({ requirement: inner, at, part }) =>
        part === undefined
          ? []
          : [{ id: part.id, tree: treeOf(inner, { ...within(scope, at), key: `${scope.key}/${part.id}` }) }],
      );
      const whole =
        requirement.kind === 'of-which' ? { whole: treeOf(requirement.whole, within(scope, ['whole'])) } : {};
      return { kind: 'parts', join: requirement.kind, parts, ...whole };
    }
    case 'if-any':
      return mapLeaves(treeOf(requirement.requirement, within(scope, ['requirement'])), (then) => ({
        kind: 'if-any',
        then,
      }));
    default:
      return plainLeaf(requirement, scope);
  }
}

function within(scope: Scope, at: readonly (string | number)[]): Scope {
  return { ...scope, at: [...scope.at, ...at] };
}

/** A requirement that says what to meet; unknown where it is not confirmed and such are refused. */
function plainLeaf(requirement: PlainRequirement, scope: Scope, of?: NumberLeaf['of']): ThresholdLeaf {
  const { citation, isUnsure, key, at, printing } = scope;
  const { requirement: own } = confirmed(requirement, printing.options, {
    key,
    citation,
    ...(isUnsure ? { columnCitation: UNSURE } : {}),
  });
  const number = own.kind === 'number' ? own : own.kind === 'met' ? own.embedded : undefined;
  if (number === undefined) return { kind: 'plain', requirement: own as PlainRequirement };
  return {
    kind: 'number',
    operator: number.operator,
    value: decimalText(toDecimal(number.value)),
    unit: number.unit,
    isEmbedded: own.kind === 'met',
    at,
    ...(of === undefined ? {} : { of }),
  };
}

/** Stands for the rule that chose a column, of which it only matters here that no text confirms it. */
const UNSURE: Citation = { source: { kind: 'publication', title: '' }, provenance: 'unconfirmed' };

function dependentTree(requirement: DependentRequirement, scope: Scope): ThresholdTree {
  const { printing, set } = scope;
  const { date } = printing.context;
  const year = yearOf(printing.context);
  switch (requirement.kind) {
    case 'by-column': {
      const { id: decided, isUnsure } = scope.columnOf(set);
      if (decided === undefined) return UNKNOWN_LEAF;
      const ofColumn = (id: string, cell: Requirement): ThresholdTree => {
        const inner = within(scope, ['columns', id]);
        const sure = treeOf(cell, { ...inner, isUnsure: false });
        if (isUnsure === undefined) return sure;
        return {
          kind: 'choice',
          cases: [{ when: isUnsure, then: treeOf(cell, { ...inner, isUnsure: true }) }],
          otherwise: sure,
        };
      };
      return {
        kind: 'choice',
        cases: Object.entries(requirement.columns).map(([id, cell]) => ({
          when: sql`${decided} = ${printing.rules.text(id)}`,
          then: ofColumn(id, cell),
        })),
        otherwise: UNKNOWN_LEAF,
      };
    }
    case 'by-year': {
      const index = requirement.years.findIndex(({ from, to }) => from <= year && year <= to);
      return chosenFrom(requirement.years, index, 'years', scope);
    }
    case 'by-date': {
      const index = requirement.versions.findIndex(
        ({ from, to }) => from <= date && (to === null || date <= to),
      );
      return chosenFrom(requirement.versions, index, 'versions', scope);
    }
    case 'by-count': {
      const count = factSql(printing, requirement.fact);
      if (count === undefined) return UNKNOWN_LEAF;
      return {
        kind: 'choice',
        cases: requirement.bands.map(({ from, to, requirement: cell }, place) => ({
          when:
            to === null
              ? sql`${count} >= ${String(from)}`
              : sql`(${count} >= ${String(from)} AND ${count} < ${String(to + 1)})`,
          then: treeOf(cell, within(scope, ['bands', place, 'requirement'])),
        })),
        otherwise: UNKNOWN_LEAF,
      };
    }
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

function chosenFrom(
  list: readonly { readonly requirement: Requirement }[],
  index: number,
  member: string,
  scope: Scope,
): ThresholdTree {
  const one = list[index];
  return one === undefined
    ? UNKNOWN_LEAF
    : treeOf(one.requirement, within(scope, [member, index, 'requirement']));
}

function relativeTree(requirement: RelativeRequirement, scope: Scope): ThresholdTree {
  const { operator, unit, times, to } = requirement;
  const { printing, key } = scope;
  if (to.kind === 'reference') {
    const path = ['references', to.base, key];
    const figure = takenColumn(printing, path);
    if (!Object.hasOwn(printing.source.references?.[to.base] ?? {}, key))
      printing.problems.push({ code: 'missing', path: ['source', ...path], details: COLUMN_EXPECTED });
    if (figure === undefined) return UNKNOWN_LEAF;
    const value = decimalText(toDecimal(times));
    return {
      kind: 'choice',
      cases: [
        {
          when: sql`${figure} IS NOT NULL`,
          then: plainLeaf({ kind: 'number', operator, unit, value }, scope, figure),
        },
      ],
      otherwise: UNKNOWN_LEAF,
    };
  }
  return mapLeaves(baseTree(to, scope), (leaf) => {
    if (leaf.kind !== 'number' || leaf.isEmbedded || leaf.unit !== unit) return UNKNOWN_LEAF;
    const value = decimalText(toDecimal(leaf.value).times(toDecimal(times)));
    return plainLeaf({ kind: 'number', operator, unit, value }, scope, leaf.of);
  });
}

/** The threshold of another indicator, of this set or another; unknown if it is not at hand. */
function baseTree(
  to: Extract<RelativeRequirement['to'], { readonly kind: 'threshold' }>,
  { printing, columnOf, set, open }: Scope,
): ThresholdTree {
  const sets = [...printing.options.sets, printing.set];
  const target = to.set === undefined || to.set === set.id ? set : sets.find(({ id }) => id === to.set);
  const placed = target && findIndicator(target, to.indicator);
  if (target === undefined || placed === undefined || !isApplied(target, printing.context.date))
    return UNKNOWN_LEAF;
  const key = `${target.id} ${to.indicator}`;
  if (open.includes(key)) throw problemError('cyclic', ['options', 'sets'], { key });
  if (open.length >= MOST_BASES) throw problemError('too-deep', ['set'], { maximum: String(MOST_BASES) });
  return indicatorTree(printing, columnOf, target, placed, [...open, key]);
}
