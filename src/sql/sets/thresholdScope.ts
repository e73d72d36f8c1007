import { confirmed, type findIndicator } from '../../criteria/thresholds/internal.js';
import type { CriteriaSet, PlainRequirement, Requirement } from '../../criteria/internal.js';
import { decimalText, toDecimal, type Citation } from '../../foundation/internal.js';
import type { ColumnSql } from './columnSql.js';
import { pathOfSet, type Printing } from './printing.js';
import type { NumberLeaf, ThresholdLeaf, ThresholdTree } from './thresholdTree.js';

/** What all requirements of a query have in common. */
export interface TreeContext {
  readonly printing: Printing;
  /** By which column of a set rows are judged. */
  readonly columnOf: (set: CriteriaSet) => ColumnSql;
  /** What rows have to satisfy for a requirement. */
  readonly treeOf: (requirement: Requirement, scope: Scope) => ThresholdTree;
}

/** What is handed down from a requirement to those in it. */
export interface Scope extends TreeContext {
  readonly set: CriteriaSet;
  /** The id under which values are given: of the indicator, with its parts. */
  readonly key: string;
  readonly citation: Citation;
  /** Whether a rule that no text confirms chose the column. */
  readonly isUnsure: boolean;
  /** Where the requirement stands in the input. */
  readonly at: readonly (string | number)[];
  /** The thresholds that are being resolved, each relative to the next. */
  readonly open: readonly string[];
}

/** The scope of a requirement that stands somewhere within another. */
export function within(scope: Scope, ...at: readonly (string | number)[]): Scope {
  return { ...scope, at: [...scope.at, ...at] };
}

/** An indicator with its criterion and set. */
export type PlacedIndicator = NonNullable<ReturnType<typeof findIndicator>>;

/** What rows have to satisfy for an indicator. */
export function indicatorTree(
  { printing, columnOf, treeOf }: TreeContext,
  { set, criterion, indicator }: PlacedIndicator,
  open: readonly string[],
): ThresholdTree {
  if (indicator.requirement === undefined) return { kind: 'nothing' };
  return treeOf(indicator.requirement, {
    printing,
    columnOf,
    treeOf,
    set,
    key: indicator.id,
    citation: indicator.citation ?? criterion?.citation ?? set.citation,
    isUnsure: false,
    at: [...pathOfSet(printing, set), ...placeIn(set, indicator.id), 'requirement'],
    open,
  });
}

/** Where an indicator stands in its set. */
function placeIn({ criteria, monitored = [] }: CriteriaSet, id: string): readonly (string | number)[] {
  for (const [place, { indicators = [] }] of criteria.entries()) {
    const index = indicators.findIndex((one) => one.id === id);
    if (index >= 0) return ['criteria', place, 'indicators', index];
  }
  return ['monitored', monitored.findIndex((one) => one.id === id)];
}

/**
 * A requirement that says what to meet; unknown where it is not confirmed and such are refused.
 *
 * @param of - The figure of the rows of which the number is a multiple.
 */
export function plainLeaf(requirement: PlainRequirement, scope: Scope, of?: NumberLeaf['of']): ThresholdLeaf {
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
