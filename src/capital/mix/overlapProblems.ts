import type { BilingualText, CheckReport } from '../../foundation/internal.js';
import type { CapitalMixInput, CapitalSourceKey } from './contributions.js';
import { valueOf, type PlacedEntry } from './contributionValues.js';
import { ancestorsIn, type BookedSource, type SourceBook } from './sourceBook.js';

/** A source and its own part side by side would be counted twice. */
export function overlapReports(entries: readonly PlacedEntry[], book: SourceBook): readonly CheckReport[] {
  const counted = new Set(countedSources(entries));
  return entries.flatMap((placed) => {
    const { source, index } = placed;
    const whole = ancestorsIn(book, source.code).find((code) => counted.has(code));
    if (whole === undefined || valueOf(placed) === 'nothing') return [];
    const outer = named(book.get(whole) as BookedSource);
    const details = {
      what: `${named(source).en} is a part of ${outer.en}`,
      whatVi: `${named(source).vi} đã nằm trong ${outer.vi}`,
    };
    return [{ code: 'contradiction', at: ['contributions', index, 'capitalSource'], details }];
  });
}

/** A remainder without a total, or from a source that cannot be what is left. */
export function remainderReports(
  { total, remainderFrom }: CapitalMixInput,
  entries: readonly PlacedEntry[],
  book: SourceBook,
): readonly CheckReport[] {
  if (remainderFrom === undefined) return [];
  const missing: readonly CheckReport[] =
    total === undefined ? [{ code: 'missing', at: ['total'], details: { expected: 'quantity' } }] : [];
  const from = book.get(remainderFrom);
  if (from === undefined) return missing;
  const { vi, en } = named(from);
  const contradiction = (why: BilingualText): CheckReport => ({
    code: 'contradiction',
    at: ['remainderFrom'],
    details: { what: `the remainder is from ${en}, ${why.en}`, whatVi: `phần còn lại từ ${vi}, ${why.vi}` },
  });
  const above = ancestorsIn(book, remainderFrom);
  const overlap = countedSources(entries).find(
    (code) =>
      code === remainderFrom || above.includes(code) || ancestorsIn(book, code).includes(remainderFrom),
  );
  const unknown = entries.find((placed) => valueOf(placed) === 'unknown');
  const reports = [...missing];
  if (overlap !== undefined) {
    const other = named(book.get(overlap) as BookedSource);
    reports.push(
      contradiction({ vi: `trong khi đã có số liệu của ${other.vi}`, en: `while ${other.en} is counted` }),
    );
  }
  if (unknown !== undefined) {
    const open = named(unknown.source);
    reports.push(
      contradiction({
        vi: `trong khi chưa có số liệu của ${open.vi}`,
        en: `while the amount of ${open.en} is not known`,
      }),
    );
  }
  if (from.nature === 'stock')
    reports.push(contradiction({ vi: 'là dư nợ tại một thời điểm', en: 'which is outstanding on a day' }));
  return reports;
}

function countedSources(entries: readonly PlacedEntry[]): readonly CapitalSourceKey[] {
  const counted = entries.filter((placed) => valueOf(placed) !== 'nothing');
  return [...new Set(counted.map(({ source }) => source.code))];
}

/** A source as a problem names it: `NSTW (Ngân sách trung ương)`. */
export function named({ code, name }: BookedSource): BilingualText {
  return { vi: `${code} (${name.vi})`, en: `${code} (${name.en})` };
}
