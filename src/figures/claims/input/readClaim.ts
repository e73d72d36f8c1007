import { problemError, readInput, throwProblems, type Problem } from '../../../foundation/internal.js';
import { withUnits, type UnlikeFigures } from '../formulas/formulaUnits.js';
import { areLike } from '../judging/likeUnits.js';
import { withSignedChange } from './signedChange.js';
import { withExactTimes } from './exactTimes.js';
import { checkFormulaUnits, checkUnits } from './claimChecks.js';
import type { ReadClaim } from './claimAsRead.js';
import { kindOf, readReadings, type ReadReading } from '../kinds/claimReadings.js';
import { claimSchema } from '../claimSchema.js';
import type { Claim } from '../claimTypes.js';
import { fullConvention } from '../../intervals/fullConvention.js';
import type { OneFigure } from '../../oneFigure.js';
import { readClaimed, readInputs } from './readClaimFigures.js';

/** Validate a claim and read all its figures; throws all problems at once. */
export function readClaim(input: Claim): ReadClaim {
  return readSoundClaim(readInput(claimSchema, input));
}

/** Read all figures of a claim whose form is known to be sound; throws all problems at once. */
export function readSoundClaim(claim: Claim): ReadClaim {
  const form = kindOf(claim);
  const problems: Problem[] = [];
  const given = readInputs(claim, form, problems);
  const claimed = readClaimed(claim, problems);
  const { inputs: stated, direction } = withSignedChange(claim, given, claimed);
  const all = readReadings(claim, problems);
  problems.push(...checkUnits(claim, form, stated, claimed));
  const meant = inMeantOrder(all, stated, claimed).map((reading) =>
    united(reading, stated, claimed, claim.kind === 'expression', problems),
  );
  throwProblems(problems);
  const [first, ...others] = meant;
  /* v8 ignore next -- a formula that cannot be read is among the problems */
  if (first === undefined) throw problemError('missing', ['formula'], { expected: 'string' });
  return {
    claim,
    form,
    inputs: withExactTimes(
      stated,
      meant.map(({ formula }) => formula.tree),
    ),
    claimed,
    readings: [first, ...others.filter((reading) => makesSense(reading, stated))],
    direction,
    ...fullConvention(claim.convention),
  };
}

/** Per cent that are claimed of amounts are relative to one of them; there is no difference that they could be. */
function inMeantOrder(
  readings: readonly ReadReading[],
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): readonly ReadReading[] {
  const relative = readings.find(({ ofAmounts }) => ofAmounts);
  const isOfAmounts =
    claimed?.unitWords.category === 'percent' &&
    inputs.size > 0 &&
    [...inputs.values()].every(({ unitWords }) => unitWords.category !== 'percent');
  if (relative === undefined || !isOfAmounts) return readings.filter(({ onlyOfAmounts }) => !onlyOfAmounts);
  const others = readings.filter((reading) => !reading.own);
  return [{ ...relative, ofPercent: false }, ...others];
}

/** A reading that the claim states, with the units of its figures in its formula. */
function united(
  reading: ReadReading,
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
  isExpression: boolean,
  problems: Problem[],
): ReadReading {
  // The formulas of the kinds have their 100 in them.
  if (reading.unit !== null || (reading.own && !isExpression)) return reading;
  const unlike: UnlikeFigures[] = [];
  const { tree, unit } = withUnits(reading.formula.tree, (name) => inputs.get(name)?.unit ?? null, unlike);
  if (problems.length === 0) problems.push(...checkFormulaUnits(unlike));
  const formula = { ...reading.formula, tree };
  const isOther = unit !== null && unit !== 'number' && !areLike(unit, claimed?.unit ?? null);
  return { ...reading, formula, unit: isOther ? unit : reading.unit };
}

/** Points and per cent are only mixed up where the inputs are per cent. */
function makesSense({ ofPercent }: ReadReading, inputs: ReadonlyMap<string, OneFigure>): boolean {
  return !ofPercent || [...inputs.values()].some(({ unitWords }) => unitWords.category === 'percent');
}
