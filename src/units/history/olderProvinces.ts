import type { Unit, UnitId } from '../model/unit.js';
import type { HistoryLink } from './readLinks.js';

/** The provinces that were divided on 1 January 2004, by their codes of the scheme of that time. */
const NAMES: Readonly<Record<string, string>> = { '301': 'Lai Châu', '605': 'Đắk Lắk', '815': 'Cần Thơ' };

/** The system of those codes: a name of the library's own, since it has no other. */
const SYSTEM = 'before2004';

/** All that is known of their days: that they were there on the last. */
const LAST_DAY = { from: '2003-12-31', to: '2003-12-31' };

/** Whether a link goes out of one of them. */
export function isOlder({ from }: Pick<HistoryLink, 'from'>): boolean {
  return from.startsWith('!');
}

/** The identity of one, by its code behind `!`. */
export function olderId(from: string): UnitId {
  return `${SYSTEM}:${from.slice(1)}`;
}

/** The provinces themselves. */
export function olderProvinces(): readonly Unit[] {
  return Object.entries(NAMES).map(([code, name]) => ({
    id: `${SYSTEM}:${code}`,
    level: 'province',
    name,
    fullName: `Tỉnh ${name}`,
    kind: 'province',
    code: { system: SYSTEM, value: code },
    aliases: [],
    kinds: [{ kind: 'province', validity: LAST_DAY }],
    validity: LAST_DAY,
    parents: [],
  }));
}
