import { isRefusal, type BilingualText } from '../../../foundation/internal.js';
import type { IncomparableCode, IncomparableReason } from './profileComparisonTypes.js';
import type { ProfileFigure, ProfilePartName } from '../programmeProfileTypes.js';
import type { ProfilesComparedBy } from './profileComparisonTypes.js';

/** Why figures of several profiles do not compare, all reasons; none if they do. */
export function reasonsOf(
  figures: readonly (ProfileFigure | undefined)[],
  part: ProfilePartName,
  comparedBy: ProfilesComparedBy,
): readonly IncomparableReason[] {
  const given = figures.filter((figure) => figure !== undefined);
  const told = given.flatMap(({ value }) => (isRefusal(value) ? [] : [value]));
  const bases = given.map(({ basis }) => basis);
  const differs = (of: (figure: ProfileFigure) => unknown): boolean => new Set(given.map(of)).size > 1;
  const isSpan = given.some(({ period }) => period.includes('/'));
  const codes: readonly (IncomparableCode | false)[] = [
    given.length < figures.length && 'not-in-all',
    told.length < given.length && 'figure-refused',
    new Set(told.map(({ unit }) => unit)).size > 1 && 'units-differ',
    differs(({ basis }) => basis) && DIFFER[part],
    bases.some((basis) => isNotStated(basis, part)) && 'basis-not-stated',
    (comparedBy === 'subject' || isSpan) && differs(({ period }) => period) && 'periods-differ',
    differs(({ figureStatus }) => figureStatus) && 'figure-statuses-differ',
    differs(({ confirmation }) => confirmation === 'unconfirmed') && 'unconfirmed-beside-confirmed',
  ];
  return codes.filter((code) => code !== false).map((code) => ({ code, text: textOf(code, part) }));
}

/** Whether one of the standards is not stated, or of one of the plans the kind or the years. */
function isNotStated(basis: string, part: ProfilePartName): boolean {
  const stated = part === 'capital' ? 2 : 1;
  return basis.split('; ').some((one) => one.split(' ').slice(0, stated).includes('not-stated'));
}

function textOf(code: IncomparableCode, part: ProfilePartName): BilingualText {
  return code === 'basis-not-stated' && part === 'capital' ? PLAN_NOT_STATED : TEXTS[code];
}

const PLAN_NOT_STATED: BilingualText = {
  vi: 'nguồn không nêu loại kế hoạch vốn hoặc năm kế hoạch',
  en: 'the source does not state the kind of plan, or its years',
};

const DIFFER: Readonly<Record<ProfilePartName, IncomparableCode>> = {
  poverty: 'standards-differ',
  criteria: 'sets-differ',
  capital: 'bases-differ',
  targets: 'bases-differ',
};

const TEXTS: Readonly<Record<IncomparableCode, BilingualText>> = {
  'not-in-all': { vi: 'không phải hồ sơ nào cũng có số liệu này', en: 'not all profiles have it' },
  'figure-refused': { vi: 'có hồ sơ không tính được số liệu này', en: 'in one of them it is refused' },
  'units-differ': { vi: 'đơn vị tính khác nhau', en: 'the units differ' },
  'standards-differ': { vi: 'chuẩn nghèo khác nhau', en: 'the poverty standards differ' },
  'sets-differ': { vi: 'bộ tiêu chí khác nhau', en: 'the criteria sets differ' },
  'bases-differ': {
    vi: 'căn cứ khác nhau nên mẫu số khác nhau',
    en: 'they rest on different plans, so the denominators differ',
  },
  'basis-not-stated': {
    vi: 'nguồn không nêu chuẩn nghèo',
    en: 'the source does not state the poverty standard',
  },
  'periods-differ': { vi: 'số liệu của các kỳ khác nhau', en: 'they are of different periods' },
  'figure-statuses-differ': {
    vi: 'số ước hoặc số dự kiến bên cạnh số chính thức',
    en: 'an estimate or a forecast stands beside what is settled',
  },
  'unconfirmed-beside-confirmed': {
    vi: 'số chưa xác nhận bên cạnh số đã xác nhận hoặc không nêu nguồn',
    en: 'an unconfirmed figure stands beside one that is confirmed, or whose source is not stated',
  },
};
