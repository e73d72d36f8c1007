import * as z from 'zod/mini';
import { lazySchema, readParts, throwProblems } from '../../../foundation/internal.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import type { RecognitionInput, RecognitionOptions } from './recognitionFindings.js';
import {
  partialRecognitionInputSchema,
  recognitionInputSchema,
  recognitionOptionsSchema,
} from './recognitionFindingsSchema.js';
import { recognitionProblems } from './recognitionProblems.js';

/** What is judged, and how. */
export interface RecognitionGiven {
  /** The input. */
  readonly input: RecognitionInput;
  /** The options. */
  readonly options: RecognitionOptions;
}

const givenSchema: z.ZodMiniType<RecognitionGiven> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ input: recognitionInputSchema, options: recognitionOptionsSchema }),
);

const partsSchema = /* @__PURE__ */ lazySchema(() =>
  z.object({ input: z.exactOptional(partialRecognitionInputSchema) }),
);

/**
 * Read an input for rules. What is well-formed of it is checked against the rules even if something beside it is not.
 *
 * @throws MtqgError with all problems, but for contradictions, which need the figures.
 */
export function readRecognition(
  rules: RecognitionRules,
  input: RecognitionInput,
  options: RecognitionOptions,
): RecognitionGiven {
  const { value, problems } = readParts(givenSchema, { input, options });
  const parts = value ?? readParts(partsSchema, { input }).value;
  throwProblems([...problems, ...recognitionProblems(rules, parts?.input ?? {})]);
  return value as RecognitionGiven;
}
