import { Decimal as SharedDecimal } from 'decimal.js';
import { decimalText, toDecimal } from '../numbers/decimal.js';
import type { Problem } from '../errors/errors.js';

/** The deepest nesting that an input may have. */
const DEPTH_LIMIT = 32;

/** The most values that an input may hold, what is shared counted at each of its places. */
const SIZE_LIMIT = 10_000_000;

/** After so many problems no more are looked for: data that generate themselves could have any number. */
const PROBLEM_LIMIT = 1000;

/** The largest power of ten, either way, that a `Decimal` is written out for; such numbers are refused anyway. */
const EXPONENT_LIMIT = 1000;

/** Keys that would reach into an object's prototype. */
const FORBIDDEN_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** What a copied object is remembered by, so that what is shared is copied once. */
interface Copied {
  readonly value: unknown;
  /** The values in it, each counted at every place at which it stands. */
  readonly size: number;
  /** The levels of objects in it, itself included. */
  readonly height: number;
}

/** A copy of an input as plain data, and what is wrong with the input. */
export interface PlainCopy {
  /** The copy, without what could not be copied. */
  readonly value: unknown;
  /** What is wrong with the input as data. */
  readonly problems: readonly Problem[];
}

/**
 * Copy an input into fresh plain data, reading each member once, so that whatever stands behind it (getters, proxies,
 * shared objects) can neither change under the library's hands nor reach into its results.
 *
 * Members that are `undefined` are left out, `Decimal` and `bigint` become decimal text. Takes time linear in the input;
 * what is shared stays shared in the copy.
 *
 * @param input - Anything.
 * @returns The copy without what could not be copied, and what is wrong with the input as data: cycles, prototype-reaching
 * keys, more than 32 levels, more than ten million values, gaps in lists, things that are no plain data. After ten million
 * values or a thousand problems the rest is left unread, and there is no copy.
 */
export function plainCopy(input: unknown): PlainCopy {
  const copier = new Copier();
  const value = copier.copy(input);
  return { value: copier.isStopped ? undefined : value, problems: copier.problems };
}

/** The state of one copying. One path for all saves making one for each value. */
class Copier {
  readonly problems: Problem[] = [];
  /** Whether the rest of the input was left unread. */
  isStopped = false;
  readonly #path: (string | number)[] = [];
  readonly #open = new Set<object>();
  readonly #done = new Map<object, Copied>();
  #size = 0;
  #height = 0;

  copy(source: unknown): unknown {
    this.#size += 1;
    if (typeof source === 'object' && source !== null) return this.#copyObject(source);
    if (typeof source === 'bigint') return source.toString();
    if (typeof source === 'function' || typeof source === 'symbol') return this.#refuse();
    return source;
  }

  #copyObject(source: object): unknown {
    const earlier = this.#done.get(source);
    if (earlier !== undefined) return this.#copyAgain(earlier);
    if (this.#open.has(source)) return this.#report('cyclic');
    if (this.#path.length > DEPTH_LIMIT) return this.#tooDeep();
    const [sizeBefore, heightBefore] = [this.#size, this.#height];
    this.#height = 0;
    this.#open.add(source);
    const value = this.#copyNew(source);
    this.#open.delete(source);
    const height = this.#height + 1;
    this.#done.set(source, { value, size: this.#size - sizeBefore, height });
    this.#height = Math.max(heightBefore, height);
    return value;
  }

  /** The schemas walk through the copy place by place, so what is shared counts at each. */
  #copyAgain(earlier: Copied): unknown {
    // What was refused at its first place is refused here as well.
    if (earlier.value === undefined) return this.#refuse();
    if (this.#path.length + earlier.height - 1 > DEPTH_LIMIT) return this.#tooDeep();
    this.#size += earlier.size;
    this.#height = Math.max(this.#height, earlier.height);
    return this.#hasRoom() ? earlier.value : undefined;
  }

  #copyNew(source: object): unknown {
    const depth = this.#path.length;
    try {
      if (Array.isArray(source)) return this.#copyItems(source);
      if (isPlain(source)) return this.#copyMembers(source);
      if (source instanceof Date) return this.#report('wrong-type', { expected: 'data', hint: 'day-text' });
      return SharedDecimal.isDecimal(source) ? this.#copyDecimal(source) : this.#refuse();
    } catch {
      // A proxy of the caller's that throws: whatever it throws is no error of this library.
      this.#path.length = depth;
      return this.#refuse();
    }
  }

  #copyItems(source: readonly unknown[]): unknown[] {
    const target: unknown[] = [];
    const { length } = source;
    for (let index = 0; index < length && this.#hasRoom(); index += 1) {
      this.#path.push(index);
      const item = this.#copyMember(source, index);
      // A list of a billion gaps must not take a billion steps: the first gap ends the list.
      const gap = item === undefined && !(index in source);
      if (gap) this.#report('missing', { expected: 'value' });
      this.#path.pop();
      if (gap) break;
      target.push(item);
    }
    return target;
  }

  #copyMembers(source: object): object {
    const target: Record<string, unknown> = {};
    for (const key of Object.keys(source)) {
      if (!this.#hasRoom()) break;
      this.#path.push(key);
      if (FORBIDDEN_KEYS.has(key)) {
        this.#report('forbidden-key', { key });
      } else {
        const member = this.#copyMember(source, key);
        if (member !== undefined) target[key] = member;
      }
      this.#path.pop();
    }
    return target;
  }

  #copyMember(source: object, key: string | number): unknown {
    let member: unknown;
    try {
      member = (source as Record<string | number, unknown>)[key];
    } catch {
      return this.#refuse();
    }
    return this.copy(member);
  }

  #copyDecimal(source: SharedDecimal): unknown {
    const value = toDecimal(source);
    if (!value.isFinite()) return this.#report('wrong-type', { expected: 'decimal' });
    if (Math.abs(value.e) <= EXPONENT_LIMIT) return decimalText(value);
    // Written out, 1e9000000000000000 would fill the memory.
    return value.e > 0
      ? this.#report('too-large', { maximum: '10^34' })
      : this.#report('bad-format', { expected: 'decimal', received: `1e${String(value.e)}` });
  }

  #hasRoom(): boolean {
    if (this.isStopped) return false;
    const isTooLong = this.#size > SIZE_LIMIT;
    if (isTooLong)
      this.#report('too-long', { maximum: String(SIZE_LIMIT), items: 'values', itemsVi: 'giá trị' });
    this.isStopped = isTooLong || this.problems.length >= PROBLEM_LIMIT;
    return !this.isStopped;
  }

  #tooDeep(): undefined {
    return this.#report('too-deep', { maximum: String(DEPTH_LIMIT) });
  }

  #refuse(): undefined {
    return this.#report('wrong-type', { expected: 'data' });
  }

  #report(code: Problem['code'], details: Problem['details'] = {}): undefined {
    this.problems.push({ code, path: [...this.#path], details });
    return undefined;
  }
}

function isPlain(source: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(source);
  // Another realm's Object.prototype (an iframe, a vm context) is plain too: it has no prototype itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
