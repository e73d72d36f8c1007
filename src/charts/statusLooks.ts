import type { BilingualText } from '../foundation/internal.js';
import type { DrawnStatus } from './heatMapInput.js';

/** What a status looks like: how dark, and by which sign it is known in black and white. */
interface StatusLook {
  readonly name: BilingualText;
  readonly sign: string;
  readonly color: string;
}

/** How the cells of a heat map look. */
export const LOOKS = {
  met: { name: { vi: 'đạt', en: 'met' }, sign: '✓', color: '#0b4f8a' },
  'basically-met': { name: { vi: 'cơ bản đạt', en: 'basically met' }, sign: '≈', color: '#6aaed6' },
  'not-met': { name: { vi: 'chưa đạt', en: 'not met' }, sign: '✗', color: '#f6a35c' },
  open: { name: { vi: 'chưa rõ', en: 'not known' }, sign: '?', color: '#ececec' },
  'not-applicable': { name: { vi: 'không áp dụng', en: 'does not apply' }, sign: '–', color: '#ffffff' },
} as const satisfies Record<string, StatusLook>;

/** A look, by what it stands for. */
export type Look = keyof typeof LOOKS;

/** What a status looks like: all that is open looks alike. */
export function lookOf(status: DrawnStatus): Look {
  return status in LOOKS ? (status as Look) : 'open';
}
