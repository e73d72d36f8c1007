import { isMtqgError, problemError } from './errors.js';

/**
 * Read what a caller handed over as it stands, unchecked because to check it would cost more than to read it.
 *
 * @param parameter - What it was handed over as.
 * @param expected - What was expected of it.
 * @param read - Reads it.
 * @throws MtqgError `wrong-type` where the reading stumbles over it.
 */
export function guarded<T>(parameter: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isMtqgError(error)) throw error;
    throw problemError('wrong-type', [parameter], { expected });
  }
}
