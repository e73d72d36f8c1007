import * as z from 'zod/mini';
import { check, shortText, lazySchema } from '../../foundation/internal.js';
import { kindLevels, type UnitKind } from './unitKinds.js';
import { placeLevelSchema, type PlaceLevel } from './unitLevels.js';

/**
 * A system of unit codes: `'gso2004'`, the codes in use up to 30 June 2025; `'nso2025'`, those in use since 1 July 2025; or
 * a caller's own, under a name of its own.
 */
export type CodeSystem = 'gso2004' | 'nso2025' | (string & {});

/** A unit's code in a system of codes. The code alone is no identity: 15 was Yên Bái and is Lào Cai. */
export interface UnitCode {
  /** The system that gives the code. */
  readonly system: CodeSystem;
  /** The code as text, leading zeros kept. */
  readonly value: string;
}

/** What names one administrative unit in inputs and results: a unit of the library's or one of the caller's own. */
export interface UnitRef {
  /** Its level. */
  readonly level: PlaceLevel;
  /** Its name as people write it, for instance `Gia Phú`. */
  readonly name: string;
  /** What kind of unit it is; it must be one of the kinds of its level. */
  readonly kind?: UnitKind;
  /** Its code, with the system that gives it. */
  readonly code?: UnitCode;
  /** Where it lies, in words, to tell it from others of its name, for instance `huyện Bảo Thắng, Lào Cai`. */
  readonly within?: string;
}

/** Schema of {@link UnitCode}. */
export const unitCodeSchema: z.ZodMiniType<UnitCode> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ system: shortText(), value: shortText() }),
);

/** Schema of {@link UnitRef}: the kind must be one of the kinds of the level. */
export const unitRefSchema: z.ZodMiniType<UnitRef> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      level: placeLevelSchema,
      name: shortText(),
      kind: z.exactOptional(z.enum(Object.keys(kindLevels) as [UnitKind, ...UnitKind[]])),
      code: z.exactOptional(unitCodeSchema),
      within: z.exactOptional(shortText()),
    })
    .check(
      check(({ level, kind }) =>
        kind === undefined || kindLevels[kind] === level
          ? []
          : [{ code: 'not-one-of', at: ['kind'], details: { allowed: kindsOf(level).join(', ') } }],
      ),
    ),
);

/**
 * A text by which a unit can be told from others: its code where it has one, else its name with its place.
 *
 * Two units of one level and name, without codes and without places, have the same key: add what tells them apart.
 *
 * @param unit - The unit.
 * @returns The key; equal for equal identities, not meant to be shown.
 *
 * @example
 * ```ts
 * import { unitKey } from 'mtqg/units';
 *
 * const before = unitKey({ level: 'province', name: 'Yên Bái', code: { system: 'gso2004', value: '15' } });
 * const after = unitKey({ level: 'province', name: 'Lào Cai', code: { system: 'nso2025', value: '15' } });
 * before === after; // => false
 * ```
 */
export function unitKey(unit: UnitRef): string {
  const { level, name, code, within } = unit;
  const identity = code === undefined ? ['name', name, within ?? ''] : ['code', code.system, code.value];
  return JSON.stringify([level, ...identity]);
}

function kindsOf(level: PlaceLevel): readonly string[] {
  return Object.entries(kindLevels).flatMap(([kind, own]) => (own === level ? [kind] : []));
}
