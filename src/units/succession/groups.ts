/** Groups of texts that grow together: union-find, in all but linear time. */
export interface Groups {
  /** Put two into one group. */
  readonly join: (a: string, b: string) => void;
  /** The member that stands for the group of another; what has not been joined stands for itself. */
  readonly of: (id: string) => string;
}

/** Make groups, each member alone at first. */
export function makeGroups(): Groups {
  const parents = new Map<string, string>();
  const sizes = new Map<string, number>();
  const of = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = id; at !== root;) {
      const up = parents.get(at) as string;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [of(a), of(b)];
    if (one === other) return;
    const [sizeOfOne, sizeOfOther] = [sizes.get(one) ?? 1, sizes.get(other) ?? 1];
    const [root, child] = sizeOfOne < sizeOfOther ? [other, one] : [one, other];
    parents.set(child, root);
    sizes.set(root, sizeOfOne + sizeOfOther);
  };
  return { join, of };
}
