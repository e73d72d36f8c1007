import { deepFreeze, lazy } from '../../foundation/internal.js';
import type { StandardOutline } from './standard.js';
import { vn2006Outline } from './data/vn2006.js';
import { vn2011Outline } from './data/vn2011.js';
import { vn2016Outline } from './data/vn2016.js';
import { vn2022Outline } from './data/vn2022.js';
import { vn2027Outline } from './data/vn2027.js';

/** The outlines of the national poverty standards, in the order of their validity. */
export const standardOutlines: () => readonly StandardOutline[] = /* @__PURE__ */ lazy(() =>
  deepFreeze([vn2006Outline(), vn2011Outline(), vn2016Outline(), vn2022Outline(), vn2027Outline()]),
);
