import type { UnitDirectory } from './unit.js';

/** The directories that the library has made or checked itself: they need no second check. */
const own = /* @__PURE__ */ new WeakSet<UnitDirectory>();

/** Freeze a directory that the library has just made, and remember that it needs no check. */
export function ownDirectory(directory: UnitDirectory): UnitDirectory {
  own.add(directory);
  freezeWhole(directory);
  return directory;
}

/** Whether the library has made or checked the directory itself. */
export function isOwnDirectory(directory: UnitDirectory): boolean {
  return own.has(directory);
}

/** Freezes data with all that they hold. With foundation's way to do it, a bundle of communes alone would have decimal.js. */
function freezeWhole(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freezeWhole);
}
