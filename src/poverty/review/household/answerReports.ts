import type * as z from 'zod/mini';
import {
  decimalSchema,
  lazySchema,
  nearestHint,
  readParts,
  type CheckReport,
  type DecimalInput,
} from '../../../foundation/internal.js';
import type { HouseholdReviewForms, ReviewQuestion } from '../forms/reviewForms.js';
import { numberReports } from './numberReports.js';
import { unknownKey } from './unknownKey.js';
import type { ReviewAnswer, ReviewedHousehold } from './reviewedHousehold.js';

/** The question that the region of a household answers. */
export const REGION = 'region';

/** Answers that no question asks for, or that are not as it asks. */
export function answerReports(
  forms: HouseholdReviewForms,
  household: Pick<ReviewedHousehold, 'answers' | 'members'>,
): readonly CheckReport[] {
  const { answers = {} } = household;
  const questions = new Map(forms.questions.filter(({ id }) => id !== REGION).map((one) => [one.id, one]));
  const yesNo = [...forms.formA.exclusions, ...forms.formA.items].map(({ id }) => id);
  const known = [...questions.keys(), ...yesNo];
  const reports = Object.entries(answers).flatMap(([id, answer]): readonly CheckReport[] => {
    const at = ['answers', id];
    const question = questions.get(id);
    if (question !== undefined) return answerOf(question, answer, at);
    if (yesNo.includes(id)) return typeof answer === 'boolean' ? [] : [notYesOrNo(at)];
    return unknownKey(at, id, known);
  });
  // What is no answer says nothing of the numbers; the others are compared.
  const wrong = new Set(reports.map(({ at }) => at?.[1]));
  const sound = Object.fromEntries(Object.entries(answers).filter(([id]) => !wrong.has(id)));
  return [...reports, ...numberReports(forms, { ...household, answers: sound })];
}

function answerOf(
  { kind, options = [] }: ReviewQuestion,
  answer: ReviewAnswer,
  at: readonly string[],
): readonly CheckReport[] {
  if (kind === 'yes-no') return typeof answer === 'boolean' ? [] : [notYesOrNo(at)];
  if (kind === 'choice') {
    const ids = options.map((one) => one.id);
    if (ids.includes(String(answer)) && typeof answer === 'string') return [];
    return [
      {
        code: 'not-one-of',
        at,
        details: { allowed: ids.join(', '), ...nearestHint(String(answer), ids) },
      },
    ];
  }
  return readParts(kind === 'count' ? countAnswerSchema : amountAnswerSchema, answer).problems.map(
    ({ code, details }) => ({ code, at, details }),
  );
}

/** The largest number that an answer can be. */
const MOST = 1e12;

const countAnswerSchema: z.ZodMiniType<DecimalInput> = /* @__PURE__ */ lazySchema(() =>
  decimalSchema({ min: 0, max: MOST, integer: true }),
);

const amountAnswerSchema: z.ZodMiniType<DecimalInput> = /* @__PURE__ */ lazySchema(() =>
  decimalSchema({ min: 0, max: MOST }),
);

function notYesOrNo(at: readonly string[]): CheckReport {
  return { code: 'wrong-type', at, details: { expected: 'boolean' } };
}
