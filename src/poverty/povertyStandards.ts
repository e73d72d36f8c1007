import type { PovertyStandard } from './standard.js';
import { vn2011 } from './standards/vn2011.js';
import { vn2016 } from './standards/vn2016.js';
import { vn2022 } from './standards/vn2022.js';
import { vn2027 } from './standards/vn2027.js';

/** The national poverty standards that the library knows, in the order of their validity. */
export const povertyStandards: readonly PovertyStandard[] = /* @__PURE__ */ Object.freeze([
  vn2011,
  vn2016,
  vn2022,
  vn2027,
]);
