import type { BilingualText } from '../../../foundation/internal.js';
import type { PovertyDimension } from '../indicator.js';

const names = {
  employment: { vi: 'việc làm', en: 'employment' },
  health: { vi: 'y tế', en: 'health' },
  education: { vi: 'giáo dục', en: 'education' },
  housing: { vi: 'nhà ở', en: 'housing' },
  'water-sanitation': { vi: 'nước sinh hoạt và vệ sinh', en: 'domestic water and sanitation' },
  information: { vi: 'thông tin', en: 'information' },
} satisfies Record<string, BilingualText>;

/** Dimensions by their ids. */
export function dimensionsOf(ids: readonly (keyof typeof names)[]): readonly PovertyDimension[] {
  return ids.map((id) => ({ id, name: names[id] }));
}
