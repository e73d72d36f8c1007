import { lazyPattern, shortText } from '../../foundation/internal.js';
import { readNamed } from '../model/readNamed.js';

/** A text that needs no closer look: a letter or digit in it, and not long. */
const plain = /* @__PURE__ */ lazyPattern('^[^\\p{L}\\p{N}]{0,50}[\\p{L}\\p{N}].{0,1000}$', 'u');

/** Read a code or name: with the schema, which takes longer than the look-up, only where a glance does not tell that all is well. */
export function readText(name: string, text: unknown): string {
  return typeof text === 'string' && plain().test(text) ? text : readNamed([name], shortText(), text);
}
