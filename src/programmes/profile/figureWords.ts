import type { BilingualText, Quantity, Range } from '../../foundation/internal.js';
import { WORDED } from '../../targets/internal.js';
import type { ProfileFigure, ProfileIndicator } from './programmeProfileTypes.js';

/** The figures that say how something moved. */
const CHANGES: ReadonlySet<ProfileIndicator> = /* @__PURE__ */ new Set<ProfileIndicator>([
  'poverty-change',
  'poverty-annual-change',
  'poverty-relative-change',
  'poverty-compound-change',
]);

/** A figure in a sentence, in the gap of a name: a fall and a rise are said in words, never by a sign. */
export function figureSaying(
  { id, value, wording }: Pick<ProfileFigure, 'id' | 'value' | 'wording'>,
  gap: string,
): BilingualText {
  if (value.kind === 'refusal') return alike(`{${gap}}`);
  if (id === 'difference') return differenceSaying(value, gap);
  if (wording !== undefined) return wordedSaying(value, WORDED[wording], gap);
  if (CHANGES.has(id)) return alike(`{${gap}|moved}`);
  // Of a target on the change of each year, what is asked and what was reached are changes, too.
  if (value.unit === 'percentagePoint/year')
    return alike(id === 'current' ? `{${gap}|moved}` : `{${gap}|toMove}`);
  return alike(`{${gap}}`);
}

/** What is asked as it is worded: `trên 80%`, `giảm trên 3 điểm phần trăm/năm`. */
function wordedSaying(value: Quantity | Range, words: BilingualText, gap: string): BilingualText {
  if (value.kind === 'range' || value.unit !== 'percentagePoint/year')
    return { vi: `${words.vi}{${gap}}`, en: `${words.en}{${gap}}` };
  return value.value.startsWith('-')
    ? { vi: `giảm ${words.vi}{${gap}|size}`, en: `fall by ${words.en}{${gap}|size}` }
    : { vi: `tăng ${words.vi}{${gap}|size}`, en: `rise by ${words.en}{${gap}|size}` };
}

/** How much one figure is above or below another, in the gap of a name. */
export function differenceSaying(value: Quantity | Range, gap: string): BilingualText {
  const ends = value.kind === 'range' ? [value.lower, value.upper] : [value.value];
  const isNone = ends.every((end) => end === '0');
  if (isNone) return { vi: 'bằng nhau', en: 'the same' };
  const isBelow = ends.every((end) => end?.startsWith('-') === true);
  const isAbove = ends.every((end) => end !== null && end !== '0' && !end.startsWith('-'));
  if (!isBelow && !isAbove) return { vi: `chênh {${gap}}`, en: `a difference of {${gap}}` };
  return isBelow
    ? { vi: `thấp hơn {${gap}|size}`, en: `lower by {${gap}|size}` }
    : { vi: `cao hơn {${gap}|size}`, en: `higher by {${gap}|size}` };
}

/** A period as it is printed: years with a hyphen between them. */
export function periodText(period: string): string {
  return period.replace('/', '-');
}

function alike(say: string): BilingualText {
  return { vi: say, en: say };
}
