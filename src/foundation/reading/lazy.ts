import type * as z from 'zod/mini';

/**
 * Make a value when it is first asked for, and keep it: what is made at import is paid for by every program.
 *
 * @param make - Makes the value; it is called once at most.
 * @returns Gives the value.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * A pattern that is made when it is first used: to read a literal with a class of letters (`\p{L}`), the engine gathers all
 * letters of all scripts, at import and even in a function that is never called.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  return lazy(() => new RegExp(source, flags));
}

/**
 * A schema that is built when it is first used.
 *
 * @param make - Builds the schema.
 * @returns What is in every respect the built schema to zod: it reads, nests in other schemas, and gives JSON Schema. (A
 * `z.lazy` would be a schema of its own around it: it costs much at import, and a step more at every reading.)
 */
export function lazySchema<T>(make: () => z.ZodMiniType<T>): z.ZodMiniType<T> {
  return Object.create(unbuilt, { build: { value: make } }) as z.ZodMiniType<T>;
}

/** Whichever member is asked for first: the schema then becomes what was built, to its prototype, and this is out of the way. */
const unbuilt: object = /* @__PURE__ */ new Proxy(
  {},
  {
    get(_target, member, schema: { readonly build: () => z.ZodMiniType }): unknown {
      const built = schema.build();
      Object.setPrototypeOf(schema, Object.getPrototypeOf(built) as object);
      Object.defineProperties(schema, Object.getOwnPropertyDescriptors(built));
      return Reflect.get(schema, member);
    },
  },
);
