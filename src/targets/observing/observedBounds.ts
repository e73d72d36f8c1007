import { boundedBelow, boundsOf, levelUnit, YEARLY, type FigureBoundsIn } from '../model/readTarget.js';
import type { Target } from '../kinds/target.js';
import type { Measure } from '../../foundation/internal.js';

/** What the figures of an observation may be: a level of a yearly change is no change, all else is what the target states it in. */
export function observedBounds(target: Target, member: string): FigureBoundsIn {
  if (target.kind === 'yearly-change') {
    const { unit = YEARLY } = target;
    return member === 'value' ? boundedBelow(levelUnit(unit)) : { unit };
  }
  return boundsOf(target, member, ['target', member]) as FigureBoundsIn;
}

/** What the level of a place may be: an average of criteria per commune is taken over the criteria of communes. */
export function placeBounds({ kind, unit = YEARLY }: Target): FigureBoundsIn {
  return boundedBelow(kind === 'level' ? (unit.split('/')[0] as Measure) : unit);
}
