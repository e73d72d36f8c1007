/** The positions of what stands in a list a second time; what has no key is passed over. */
export function repeated(keys: readonly (string | undefined)[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, at) => {
    if (key === undefined) return [];
    const again = seen.has(key);
    seen.add(key);
    return again ? [at] : [];
  });
}
