import type * as z from 'zod/mini';
import { readParts, throwProblems, type Problem } from '../../foundation/internal.js';

/** An input that was read: its value, unless something is wrong with it, and what that is. */
export interface NamedRead<T> {
  /** The value, as far as it is well-formed. */
  readonly value?: T;
  /** What is wrong, at places that begin with the name of the input. */
  readonly problems: readonly Problem[];
}

/** Read one of several inputs, so that what is wrong with the others can be told together with it. */
export function readParameter<T>(
  name: readonly (string | number)[],
  schema: z.core.$ZodType<T>,
  input: unknown,
): NamedRead<T> {
  const { problems, ...read } = readParts(schema, input);
  return {
    ...read,
    problems: problems.map((problem) => ({ ...problem, path: [...name, ...problem.path] })),
  };
}

/** Read one of several inputs; throws all that is wrong with it, at places that begin with its name. */
export function readNamed<T>(
  name: readonly (string | number)[],
  schema: z.core.$ZodType<T>,
  input: unknown,
): T {
  const { value, problems } = readParameter(name, schema, input);
  throwProblems(problems);
  return value as T;
}
