import { checkSound, inDong, type CheckReport, type IsSound } from '../../foundation/internal.js';
import { exceedsDetails } from '../shared.js';
import type { CapitalContribution, CapitalMixInput, CapitalSourceKey } from './contributions.js';
import { knownSum, placedIn, type PlacedEntry } from './contributionValues.js';
import { inKindReports } from './inKindProblems.js';
import { overlapReports, remainderReports } from './overlapProblems.js';
import { noSuchSource, ownSourceReports, sourceBookOf, type SourceBook } from './sourceBook.js';

/** Makes the check of a mix: known sources, nothing counted twice, a remainder that can be told, no more than the total. */
export function mixCheck() {
  return checkSound<CapitalMixInput>((input, isSound) => {
    const own = isSound('ownSources') ? input.ownSources : undefined;
    const programme = isSound('programme') ? input.programme : undefined;
    const book = sourceBookOf({ programme, ownSources: own });
    const entries = soundEntries(input, book, isSound);
    const isWhole = Array.isArray(input.contributions) && entries.length === input.contributions.length;
    return [
      ...(own === undefined ? [] : ownSourceReports(own)),
      // Without the caller's own sources, nothing tells which codes are wrong.
      ...(isSound('ownSources') ? unknownSourceReports(input, book, isSound) : []),
      ...overlapReports(entries, book),
      ...inKindReports(entries),
      ...(isSound('remainderFrom') ? remainderReports(input, entries, book) : []),
      ...(isSound('total') && isWhole ? totalReports(input, entries) : []),
      ...(isSound('printedTotals') ? printedReports(input) : []),
    ];
  });
}

function soundEntries(
  { contributions }: CapitalMixInput,
  book: SourceBook,
  isSound: IsSound,
): readonly PlacedEntry[] {
  if (!Array.isArray(contributions)) return [];
  return placedIn(book, contributions as readonly CapitalContribution[], (index) =>
    isSound('contributions', index),
  );
}

function unknownSourceReports(
  input: CapitalMixInput,
  book: SourceBook,
  isSound: IsSound,
): readonly CheckReport[] {
  const check = (...at: readonly [string, ...(string | number)[]]): readonly CheckReport[] => {
    const code = isSound(...at)
      ? (at.reduce<unknown>(memberOf, input) as CapitalSourceKey | undefined)
      : undefined;
    return code === undefined || book.has(code) ? [] : [noSuchSource(code, at, book)];
  };
  const checkAll = (member: 'contributions' | 'printedTotals'): readonly CheckReport[] => {
    const list: unknown = input[member];
    return Array.isArray(list) ? list.flatMap((_one, index) => check(member, index, 'capitalSource')) : [];
  };
  return [...checkAll('contributions'), ...check('remainderFrom'), ...checkAll('printedTotals')];
}

/** What stands at a step of a path, above which everything is as it should be. */
function memberOf(whole: unknown, step: string | number): unknown {
  return (whole as Readonly<Record<string | number, unknown>>)[step];
}

function totalReports({ total }: CapitalMixInput, entries: readonly PlacedEntry[]): readonly CheckReport[] {
  if (total === undefined) return [];
  const part = knownSum(entries);
  const whole = inDong(total);
  if (part.lte(whole)) return [];
  const details = exceedsDetails(
    { amount: part, name: { vi: 'tổng các nguồn vốn', en: 'the sum of the sources' } },
    { amount: whole, name: { vi: 'tổng vốn đã nêu', en: 'the stated total' } },
  );
  return [{ code: 'part-exceeds-whole', at: ['total'], details }];
}

function printedReports({ printedTotals = [] }: CapitalMixInput): readonly CheckReport[] {
  const codes = printedTotals.map(({ capitalSource }) => capitalSource);
  return codes.flatMap((code, index): readonly CheckReport[] =>
    codes.indexOf(code) < index
      ? [
          {
            code: 'duplicate',
            at: ['printedTotals', index, 'capitalSource'],
            details: { key: code ?? 'total' },
          },
        ]
      : [],
  );
}
