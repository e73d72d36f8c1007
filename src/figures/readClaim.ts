import { problemError, readInput, throwProblems, type Problem } from '../foundation/index.js';
import { checkUnits } from './claimChecks.js';
import type { ClaimKind } from './claimKinds.js';
import { kindOf, readReadings, type ReadReading } from './claimReadings.js';
import { claimSchema } from './claimSchema.js';
import type { Claim } from './claimTypes.js';
import { fullConvention, type FullConvention } from './fullConvention.js';
import type { OneFigure } from './oneFigure.js';
import { readClaimed, readInputs } from './readClaimFigures.js';

/** A claim whose figures have been read. */
export interface ReadClaim extends FullConvention {
  /** The claim as given. */
  readonly claim: Claim;
  /** What is known of its kind, if it has a formula of its own. */
  readonly form: ClaimKind | undefined;
  /** The inputs that are stated. */
  readonly inputs: ReadonlyMap<string, OneFigure>;
  /** The claimed figure, if it is stated. */
  readonly claimed: OneFigure | undefined;
  /** The readings; the first gives the verdict. */
  readonly readings: readonly [ReadReading, ...ReadReading[]];
  /** Whether the change is published as a rise or a fall, if it is known. */
  readonly direction: 'increase' | 'decrease' | undefined;
}

/** Validate a claim and read all its figures; throws all problems at once. */
export function readClaim(input: Claim): ReadClaim {
  const claim = readInput(claimSchema, input);
  const form = kindOf(claim);
  const problems: Problem[] = [];
  const inputs = readInputs(claim, form, problems);
  const claimed = readClaimed(claim, problems);
  const [first, ...others] = readReadings(claim, problems);
  problems.push(...checkUnits(claim, inputs, claimed));
  throwProblems(problems);
  /* v8 ignore next -- a formula that cannot be read is among the problems */
  if (first === undefined) throw problemError('missing', ['formula'], { expected: 'string' });
  const stated = 'direction' in claim ? claim.direction : undefined;
  return {
    claim,
    form,
    inputs,
    claimed,
    readings: [first, ...others.filter((reading) => makesSense(reading, inputs))],
    direction: stated ?? claimed?.direction ?? undefined,
    ...fullConvention(claim.convention),
  };
}

/** Points and per cent are only mixed up where the inputs are per cent. */
function makesSense({ ofPercent }: ReadReading, inputs: ReadonlyMap<string, OneFigure>): boolean {
  return !ofPercent || [...inputs.values()].some(({ unit }) => unit.sort === 'percent');
}
