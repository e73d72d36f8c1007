import { Decimal as SharedDecimal } from 'decimal.js';
import { decimalText, toDecimal } from './decimal.js';
import type { Problem } from './errors.js';

/** The deepest nesting that an input may have. */
const DEPTH_LIMIT = 32;

/** Keys that would reach into an object's prototype. */
const FORBIDDEN_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

type Path = readonly (string | number)[];

/**
 * Copy an input into fresh plain data, reading each member once, so that whatever stands behind it (getters, proxies,
 * shared objects) can neither change under the library's hands nor reach into its results.
 *
 * Members that are `undefined` are left out, `Decimal` and `bigint` become decimal text. Takes time linear in the input.
 *
 * @param input - Anything.
 * @returns The copy, and what is wrong with the input as data: cycles, prototype-reaching keys, too deep nesting, things
 * that are no plain data.
 */
export function plainCopy(input: unknown): {
  readonly value: unknown;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  // undefined marks an object whose copying is under way: meeting it again is a cycle.
  const copies = new Map<object, unknown>();

  const report = (code: Problem['code'], path: Path, details: Problem['details'] = {}): undefined => {
    problems.push({ code, path, details });
    return undefined;
  };

  const copyMembers = (source: object, path: Path): unknown => {
    if (Array.isArray(source)) {
      const items: readonly unknown[] = source;
      return Array.from({ length: items.length }, (_, index) => copy(items[index], [...path, index]));
    }
    const target: Record<string, unknown> = {};
    for (const key of Object.keys(source)) {
      if (FORBIDDEN_KEYS.has(key)) {
        report('forbidden-key', [...path, key], { key });
        continue;
      }
      const member = copy((source as Record<string, unknown>)[key], [...path, key]);
      if (member !== undefined) target[key] = member;
    }
    return target;
  };

  const copy = (source: unknown, path: Path): unknown => {
    if (typeof source === 'bigint') return source.toString();
    if (typeof source === 'function' || typeof source === 'symbol')
      return report('wrong-type', path, { expected: 'data' });
    if (typeof source !== 'object' || source === null) return source;
    if (path.length > DEPTH_LIMIT)
      return report('too-deep', path.slice(0, 3), { maximum: String(DEPTH_LIMIT) });
    if (copies.has(source)) {
      const earlier = copies.get(source);
      return earlier === undefined ? report('cyclic', path) : earlier;
    }
    copies.set(source, undefined);
    const made = copyObject(source, path);
    copies.set(source, made);
    return made;
  };

  const copyObject = (source: object, path: Path): unknown => {
    try {
      if (SharedDecimal.isDecimal(source)) {
        const value = toDecimal(source);
        return value.isFinite() ? decimalText(value) : report('wrong-type', path, { expected: 'decimal' });
      }
      if (!isPlain(source)) return report('wrong-type', path, { expected: 'data' });
      return copyMembers(source, path);
    } catch {
      // A getter or a proxy of the caller's that throws: whatever it throws is no error of this library.
      return report('wrong-type', path, { expected: 'data' });
    }
  };

  return { value: copy(input, []), problems };
}

function isPlain(source: object): boolean {
  if (Array.isArray(source)) return true;
  const prototype: unknown = Object.getPrototypeOf(source);
  // Another realm's Object.prototype (an iframe, a vm context) is plain too: it has no prototype itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
