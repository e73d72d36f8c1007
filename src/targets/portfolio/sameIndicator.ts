import type { BilingualText } from '../../foundation/internal.js';
import type { Target } from '../kinds/target.js';
import type { IndicatorOf, NameOf } from './demands.js';

/** What targets are called: each by its name, with its id where another has the same, or by its id where it has none. */
export function namesOf(targets: readonly Target[]): NameOf {
  const named = targets.map((target) => [target.id as string, nameOf(target)] as const);
  const names = new Map(
    named.map(([id, { vi, en }]) => {
      const isAlone = named.filter(([, other]) => other.vi === vi || other.en === en).length === 1;
      return [id, isAlone ? { vi, en } : { vi: `${vi} [${id}]`, en: `${en} [${id}]` }];
    }),
  );
  return (id) => names.get(id) as BilingualText;
}

function nameOf({ name, id }: Target): BilingualText {
  const said = name ?? id;
  return typeof said === 'object' ? said : { vi: String(said), en: String(said) };
}

/** Which targets are about one indicator: those that a list puts together, else those of one name; one without a name is about its own. */
export function indicatorsOf(
  targets: readonly Target[],
  lists: readonly (readonly string[])[] = [],
): IndicatorOf {
  const key = new Map(
    targets.map((target) => [
      target.id,
      target.name === undefined ? `id ${String(target.id)}` : `name ${JSON.stringify(nameOf(target))}`,
    ]),
  );
  for (const list of lists) {
    const keys = new Set(list.map((id) => key.get(id)));
    const [first] = [...keys] as [string];
    for (const [id, own] of key) if (keys.has(own)) key.set(id, first);
  }
  return ({ id }) => key.get(id) as string;
}
