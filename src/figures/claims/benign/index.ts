/** The harmless readings that may explain why a claim does not follow from its inputs. */
export * from './findBenignReading.js';
