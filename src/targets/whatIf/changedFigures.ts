import { quantity, toDecimal, type Quantity } from '../../foundation/internal.js';
import { differenceUnit } from '../units.js';
import type { Compared } from './compared.js';
import type { ChangedFigure, ComparedValue } from './whatIfTypes.js';

/** What is not the same in two results, of the members that are compared. */
export function changedFigures(before: object, after: object, compared: Compared): readonly ChangedFigure[] {
  return Object.keys(compared).flatMap((member): readonly ChangedFigure[] => {
    const [old, now] = [memberOf(before, member), memberOf(after, member)];
    if (isSame(old, now)) return [];
    const difference = isFigure(old) && isFigure(now) ? differenceOf(old, now) : undefined;
    return [
      {
        member,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
        ...(difference === undefined ? {} : { difference }),
      },
    ];
  });
}

function memberOf(result: object, path: string): ComparedValue | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], result);
  // A year is a name, not a figure.
  return typeof found === 'number' ? String(found) : (found as ComparedValue | undefined);
}

function isFigure(value: ComparedValue | undefined): value is Quantity {
  return typeof value === 'object' && value.kind === 'quantity';
}

function differenceOf(old: Quantity, now: Quantity): Quantity | undefined {
  if (old.unit !== now.unit) return undefined;
  return quantity(toDecimal(now).minus(toDecimal(old)), differenceUnit(now.unit));
}

/** The members of an input that are not the same, with dots; `deep` many names deep. */
export function changedMembers(
  before: unknown,
  after: unknown,
  deep: number,
  at: readonly string[] = [],
): readonly string[] {
  if (isSame(before, after)) return [];
  if (deep === 0 || !isPlain(before) || !isPlain(after)) return [at.join('.')];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => changedMembers(before[name], after[name], deep - 1, [...at, name]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isPlain(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && !Array.isArray(node);
}
