import { throwProblems, type Problem } from '../foundation/internal.js';

/**
 * Throw problems without repetitions: one threshold may be printed at several places of a query, and each of them needs its numbers,
 * facts and figures.
 *
 * @throws MtqgError if there are any.
 */
export function throwOnce(problems: readonly Problem[]): void {
  throwProblems([...new Map(problems.map((one) => [JSON.stringify([one.code, one.path]), one])).values()]);
}
