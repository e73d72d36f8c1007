import { lazy } from '../../../foundation/internal.js';

/** How many bits are set in each number of 16 bits. */
export const bitCounts: () => Uint8Array = /* @__PURE__ */ lazy(() => {
  const counts = new Uint8Array(1 << 16);
  for (let bits = 1; bits < counts.length; bits += 1)
    counts[bits] = (counts[bits >> 1] as number) + (bits & 1);
  return counts;
});
