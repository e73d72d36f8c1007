import { throwProblems, type Problem } from '../errors/errors.js';
import type { ProblemCode } from '../errors/problemCodes.js';

/** After so many problems no more are looked for: a million rows could have any number. */
const PROBLEM_LIMIT = 1000;

/** The problems of a table, in the order in which they are found. */
export class ProblemList {
  private readonly problems: Problem[] = [];

  /** Whether no more are looked for. */
  get isFull(): boolean {
    return this.problems.length >= PROBLEM_LIMIT;
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.problems.length === 0;
  }

  /** Add one, if there is room. */
  add(code: ProblemCode, path: Problem['path'], details: Problem['details'] = {}): void {
    if (!this.isFull) this.problems.push({ code, path: ['table', ...path], details });
  }

  /** Throw them, if there are any. */
  throwAny(): void {
    throwProblems(this.problems);
  }
}
