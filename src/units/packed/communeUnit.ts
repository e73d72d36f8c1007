import type { DatedKind, Unit } from '../model/unit.js';
import { communeWords, type CommuneKind, type PackedUnit } from './readUnits.js';

/** A kind of commune, with its days. */
export type DatedCommuneKind = DatedKind & { readonly kind: CommuneKind };

/** What is said of a commune beside what is packed of it. */
export interface CommuneFrame extends Pick<Unit, 'validity'> {
  /** The system of its code. */
  readonly system: string;
  /** What kinds it was before, in the order of time. */
  readonly before?: readonly DatedCommuneKind[];
  /** Its last kind. */
  readonly last: DatedCommuneKind;
  /** The code of the unit in which it lies. */
  readonly parent: string;
  /** Where it lies, in words. */
  readonly within: string;
}

/** Make a commune; its full names of before are aliases. */
export function communeUnit(packed: PackedUnit, frame: CommuneFrame): Unit {
  const { code, name } = packed;
  const { system, before = [], last, validity, parent, within } = frame;
  const named = ({ kind }: DatedCommuneKind) => `${communeWords[kind]} ${name}`;
  return {
    id: `${system}:${code}`,
    level: 'commune',
    name,
    kind: last.kind,
    code: { system, value: code },
    within,
    fullName: named(last),
    aliases: [...packed.aliases, ...before.map(named)],
    kinds: [...before, last],
    validity,
    parents: [{ parent: `${system}:${parent}`, validity }],
  };
}
