import { allNames, type Formula } from '../formulas/formula.js';

/** The name that a formula divides by, if there is just one and it stands in the formula once. */
export function denominatorOf(tree: Formula): string | null {
  const names = divisors(tree).filter(
    (name) => allNames(tree).filter((other) => other === name).length === 1,
  );
  const [name, ...more] = names;
  return name === undefined || more.length > 0 ? null : name;
}

/** A formula with another name for one. */
export function renamed(tree: Formula, from: string, to: string): Formula {
  if (tree.kind === 'name') return tree.name === from ? { kind: 'name', name: to } : tree;
  if (tree.kind === 'integer') return tree;
  return { ...tree, left: renamed(tree.left, from, to), right: renamed(tree.right, from, to) };
}

function divisors(tree: Formula): readonly string[] {
  if (tree.kind !== 'operation') return [];
  const own = tree.sign === '/' && tree.right.kind === 'name' ? [tree.right.name] : [];
  return [...own, ...divisors(tree.left), ...divisors(tree.right)];
}
