import type { IsoDate } from '../../foundation/internal.js';
import { plainKind } from './kindLetters.js';
import { lastList, type Listed } from './lists.js';
import { LAST_LIST, type Occasion, type Step, type Undo } from './readSteps.js';

/** Something said of a unit during a time; its first days are found last, since time is gone through backwards. */
export interface Fact {
  /** What is said. */
  readonly value: string;
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  /** What made it so; the first list where that was before it. */
  readonly by: Occasion;
}

/** A unit from its first day to its last under one code. */
export interface Track {
  /** Its code. */
  readonly code: string;
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  /** Its names, in the order of time. */
  readonly names: readonly Fact[];
  /** The letters of its kinds. */
  readonly kinds: readonly Fact[];
  /** The codes of its parents. */
  readonly parents: readonly Fact[];
  /** Other spellings of its names. */
  readonly spellings: readonly string[];
}

/** The day of the first list. */
export const FIRST_LIST = '2004-08-31';

const FIRST: Occasion = { date: FIRST_LIST, isListDay: true, act: '' };

/** The day before another. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** What is said of a unit, as far as it is known going back. */
interface OpenFact {
  readonly value: string;
  readonly to: IsoDate;
}

type OpenFacts = Readonly<Record<FactName, OpenFact>>;
type FactName = 'names' | 'kinds' | 'parents';

/** A unit of which the first day is not yet found. */
interface OpenTrack {
  readonly to: IsoDate;
  readonly open: Record<FactName, OpenFact>;
  readonly closed: Record<FactName, Fact[]>;
  readonly spellings: Set<string>;
}

/**
 * Follow every unit of every list, back to the first; what lists have wrong is passed over, spellings are kept apart.
 *
 * @param steps - The changes, the last first.
 * @param older - What units of the first list began with, by code, where that is known.
 */
export function tracksOf(
  steps: readonly Step[],
  older: ReadonlyMap<string, Occasion>,
): ReadonlyMap<string, readonly Track[]> {
  const open = new Map<string, OpenTrack>();
  const tracks = new Map<string, Track[]>();
  for (const [code, unit] of lastList()) open.set(code, opened(unit, LAST_LIST));
  const end = (code: string, by: Occasion): void => {
    const track = ended(code, open.get(code) as OpenTrack, by);
    open.delete(code);
    tracks.set(code, [track, ...(tracks.get(code) ?? [])]);
  };
  for (const { groups } of steps) {
    for (const { undos, ...by } of groups)
      for (const undo of undos) {
        if (undo.what === '+') end(undo.code, by);
        else if (undo.what === '-') open.set(undo.code, opened(undo, dayBefore(by.date)));
      }
    for (const { undos, ...by } of groups)
      for (const undo of undos) changeBack(open.get(undo.code), undo, by);
  }
  for (const code of [...open.keys()]) end(code, older.get(code) ?? FIRST);
  return tracks;
}

function opened({ name, kind, parent }: Pick<Listed, 'name' | 'kind' | 'parent'>, to: IsoDate): OpenTrack {
  const fact = (value: string): OpenFact => ({ value, to });
  return {
    to,
    open: { names: fact(name), kinds: fact(plainKind(kind)), parents: fact(parent) },
    closed: { names: [], kinds: [], parents: [] },
    spellings: new Set(),
  };
}

function changeBack(track: OpenTrack | undefined, { what, name, kind, parent }: Undo, by: Occasion): void {
  if (track === undefined) return;
  if (what === 'p') changeFact(track, 'parents', parent, by);
  if ((what === 'n' || what === 's') && kind !== '') changeFact(track, 'kinds', plainKind(kind), by);
  if (name === '') return;
  if (what === 'n') changeFact(track, 'names', name, by);
  if (what === 's' || what === 'h') track.spellings.add(name);
}

function changeFact({ open, closed }: OpenTrack, fact: FactName, before: string, by: Occasion): void {
  if (open[fact].value === before) return;
  closeFact({ open, closed }, fact, by);
  open[fact] = { value: before, to: dayBefore(by.date) };
}

function closeFact(
  { open, closed }: { readonly open: OpenFacts; readonly closed: OpenTrack['closed'] },
  fact: FactName,
  by: Occasion,
): void {
  const { value, to } = open[fact];
  // Lists can show two changes of one day one after the other.
  if (by.date <= to) closed[fact].unshift({ value, from: by.date, to, by });
}

function ended(code: string, track: OpenTrack, by: Occasion): Track {
  for (const fact of ['names', 'kinds', 'parents'] as const) closeFact(track, fact, by);
  const { names, kinds, parents } = track.closed;
  return { code, from: by.date, to: track.to, names, kinds, parents, spellings: [...track.spellings] };
}
