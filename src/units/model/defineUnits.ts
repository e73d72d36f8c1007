import * as z from 'zod/mini';
import {
  check,
  isoDateSchema,
  readInput,
  shortText,
  type IsoDate,
  lazySchema,
} from '../../foundation/internal.js';
import { ownDirectory } from './ownDirectories.js';
import type { FieldSource, Succession, Unit, UnitDirectory } from './unit.js';
import { directoryProblems, fieldSourceSchema } from './unitDirectorySchema.js';
import { fullNameOf } from './fullNameOf.js';
import {
  datedKindSchema,
  successionSchema,
  unitKindSchema,
  unitMembers,
  unitMembershipSchema,
  unitProblems,
} from './unitSchema.js';

/** A unit as a caller defines it: its level, name, code and validity; what else is left out is filled in. */
export type UnitDefinition = Pick<Unit, 'level' | 'name' | 'code' | 'validity'> & Partial<Unit>;

/** What {@link defineUnits} takes. */
export interface UnitDirectoryDefinition {
  /** May mark a directory that was defined before. */
  readonly kind?: 'unit-directory';
  /** What it holds, for instance `villages of Y Tý`. */
  readonly name: string;
  /** The units. */
  readonly units: readonly UnitDefinition[];
  /** How they followed one another, and units of other directories. */
  readonly successions?: readonly Succession[];
  /** The day up to which it is kept. */
  readonly asOf: IsoDate;
  /** The first day of which it knows what there was; all days where left out. */
  readonly knownFrom?: IsoDate;
  /** What the members rest on. */
  readonly sources?: readonly FieldSource[];
  /** What the sources ask to be said. */
  readonly notices?: readonly string[];
}

/** Schema of {@link UnitDefinition}. */
export const unitDefinitionSchema: z.ZodMiniType<UnitDefinition> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      ...unitMembers(),
      id: z.exactOptional(shortText()),
      fullName: z.exactOptional(shortText()),
      kind: z.exactOptional(unitKindSchema),
      aliases: z.exactOptional(z.array(shortText())),
      kinds: z.exactOptional(z.array(datedKindSchema)),
      parents: z.exactOptional(z.array(unitMembershipSchema)),
    })
    .check(check(unitProblems)),
);

/** Schema of {@link UnitDirectoryDefinition}: no unit and no succession stands in it twice. */
export const unitDirectoryDefinitionSchema: z.ZodMiniType<UnitDirectoryDefinition> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        kind: z.exactOptional(z.literal('unit-directory')),
        name: shortText(),
        units: z.array(unitDefinitionSchema),
        successions: z.exactOptional(z.array(successionSchema)),
        asOf: isoDateSchema,
        knownFrom: z.exactOptional(isoDateSchema),
        sources: z.exactOptional(z.array(fieldSourceSchema)),
        notices: z.exactOptional(z.array(shortText())),
      })
      .check(check(directoryProblems)),
  );

/**
 * Define units of one's own (villages, a test province) as a directory that every look-up takes beside those of the library.
 *
 * What is left out is filled in: `id` from the code, `fullName` from kind and name, `kinds` from `kind` and `validity`.
 *
 * @param definition - Name, day, units and, where units followed one another, successions. A parent, and either end of a
 * succession, may be a unit of another directory.
 * @returns The directory, frozen; it is checked once, here.
 * @throws MtqgError if a code stands twice (`duplicate`), a kind is of another level, an id is not made of its code, a unit
 * follows itself (`contradiction`), or kinds overlap in time (`out-of-order`).
 *
 * @example
 * ```ts
 * import { defineUnits, findUnits } from 'mtqg/units';
 *
 * const villages = defineUnits({
 *   name: 'villages of Y Tý',
 *   asOf: '2025-07-01',
 *   units: [
 *     {
 *       level: 'village',
 *       kind: 'thon',
 *       name: 'Lao Chải',
 *       code: { system: 'y-ty', value: '1' },
 *       validity: { from: '2025-07-01', to: null },
 *     },
 *   ],
 * });
 * findUnits('thôn lao chải', { in: villages }).matches[0]?.place.id; // => 'y-ty:1'
 * ```
 */
export function defineUnits(definition: UnitDirectoryDefinition): UnitDirectory {
  const {
    units,
    successions = [],
    notices = [],
    ...rest
  } = readInput(unitDirectoryDefinitionSchema, definition);
  return ownDirectory({ ...rest, kind: 'unit-directory', units: units.map(unitOf), successions, notices });
}

function unitOf(definition: UnitDefinition): Unit {
  const { kind, kinds, code, name, validity } = definition;
  const dated = kinds ?? (kind === undefined ? [] : [{ kind, validity }]);
  const current = kind ?? dated.at(-1)?.kind;
  return {
    id: `${code.system}:${code.value}`,
    fullName: current === undefined ? name : fullNameOf(current, name),
    aliases: [],
    parents: [],
    ...definition,
    ...(current === undefined ? {} : { kind: current }),
    kinds: dated,
  };
}
