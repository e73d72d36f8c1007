import * as z from 'zod/mini';
import { check, checkSound, readInput, type CheckReport } from '../../../foundation/internal.js';
import { knownScores } from '../../../criteria/summaries/internal.js';
import { placesProblems } from './placesProblems.js';
import { placeToPlanSchema, planTermsSchema } from './planSchema.js';
import type { PlaceToPlan, PlanTerms } from '../planTerms.js';
import { termsProblems } from './termsProblems.js';

/** Places and terms that are right. */
export interface PlanInput {
  readonly places: readonly PlaceToPlan[];
  readonly terms: PlanTerms;
}

/**
 * Read the places and the terms of a plan: scores as they are where `scoreCriteria` made all of them in this program.
 *
 * @throws MtqgError with all problems.
 */
export function readPlan(places: readonly PlaceToPlan[], terms: PlanTerms): PlanInput {
  const known = knownScores(places);
  const isKnown = known !== undefined && known.length > 0;
  const placesSchema = isKnown
    ? z.array(z.unknown()).check(check(() => placesProblems(known, () => true)))
    : z.array(placeToPlanSchema).check(z.minLength(1), checkSound(placesProblems));
  const schema = z.strictObject({ places: placesSchema, terms: planTermsSchema }).check(
    checkSound(({ places: read, terms: said }, isSound): readonly CheckReport[] =>
      // Places that are wrong tell nothing of what is said of them.
      isSound('places')
        ? termsProblems(isKnown ? known : (read as readonly PlaceToPlan[]), said, isSound)
        : [],
    ),
  );
  const read = readInput(schema, { places: isKnown ? [] : places, terms });
  return { places: isKnown ? known : (read.places as readonly PlaceToPlan[]), terms: read.terms };
}
