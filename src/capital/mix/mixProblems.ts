import {
  checkSound,
  inDong,
  type BilingualText,
  type CheckReport,
  type IsSound,
} from '../../foundation/internal.js';
import { capitalSources, isPartOf } from '../data/capitalSources.js';
import type { CapitalSourceCode } from '../capitalSource.js';
import type { CapitalContribution, CapitalMixInput } from './contributions.js';
import { knownSum, valueOf, type PlacedEntry } from './contributionValues.js';
import { exceedsDetails } from '../moneyText.js';

/** Makes the check of a mix: nothing counted twice, a remainder that can be told, no more than the total. */
export function mixCheck() {
  return checkSound<CapitalMixInput>((input, isSound) => {
    const entries = soundEntries(input, isSound);
    const isWhole = Array.isArray(input.contributions) && entries.length === input.contributions.length;
    return [
      ...overlapReports(entries),
      ...(isSound('remainderFrom') ? remainderReports(input, entries) : []),
      ...(isSound('total') && isWhole ? totalReports(input) : []),
    ];
  });
}

function soundEntries({ contributions }: CapitalMixInput, isSound: IsSound): readonly PlacedEntry[] {
  if (!Array.isArray(contributions)) return [];
  return (contributions as readonly CapitalContribution[])
    .map((entry, index) => ({ entry, index }))
    .filter(({ index }) => isSound('contributions', index));
}

/** A source and its own part side by side would be counted twice. */
function overlapReports(entries: readonly PlacedEntry[]): readonly CheckReport[] {
  const counted = countedSources(entries);
  return entries.flatMap(({ entry, index }) => {
    const part = entry.capitalSource;
    const whole = counted.find((code) => isPartOf(part, code));
    if (whole === undefined || valueOf(entry) === 'nothing') return [];
    const details = {
      what: `${named(part).en} is a part of ${named(whole).en}`,
      whatVi: `${named(part).vi} đã nằm trong ${named(whole).vi}`,
    };
    return [{ code: 'contradiction', at: ['contributions', index, 'capitalSource'], details }];
  });
}

function remainderReports(
  { total, remainderFrom: from }: CapitalMixInput,
  entries: readonly PlacedEntry[],
): readonly CheckReport[] {
  if (from === undefined) return [];
  const contradiction = ({ vi, en }: BilingualText): CheckReport => ({
    code: 'contradiction',
    at: ['remainderFrom'],
    details: { what: en, whatVi: vi },
  });
  const { vi, en } = named(from);
  const overlap = countedSources(entries).find(
    (code) => code === from || isPartOf(code, from) || isPartOf(from, code),
  );
  const unknown = entries.find(({ entry }) => valueOf(entry) === 'unknown');
  const reports: CheckReport[] = [];
  if (total === undefined)
    reports.push({ code: 'missing', at: ['total'], details: { expected: 'quantity' } });
  if (overlap !== undefined)
    reports.push(
      contradiction({
        vi: `phần còn lại từ ${vi}, trong khi đã có số liệu của ${named(overlap).vi}`,
        en: `the remainder is from ${en}, while ${named(overlap).en} is counted`,
      }),
    );
  if (unknown !== undefined) {
    const open = named(unknown.entry.capitalSource);
    reports.push(
      contradiction({
        vi: `phần còn lại từ ${vi}, trong khi chưa có số liệu của ${open.vi}`,
        en: `the remainder is from ${en}, while the amount of ${open.en} is not known`,
      }),
    );
  }
  if (capitalSources[from].nature === 'stock')
    reports.push(
      contradiction({
        vi: `phần còn lại từ ${vi}, là dư nợ tại một thời điểm`,
        en: `the remainder is from ${en}, which is outstanding on a day`,
      }),
    );
  return reports;
}

function totalReports({ contributions, total }: CapitalMixInput): readonly CheckReport[] {
  if (total === undefined) return [];
  const part = knownSum(contributions);
  const whole = inDong(total);
  if (part.lte(whole)) return [];
  const details = exceedsDetails(
    { amount: part, name: { vi: 'tổng các nguồn vốn', en: 'the sum of the sources' } },
    { amount: whole, name: { vi: 'tổng vốn đã nêu', en: 'the stated total' } },
  );
  return [{ code: 'part-exceeds-whole', at: ['total'], details }];
}

function countedSources(entries: readonly PlacedEntry[]): readonly CapitalSourceCode[] {
  const counted = entries.filter(({ entry }) => valueOf(entry) !== 'nothing');
  return [...new Set(counted.map(({ entry }) => entry.capitalSource))];
}

/** A source as a problem names it: `NSTW (Ngân sách trung ương)`. */
function named(code: CapitalSourceCode): BilingualText {
  const { name } = capitalSources[code];
  return { vi: `${code} (${name.vi})`, en: `${code} (${name.en})` };
}
