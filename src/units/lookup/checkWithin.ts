import { problemError } from '../../foundation/internal.js';
import type { LookupPlaces } from './directoriesIn.js';
import { THE_DIRECTORIES } from './givenDirectories.js';
import { placeCalled } from './places.js';
import { segmentsOf } from './segments.js';

/**
 * Check that some directory holds the place within which to look: where none does, that nothing lies in it says nothing about the
 * unit.
 *
 * @throws MtqgError `no-such-member`.
 */
export function checkWithin(within: string | undefined, { around }: LookupPlaces): void {
  if (within === undefined) return;
  const isKnown = segmentsOf(within).every((segment) =>
    placeCalled(segment, around, 'same-level').every((place) => place.size > 0),
  );
  if (!isKnown)
    throw problemError('no-such-member', ['options', 'within'], { key: within, ...THE_DIRECTORIES });
}
