import type { UnitDirectory } from './unit.js';

/** What look-ups need of a directory: its units, how the ones went into the others, and since when it knows. */
export type UnitsAlone = Pick<UnitDirectory, 'units' | 'successions' | 'knownFrom'>;

/** The directories that the library has made or checked itself: they need no second check. */
const own = /* @__PURE__ */ new WeakSet<UnitsAlone>();

/** Freeze a directory that the library has just made, and remember that it needs no check. */
export function ownDirectory<D extends UnitsAlone>(directory: D): D {
  own.add(directory);
  freezeWhole(directory);
  return directory;
}

/** Whether the library has made or checked the directory itself. */
export function isOwnDirectory(directory: UnitsAlone): boolean {
  return own.has(directory);
}

/** Freezes data with all that they hold. With foundation's way to do it, a bundle of communes alone would have decimal.js. */
function freezeWhole(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freezeWhole);
}
