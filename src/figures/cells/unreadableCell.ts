import { excerpt, problemError, type MtqgError } from '../../foundation/internal.js';

/** The error that a cell cannot be read. */
export function unreadableCell(text: string): MtqgError {
  return problemError('unreadable', [], { what: 'figure-number', at: '0', text: excerpt(text) });
}
