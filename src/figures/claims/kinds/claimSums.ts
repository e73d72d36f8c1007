import { readingNames } from '../words/claimNames.js';
import type {
  BandAverageClaim,
  Claim,
  ClaimInput,
  ExpressionClaim,
  RateOfWholeClaim,
  SumClaim,
} from '../claimTypes.js';
import type { AlternativeReading } from './claimKinds.js';

/** A claim whose kind has no formula of its own. */
export type GivenClaim = SumClaim | BandAverageClaim | RateOfWholeClaim | ExpressionClaim;

/** An input of a claim, by its name, with the place where it stands. */
export interface NamedInput {
  /** The name. */
  readonly name: string;
  /** Where it stands in the claim. */
  readonly path: readonly (string | number)[];
  /** What is given; `null` if it is not stated. */
  readonly input: ClaimInput | null;
}

/** The inputs of a claim, those of bands by the names that the formula has for them. */
export function inputsOf(claim: Claim): readonly NamedInput[] {
  if (claim.kind === 'average-over-bands')
    return claim.bands.flatMap(({ band, count }, at) => [
      { name: `band${at + 1}`, path: ['bands', at, 'band'], input: band },
      { name: `count${at + 1}`, path: ['bands', at, 'count'], input: count },
    ]);
  if (claim.kind === 'rate-of-whole')
    return claim.parts.flatMap(({ rate, count = null }, at) => [
      { name: `rate${at + 1}`, path: ['parts', at, 'rate'], input: rate },
      { name: `count${at + 1}`, path: ['parts', at, 'count'], input: count },
    ]);
  return Object.entries<ClaimInput | null>(claim.inputs).map(([name, input]) => ({
    name,
    path: ['inputs', name],
    input,
  }));
}

/** The formula of a claim whose kind has none of its own; `undefined` if all of them stand among its readings. */
export function ownFormula(claim: GivenClaim): string | undefined {
  switch (claim.kind) {
    case 'expression':
      return claim.formula;
    case 'average-over-bands':
      return averageFormula(claim.bands.length);
    case 'rate-of-whole':
      return wholeFormula(claim);
    case 'share-of-parts':
      return partFormula(Object.keys(claim.inputs));
    case 'stock-and-flow':
      return flowFormula(Object.keys(claim.inputs));
    default:
      return Object.keys(claim.inputs).join(' + ');
  }
}

/** The other ways in which a sum may be meant. */
export function ownAlternatives(claim: GivenClaim, formula: string): readonly AlternativeReading[] {
  const bound = { formula, unit: null };
  switch (claim.kind) {
    case 'composition':
      return [
        { ...bound, name: readingNames.notExhaustive, relation: 'le' },
        { ...bound, name: readingNames.overlapping, relation: 'ge' },
      ];
    case 'distribution':
    case 'shares-to-100':
      return [{ ...bound, name: readingNames.notExhaustive, relation: 'le' }];
    case 'stock-and-flow':
      return [{ ...bound, name: readingNames.exitsLeftOut, relation: 'ge' }];
    default:
      return [];
  }
}

function averageFormula(count: number): string {
  const at = Array.from({ length: count }, (_, index) => String(index + 1));
  const sum = at.map((n) => `count${n} * band${n}`).join(' + ');
  return `(${sum}) / (${at.map((n) => `count${n}`).join(' + ')})`;
}

/** By the counts if any is stated; the rates alone only bound it. */
function wholeFormula({ parts }: RateOfWholeClaim): string {
  if (parts.every(({ count = null }) => count === null)) return 'rates';
  const at = parts.map((_part, index) => String(index + 1));
  const sum = at.map((n) => `count${n} * rate${n}`).join(' + ');
  return `(${sum}) / (${at.map((n) => `count${n}`).join(' + ')})`;
}

/** The part stands once in it, so that the interval is exact. */
function partFormula(names: readonly string[]): string {
  const others = names.filter((name) => name !== 'part');
  return others.length === 0 ? 'part / part * 100' : `100 / (1 + (${others.join(' + ')}) / part)`;
}

function flowFormula(names: readonly string[]): string {
  const flows = names.filter((name) => name !== 'start');
  return ['start', ...flows.map((name) => `${name.startsWith('out') ? '-' : '+'} ${name}`)].join(' ');
}
