import { toDecimal, type Subject } from '../../../foundation/internal.js';
import type { PlaceView } from '../points/placeView.js';
import type { PlaceToAllocate } from './placeToAllocate.js';

/** What a formula looks at of a place that was read with all checks. */
export function viewOf({ subject, classifications = [], figures = {} }: PlaceToAllocate): PlaceView {
  return {
    name: nameOf(subject),
    classifications,
    figure: (id) => {
      const given = Object.hasOwn(figures, id) ? figures[id] : undefined;
      return given === undefined ? undefined : toDecimal(given);
    },
  };
}

/** The Vietnamese name of a subject. */
export function nameOf(subject: Subject): string {
  return typeof subject === 'string' ? subject : subject.vi;
}

/** What tells a place from the others: its id, or else its name. */
export function keyOf({ subject, id }: Pick<PlaceToAllocate, 'subject' | 'id'>): string {
  return id ?? nameOf(subject);
}
