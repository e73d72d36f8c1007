import { dayInWords, type BilingualText, type Explanation } from '../../foundation/internal.js';
import type { Unit } from '../model/unit.js';
import type { UnitMatch, UnitMatchReason } from './matchUnits.js';
import { placeInWords } from './placeInWords.js';
import type { UnitIndex } from './unitIndex.js';

const reasonNames: Readonly<Record<UnitMatchReason, BilingualText>> = {
  id: { vi: 'mã định danh', en: 'identity' },
  code: { vi: 'mã số', en: 'code' },
  'full-name': { vi: 'tên đầy đủ', en: 'full name' },
  name: { vi: 'tên', en: 'name' },
  alias: { vi: 'tên khác', en: 'other name' },
  toneless: { vi: 'tên không dấu', en: 'name without diacritics' },
  'other-kind': { vi: 'tên, nhưng khác loại đơn vị', en: 'name, with another kind' },
  'code-without-zeros': { vi: 'mã số đã mất số 0 ở đầu', en: 'code, which has lost its zeros' },
  beginning: { vi: 'phần đầu của tên', en: 'beginning of the name' },
  'toneless-beginning': {
    vi: 'phần đầu của tên không dấu',
    en: 'beginning of the name without diacritics',
  },
};

const SAYS = {
  none: { vi: 'Không tìm thấy đơn vị nào phù hợp với “{text}”.', en: 'No unit matches “{text}”.' },
  some: {
    vi: 'Tìm thấy {total} đơn vị phù hợp với “{text}”:',
    en: 'Units that match “{text}”: {total}.',
  },
  match: {
    vi: '{place} (mã {code}{until}): khớp {matchedBy}.',
    en: '{place} (code {code}{until}): by its {matchedBy}.',
  },
} as const;

/** Say which units match a text, where each lies, and why it matches. */
export function explainMatches(
  text: string,
  matches: readonly UnitMatch[],
  total: number,
  around: readonly UnitIndex[],
): Explanation {
  if (total === 0) return { say: SAYS.none, values: { text } };
  const inWords = placeInWords(around);
  const untils = new Map<string | null, BilingualText>();
  const untilOf = ({ validity: { to } }: Unit): BilingualText => {
    const until = untils.get(to) ?? untilInWords(to);
    untils.set(to, until);
    return until;
  };
  return {
    say: SAYS.some,
    values: { text, total: String(total) },
    steps: matches.map(({ place, matchedBy }) => ({
      say: SAYS.match,
      values: {
        place: inWords(place),
        code: place.code.value,
        until: untilOf(place),
        matchedBy: reasonNames[matchedBy],
      },
    })),
  };
}

/** The code of a unit; of one of the past, with its last day. */
export function codeInWords({ code, validity: { to } }: Unit): BilingualText {
  const until = untilInWords(to);
  return { vi: `mã ${code.value}${until.vi}`, en: `code ${code.value}${until.en}` };
}

function untilInWords(to: string | null): BilingualText {
  if (to === null) return { vi: '', en: '' };
  const { vi, en } = dayInWords(to);
  return { vi: `, đến ngày ${vi}`, en: `, until ${en}` };
}
