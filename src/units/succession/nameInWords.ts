import type { BilingualText } from '../../foundation/internal.js';
import type { NamedUnit } from '../model/unit.js';

/** What a unit is called; of one that no directory names, its identity. */
export function nameInWords({ id, name }: NamedUnit): BilingualText {
  return id === name ? { vi: `đơn vị ${id}`, en: `unit ${id}` } : { vi: name, en: name };
}
