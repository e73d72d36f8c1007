import { problemError, readInput, throwProblems, type Problem } from '../../../foundation/internal.js';
import { checkUnits } from './claimChecks.js';
import type { ReadClaim } from './claimAsRead.js';
import { kindOf, readReadings, type ReadReading } from '../kinds/claimReadings.js';
import { claimSchema } from '../claimSchema.js';
import type { Claim } from '../claimTypes.js';
import { fullConvention } from '../../intervals/fullConvention.js';
import type { OneFigure } from '../../oneFigure.js';
import { readClaimed, readInputs } from './readClaimFigures.js';

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
  const stated = 'changeDirection' in claim ? claim.changeDirection : undefined;
  return {
    claim,
    form,
    inputs,
    claimed,
    readings: [first, ...others.filter((reading) => makesSense(reading, inputs))],
    direction: stated ?? claimed?.changeDirection ?? undefined,
    ...fullConvention(claim.convention),
  };
}

/** Points and per cent are only mixed up where the inputs are per cent. */
function makesSense({ ofPercent }: ReadReading, inputs: ReadonlyMap<string, OneFigure>): boolean {
  return !ofPercent || [...inputs.values()].some(({ unitWords }) => unitWords.category === 'percent');
}
