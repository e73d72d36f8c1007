import type { Problem } from '../errors/errors.js';
import type { ProblemList } from './problemList.js';

/** Read something that may have getters or stand behind a proxy: whatever these throw is no error of this library. */
export function safely<T>(at: Problem['path'], problems: ProblemList, read: () => T): T | undefined {
  try {
    return read();
  } catch {
    problems.add('wrong-type', at, { expected: 'data' });
    return undefined;
  }
}

/**
 * The own members of a plain object, each read once; none if there is no object. Members that are `undefined` are left out.
 *
 * @param allowed - The names that they may have; any if left out.
 */
export function readRecord(
  record: unknown,
  at: Problem['path'],
  problems: ProblemList,
  allowed?: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  if (record === undefined) return members;
  safely(at, problems, () => {
    if (typeof record !== 'object' || record === null || !isPlain(record)) {
      problems.add('wrong-type', at, { expected: 'record' });
      return;
    }
    for (const key of Object.keys(record)) {
      if (problems.isFull) return;
      if (allowed?.has(key) === false) {
        problems.add('unknown-key', [...at, key], { key });
        continue;
      }
      const member = safely([...at, key], problems, () => (record as Record<string, unknown>)[key]);
      if (member !== undefined) members.set(key, member);
    }
  });
  return members;
}

function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
