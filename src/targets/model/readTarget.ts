import {
  inPlainUnit,
  isNeverNegative,
  toDecimal,
  type CheckReport,
  type Decimal,
  type DecimalBounds,
  type FigureInput,
  type IsSound,
  type Measure,
} from '../../foundation/internal.js';
import type { Target } from '../kinds/target.js';
import { averagedUnit, differenceUnit, plainUnit } from '../units.js';

type Path = readonly (string | number)[];

/** The members that hold a figure, in whatever part of a target. */
type FigureMember =
  | 'value'
  | 'numerator'
  | 'added'
  | 'below'
  | 'denominator'
  | 'times'
  | 'from'
  | 'to'
  | 'comparedWith';

/** A target with its figures read as numbers in one unit, money in đồng. */
export type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: K extends FigureMember ? Decimal : Read<T[K]> }
    : T;

/** What a figure may be. */
export interface FigureBoundsIn extends DecimalBounds {
  readonly unit: Measure;
}

/** Read the figures of a valid target. */
export function readTarget(target: Target): Read<Target> {
  return readSound(target, () => true, []);
}

/** What is wrong with the figures of a target, as far as they have the form of figures. */
export function figureReports(target: Target, isSound: IsSound): readonly CheckReport[] {
  const reports: CheckReport[] = [];
  readSound(target, isSound, reports);
  return reports;
}

/** Read the figures of a target; one that is wrong becomes no number, which compares with nothing, and is reported. */
export function readSound(target: Target, isSound: IsSound, reports: CheckReport[] = []): Read<Target> {
  const readAll = (node: unknown, at: Path): unknown => {
    if (Array.isArray(node)) return node.map((item, index) => readAll(item, [...at, index]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([member, value]) => [member, readMember(member, value, [...at, member])]),
    );
  };
  const readMember = (member: string, value: unknown, at: Path): unknown => {
    const bounds = boundsOf(target, member, at);
    if (bounds === undefined) return member === 'unit' ? plainUnit(value as Measure) : readAll(value, at);
    return isSound(...at) ? readFigure(value as FigureInput, bounds, at, reports) : toDecimal(NaN);
  };
  return readAll(target, []) as Read<Target>;
}

/** What the figure of a member may be; nothing if it holds none. */
export function boundsOf(target: Target, member: string, at: Path): FigureBoundsIn | undefined {
  const { kind, unit = unitless(target) } = target;
  const count: FigureBoundsIn = { unit, min: 0, integer: true };
  switch (member) {
    case 'times':
      return { unit: 'times', min: 0 };
    case 'numerator':
      return count;
    case 'below':
      return { ...count, unit: kind === 'floor' ? target.countedIn : unit };
    case 'denominator':
      return { unit: wholeUnit(target, unit), min: 1, integer: kind !== 'completion' };
    case 'added':
      return kind === 'count-added' ? count : { unit: differenceUnit(kind === 'share' ? 'percent' : unit) };
    case 'value':
    case 'from':
    case 'to':
    case 'comparedWith':
      if (kind === 'share') return { unit: 'percent', min: 0, max: 100 };
      if (kind === 'count-added') return count;
      if (kind === 'yearly-change') return at.includes('target') ? { unit } : boundedBelow(levelUnit(unit));
      return kind === 'multiple' && at.includes('baseline') ? { unit, min: 0 } : boundedBelow(unit);
    default:
      return undefined;
  }
}

/** A unit of which there can be no less than nothing, or any other. */
export function boundedBelow(unit: Measure): FigureBoundsIn {
  return isNeverNegative(unit) ? { unit, min: 0 } : { unit };
}

/** The unit of a yearly change of which none is said. */
export const YEARLY: Measure = 'percentagePoint/year';

function unitless({ kind }: Target): Measure {
  return kind === 'yearly-change' ? YEARLY : 'item';
}

/** The unit of the levels whose yearly change is asked for. */
export function levelUnit(unit: Measure): Measure {
  const level = unit.replace(/\/year$/, '') as Measure;
  return level === 'percentagePoint' ? 'percent' : level;
}

function wholeUnit(target: Target, unit: Measure): Measure {
  if (target.kind === 'floor') return target.countedIn;
  return (target.kind === 'level' ? averagedUnit(unit) : undefined) ?? unit;
}

/** Read a figure; one that is wrong becomes no number, and is reported. */
export function readFigure(
  figure: FigureInput,
  bounds: FigureBoundsIn,
  at: Path = [],
  reports: CheckReport[] = [],
): Decimal {
  const { unit, min = -Infinity, max = Infinity, integer = false } = bounds;
  const given = typeof figure === 'object' && 'unit' in figure ? figure : { value: figure, unit };
  const number = toDecimal(inPlainUnit(given).value);
  const before = reports.length;
  reports.push(...unitReports(unit, given.unit, at));
  if (integer && !number.isInteger()) reports.push({ code: 'not-whole', at });
  if (number.lt(min)) reports.push({ code: 'too-small', at, details: { minimum: String(min) } });
  if (number.gt(max)) reports.push({ code: 'too-large', at, details: { maximum: String(max) } });
  return reports.length === before ? number : toDecimal(NaN);
}

/** What is wrong with the unit of a figure: money may be in any scale. */
export function unitReports(expected: Measure, received: Measure, at: Path): readonly CheckReport[] {
  if (plainUnit(received) === plainUnit(expected)) return [];
  return [{ code: 'unit-mismatch', at: [...at, 'unit'], details: { expected, received } }];
}
