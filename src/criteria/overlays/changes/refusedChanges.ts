import { dayInWords, type Locale, type Problem } from '../../../foundation/internal.js';
import { requirementWords } from '../../thresholds/requirementWords.js';
import { cellName } from '../cells/cellName.js';
import type { OverlayChange } from '../model/overlayChange.js';
import { needsReason } from '../strictness/needsReason.js';
import { neededForm } from './neededForm.js';
import { yearWords } from './yearWords.js';

/** Whether a change asks less than the set, or is less sure, without saying why it may. */
export function isRefused({ effect, permittedBecause }: OverlayChange): boolean {
  return needsReason(effect) && permittedBecause === undefined;
}

/** That an entry asks less than the set, or what cannot be compared with it, or is less sure. */
export function problemOfChange(change: OverlayChange): Problem {
  const { entry, indicator, part, columns, years, validity, before, after, effect } = change;
  const cell = cellName({ indicator, ...(part === undefined ? {} : { part }) });
  const placed = (locale: Locale): string => {
    const where = [...(columns ?? []), ...(years === undefined ? [] : [yearWords(years)[locale]])];
    return where.length === 0 ? cell : `${cell} (${where.join(', ')})`;
  };
  const [from, to] = [requirementWords(before.requirement), requirementWords(after.requirement)];
  const use = effect === 'loosened' ? neededForm(before.requirement, after.requirement) : undefined;
  return {
    code: effect === 'less-sure' ? 'less-sure' : 'loosens',
    path: ['overlay', 'entries', entry, 'requirement'],
    details: {
      cell: placed('en'),
      cellVi: placed('vi'),
      from: from.en,
      fromVi: from.vi,
      to: to.en,
      toVi: to.vi,
      start: validity.from,
      startVi: dayInWords(validity.from).vi,
      ...(use === undefined ? {} : { hint: 'value', use }),
    },
  };
}
