import type { Problem } from '../../foundation/internal.js';
import type { CriteriaSet, Criterion, Indicator, UnitFacts } from '../model/index.js';
import { circumstanceProblems } from '../thresholds/circumstanceProblems.js';
import type { Circumstances, References } from '../thresholds/index.js';
import { makeResolver, resolveIndicator, type ResolverOptions } from '../thresholds/resolver.js';
import type { BatchContext } from './batchContext.js';
import type { Cell } from './cells/cell.js';
import { factBreaks } from './cells/factBreaks.js';
import { makeCell } from './cells/makeCell.js';
import { findingKeysOf, type FindingKeys } from './findingKeys.js';

/** Rows with the same column and facts, and what they have to satisfy. */
export interface RowKind {
  /** Their circumstances, without figures to which thresholds are relative. */
  readonly circumstances: Circumstances;
  /** In what their column does not fit their facts. */
  readonly problems: readonly Problem[];
  /** What they have to satisfy, by id of the indicator. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A set with the context in which tables are judged. */
export interface BatchPlan {
  /** The set. */
  readonly set: CriteriaSet;
  /** What holds for all rows. */
  readonly context: BatchContext;
  /** What thresholds are resolved with. */
  readonly options: ResolverOptions;
  /** The keys under which something can be found. */
  readonly keys: FindingKeys;
  /** Where the meaning of a fact that is a number changes; `undefined` if each number may mean something else. */
  readonly breaksOf: (fact: string) => readonly number[] | undefined;
  /** The kind of rows that name a column or none, and facts of their own. */
  readonly kindOf: (column: string | undefined, facts: UnitFacts) => RowKind;
}

/** The most kinds of rows that are kept: all that tables of one country have, many times over. */
const MOST_KINDS = 1000;

/** Make the plan of a set and a context that fit each other. */
export function makePlan(set: CriteriaSet, context: BatchContext, options: ResolverOptions): BatchPlan {
  const keys = findingKeysOf(set);
  const ones = onesOf([keys, ...options.sets.map(findingKeysOf)]);
  const kinds = new Map<string, RowKind>();
  return {
    set,
    context,
    options,
    keys,
    // Another set may read the fact in its own way.
    breaksOf: (fact) => (options.sets.length > 0 ? undefined : factBreaks(set, fact)),
    kindOf: (column, facts) => {
      const circumstances = circumstancesOf(context, column, facts);
      const key = JSON.stringify([circumstances.column, Object.entries(circumstances.facts ?? {})]);
      const known = kinds.get(key) ?? makeKind(set, circumstances, options, ones);
      if (kinds.size >= MOST_KINDS) kinds.clear();
      kinds.set(key, known);
      return known;
    },
  };
}

/** Facts of the row come before those of the context; where there are none, none are given. */
function circumstancesOf(context: BatchContext, column: string | undefined, facts: UnitFacts): Circumstances {
  const all = { ...context.facts, ...facts };
  return {
    ...context,
    ...(column === undefined ? {} : { column }),
    ...(context.facts === undefined && Object.keys(all).length === 0 ? {} : { facts: all }),
  };
}

/** A figure of 1 for everything that a threshold could be relative to. */
function onesOf(keys: readonly FindingKeys[]): References {
  const ones = Object.fromEntries(keys.flatMap(({ byId }) => [...byId.keys()].map((id) => [id, 1])));
  return { 'province-average': ones, 'own-past': ones, 'last-year': ones };
}

function makeKind(
  set: CriteriaSet,
  circumstances: Circumstances,
  options: ResolverOptions,
  ones: References,
): RowKind {
  const without = makeResolver(set, circumstances, options);
  const given = makeResolver(set, { ...circumstances, references: ones }, options);
  const cellOf = (criterion: Criterion, indicator: Indicator): Cell => {
    const placed = { set, criterion, indicator };
    const [one, other] = [resolveIndicator(placed, given), resolveIndicator(placed, without)];
    return makeCell(one && other && { given: one, without: other });
  };
  return {
    circumstances,
    problems: circumstanceProblems(set, circumstances, 'table'),
    cells: new Map(
      set.criteria.flatMap((criterion) =>
        (criterion.indicators ?? []).map((one) => [one.id, cellOf(criterion, one)] as const),
      ),
    ),
  };
}
