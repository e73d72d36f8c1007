import { decimalText, toDecimal, type Decimal, type Measure } from '../../foundation/internal.js';
import type { PlainRequirement, ThresholdOperator } from '../model/index.js';
import { isConfirmed } from './isUnconfirmed.js';
import type { Resolver, Trail } from './resolution.js';
import type { MissingInput, Threshold } from './threshold.js';

/** A threshold that was worked out. */
export function numberThreshold(
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

/** A threshold that states something; unknown where it is not confirmed and such are refused. */
export function confirmed(
  requirement: PlainRequirement,
  resolver: Pick<Resolver, 'refusesUnconfirmed'>,
  trail: Trail,
): Threshold {
  const { citation, columnCitation } = trail;
  const isSure = isConfirmed(citation) && (columnCitation === undefined || isConfirmed(columnCitation));
  const isRefused = resolver.refusesUnconfirmed && !isSure && STATING.has(requirement.kind);
  return isRefused ? lacking({ kind: 'confirmation' }, trail) : finished(requirement, trail);
}

/** A threshold that is unknown for want of an input. */
export function lacking(input: MissingInput, trail: Trail): Threshold {
  return { ...finished({ kind: 'unknown' }, trail), lacks: [input] };
}

/** A threshold as it stands in results. */
export function finished(
  requirement: Threshold['requirement'],
  { column, columnCitation, year, citation }: Trail,
): Threshold {
  return {
    requirement: withoutCitation(requirement),
    ...(column === undefined ? {} : { column }),
    ...(columnCitation === undefined ? {} : { columnCitation }),
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
