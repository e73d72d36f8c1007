/**
 * Something that is made when it is first asked for, and once: loading the library makes none of its rule data.
 *
 * @param make - Makes it; the same thing each time it would be called.
 */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
