import { problemError, toDecimal, type Citation } from '../../foundation/internal.js';
import type { CriteriaSet, Criterion, Indicator } from '../model/index.js';
import { isApplied } from '../model/isApplied.js';
import type { ColumnDecision } from './column.js';
import type { Circumstances } from './circumstances.js';
import { decideColumn } from './decideColumn.js';
import { factOf } from './evaluateCondition.js';
import type { Resolver } from './resolution.js';
import { resolveRequirement } from './resolveRequirement.js';
import type { Threshold } from './threshold.js';

/** What thresholds are resolved with, beside the circumstances of the unit. */
export interface ResolverOptions {
  /** Other sets, to whose thresholds those of this set may be relative. */
  readonly sets: readonly CriteriaSet[];
  /** Whether unconfirmed values are taken as unknown. */
  readonly refusesUnconfirmed: boolean;
}

/** The year whose figures are judged. */
export function yearOf({ date, year }: Circumstances): number {
  return year ?? Number(date.slice(0, 4));
}

/** The column by which a unit is judged: the one named, else by the facts. */
export function columnOf(set: CriteriaSet, circumstances: Circumstances): ColumnDecision | undefined {
  const named = set.columns?.find(({ id }) => id === circumstances.column);
  if (named !== undefined) return { kind: 'column', id: named.id, name: named.name };
  return decideColumn(set, circumstances.date, circumstances.facts ?? {});
}

/** The threshold of an indicator in the circumstances of a unit; `undefined` where the set holds no requirement. */
export function resolveIndicator(
  { set, criterion, indicator }: PlacedIndicator,
  resolver: Resolver,
): Threshold | undefined {
  const { requirement, unit } = indicator;
  if (requirement === undefined) return undefined;
  const citation = citationOf(set, criterion, indicator);
  return resolveRequirement(requirement, resolver, {
    key: indicator.id,
    citation,
    ...(unit === undefined ? {} : { unit }),
  });
}

/** An indicator with its criterion (none if it is only monitored) and set. */
export interface PlacedIndicator {
  /** The set. */
  readonly set: CriteriaSet;
  /** The criterion. */
  readonly criterion: Criterion | undefined;
  /** The indicator. */
  readonly indicator: Indicator;
}

/** Find an indicator of a set by its id. */
export function findIndicator(set: CriteriaSet, id: string): PlacedIndicator | undefined {
  for (const criterion of set.criteria) {
    const indicator = criterion.indicators?.find((one) => one.id === id);
    if (indicator !== undefined) return { set, criterion, indicator };
  }
  const indicator = set.monitored?.find((one) => one.id === id);
  return indicator === undefined ? undefined : { set, criterion: undefined, indicator };
}

/** Make the resolver of a set for the circumstances of a unit. */
export function makeResolver(
  set: CriteriaSet,
  circumstances: Circumstances,
  options: ResolverOptions,
): Resolver {
  // Another set may be relative to this one in turn.
  return resolverOf(set, circumstances, { ...options, sets: [...options.sets, set] }, []);
}

/** The most thresholds that may be relative one to the next. */
export const MOST_BASES = 32;

function resolverOf(
  set: CriteriaSet,
  circumstances: Circumstances,
  options: ResolverOptions,
  open: readonly string[],
): Resolver {
  const { date, facts = {}, references = {} } = circumstances;
  return {
    date,
    year: yearOf(circumstances),
    column: columnOf(set, circumstances),
    setId: set.id,
    refusesUnconfirmed: options.refusesUnconfirmed,
    count: (fact) => {
      const value = factOf(facts, fact);
      return value === undefined || typeof value === 'boolean' ? undefined : toDecimal(value);
    },
    reference: (base, of) => {
      const figures = references[base] ?? {};
      const figure = Object.hasOwn(figures, of) ? figures[of] : undefined;
      return figure === undefined ? undefined : toDecimal(figure);
    },
    threshold: (other = set.id, indicator) => {
      const target = other === set.id ? set : options.sets.find(({ id }) => id === other);
      const placed = target && findIndicator(target, indicator);
      if (target === undefined || placed === undefined || !isApplied(target, date)) return undefined;
      const key = `${target.id} ${indicator}`;
      // Within one set, circles do not build; between sets they only show here.
      if (open.includes(key)) throw problemError('cyclic', ['options', 'sets'], { key });
      if (open.length >= MOST_BASES) throw problemError('too-deep', ['set'], { maximum: String(MOST_BASES) });
      return resolveIndicator(placed, resolverOf(target, circumstances, options, [...open, key]));
    },
  };
}

function citationOf(set: CriteriaSet, criterion: Criterion | undefined, indicator: Indicator): Citation {
  return indicator.citation ?? criterion?.citation ?? set.citation;
}
