import * as z from 'zod/mini';
import { lazySchema, readParts, throwProblems, type Problem } from '../../../foundation/internal.js';
import { inputProblem } from '../input/inputProblem.js';
import { ownerProblems } from '../input/scoreProblems.js';
import { areApplied } from '../model/checkedRules.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import type { RevocationInput } from './revocationAssessment.js';
import { partialRevocationInputSchema, revocationInputSchema } from './revocationInputSchema.js';

const givenSchema: z.ZodMiniType<{ readonly input: RevocationInput }> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ input: revocationInputSchema }),
);

const partsSchema = /* @__PURE__ */ lazySchema(() =>
  z.object({ input: z.exactOptional(partialRevocationInputSchema) }),
);

/**
 * Read an input for rules. What is well-formed of it is checked against the rules even if something beside it is not.
 *
 * @throws MtqgError with all problems.
 */
export function readRevocation(rules: RecognitionRules, input: RevocationInput): RevocationInput {
  const { value, problems } = readParts(givenSchema, { input });
  const parts = value ?? readParts(partsSchema, { input }).value;
  throwProblems([...problems, ...revocationProblems(rules, parts?.input ?? {})]);
  return (value as { readonly input: RevocationInput }).input;
}

function revocationProblems(
  rules: RecognitionRules,
  { subject, date, score }: Partial<RevocationInput>,
): readonly Problem[] {
  return [
    ...(subject === undefined || subject.level === rules.level
      ? []
      : [inputProblem('not-one-of', ['subject', 'level'], { allowed: rules.level })]),
    ...(date === undefined || areApplied(rules, date)
      ? []
      : [inputProblem('not-in-force', ['date'], { date })]),
    ...(score === undefined
      ? []
      : [...setProblems(rules, score), ...ownerProblems({ subject, date }, score)]),
  ];
}

/** The score has to be of a set of which the rules name the key criteria. */
function setProblems({ tier, revocation }: RecognitionRules, { set }: RevocationInput['score']) {
  const sets = revocation?.keyCriteria.map((one) => one.set);
  return [
    ...(set.tier === tier ? [] : [inputProblem('not-one-of', ['score', 'set', 'tier'], { allowed: tier })]),
    ...(sets === undefined || sets.includes(set.id)
      ? []
      : [inputProblem('not-one-of', ['score', 'set', 'id'], { allowed: sets.join(', ') })]),
  ];
}
