import { phrases, type Phrases } from './phrases.js';

/** The number of a month by its English name, whole or shortened. */
export const monthNamed: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [1, 'january, jan'],
  [2, 'february, feb'],
  [3, 'march, mar'],
  [4, 'april, apr'],
  [5, 'may'],
  [6, 'june, jun'],
  [7, 'july, jul'],
  [8, 'august, aug'],
  [9, 'september, sept, sep'],
  [10, 'october, oct'],
  [11, 'november, nov'],
  [12, 'december, dec'],
]);
