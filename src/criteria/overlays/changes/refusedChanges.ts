import { dayInWords, decimalText, toDecimal, type Problem } from '../../../foundation/internal.js';
import type { Requirement } from '../../model/index.js';
import type { OverlayChange } from '../model/overlayChange.js';
import { cellName } from '../cells/cellName.js';
import { requirementWords } from '../../thresholds/requirementWords.js';
import { needsReason } from '../strictness/needsReason.js';

/** Whether a change asks less than the set, or is less sure, without saying why it may. */
export function isRefused({ effect, permittedBecause }: OverlayChange): boolean {
  return needsReason(effect) && permittedBecause === undefined;
}

/** That an entry asks less than the set, or is less sure. */
export function problemOfChange({
  entry,
  indicator,
  part,
  columns,
  years,
  days,
  before,
  after,
  effect,
}: OverlayChange): Problem {
  const where = [
    ...(columns ?? []),
    ...(years === undefined ? [] : [`${String(years.from)}–${String(years.to)}`]),
  ];
  const cell = cellName({ indicator, ...(part === undefined ? {} : { part }) });
  return {
    code: effect === 'less-sure' ? 'less-sure' : 'loosens',
    path: ['overlay', 'entries', entry, 'requirement'],
    details: {
      cell: where.length === 0 ? cell : `${cell} (${where.join(', ')})`,
      from: inSigns(before.requirement),
      to: inSigns(after.requirement),
      start: days.from,
      fromVi: requirementWords(before.requirement).vi,
      toVi: requirementWords(after.requirement).vi,
      startVi: dayInWords(days.from).vi,
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
