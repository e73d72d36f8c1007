import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { NamedUnit, Unit } from '../model/unit.js';
import type { PlaceLevel } from '../model/unitLevels.js';
import { figuresOf, type Contribution } from '../rebasing/figures.js';
import { ONE } from '../rebasing/rebasePlan.js';
import type { ReadFigures, ReadSeries, SeriesTime } from '../rebasing/readSeries.js';
import { timeOf } from '../rebasing/unitSeriesSchema.js';
import { dayOf, lastDayOf, type Lying } from './lyingOn.js';
import type { RolledUpArea, RolledUpFigures } from './rolledUpSeries.js';

/** A figure of a unit at a time, in the larger unit in which it lies then. */
interface Placed {
  readonly unit: Unit;
  readonly figures: ReadFigures;
}

/** The larger units with their figures, in the order of their identities. */
export function areasOf(read: ReadSeries, to: PlaceLevel, lying: Lying): readonly RolledUpArea[] {
  const placed = new Map<Unit, Map<number, Placed[]>>();
  for (const [id, row] of read.rows) {
    const unit = lying.unit(id) as Unit;
    for (const [at, figures] of row.entries()) {
      if (figures === undefined) continue;
      const day = dayOf(read.times[at] as SeriesTime, unit);
      const target = lying.outer(unit, day).find(({ level }) => level === to) as Unit;
      const times = placed.get(target) ?? new Map<number, Placed[]>();
      placed.set(target, times);
      const group = times.get(at);
      if (group === undefined) times.set(at, [{ unit, figures }]);
      else group.push({ unit, figures });
    }
  }
  const inOrder = read.times
    .map((time, at) => ({ time, at }))
    .sort((a, b) => (timeOf(a.time) < timeOf(b.time) ? -1 : 1));
  return [...placed]
    .sort(([a], [b]) => byId(a, b))
    .map(([target, times]) => {
      const levels = [...times.values()].flat().map(({ unit }) => unit.level);
      const lowest = LEVELS.find((level) => levels.includes(level)) as PlaceLevel;
      const figures = inOrder
        // In its last year a unit has figures only if some were observed.
        .filter(({ time, at }) => times.has(at) || isInForce(target.validity, lastDayOf(time)))
        .map(({ time, at }) => {
          const day = dayOf(time, target);
          const members = lying.members(lowest, to, day).get(target) ?? [];
          const present = (times.get(at) ?? []).sort((a, b) => byId(a.unit, b.unit));
          return figuresAt(time, present, missingOf(members, present, day, lying), read);
        });
      return { place: named(target), figures };
    });
}

/** The levels from the lowest upwards. */
const LEVELS: readonly PlaceLevel[] = ['village', 'commune', 'district', 'province', 'region'];

/** The members that are neither observed nor lie in a unit that is. */
function missingOf(
  members: readonly Unit[],
  placed: readonly Placed[],
  day: IsoDate,
  { outer }: Lying,
): readonly NamedUnit[] {
  const observed = new Set(placed.map(({ unit }) => unit));
  return members
    .filter((member) => ![member, ...outer(member, day)].some((unit) => observed.has(unit)))
    .map(named);
}

const WHOLE: Contribution['span'] = { lower: ONE, upper: ONE };

function figuresAt(
  time: SeriesTime,
  placed: readonly Placed[],
  missing: readonly NamedUnit[],
  { ofCounts, unit }: ReadSeries,
): RolledUpFigures {
  const parts = placed.map(({ figures }) => ({ figures, span: WHOLE }));
  const observed = placed.map((one) => named(one.unit));
  const choices = { ofCounts, unit, divided: 'refuse' as const, observed };
  const all = figuresOf(time, parts, { ...choices, missing });
  if (placed.length === 0) return { ...all, observed: {} };
  const alone = figuresOf(time, parts, { ...choices, missing: [] });
  const { count, numerator, denominator, ratePercent } = alone;
  const sums = ofCounts ? { count } : { numerator, denominator, ratePercent };
  return { ...all, observed: definedIn(sums) };
}

/** A record without members that are undefined. */
function definedIn(sums: object): RolledUpFigures['observed'] {
  return Object.fromEntries(Object.entries(sums).filter(([, figure]) => figure !== undefined));
}

function byId(a: Unit, b: Unit): number {
  return a.id < b.id ? -1 : 1;
}

function named({ id, fullName }: Unit): NamedUnit {
  return { id, name: fullName };
}
