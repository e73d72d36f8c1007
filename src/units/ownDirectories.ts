import { deepFreeze } from '../foundation/index.js';
import type { UnitDirectory } from './unit.js';

/** The directories that the library has made or checked itself: they need no second check. */
const own = /* @__PURE__ */ new WeakSet<UnitDirectory>();

/** Freeze a directory that the library has just made, and remember that it needs no check. */
export function ownDirectory(directory: UnitDirectory): UnitDirectory {
  own.add(directory);
  return deepFreeze(directory);
}

/** Whether the library has made or checked the directory itself. */
export function isOwnDirectory(directory: UnitDirectory): boolean {
  return own.has(directory);
}
