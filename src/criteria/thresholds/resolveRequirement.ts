import {
  decimalText,
  toDecimal,
  type Citation,
  type Decimal,
  type IsoDate,
  type Measure,
} from '../../foundation/index.js';
import type {
  CompositeRequirement,
  DependentRequirement,
  PlainRequirement,
  Requirement,
  ThresholdOperator,
} from '../model/index.js';
import { requirementChildren } from '../model/requirementTree.js';
import type { ColumnDecision } from './column.js';
import type { CompositeThreshold, MissingInput, Threshold, ThresholdPart } from './threshold.js';

/** What a cell may ask of the unit and the day. */
export interface Resolver {
  /** The day. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The column, where the set has columns. */
  readonly column: ColumnDecision | undefined;
  /** A number among the facts. */
  readonly count: (fact: string) => Decimal | undefined;
  /** A figure to which a threshold is relative, by the id of the indicator or its part. */
  readonly reference: (base: ReferenceName, of: string) => Decimal | undefined;
  /** The threshold of another indicator, of this set (`undefined`) or another; `undefined` if it is not at hand. */
  readonly threshold: (set: string | undefined, indicator: string) => Threshold | undefined;
  /** The id of the set, for what is missing. */
  readonly setId: string;
  /** Whether unconfirmed values are taken as unknown. */
  readonly refusesUnconfirmed: boolean;
}

type ReferenceName = Extract<MissingInput, { readonly kind: 'reference' }>['base'];

/** What is handed down from a cell to the cells in it. */
interface Trail {
  /** The id under which values are given: of the indicator, with its parts. */
  readonly slot: string;
  readonly citation: Citation;
  readonly unit?: Measure;
  readonly column?: string;
  readonly year?: number;
}

/**
 * Make every choice that a cell leaves to column, year, date, count and base.
 *
 * @param requirement - The cell.
 * @param resolver - What is known of the unit and the day.
 * @param trail - The id of the indicator, its unit, and the citation that applies unless the cell has its own.
 */
export function resolveRequirement(
  requirement: Requirement,
  resolver: Resolver,
  trail: { readonly slot: string; readonly citation: Citation; readonly unit?: Measure },
): Threshold {
  return resolve(requirement, resolver, trail);
}

function resolve(requirement: Requirement, resolver: Resolver, outer: Trail): Threshold {
  const trail: Trail = { ...outer, citation: requirement.citation ?? outer.citation };
  switch (requirement.kind) {
    case 'by-column':
    case 'by-year':
    case 'by-date':
    case 'by-count':
    case 'interpolated':
    case 'relative':
      return resolveDependent(requirement, resolver, trail);
    case 'of-which':
    case 'all-of':
    case 'any-of':
    case 'both-sexes':
    case 'if-any':
      return finished(resolveComposite(requirement, resolver, trail), trail);
    default:
      return confirmed(requirement, resolver, trail);
  }
}

function resolveDependent(requirement: DependentRequirement, resolver: Resolver, trail: Trail): Threshold {
  const { date, year, column } = resolver;
  switch (requirement.kind) {
    case 'by-column': {
      const decided = column?.kind === 'column' ? column.id : undefined;
      const chosen = Object.entries(requirement.columns).find(([id]) => id === decided);
      if (chosen === undefined) return lacking(columnMissing(column), trail);
      const [id, cell] = chosen;
      return resolve(cell, resolver, { ...trail, column: id });
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
      return chosen === undefined
        ? lacking({ kind: 'fact', fact }, trail)
        : resolve(chosen.requirement, resolver, trail);
    }
    case 'interpolated': {
      const { start, end } = requirement;
      if (year < start.year || year > end.year) return lacking({ kind: 'year', year }, { ...trail, year });
      const [first, last] = [toDecimal(start.value), toDecimal(end.value)];
      const value = first.plus(
        last
          .minus(first)
          .times(year - start.year)
          .div(end.year - start.year),
      );
      return numberThreshold(requirement, value, resolver, { ...trail, year });
    }
    case 'relative':
      return resolveRelative(requirement, resolver, trail);
  }
}

