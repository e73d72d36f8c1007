import { formerCommunes } from '../former-communes/index.js';
import { provinceUnits } from '../provinces/index.js';
import { letterAndName } from './kindLetters.js';
import type { Step, Undo } from './readSteps.js';

/** A unit of a list. */
export interface Listed {
  /** The letter of its kind. */
  kind: string;
  /** Its name. */
  name: string;
  /** The code of its parent; none for a province. */
  parent: string;
}

/** The units of 30 June 2025, by code: the list from which all others are found, backwards. */
export function lastList(): Map<string, Listed> {
  const units = [...provinceUnits().units, ...formerCommunes().units];
  return new Map(
    units
      .filter(({ code }) => code.system === 'gso2004')
      .map(({ code, fullName, parents }) => {
        const [kind, name] = letterAndName(fullName);
        // Of a parent of that day, the id is its system and its code; provinces lie in regions of another system.
        const parent = (parents[0] as (typeof parents)[number]).parent.replace(/^gso2004:/, '');
        return [code.value, { kind, name, parent: parent.includes(':') ? '' : parent }];
      }),
  );
}

/** Go from a list back to the one before: first what came or went, then what changed. */
export function stepBack(units: Map<string, Listed>, { groups }: Step): void {
  for (const { undos } of groups) for (const undo of undos) comeOrGo(units, undo);
  for (const { undos } of groups) for (const undo of undos) changeBack(units.get(undo.code), undo);
}

function comeOrGo(units: Map<string, Listed>, { what, code, name, kind, parent }: Undo): void {
  if (what === '+' || what === '(') units.delete(code);
  else if (what === '-' || what === ')') units.set(code, { name, kind, parent });
}

function changeBack(unit: Listed | undefined, { what, name, kind, parent }: Undo): void {
  // What came is not there any more.
  if (unit === undefined) return;
  if (what === 'p') unit.parent = parent;
  if (!'nsh'.includes(what)) return;
  if (name !== '') unit.name = name;
  if (kind !== '') unit.kind = kind;
}
