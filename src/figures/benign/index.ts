/** The harmless readings that may explain why a claim does not follow from its inputs. */
export * from './findBenignReading.js';
export type { BenignKind, BenignReading } from './types.js';
