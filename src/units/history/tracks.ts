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

type FactName = 'names' | 'kinds' | 'parents';

/** A unit, or a fact, of which the first day may not yet be found: there are many, so that they are not copied. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

interface OpenTrack extends Open<Omit<Track, FactName>> {
  readonly names: Open<Fact>[];
  readonly kinds: Open<Fact>[];
  readonly parents: Open<Fact>[];
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
  for (const [code, unit] of lastList()) open.set(code, opened(code, unit, LAST_LIST));
  const end = (code: string, by: Occasion): void => {
    const track = open.get(code) as OpenTrack;
    begin(track, by);
    open.delete(code);
    const later = tracks.get(code);
    if (later === undefined) tracks.set(code, [track]);
    else later.unshift(track);
  };
  for (const { groups } of steps) {
    for (const { undos, ...by } of groups)
      for (const undo of undos) {
        if (undo.what === '+') end(undo.code, by);
        else if (undo.what === '-') open.set(undo.code, opened(undo.code, undo, dayBefore(by.date)));
      }
    for (const { undos, ...by } of groups)
      for (const undo of undos) changeBack(open.get(undo.code), undo, by);
  }
  for (const code of [...open.keys()]) end(code, older.get(code) ?? FIRST);
  return tracks;
}

const NONE: readonly string[] = [];

function opened(code: string, { name, kind, parent }: Omit<Listed, 'code'>, to: IsoDate): OpenTrack {
  const fact = (value: string): Fact[] => [{ value, from: '', to, by: FIRST }];
  return {
    code,
    from: '',
    to,
    names: fact(name),
    kinds: fact(plainKind(kind)),
    parents: fact(parent),
    spellings: NONE,
  };
}

function changeBack(track: OpenTrack | undefined, { what, name, kind, parent }: Undo, by: Occasion): void {
  if (track === undefined) return;
  if (what === 'p') changeFact(track.parents, parent, by);
  if ((what === 'n' || what === 's') && kind !== '') changeFact(track.kinds, plainKind(kind), by);
  if (name === '') return;
  if (what === 'n') changeFact(track.names, name, by);
  if (what === 's' || what === 'h') track.spellings = [...track.spellings, name];
}

function changeFact(facts: Open<Fact>[], before: string, by: Occasion): void {
  beginFact(facts, by);
  facts.unshift({ value: before, from: '', to: dayBefore(by.date), by: FIRST });
}

function begin(track: OpenTrack, by: Occasion): void {
  track.from = by.date;
  for (const facts of [track.names, track.kinds, track.parents]) beginFact(facts, by);
}

/** The first day of the earliest fact is found. */
function beginFact(facts: Open<Fact>[], by: Occasion): void {
  const first = facts[0] as Open<Fact>;
  first.from = by.date;
  first.by = by;
  // Lists can show two changes of one day one after the other.
  if (first.from > first.to) facts.shift();
}
