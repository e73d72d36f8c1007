import { decimalText, toDecimal, type Problem } from '../../foundation/index.js';
import type { Requirement } from '../model/index.js';
import type { OverlayChange } from './overlayChange.js';
import { cellName } from './cellName.js';

/** Whether a change asks less than the set without saying why it may. */
export function isRefused({ effect, permittedBecause }: OverlayChange): boolean {
  return effect === 'loosened' && permittedBecause === undefined;
}

/** That an entry asks less than the set. */
export function loosens({
  entry,
  indicator,
  part,
  columns,
  years,
  days,
  before,
  after,
}: OverlayChange): Problem {
  const where = [
    ...(columns ?? []),
    ...(years === undefined ? [] : [`${String(years.from)}–${String(years.to)}`]),
  ];
  const cell = cellName({ indicator, ...(part === undefined ? {} : { part }) });
  return {
    code: 'loosens',
    path: ['overlay', 'entries', entry, 'requirement'],
    details: {
      cell: where.length === 0 ? cell : `${cell} (${where.join(', ')})`,
      from: inSigns(before.requirement),
      to: inSigns(after.requirement),
      start: days.from,
    },
  };
}

/** A requirement in signs that are the same in every language. */
function inSigns(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'number':
      return `${requirement.operator} ${decimalText(toDecimal(requirement.value))} ${requirement.unit}`;
    case 'grade':
      return requirement.atLeast;
    case 'met':
      return requirement.embedded === undefined ? 'met' : `met (${inSigns(requirement.embedded)})`;
    default:
      return requirement.kind;
  }
}
