/** Groups of things that grow together: union-find, in all but linear time. */
export interface Groups<T> {
  /** Put two into one group. */
  readonly join: (a: T, b: T) => void;
  /** The member that stands for the group of another; what has not been joined stands for itself. */
  readonly of: (one: T) => T;
}

/** Make groups, each member alone at first. */
export function makeGroups<T>(): Groups<T> {
  const parents = new Map<T, T>();
  const sizes = new Map<T, number>();
  const of = (one: T): T => {
    let root = one;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = one; at !== root;) {
      const up = parents.get(at) as T;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: T, b: T): void => {
    const [one, other] = [of(a), of(b)];
    if (one === other) return;
    const [sizeOfOne, sizeOfOther] = [sizes.get(one) ?? 1, sizes.get(other) ?? 1];
    const [root, child] = sizeOfOne < sizeOfOther ? [other, one] : [one, other];
    parents.set(child, root);
    sizes.set(root, sizeOfOne + sizeOfOther);
  };
  return { join, of };
}
