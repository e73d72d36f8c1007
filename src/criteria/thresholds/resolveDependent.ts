import { decimalText, toDecimal, type Decimal } from '../../foundation/internal.js';
import type {
  DependentRequirement,
  InterpolatedRequirement,
  RelativeRequirement,
  Requirement,
} from '../model/index.js';
import type { ColumnDecision, DecidedColumn } from './column.js';
import { finished, lacking, numberThreshold } from './makeThreshold.js';
import type { Resolver, Trail } from './resolution.js';
import type { MissingInput, Threshold } from './threshold.js';

/**
 * Make the choice of a cell that depends on column, year, date, count or base.
 *
 * @param requirement - The cell.
 * @param resolver - What is known of the unit and the day.
 * @param trail - What is handed down to it.
 * @param resolve - Resolves the cell that is chosen.
 */
export function resolveDependent(
  requirement: DependentRequirement,
  resolver: Resolver,
  trail: Trail,
  resolve: (chosen: Requirement, resolver: Resolver, trail: Trail) => Threshold,
): Threshold {
  const { date, year, column } = resolver;
  switch (requirement.kind) {
    case 'by-column': {
      const decided = column?.kind === 'column' ? column.id : undefined;
      const chosen = Object.entries(requirement.columns).find(([id]) => id === decided);
      if (chosen === undefined) return lacking(columnMissing(column), trail);
      const [id, cell] = chosen;
      const { citation } = column as DecidedColumn;
      return resolve(cell, resolver, {
        ...trail,
        column: id,
        ...(citation === undefined ? {} : { columnCitation: citation }),
      });
    }
    case 'by-year': {
      const chosen = requirement.years.find(({ from, to }) => from <= year && year <= to);
      return chosen === undefined
        ? lacking({ kind: 'year', year }, { ...trail, year })
        : resolve(chosen.requirement, resolver, { ...trail, year });
    }
    case 'by-date': {
      const chosen = requirement.versions.find(({ from, to }) => from <= date && (to === null || date <= to));
      return chosen === undefined
        ? finished({ kind: 'unknown' }, trail)
        : resolve(chosen.requirement, resolver, trail);
    }
    case 'by-count': {
      const { fact, bands } = requirement;
      const count = resolver.count(fact);
      const chosen =
        count && bands.find(({ from, to }) => count.gte(from) && (to === null || count.lt(to + 1)));
      if (count === undefined || chosen === undefined) return lacking({ kind: 'fact', fact }, trail);
      const derivedFrom = { kind: 'count', fact, count: decimalText(count) } as const;
      return { derivedFrom, ...resolve(chosen.requirement, resolver, trail) };
    }
    case 'interpolated': {
      const { start, end } = requirement;
      if (year < start.year || year > end.year) return lacking({ kind: 'year', year }, { ...trail, year });
      const value = interpolatedValue(requirement, year);
      const derivedFrom = { kind: 'interpolation', start, end } as const;
      return { ...numberThreshold(requirement, value, resolver, { ...trail, year }), derivedFrom };
    }
    case 'relative':
      return resolveRelative(requirement, resolver, trail);
  }
}

/** The threshold of a year on the line between two others. */
export function interpolatedValue({ start, end }: InterpolatedRequirement, year: number): Decimal {
  const [first, last] = [toDecimal(start.value), toDecimal(end.value)];
  return first.plus(
    last
      .minus(first)
      .times(year - start.year)
      .div(end.year - start.year),
  );
}

function resolveRelative(requirement: RelativeRequirement, resolver: Resolver, trail: Trail): Threshold {
  const { to, unit } = requirement;
  if (to.kind === 'reference') {
    const value = resolver.reference(to.base, trail.key);
    if (value === undefined) return lacking({ kind: 'reference', base: to.base, of: trail.key }, trail);
    return multiple(requirement, value, resolver, trail);
  }
  const base = resolver.threshold(to.set, to.indicator);
  const number = base?.requirement;
  if (number?.kind !== 'number' || number.unit !== unit) {
    const missing = { kind: 'threshold', set: to.set ?? resolver.setId, indicator: to.indicator } as const;
    return { ...lacking(missing, trail), ...(base === undefined ? {} : { base }) };
  }
  return { ...multiple(requirement, toDecimal(number.value), resolver, trail), ...(base && { base }) };
}

function multiple(
  requirement: RelativeRequirement,
  of: Decimal,
  resolver: Resolver,
  trail: Trail,
): Threshold {
  const times = toDecimal(requirement.times);
  const threshold = numberThreshold(requirement, of.times(times), resolver, trail);
  return {
    ...threshold,
    derivedFrom: { kind: 'multiple', times: decimalText(times), of: decimalText(of) },
  };
}

function columnMissing(column: ColumnDecision | undefined): MissingInput {
  return column?.kind === 'open-column'
    ? { kind: 'column', candidates: column.candidates, facts: column.missingFacts }
    : { kind: 'column', candidates: [], facts: [] };
}
