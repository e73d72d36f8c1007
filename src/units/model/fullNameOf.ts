import { unitKinds, type UnitKind } from './unitKinds.js';

/** A name with its kind before it: of the cities, the first words of the kind alone. */
export function fullNameOf(kind: UnitKind, name: string): string {
  const { vi } = unitKinds[kind].name;
  const word = vi.startsWith('thành phố') ? 'thành phố' : vi;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`;
}