function resolveRelative(
  requirement: Extract<Requirement, { readonly kind: 'relative' }>,
  resolver: Resolver,
  trail: Trail,
): Threshold {
  const { to, times, unit } = requirement;
  if (to.kind === 'reference') {
    const value = resolver.reference(to.base, trail.slot);
    if (value === undefined) return lacking({ kind: 'reference', base: to.base, of: trail.slot }, trail);
    return numberThreshold(requirement, value.times(toDecimal(times)), resolver, trail);
  }
  const base = resolver.threshold(to.set, to.indicator);
  const number = base?.requirement;
  if (number?.kind !== 'number' || number.unit !== unit) {
    const missing = { kind: 'threshold', set: to.set ?? resolver.setId, indicator: to.indicator } as const;
    return { ...lacking(missing, trail), ...(base === undefined ? {} : { base }) };
  }
  const value = toDecimal(number.value).times(toDecimal(times));
  return { ...numberThreshold(requirement, value, resolver, trail), ...(base && { base }) };
}

function resolveComposite(
  requirement: CompositeRequirement,
  resolver: Resolver,
  trail: Trail,
): CompositeThreshold {
  if (requirement.kind === 'if-any') {
    return { kind: 'if-any', of: requirement.of, then: resolve(requirement.requirement, resolver, trail) };
  }
  const parts = requirementChildren(requirement).flatMap(({ requirement: inner, part }): ThresholdPart[] => {
    if (part === undefined) return [];
    const unit = part.unit ?? trail.unit;
    const own = { ...trail, slot: `${trail.slot}/${part.id}`, ...(unit === undefined ? {} : { unit }) };
    return [
      {
        id: part.id,
        name: part.name,
        ...(unit === undefined ? {} : { unit }),
        threshold: resolve(inner, resolver, own),
      },
    ];
  });
  return requirement.kind === 'of-which'
    ? { kind: 'of-which', whole: resolve(requirement.whole, resolver, trail), parts }
    : { kind: requirement.kind, parts };
}

function numberThreshold(
  { operator, unit }: { readonly operator: ThresholdOperator; readonly unit: Measure },
  value: Decimal,
  resolver: Resolver,
  trail: Trail,
): Threshold {
  return confirmed({ kind: 'number', operator, value: decimalText(value), unit }, resolver, trail);
}

/** Kinds that state something which could be wrong; that a value is unknown or another's to set needs no confirming. */
const STATING: ReadonlySet<PlainRequirement['kind']> = /* @__PURE__ */ new Set([
  'number',
  'none',
  'grade',
  'met',
  'not-applicable',
]);

function confirmed(requirement: PlainRequirement, resolver: Resolver, trail: Trail): Threshold {
  const isRefused =
    resolver.refusesUnconfirmed &&
    trail.citation.provenance !== 'official' &&
    trail.citation.provenance !== 'secondary' &&
    STATING.has(requirement.kind);
  return isRefused ? lacking({ kind: 'confirmation' }, trail) : finished(requirement, trail);
}

function columnMissing(column: ColumnDecision | undefined): MissingInput {
  return column?.kind === 'open-column'
    ? { kind: 'column', candidates: column.candidates, facts: column.missingFacts }
    : { kind: 'column', candidates: [], facts: [] };
}

function lacking(input: MissingInput, trail: Trail): Threshold {
  return { ...finished({ kind: 'unknown' }, trail), lacks: [input] };
}

function finished(requirement: Threshold['requirement'], { column, year, citation }: Trail): Threshold {
  return {
    requirement: withoutCitation(requirement),
    ...(column === undefined ? {} : { column }),
    ...(year === undefined ? {} : { year }),
    citation,
  };
}

/** The citation stands once, beside the requirement; its number is decimal text, whatever form the set was given in. */
function withoutCitation(requirement: Threshold['requirement']): Threshold['requirement'] {
  if (!('citation' in requirement) && requirement.kind !== 'number') return requirement;
  const bare = { ...requirement };
  if ('citation' in bare) delete bare.citation;
  return bare.kind === 'number' ? { ...bare, value: decimalText(toDecimal(bare.value)) } : bare;
}
