import * as z from 'zod/mini';

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
 * A schema that is built when it first reads something.
 *
 * @param make - Builds the schema.
 * @returns A schema that reads as the built one does, nests in other schemas, and gives the same JSON Schema.
 */
export function lazySchema<T>(make: () => z.ZodMiniType<T>): z.ZodMiniType<T> {
  return z.lazy(make);
}
