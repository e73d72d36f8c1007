/** A copy of something without some of its members. */
export function without<T extends object, K extends string>(source: T, members: readonly K[]): Omit<T, K> {
  const left: readonly string[] = members;
  return Object.fromEntries(Object.entries(source).filter(([name]) => !left.includes(name))) as Omit<T, K>;
}
