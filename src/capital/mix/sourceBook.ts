import {
  nearestHint,
  type BilingualText,
  type CheckReport,
  type Citation,
  type IsoDate,
} from '../../foundation/internal.js';
import type { CapitalNature, ProgrammeId } from '../shared.js';
import { capitalSources } from '../data/capitalSources.js';
import { stateBudgetScopes } from '../data/stateBudgetScopes.js';
import type { CapitalSourceKey, OwnCapitalSource } from './contributions.js';

/** A source of a mix: one of the library's or one of the caller's. */
export interface BookedSource {
  /** Its code. */
  readonly code: CapitalSourceKey;
  /** What it is called. */
  readonly name: BilingualText;
  /** The source that it is a part of. */
  readonly parent: CapitalSourceKey | null;
  /** Whether it is a flow or a stock. */
  readonly nature: CapitalNature;
  /** The last day on which it existed. */
  readonly endedOn?: IsoDate;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}

/** The sources that a mix may name, in the order in which a tree lists them. */
export type SourceBook = ReadonlyMap<CapitalSourceKey, BookedSource>;

/** The library's sources, as a programme counts them, and the caller's own under them. */
export function sourceBookOf({
  programme,
  ownSources = [],
}: {
  readonly programme?: ProgrammeId | undefined;
  readonly ownSources?: readonly OwnCapitalSource[] | undefined;
}): SourceBook {
  const inside = programme === undefined ? [] : stateBudgetScopes()[programme].inside;
  const book = new Map<CapitalSourceKey, BookedSource>();
  for (const source of Object.values(capitalSources))
    book.set(
      source.code,
      source.parent === null && inside.includes(source.code) ? { ...source, parent: 'NSNN' } : source,
    );
  let waiting = ownSources.filter(({ code }) => !book.has(code));
  // A parent may come after its part: go on while one more finds its place.
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter((own) => !place(own, book));
  }
  return book;
}

function place(
  { code, name, parent, nature, endedOn, sources = [] }: OwnCapitalSource,
  book: Map<CapitalSourceKey, BookedSource>,
): boolean {
  const above = parent === null ? undefined : book.get(parent);
  if (parent !== null && above === undefined) return false;
  book.set(code, {
    code,
    name,
    parent,
    nature: nature ?? above?.nature ?? 'flow',
    ...(endedOn === undefined ? {} : { endedOn }),
    sources,
  });
  return true;
}

/** The codes of what a source is a part of, the nearest first. */
export function ancestorsIn(book: SourceBook, code: CapitalSourceKey): readonly CapitalSourceKey[] {
  const ancestors: CapitalSourceKey[] = [];
  for (let at = book.get(code)?.parent ?? null; at !== null; at = book.get(at)?.parent ?? null)
    ancestors.push(at);
  return ancestors;
}

/** What is wrong with sources of the caller's own: a code given twice, a parent that is not there, or that leads back. */
export function ownSourceReports(ownSources: readonly OwnCapitalSource[]): readonly CheckReport[] {
  const book = sourceBookOf({ ownSources });
  const codes = ownSources.map(({ code }) => code);
  return ownSources.flatMap(({ code, parent }, index): readonly CheckReport[] => {
    if (Object.hasOwn(capitalSources, code) || codes.indexOf(code) < index)
      return [{ code: 'duplicate', at: ['ownSources', index, 'code'], details: { key: code } }];
    if (parent === null || book.has(parent)) return [];
    // A parent among the caller's own that has no place either: it leads back, or its own parent is what is missing.
    if (codes.includes(parent))
      return leadsBack(code, ownSources) ? [{ code: 'cyclic', at: ['ownSources', index, 'parent'] }] : [];
    return [noSuchSource(parent, ['ownSources', index, 'parent'], book)];
  });
}

function leadsBack(code: CapitalSourceKey, ownSources: readonly OwnCapitalSource[]): boolean {
  const parents = new Map<CapitalSourceKey | null | undefined, CapitalSourceKey | null>(
    ownSources.map((own) => [own.code, own.parent]),
  );
  let at = parents.get(code);
  for (let steps = 1; at !== code && steps < ownSources.length; steps += 1) at = parents.get(at);
  return at === code;
}

/** What is said of a code that no source has. */
export function noSuchSource(key: string, at: readonly (string | number)[], book: SourceBook): CheckReport {
  const where = { where: 'the list of capital sources', whereVi: 'danh mục nguồn vốn' };
  return { code: 'no-such-member', at, details: { key, ...where, ...nearestHint(key, [...book.keys()]) } };
}
